import { writeSync } from 'node:fs'
import { paragraph, emptyRelease } from '#domain/release/release.ts'
import { createDraft, saveDraft } from '../drafts.ts'
import { openStore } from '../store.ts'

// A process that saves one draft again and again and says each number once it has been acknowledged.
// It is meant to be killed.
const store = openStore({ file: process.argv[2] ?? '' })
const draft = createDraft(store)
writeSync(1, `${draft.id}\n`)
for (let number = 1; ; number++) {
  const body = [
    paragraph('ข้อความของข่าวที่ยาวพอจะข้ามหน้า '.repeat((number * 7) % 400)),
    paragraph(`จบ ${number}`),
  ]
  saveDraft(store, draft.id, number - 1, { ...emptyRelease(), headline: `${number}`, body })
  writeSync(1, `${number}\n`)
}
