import { join } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'
import { createDraft, saveDraft } from '../drafts.ts'
import { closeStore, openStore } from '../store.ts'
import type { Store } from '../store.ts'
import { acknowledgeIn, hashOf, releaseNumber } from './acknowledged.ts'

// A process that opens the store of a folder, saves three drafts in turn, tells each save once it is
// acknowledged, and asks again what was refused. Half-way it closes the store and opens it again.
// Prints the codes of the refusals. A third argument is a `synchronous` that is not the store's own.
const [folder = '', saves = '0', synchronous] = process.argv.slice(2)
const told = acknowledgeIn(join(folder, 'acknowledged'))
const refused: string[] = []
const patience = 200

/** Does it until it is not refused. A bug ends the process. */
function insist<Value>(work: () => Value): Value {
  for (let tries = 1; ; tries++) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof RefusalError) || tries === patience) throw error
      refused.push(error.refusal.code)
    }
  }
}

function open(): Store {
  const store = insist(() => openStore({ file: join(folder, 'tokhao.db') }))
  // The log is folded in often, so that many faults fall into that.
  store.client.pragma('wal_autocheckpoint = 40')
  if (synchronous !== undefined) store.client.pragma(`synchronous = ${synchronous}`)
  return store
}

let store = open()
const drafts = [1, 2, 3].map((number) => {
  const { id, base, release } = insist(() => createDraft(store, releaseNumber(-number)))
  told.tell({ draft: id, base, sha256: hashOf(release) })
  return { id, base }
})
for (let number = 1; number <= Number(saves); number++) {
  if (number === Math.ceil(Number(saves) / 2)) {
    closeStore(store)
    store = open()
  }
  const draft = drafts[number % drafts.length]
  if (!draft) break
  const release = releaseNumber(number)
  draft.base = insist(() => saveDraft(store, draft.id, draft.base, release)).base
  told.tell({ draft: draft.id, base: draft.base, sha256: hashOf(release) })
}
closeStore(store)
told.close()
process.stdout.write(JSON.stringify(refused))
