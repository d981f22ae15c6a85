import { createDesk } from '../../desk.ts'
import type { DeskPorts } from '../../desk-ports.ts'
import type { Draft, DraftSummary, Saved } from '#contract/drafts.ts'
import { openStore } from '../store.ts'
import { acknowledgeIn, hashOf, releaseNumber } from './acknowledged.ts'

// A process that saves five drafts in turn at the desk, as fast as it can, and tells each save once the desk
// has answered. It is meant to be killed. Prints a line when it has told the first.
const [file = '', list = '', first = '0'] = process.argv.slice(2)

function never(): never {
  throw new Error('Nobody is asked for this')
}
const ports: DeskPorts = {
  chooseFiles: never,
  chooseFolder: never,
  chooseExportFile: never,
  chooseTableFile: never,
  chooseBundleTarget: never,
  printPdf: never,
  copy: never,
  about: never,
  log: (happened, error) => void process.stderr.write(`${happened} ${String(error)}\n`),
  settled: never,
  tell: never,
  unsettled: never,
}
const desk = createDesk({ store: openStore({ file }), ports, resources: '' })
const told = acknowledgeIn(list)

async function ask<Value>(name: string, payload: unknown): Promise<Value> {
  const answer = await desk.answer(name, payload)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value as Value
}

const here = await ask<DraftSummary[]>('drafts.list', { place: 'desk' })
const ids = here.map(({ id }) => id)
while (ids.length < 5) ids.push((await ask<Draft>('drafts.create', {})).id)
const bases = new Map<string, number>()
for (let number = Number(first); ; number++) {
  const id = ids[number % ids.length] ?? ''
  const base = bases.get(id) ?? (await ask<Draft>('drafts.open', { id })).base
  const release = releaseNumber(number)
  const saved = await ask<Saved>('drafts.save', { id, base, release })
  bases.set(id, saved.base)
  told.tell({ draft: id, base: saved.base, sha256: hashOf(release) })
  if (number === Number(first)) process.stdout.write('saving\n')
}
