import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { emptyRelease, paragraph } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import { closeStore, openStore } from '../store.ts'
import type { Store, StoreOptions } from '../store.ts'

const folders: string[] = []
const stores: Store[] = []

afterEach(() => {
  for (const store of stores.splice(0)) closeStore(store)
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of this test alone, gone after it. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-store-'))
  folders.push(folder)
  return folder
}

/** The path of a store that is not there yet. */
export function storePath(): string {
  return join(testFolder(), 'tokhao.db')
}

/** Opens a real store, closed after the test. */
export function testStore(options: Partial<StoreOptions> = {}): Store {
  const store = openStore({ file: storePath(), ...options })
  stores.push(store)
  return store
}

/** A small release with this headline and these lines in its body. */
export function releaseOf(headline: string, ...lines: readonly string[]): Release {
  return {
    ...emptyRelease('2024-04-29'),
    category: 'ด้านสังคม',
    headline,
    body: lines.map(paragraph),
  }
}

/** The code of the refusal that a piece of work ends with; undefined where it is not refused. */
export function refusalOf(work: () => unknown): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof Error && 'refusal' in error) return (error.refusal as { code: string }).code
    throw error
  }
}
