/** Makes docs/FAULTS.md from the list of faults and the strings. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { refusalCodes } from '../../src/contract/refusals.ts'
import type { RefusalCode } from '../../src/contract/refusals.ts'
import { en, th } from '../../src/strings/strings.ts'
import type { Strings } from '../../src/strings/strings.ts'
import { faults } from './faults.ts'
import type { Fault } from './faults.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const head = `# เมื่อเครื่องหรือดิสก์ขัดข้อง · When the machine or the disk fails

<!-- สร้างจาก scripts/generate/faults.ts และ src/strings อย่าแก้ที่ไฟล์นี้ · Generated; do not edit. -->

Each fault is made to happen to a real store by a test in \`src/main/store/faults\`. \`npm test\` makes each happen a few times, \`npm run faults\` as often as it takes to be sure, with one line of figures at the end. The sentence is what a person sees; nothing that was acknowledged is lost in any of them.
`

/** The text of docs/FAULTS.md. */
export function faultsDocument(): string {
  const lines = faults.map((fault) => {
    const { name, test } = fault
    return row([`${name.th}<br>${name.en}`, seen(th, fault), outcome(fault), `\`${test}\``])
  })
  const sentences = refusalCodes.map((code) => row([`\`${code}\``, sentence(th, code), sentence(en, code)]))
  return [
    head,
    '## ความขัดข้อง · Faults\n',
    row(['fault', 'ข้อความที่ผู้ใช้เห็น', 'what happens', 'test']),
    row(['---', '---', '---', '---']),
    ...lines,
    '\n## ข้อความทั้งหมด · Every refusal\n',
    row(['code', 'ไทย', 'English']),
    row(['---', '---', '---']),
    ...sentences,
    '',
  ].join('\n')
}

function seen(strings: Strings, { codes, recovered }: Fault): string {
  const { recovered: words } = strings.backups
  const parts = [...codes.map((code) => sentence(strings, code)), ...(recovered ? [words.title] : [])]
  return parts.length > 0 ? parts.join('<br>') : '—'
}

function outcome({ codes, work }: Fault): string {
  return [...codes.map((code) => `\`${code}\``), work].join(' · ')
}

function sentence(strings: Strings, code: RefusalCode): string {
  return strings.refusals[code]()
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(`${root}docs/FAULTS.md`, faultsDocument())
