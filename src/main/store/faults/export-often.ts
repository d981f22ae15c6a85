import { join } from 'node:path'
import { writeAtomic } from '../../files/write-atomic.ts'
import { sha256 } from '../row-hash.ts'
import { acknowledgeIn } from './acknowledged.ts'

// A process that writes files of several blocks as an export does, new ones and over old ones, and tells each.
const [folder = '', times = '0'] = process.argv.slice(2)
const told = acknowledgeIn(join(folder, 'acknowledged'))
for (let number = 1; number <= Number(times); number++) {
  const name = `ข่าว ${number % 3 === 0 ? number : number % 5}.html`
  const text = `<${number}>${`ข่าวที่ส่งออก ${number} `.repeat(100 + ((number * 131) % 900))}</${number}>`
  await writeAtomic(join(folder, name), text, { over: number % 3 !== 0 })
  told.tell({ name, sha256: sha256(text) })
}
