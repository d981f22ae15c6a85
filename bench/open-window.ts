import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchTokhao } from '../e2e/launch.ts'
import type { Launched } from '../e2e/launch.ts'
import { DeskPage } from '../e2e/pages/desk-page.ts'
import type { Release } from '../src/domain/release/release.ts'

/** A workstation that was started anew and has one release on its desk, read and checked. */
export interface OpenWindow {
  readonly launched: Launched
  readonly desk: DeskPage
}

/** Opens a release in the real window, started anew, and closes it when the work is done. */
export async function withRelease(
  release: Release,
  work: (open: OpenWindow) => Promise<void>,
): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'tokhao-bench-'))
  try {
    await withWindow(userData, async ({ desk }) => {
      await desk.ask('drafts.create', { release })
    })
    // What making the draft left in memory is gone with the first process.
    await withWindow(userData, async (open) => {
      await open.desk.editor.waitFor()
      await open.desk.verdict.waitFor()
      await work(open)
    })
  } finally {
    rmSync(userData, { recursive: true, force: true })
  }
}

async function withWindow(userData: string, work: (open: OpenWindow) => Promise<void>): Promise<void> {
  const launched = await launchTokhao({ userData })
  try {
    const desk = new DeskPage(launched.app, launched.window)
    await desk.ready()
    await work({ launched, desk })
  } finally {
    await launched.close()
  }
}
