import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

const rounds = 20

/**
 * The real workstation is killed while it is being typed into. Every character is numbered by the clock of
 * its typing, so that what is missing can be told in seconds.
 */
test(`loses at most the last second when it is killed, ${rounds} times`, async () => {
  test.setTimeout(600_000)
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-kill-'))
  const store = join(folder, 'store.sqlite')
  const userData = join(folder, 'user')
  const lost: number[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      const { app, window } = await launchTokhao({ store, userData })
      const desk = new DeskPage(app, window)
      await desk.ready()
      await desk.press('Control+n')
      await expect(desk.editor).toBeFocused()
      await desk.press('Control+3')
      const typed: { word: string; at: number }[] = []
      const until = Date.now() + 1500 + ((round * 397) % 1700)
      for (let count = 0; Date.now() < until; count++) {
        const word = `${round}ก${count} `
        await desk.type(word)
        typed.push({ word, at: Date.now() })
      }
      const killedAt = Date.now()
      killTree(app.process().pid)
      await app.waitForEvent('close').catch(() => undefined)

      const database = new Database(store)
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
      const kept = (database.prepare('SELECT * FROM drafts').all() as Record<string, unknown>[])
        .map((row) => JSON.stringify(row))
        .join('\n')
      database.close()
      const missing = typed.filter(({ word }) => !kept.includes(word.trim()))
      lost.push(Math.max(0, ...missing.map(({ at }) => killedAt - at)))
    }
    expect(lost).toHaveLength(rounds)
    expect(Math.max(...lost)).toBeLessThanOrEqual(1000)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function killTree(pid: number | undefined): void {
  if (pid === undefined) throw new Error('The workstation has no process.')
  try {
    execFileSync('pkill', ['-KILL', '-P', String(pid)])
  } catch {
    // It has no children any more.
  }
  process.kill(pid, 'SIGKILL')
}
