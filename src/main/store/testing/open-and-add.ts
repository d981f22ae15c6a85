import { createDraft } from '../drafts.ts'
import { closeStore, openStore } from '../store.ts'

// A process that opens a store, which may not be there yet, and adds one draft.
const store = openStore({ file: process.argv[2] ?? '' })
createDraft(store)
closeStore(store)
