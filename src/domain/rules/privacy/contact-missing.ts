import type { ReleaseRule } from '../rule.ts'

const contact =
  /โทร\.?[ \u00A0]?\d|โทรศัพท์|สายด่วน|(?<!\d)0[ -]?\d(?:[- ]?\d){6,8}(?!\d)|[\w.+-]+@[\w-]+\.\w|อีเมล|ติดต่อสอบถาม|สอบถามเพิ่มเติม|Call Center|\btel\b/i

export const contactMissing: ReleaseRule = {
  id: 'contact-missing',
  reads: 'release',
  severity: 'warning',
  title: { th: 'ไม่มีช่องทางติดต่อ', en: 'No contact' },
  why: {
    th: 'แบบข่าวนี้กำหนดให้มีหน่วยงานและช่องทางติดต่อ สื่อจะได้ถามต่อได้',
    en: 'This template asks for a contact, so that the press can ask further.',
  },
  source: { work: 'แบบข่าวของหน่วยงาน', certain: false },
  examples: [
    { bad: '⟦กระทรวงพร้อมดูแลประชาชนทุกกลุ่ม⟧', frame: { contactWanted: true } },
    { bad: 'กระทรวงพร้อมดูแลประชาชน\n⟦กลุ่มประชาสัมพันธ์⟧', frame: { contactWanted: true } },
    { good: 'กลุ่มประชาสัมพันธ์ โทร. 0 2282 3000', frame: { contactWanted: true } },
    { good: 'กระทรวงพร้อมดูแลประชาชนทุกกลุ่ม' },
    { good: 'สายด่วน 1567\nกระทรวงพร้อมดูแลประชาชน', frame: { contactWanted: true } },
  ],
  *check(_release, readings, { contactWanted }) {
    if (contactWanted !== true) return
    const body = readings.filter(({ slot, text }) => slot === 'body' && text !== '')
    const last = body.at(-1)
    if (!last || body.some(({ text }) => contact.test(text))) return
    yield {
      at: last,
      start: 0,
      end: last.text.length,
      message: {
        th: 'ยังไม่มีหน่วยงานและช่องทางติดต่อ เติมไว้ท้ายข่าว',
        en: 'There is no contact yet: add one at the end',
      },
    }
  },
}
