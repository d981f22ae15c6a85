import { join } from 'node:path'
import { closeStore, openStore } from '../store.ts'
import { acknowledgeIn } from './acknowledged.ts'

// A process that brings the store of a folder up to date and tells when it is.
const folder = process.argv[2] ?? ''
const store = openStore({ file: join(folder, 'tokhao.db') })
acknowledgeIn(join(folder, 'acknowledged')).tell({ opened: true })
closeStore(store)
