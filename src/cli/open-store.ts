import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'
import { closeStore, largeStore, openStore } from '#main/store/store.ts'
import type { Store } from '#main/store/store.ts'
import { UsageError } from './arguments.ts'
import { both } from './both-languages.ts'
import type { Terminal } from './terminal.ts'

/**
 * Works with a store and closes it whatever happens. A command that only reads makes none where there is none
 * (`mustBeThere`): a mistyped name would leave an empty file behind. Refuses as `openStore` does,
 * and a store in a folder that is not there (`file-not-written`). Says so before a large store of an older version
 * is backed up: that takes minutes.
 */
export async function withStore<Value>(
  file: string,
  mustBeThere: boolean,
  terminal: Terminal,
  work: (store: Store) => Value | Promise<Value>,
): Promise<Value> {
  if (mustBeThere && !existsSync(file)) {
    throw new UsageError(both(({ archive }) => archive.noStore(basename(file))))
  }
  // A mistyped folder would be made with a new store in it.
  if (!existsSync(dirname(file))) throw new RefusalError('file-not-written', basename(file))
  const onUpdate = (bytes: number) => {
    if (bytes >= largeStore)
      terminal.complain(both(({ archive }) => archive.updating(Math.round(bytes / 1e6))))
  }
  const store = openStore({ file, onUpdate })
  try {
    return await work(store)
  } finally {
    closeStore(store)
  }
}
