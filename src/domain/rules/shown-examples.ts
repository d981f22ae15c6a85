import { namedInFull } from '../directory/directory.ts'
import type { PersonFacts } from '../directory/directory.ts'
import type { Bilingual } from '../language.ts'
import type { Slot } from '../release/passages.ts'
import type { IsoDate } from '../release/release.ts'
import { longDate, shortDate } from '../thai/buddhist-date.ts'
import type { HouseWord } from './context.ts'
import type { Example, ExampleFrame, Rule } from './rule.ts'

/** An example as a reader of the handbook sees it: characters that cannot be seen are named in all its texts. */
export interface ShownExample {
  readonly verdict: 'wrong' | 'right'
  /** Still with ⟦ ⟧; empty where the example is that nothing has been written. Line breaks are kept. */
  readonly text: string
  /** The text after the first fix; null where there is none. */
  readonly fixed: string | null
  /** Where the text stands and what stands beside it, as far as the verdict hangs on it. */
  readonly beside: readonly Bilingual[]
}

/**
 * The examples of a rule for a reader: those that look the same are shown once. An example's frame is part of
 * its look, because without it the same text may stand under both verdicts.
 */
export function shownExamples({ examples }: Pick<Rule, 'examples'>): readonly ShownExample[] {
  // The text of the release is the usual place, and is named only beside examples of other places.
  const usual = examples.every(({ slot = 'body' }) => slot === 'body')
  const byLook = new Map<string, ShownExample>()
  for (const example of examples) {
    const shown = shownExample(example, usual)
    const look = JSON.stringify(shown)
    if (!byLook.has(look)) byLook.set(look, shown)
  }
  return [...byLook.values()]
}

/** Names what cannot be seen by its number, and shows blanks in a row as ␣; line breaks are kept. */
export function visible(text: string): string {
  return text
    .replace(
      /[\0-\u0009\u000B-\u001F\u007F-\u009F\u00A0\u00AD\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uE000-\uF8FF\uFEFF\uFFFD]/g,
      (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    .replace(/ {2,}/g, (blanks) => '␣'.repeat(blanks.length))
}

function shownExample(example: Example, usual: boolean): ShownExample {
  const bad = 'bad' in example
  const text = visible(bad ? example.bad : example.good)
  return {
    verdict: bad ? 'wrong' : 'right',
    text: text === '⟦⟧' ? '' : text,
    fixed: bad && example.fixed !== undefined ? visible(example.fixed) : null,
    beside: [...(usual ? [] : [place(example.slot ?? 'body')]), ...framing(example.frame ?? {})],
  }
}

const slotNames: Readonly<Record<Slot, Bilingual>> = {
  category: { th: 'หมวดข่าว', en: 'the category' },
  date: { th: 'บรรทัดวันที่', en: 'the date line' },
  headline: { th: 'หัวข้อข่าว', en: 'the headline' },
  abstract: { th: 'บทคัดย่อ', en: 'the abstract' },
  body: { th: 'เนื้อข่าว', en: 'the text' },
  separator: { th: 'เส้นคั่น', en: 'the separator' },
  source: { th: 'บรรทัดที่มา', en: 'the source line' },
  english: { th: 'สรุปภาษาอังกฤษ', en: 'the English summary' },
  short: { th: 'ข้อความสั้น', en: 'the short text' },
}

function place(slot: Slot): Bilingual {
  return { th: `ใน${slotNames[slot].th}`, en: `in ${slotNames[slot].en}` }
}

function* framing(frame: ExampleFrame): Generator<Bilingual> {
  if (frame.date !== undefined) yield dayOfRelease(frame.date)
  if (frame.category) yield quoted('หมวดข่าว', 'category', frame.category)
  if (frame.headline) yield quoted('หัวข้อข่าว', 'headline', frame.headline)
  if (frame.abstract) yield quoted('บทคัดย่อ', 'abstract', frame.abstract)
  for (const text of frame.before ?? []) yield quoted('ย่อหน้าก่อน', 'paragraph before', text)
  for (const text of frame.after ?? []) if (text) yield quoted('ย่อหน้าถัดไป', 'paragraph after', text)
  if (frame.source) yield quoted('ที่มา', 'source', frame.source)
  if (frame.published) yield { th: 'เผยแพร่แล้ว', en: 'published' }
  if (frame.contactWanted) yield { th: 'แม่แบบขอช่องทางติดต่อ', en: 'the template asks for a contact' }
  if (frame.picture) {
    yield frame.picture.decorative
      ? { th: 'ภาพตกแต่ง', en: 'a decorative picture' }
      : { th: 'ข้อความแทนภาพ', en: 'the alternative text of a picture' }
  }
  for (const word of frame.house?.words ?? []) yield houseWord(word)
  for (const name of frame.house?.names ?? []) yield quoted('ชื่อที่สำนักงานใช้', 'a name of the office', name)
  for (const person of frame.directory?.people ?? []) yield known(person)
  for (const { name, abbreviations } of frame.directory?.agencies ?? []) {
    yield quoted('ในบัญชีชื่อ', 'in the directory', [name, ...abbreviations].join(' · '))
  }
}

function dayOfRelease(date: IsoDate | null): Bilingual {
  if (date === null) return { th: 'ข่าวไม่มีวันที่ที่อ่านได้', en: 'the release has no day that can be read' }
  return { th: `วันที่ของข่าว ${longDate(date)}`, en: `day of the release ${date}` }
}

function houseWord({ wrong, right }: HouseWord): Bilingual {
  return right === ''
    ? quoted('สำนักงานไม่ใช้คำว่า', 'the office does not use', wrong)
    : {
        th: `สำนักงานใช้ “${excerpt(right)}” แทน “${excerpt(wrong)}”`,
        en: `the office writes “${excerpt(right)}” for “${excerpt(wrong)}”`,
      }
}

function known(person: PersonFacts): Bilingual {
  const posts = person.posts.map(({ name, from, to }) =>
    from === null && to === null ? name : `${name} ${from ? shortDate(from) : ''}–${to ? shortDate(to) : ''}`,
  )
  return quoted('ในบัญชีชื่อ', 'in the directory', [namedInFull(person), ...posts].join(' · '))
}

function quoted(th: string, en: string, text: string): Bilingual {
  return { th: `${th} “${excerpt(text)}”`, en: `${en} “${excerpt(text)}”` }
}

// Both ends are kept, from blank to blank: the verdict may hang on either.
function excerpt(text: string): string {
  const whole = visible(text)
  if (whole.length <= 160) return whole
  return `${whole.slice(0, 80).replace(/ [^ ]*$/, '')} … ${whole.slice(-60).replace(/^[^ ]* /, '')}`
}
