import { execFile, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { createDraft, listDrafts, openDraft } from './drafts.ts'
import { closeStore, openStore } from './store.ts'
import { releaseOf, storePath, testStore } from './testing/folder.ts'

const run = promisify(execFile)
const kills = 20

function program(name: string): string {
  return fileURLToPath(new URL(`./testing/${name}.ts`, import.meta.url))
}

/** Lets a process save until it has acknowledged `saves`, kills it, and gives its draft and the last number it said. */
async function killAfter(file: string, saves: number): Promise<{ id: string; acknowledged: number }> {
  const child = spawn(process.execPath, [program('save-for-ever'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (said.split('\n').length > saves + 1) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.once('close', resolve))
  const lines = said.split('\n').slice(0, -1)
  return { id: lines[0] ?? '', acknowledged: Number(lines.at(-1)) }
}

// Twenty processes start one after the other: minutes on a machine that is busy.
test(
  `a process killed ${kills} times while it saves loses nothing that was acknowledged`,
  { timeout: 300_000 },
  async () => {
    const file = storePath()
    const earlier: { id: string; acknowledged: number }[] = []
    for (let round = 0; round < kills; round++) {
      // The same store every time; the moment is the operating system's choice.
      earlier.push(await killAfter(file, 1 + ((round * 37) % 90)))
      const store = openStore({ file })
      expect(store.client.pragma('integrity_check', { simple: true })).toBe('ok')
      for (const { id, acknowledged } of earlier) {
        const { release, base } = openDraft(store, id)
        expect(base).toBe(Number(release.headline))
        expect(base).toBeGreaterThanOrEqual(acknowledged)
        expect(base).toBeLessThanOrEqual(acknowledged + 1)
        expect(JSON.stringify(release.body)).toContain(`จบ ${base}`)
      }
      closeStore(store)
    }
    expect(earlier.every(({ acknowledged }) => acknowledged >= 1)).toBe(true)
  },
)

test('two processes on one store wait for each other, and neither writes over the other', async () => {
  const file = storePath()
  const store = testStore({ file })
  const { id } = createDraft(store, releaseOf('0'))
  const each = 150
  const counted = [1, 2].map(() => run(process.execPath, [program('count-together'), file, id, String(each)]))
  await Promise.all(counted)
  const { base, release } = openDraft(store, id)
  expect([base, Number.parseInt(release.headline, 10)]).toEqual([2 * each, 2 * each])
  expect(listDrafts(store, 'desk')).toHaveLength(1 + 2 * each)
})

test('four processes that start at once on nothing make one store', async () => {
  const file = storePath()
  const starts = [1, 2, 3, 4].map(() => run(process.execPath, [program('open-and-add'), file]))
  await Promise.all(starts)
  expect(listDrafts(testStore({ file }), 'desk')).toHaveLength(4)
})
