import { largeStore, updateAhead } from '#main/store/store.ts'
import type { Strings } from '#strings/strings.ts'
import type { Log } from './log.ts'
import { openStillWindow } from './still-window.ts'

/**
 * Says, where a large store of an older version is about to be backed up and brought up to date, that this takes
 * its time: until then there is no other window. Gives what takes the words away again.
 */
export async function showUpdate({ archive, menu }: Strings, store: string, log: Log): Promise<() => void> {
  const bytes = updateAhead(store)
  if (bytes < largeStore) return () => undefined
  const window = await openStillWindow('update', {
    heading: menu.updating,
    sentence: archive.updating(Math.round(bytes / 1e6)),
    store: { name: menu.whichStore, file: store },
  })
  log.info('an older store is brought up to date', bytes)
  return () => window.destroy()
}
