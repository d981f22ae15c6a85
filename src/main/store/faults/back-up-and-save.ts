import { join } from 'node:path'
import { makeBackup } from '../backups.ts'
import { createDraft, saveDraft } from '../drafts.ts'
import { closeStore, openStore } from '../store.ts'
import { acknowledgeIn, hashOf, releaseNumber } from './acknowledged.ts'

// A process that makes backups of the store of a folder while it saves, and tells both.
const [folder = '', times = '0'] = process.argv.slice(2)
const told = acknowledgeIn(join(folder, 'acknowledged'))
let time = Date.UTC(2026, 10, 20, 3)
const store = openStore({ file: join(folder, 'tokhao.db'), now: () => time++ })
const { id } = createDraft(store)
let base = 0
for (let round = 0; round < Number(times); round++) {
  const making = makeBackup(store, 'asked')
  for (let more = 0; more < 5; more++) {
    const release = releaseNumber(base + 1)
    base = saveDraft(store, id, base, release).base
    told.tell({ draft: id, base, sha256: hashOf(release) })
    await new Promise((resolve) => setImmediate(resolve))
  }
  told.tell({ backup: (await making).name })
}
closeStore(store)
