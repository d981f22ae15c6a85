import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import type { ThaigovReading } from '#domain/formats/thaigov-text.ts'
import { mostRounds, safeFixes } from '#domain/rules/fix-all.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { fileFindings } from './file-findings.ts'
import type { FileEdit, FileFinding } from './file-findings.ts'

/** What fixes a text: how it is checked, and which safe fixes are wanted. */
export interface TextFixing {
  /** The findings of a reading: those that want an answer, and those that are excepted. */
  readonly split: (reading: ThaigovReading) => {
    readonly standing: readonly Finding[]
    readonly excepted: readonly Finding[]
  }
  /** Ids of the rules whose fixes each stand for themselves. */
  readonly cleaning: ReadonlySet<string>
  /** Ids of the rules whose safe fixes are wanted; all of them where it is null. */
  readonly only: ReadonlySet<string> | null
}

export interface FixedText {
  readonly text: string
  /** What was fixed, round by round; places are those of the text as the round found it. */
  readonly applied: readonly FileFinding[]
  /** What stands in the fixed text. */
  readonly left: readonly Finding[]
}

/**
 * Applies every safe fix to the text of a file (without a byte order mark) as `fixAll` does to a release. All
 * that no fix touches stays as it is, and what is excepted stays in its spot even where all round it is mended.
 * The text is read anew after each round: its lines may have come into other slots, and what a second run would
 * find is found in the first.
 */
export function fixText(content: string, { split, cleaning, only }: TextFixing): FixedText {
  const applied: FileFinding[] = []
  let text = content
  let kept: readonly KeptSpot[] = []
  for (let round = 0; ; round++) {
    const reading = readThaigovText(text)
    const { standing, excepted } = split(reading)
    kept = [...kept, ...fileFindings(text, reading, excepted)]
    const held = heldFindings(fileFindings(text, reading, kept.length === 0 ? [] : standing), kept)
    const left = standing.filter(({ fingerprint }) => !held.has(fingerprint))
    const chosen = safeFixes(left, cleaning, only === null ? {} : { only }).findings
    // Only the first fix is the safe one: another of the same finding must not stand in for it.
    const safe = chosen.map((finding) => ({ ...finding, fixes: finding.fixes.slice(0, 1) }))
    const done = fileFindings(text, reading, safe).filter(({ fixes }) => fixes.length > 0)
    if (done.length === 0 || round === mostRounds) return { text, applied, left }
    const wanted = inOrder(done.flatMap(({ fixes }) => fixes[0]?.edits ?? []))
    const edits = inOrder([...wanted, ...emptiedLines(text, reading, wanted)])
    text = withEdits(text, edits)
    kept = kept.flatMap((spot) => shifted(spot, edits))
    for (const one of done) applied.push(one)
  }
}

/** Where an excepted finding stands in the file. */
type KeptSpot = Pick<FileFinding, 'rule' | 'start' | 'end'>

function heldFindings(placed: readonly FileFinding[], kept: readonly KeptSpot[]): ReadonlySet<string> {
  const spots = new Set(kept.map(spotKey))
  return new Set(placed.filter((one) => spots.has(spotKey(one))).map(({ fingerprint }) => fingerprint))
}

function spotKey({ rule, start, end }: KeptSpot): string {
  return `${rule}:${start}:${end}`
}

// Where a spot stands after the edits (in order); nowhere, if one of them is in it.
function shifted({ rule, start, end }: KeptSpot, edits: readonly FileEdit[]): KeptSpot[] {
  let shift = 0
  for (const edit of edits) {
    if (edit.start >= end && edit.end > start) break
    if (edit.end > start) return []
    shift += edit.text.length - (edit.end - edit.start)
  }
  return [{ rule, start: start + shift, end: end + shift }]
}

function inOrder(edits: readonly FileEdit[]): FileEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}

function withEdits(content: string, edits: readonly FileEdit[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end, text } of edits) {
    pieces.push(content.slice(from, start), text)
    from = end
  }
  return pieces.join('') + content.slice(from)
}

// A line of the body that held nothing but what was cleaned away goes with it, as in a release.
function emptiedLines(content: string, { lines }: ThaigovReading, edits: readonly FileEdit[]): FileEdit[] {
  const inBody = lines.filter(({ part }) => part === 'body').sort((a, b) => a.start - b.start)
  const emptied: FileEdit[] = []
  let at = 0
  for (const { start, end } of inBody) {
    while ((edits[at]?.start ?? Infinity) < start) at++
    let rest = end - start
    const first = at
    for (let edit = edits[at]; edit && edit.end <= end; edit = edits[++at]) {
      rest += edit.text.length - (edit.end - edit.start)
    }
    const ending = /^(?:\r\n|\n|\r)/.exec(content.slice(end, end + 2))?.[0] ?? ''
    const joined = (edits[at]?.start ?? Infinity) < end + ending.length
    if (at > first && rest === 0 && ending !== '' && !joined) {
      emptied.push({ start: end, end: end + ending.length, text: '' })
    }
  }
  return emptied
}
