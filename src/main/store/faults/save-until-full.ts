import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'
import { createDraft, saveDraft } from '../drafts.ts'
import { closeStore, openStore } from '../store.ts'
import { acknowledgeIn, hashOf, releaseNumber } from './acknowledged.ts'

// A process that saves on a small disk until it is full, five times more, and again when there is room.
// Prints the refusals, and how many saves went well afterwards.
const folder = process.argv[2] ?? ''
const filler = join(folder, 'filler')
const store = openStore({ file: join(folder, 'tokhao.db') })
// Half of what is left, for something else; what people are told must still fit.
const { bavail, bsize } = statfsSync(folder)
const list = acknowledgeIn(join(folder, 'acknowledged'))
const { id } = createDraft(store)
writeFileSync(filler, Buffer.alloc(Math.floor((bavail * bsize) / 2)))
const refused: string[] = []
let base = 0
let savedAfter = 0
for (let number = 1; savedAfter < 10; number++) {
  const release = releaseNumber(number)
  try {
    base = saveDraft(store, id, base, release).base
    if (refused.length > 0) savedAfter++
    // A page of its own is taken up before the disk is full: what does not fit is not told.
    list.tell({ draft: id, base, sha256: hashOf(release) })
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    refused.push(error.refusal.code)
    if (refused.length === 5) rmSync(filler)
    if (refused.length > 5) throw error
  }
}
closeStore(store)
process.stdout.write(JSON.stringify({ refused, savedAfter }))
