import { join } from 'node:path'
import { openOrRecover } from '../recover.ts'
import { closeStore } from '../store.ts'
import { acknowledgeIn } from './acknowledged.ts'

// A process that opens the damaged store of a folder and tells when it is whole again.
const folder = process.argv[2] ?? ''
const { store } = openOrRecover({ file: join(folder, 'tokhao.db') })
acknowledgeIn(join(folder, 'acknowledged')).tell({ opened: true })
closeStore(store)
