import type { Bilingual } from '../language.ts'
import type { Example, Rule, RuleSource, Severity } from './rule.ts'

const levels: Readonly<Record<Severity, Bilingual>> = {
  error: { th: 'ต้องแก้', en: 'must be fixed' },
  warning: { th: 'ควรแก้', en: 'should be looked at' },
  advice: { th: 'แนะนำ', en: 'advice' },
}

/**
 * The handbook of the checks as Markdown, made of the rules' own data: what each finds, why, where it comes
 * from, and its examples. ⟦ ⟧ shows where the finding stands; characters that cannot be seen are named.
 */
export function handbook(rules: readonly Rule[]): string {
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
    ...rules.flatMap(chapter),
    '',
  ].join('\n')
}

function chapter({ id, severity, title, why, source, examples }: Rule): string[] {
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
    `ที่มา · Source: ${plain(sourceText(source))}`,
    '',
    ...examples.map(exampleLine),
  ]
}

function sourceText({ work, where, certain }: RuleSource): string {
  const place = where === undefined ? work : `${work}, ${where}`
  return certain ? place : `${place} (แนวปฏิบัติ · house practice)`
}

function exampleLine(example: Example): string {
  if ('good' in example) return `- ถูก · right: ${code(example.good)}`
  const fixed = example.fixed === undefined ? '' : ` → ${code(example.fixed)}`
  return `- ผิด · wrong: ${code(example.bad)}${fixed}`
}

// A text of any kind as a code span: fenced by more backticks than it holds.
function code(text: string): string {
  const shown = visible(text)
  if (shown === '') return '(ว่าง · empty)'
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 || /^ | $/.test(shown) ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`
}

// Named where they cannot be seen, or would be lost in Markdown.
function visible(text: string): string {
  return text
    .replaceAll('\n', ' ⏎ ')
    .replace(
      /[\0-\u001F\u007F-\u009F\u00A0\u00AD\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uE000-\uF8FF\uFEFF\uFFFD]/g,
      (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    .replace(/ {2,}/g, (blanks) => '␣'.repeat(blanks.length))
}

function plain(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>#|]/g, (character) => `\\${character}`)
}
