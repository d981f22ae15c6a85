import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { belongsToPerson } from './person-number.ts'

const mobile = /(?<![\d-])0[ -]?[689]\d?[- ]?\d{3,4}[- ]?\d{3,4}(?![\d-])/g

export const mobileNumber: PassageRule = {
  id: 'mobile-number',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'เบอร์มือถือของบุคคล', en: 'A person’s mobile number' },
  why: {
    th: 'เบอร์มือถือส่วนตัวเป็นข้อมูลส่วนบุคคล ใช้เบอร์หน่วยงานแทนถ้าทำได้',
    en: 'A private number is personal data; use the office’s number if there is one.',
  },
  source: { work: 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562', certain: false },
  within: /0[ -]?[689]\d?[- ]?\d{3}/,
  needs: ['arabicDigit'],
  words: ['06', '08', '09', '0 6', '0 8', '0 9', '0-6', '0-8', '0-9'],
  examples: [
    { bad: 'ผู้เสียหายคือ นายสมชาย ใจดี โทร. ⟦081-234-5678⟧ อยู่บ้านแม่สาย' },
    { bad: 'นางสุดา มั่นคง มือถือ ⟦0812345678⟧ แจ้งว่า' },
    { good: 'ติดต่อสำนักงานจังหวัดน่าน โทร. 081-234-5678' },
    { good: 'สายด่วน 1567 หรือ โทร. 0 2282 3000' },
    { good: 'ผู้ประสานงาน นางสุดา มั่นคง โทร. 081-234-5678' },
  ],
  *check({ text }) {
    for (const { 0: found, index } of eachMatch(mobile, text)) {
      const count = found.replace(/\D/g, '').length
      if (count !== 10 || !belongsToPerson(text, index)) continue
      yield {
        start: index,
        end: index + found.length,
        message: {
          th: 'ดูเหมือนเบอร์มือถือส่วนตัว ตรวจว่าเจ้าตัวยินยอมให้เผยแพร่',
          en: 'This looks like a private mobile number: make sure its owner agrees',
        },
      }
    }
  },
}
