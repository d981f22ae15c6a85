import type { Bilingual } from '../language.ts'
import { createChecker } from './check.ts'
import { exampleRelease } from './example-release.ts'
import type { Rule, RuleSource, Severity } from './rule.ts'
import { shownExamples, visible } from './shown-examples.ts'
import type { ShownExample } from './shown-examples.ts'

const levels: Readonly<Record<Severity, Bilingual>> = {
  error: { th: 'ต้องแก้', en: 'must be fixed' },
  warning: { th: 'ควรแก้', en: 'should be looked at' },
  advice: { th: 'แนะนำ', en: 'advice' },
}

/** What reading the findings of a rule in the sample of 400 real releases showed. */
export interface RuleEvidence {
  /** Findings in the sample. */
  readonly found: number
  /** How many of them a person read, and how many of those were right. */
  readonly read: number
  readonly right: number
}

/** A check that was thought of and is not there, with its precision as read and the reason. */
export interface NotShipped {
  readonly id: string
  readonly precision: string
  readonly reason: Bilingual
}

/** What the handbook tells besides the rules' own data. */
export interface HandbookEvidence {
  readonly rules: ReadonlyMap<string, RuleEvidence>
  readonly notShipped: readonly NotShipped[]
}

/**
 * The handbook of the checks as Markdown, made of the rules' own data: what each finds, why, where it comes
 * from, and its examples. ⟦ ⟧ shows where the finding stands; characters that cannot be seen are named.
 */
export function handbook(rules: readonly Rule[], evidence?: HandbookEvidence): string {
  const count = (severity: Severity) => rules.filter((rule) => rule.severity === severity).length
  return [
    '# คู่มือการตรวจ · Handbook of the checks',
    '',
    '<!-- สร้างจากโค้ดของเกณฑ์ อย่าแก้ที่ไฟล์นี้ · Generated from the rules; do not edit. -->',
    '',
    `มี ${rules.length} ข้อ: ต้องแก้ ${count('error')} · ควรแก้ ${count('warning')} · แนะนำ ${count('advice')}  `,
    `${rules.length} checks: ${count('error')} must be fixed · ${count('warning')} should be looked at · ${count('advice')} advice`,
    '',
    'เครื่องหมาย ⟦ ⟧ ในตัวอย่างบอกตำแหน่งที่พบ · ⟦ ⟧ in an example shows where the finding stands.',
    '',
    '| | ระดับ · level | เกณฑ์ · check |',
    '|---|---|---|',
    ...rules.map(
      ({ id, severity, title }) =>
        `| [\`${id}\`](#${id}) | ${levels[severity].th} | ${plain(title.th)}<br>${plain(title.en)} |`,
    ),
    ...rules.flatMap((rule) => chapter(rule, evidence?.rules.get(rule.id))),
    ...notShippedChapter(evidence?.notShipped ?? []),
    '',
  ].join('\n')
}

function chapter(rule: Rule, evidence: RuleEvidence | undefined): string[] {
  const { id, severity, title, why, source } = rule
  const level = levels[severity]
  return [
    '',
    `## ${id}`,
    '',
    `**${plain(title.th)}** · ${plain(title.en)}  `,
    `${level.th} · ${level.en}`,
    '',
    `${plain(why.th)}  `,
    plain(why.en),
    '',
    `ที่มา · Source: ${plain(sourceText(source))}  `,
    fixText(rule) + (evidence ? '  ' : ''),
    ...(evidence ? [evidenceText(evidence)] : []),
    '',
    ...shownExamples(rule).map(exampleLine),
  ]
}

// What the rule does about its own first example says what kind of fix it has.
function fixText(rule: Rule): string {
  const fixes = rule.examples.flatMap((example) => {
    if ('good' in example) return []
    const { release, context } = exampleRelease(example)
    return createChecker([rule], context)(release).flatMap((finding) => finding.fixes)
  })
  if (fixes.length === 0) return 'การแก้ · Fix: แก้เอง · by hand'
  if (fixes.every(({ safe }) => !safe)) return 'การแก้ · Fix: เสนอให้เลือก · offered'
  return fixes.every(({ safe }) => safe)
    ? 'การแก้ · Fix: แก้ให้ได้ทั้งหมด · safe to apply in bulk'
    : 'การแก้ · Fix: บางกรณีแก้ให้ได้ บางกรณีเสนอให้เลือก · safe or offered, by case'
}

function evidenceText({ found, read, right }: RuleEvidence): string {
  const reading = read === 0 ? '' : ` · อ่าน ${read} ถูก ${right} · ${right} of ${read} read were right`
  return `ในข่าวจริง 400 ข่าวพบ ${found} · ${found} findings in 400 real releases${reading}`
}

function notShippedChapter(checks: readonly NotShipped[]): string[] {
  if (checks.length === 0) return []
  return [
    '',
    '# ที่คิดไว้แต่ไม่ใช้ · Thought of, and not shipped',
    '',
    '| เกณฑ์ · check | ถูก · right | เหตุผล · reason |',
    '|---|---|---|',
    ...checks.map(
      ({ id, precision, reason }) =>
        `| ${plain(id)} | ${precision} | ${plain(reason.th)}<br>${plain(reason.en)} |`,
    ),
  ]
}

function sourceText({ work, where, certain }: RuleSource): string {
  const place = where === undefined ? work : `${work}, ${where}`
  return certain ? place : `${place} (แนวปฏิบัติ · house practice)`
}

function exampleLine({ verdict, text, fixed, beside }: ShownExample): string {
  const sign = verdict === 'right' ? 'ถูก · right' : 'ผิด · wrong'
  const th = beside.map((one) => plain(one.th)).join(' · ')
  const en = beside.map((one) => plain(one.en)).join(' · ')
  return [
    `- ${sign}: ${code(text)}`,
    fixed === null ? '' : ` → ${code(fixed)}`,
    beside.length === 0 ? '' : `<br>${th}<br>${en}`,
  ].join('')
}

// A text of any kind as a code span: fenced by more backticks than it holds.
function code(text: string): string {
  if (text === '') return '(ว่าง · empty)'
  const shown = shortened(text.replaceAll('\n', ' ⏎ '))
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 || /^ | $/.test(shown) ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`
}

// The examples of rules on length are long by nature; their beginning and end say enough.
function shortened(text: string): string {
  return text.length > 400 ? `${text.slice(0, 80)} … ${text.slice(-40)}` : text
}

function plain(text: string): string {
  return visible(text.replaceAll('\n', ' ⏎ ')).replace(/[\\`*_[\]<>#|]/g, (character) => `\\${character}`)
}
