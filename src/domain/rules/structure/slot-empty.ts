import type { Slot } from '../../release/passages.ts'
import type { Release } from '../../release/release.ts'
import type { Bilingual } from '../../language.ts'
import type { ReleaseRule } from '../rule.ts'

/** Reports the slots that no release can go out without: its day, its headline and its text. */
export const slotEmpty: ReleaseRule = {
  id: 'slot-empty',
  reads: 'release',
  severity: 'error',
  title: { th: 'ยังไม่ได้กรอกส่วนที่จำเป็น', en: 'A required part is empty' },
  why: {
    th: 'ข่าวบนเว็บไซต์รัฐบาลไทยต้องมีวันที่ หัวข้อข่าว และเนื้อข่าวเสมอ',
    en: 'Every release on the government site has a date, a headline and a text.',
  },
  source: { work: 'รูปแบบข่าวเว็บไซต์รัฐบาลไทย (www.thaigov.go.th)', certain: true },
  examples: [
    { bad: '⟦⟧', slot: 'headline', frame: { before: ['เนื้อข่าว'] } },
    { bad: '⟦⟧', slot: 'date', frame: { date: null, headline: 'หัวข้อข่าว', before: ['เนื้อข่าว'] } },
    { bad: '⟦⟧', frame: { headline: 'หัวข้อข่าว' } },
    { good: 'เนื้อข่าว', frame: { headline: 'หัวข้อข่าว' } },
    { good: 'เนื้อข่าว', frame: { headline: 'หัวข้อข่าว', after: [''] } },
    { good: 'เนื้อข่าว', frame: { headline: 'หัวข้อข่าว', source: '', abstract: '' } },
  ],
  *check(release, readings) {
    for (const [slot, message] of emptySlots(
      release,
      readings.some(({ slot, text }) => slot === 'body' && text.trim() !== ''),
    )) {
      yield { at: { slot, block: 0, item: 0 }, start: 0, end: 0, message }
    }
  },
}

function* emptySlots(release: Release, hasText: boolean): Generator<readonly [Slot, Bilingual]> {
  // A date line that names an impossible day is another rule's: it is there, but wrong.
  if (release.date === null && (release.layout?.dateLine.raw ?? '').trim() === '') {
    yield ['date', { th: 'ยังไม่มีวันที่ของข่าว เลือกวันที่จากปฏิทิน', en: 'The release has no date; choose one' }]
  }
  if (release.headline.trim() === '') {
    yield ['headline', { th: 'ยังไม่มีหัวข้อข่าว', en: 'The release has no headline' }]
  }
  if (!hasText) yield ['body', { th: 'ยังไม่มีเนื้อข่าว', en: 'The release has no text' }]
}
