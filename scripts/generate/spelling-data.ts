/**
 * Makes src/domain/rules/spelling/data/*.ts from the lists of resources/facts.
 * Where the lists judge a form differently, the more careful judgement counts;
 * spelling-judgements.tsv says what reading the lists and the sample added.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sequenceFaults } from '../../src/domain/thai/sequences.ts'

interface Form {
  readonly wrong: string
  readonly rights: readonly string[]
  readonly verdict: Verdict
  readonly guards: readonly [onlyAfter: string, notAfter: string, onlyBefore: string, notBefore: string]
}

type Verdict = 'certain' | 'preference' | 'wordy' | 'off'

const facts = fileURLToPath(new URL('../../resources/facts/', import.meta.url))
const data = fileURLToPath(new URL('../../src/domain/rules/spelling/data/', import.meta.url))
const noGuards = ['', '', '', ''] as const

/** The generated files, by name. */
export function spellingData(): ReadonlyMap<string, string> {
  const forms = [...gathered().values()].filter(({ verdict }) => verdict !== 'off')
  const right = new Set(forms.flatMap(({ rights }) => rights))
  const kept = forms.filter(({ wrong, rights, guards }) => {
    // A form that a right word contains would tell of right words, unless its guards were written for that;
    // a faulty sequence has rules of its own.
    const guarded = guards.some((guard) => guard !== '')
    const inRight = !guarded && [...right].some((each) => each.includes(wrong))
    return !inRight && rights.length > 0 && sequenceFaults(wrong).length === 0 && !/^[ัิ-ฺ็-๎]/u.test(wrong)
  })
  const rows = (verdict: Verdict) => kept.filter((form) => form.verdict === verdict).sort(byWrong)
  return new Map([
    ['certain.ts', moduleOf('certainForms', 'Forms that are wrong beyond argument.', rows('certain'))],
    [
      'preferred.ts',
      moduleOf(
        'preferredForms',
        'Forms for which the dictionary or the committee on loan words has another.',
        rows('preference'),
      ),
    ],
    ['wordy.ts', moduleOf('wordyForms', 'Roundabout wording and its short form.', rows('wordy'))],
  ])
}

function gathered(): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const [tier = '', wrong = '', right = ''] of rowsOf('misspellings.tsv')) {
    const verdict =
      tier === 'A' || tier === 'P' ? 'certain' : tier === 'S' ? 'wordy' : tier === 'R' ? 'off' : 'preference'
    forms.set(wrong, { wrong, rights: alternatives(right), verdict, guards: noGuards })
  }
  for (const [pattern = '', right = '', certainty = '', , , , guard = ''] of rowsOf('spelling.tsv')) {
    const wrong = literalOf(pattern)
    const known = forms.get(wrong)
    const certain = certainty === 'C' && known?.verdict !== 'preference'
    const verdict: Verdict = known?.verdict === 'off' ? 'off' : certain ? 'certain' : 'preference'
    const rights = known ? known.rights : alternatives(right)
    forms.set(wrong, { wrong, rights, verdict, guards: guardsOf(pattern, guard) })
  }
  for (const [wrong = '', right = '', estimated, raw, isTrue, read, rightOccurrences] of rowsOf(
    'typos-mined.tsv',
  )) {
    // Only where the wrong form was never part of another word, every hit read was true, and the word is common.
    const sure = estimated === raw && isTrue === read && Number(rightOccurrences) >= 500 && wrong.length >= 6
    if (sure && !forms.has(wrong)) {
      forms.set(wrong, { wrong, rights: [right], verdict: 'certain', guards: noGuards })
    }
  }
  for (const [
    wrong = '',
    right = '',
    verdict = '',
    after = '',
    notAfter = '',
    before = '',
    notBefore = '',
  ] of rowsOf('spelling-judgements.tsv')) {
    if (verdict !== 'certain' && verdict !== 'preference' && verdict !== 'off') {
      throw new Error(`spelling-judgements.tsv: ${wrong} has no verdict.`)
    }
    forms.set(wrong, {
      wrong,
      rights: alternatives(right),
      verdict,
      guards: [after, notAfter, before, notBefore],
    })
  }
  return forms
}

function rowsOf(file: string): string[][] {
  return readFileSync(facts + file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}

// The lists write look-ahead into the form: สังสรร(?!ค์|ค).
function literalOf(pattern: string): string {
  return pattern.replace(/\(\?.*$/u, '')
}

// Its last column says `guard: not after /รา$/` or `not before /ยัน/`.
function guardsOf(pattern: string, guard: string): Form['guards'] {
  const onlyBefore = /\(\?=(.*)\)$/u.exec(pattern)?.[1] ?? ''
  const ahead = /\(\?!(.*)\)$/u.exec(pattern)?.[1] ?? ''
  const notAfter = /not after \/(.*?)\//u.exec(guard)?.[1]?.replaceAll('$', '') ?? ''
  const notBefore = /not before \/(.*?)\//u.exec(guard)?.[1] ?? ''
  return ['', notAfter, onlyBefore, [ahead, notBefore].filter((each) => each !== '').join('|')]
}

function alternatives(right: string): string[] {
  return right
    .split(' / ')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !/[()\-=]/u.test(each))
}

function byWrong(a: Form, b: Form): number {
  return a.wrong < b.wrong ? -1 : 1
}

function moduleOf(name: string, what: string, forms: readonly Form[]): string {
  const rows = forms.map(({ wrong, rights, guards }) => {
    const guarded = guards.some((guard) => guard !== '')
    const cells = [wrong, rights.join('|'), ...(guarded ? guards : [])]
    return `  [${cells.map((cell) => `'${cell}'`).join(', ')}],\n`
  })
  return `// Made by scripts/generate/spelling-data.ts from resources/facts: change those, never this.
import type { SpellingForm } from '../forms.ts'

/** ${what} */
export const ${name}: readonly SpellingForm[] = [
${rows.join('')}]
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of spellingData()) writeFileSync(data + file, text)
}
