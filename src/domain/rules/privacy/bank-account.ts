import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const account = /(?<![\d-])\d{3}[- ]?\d[- ]?\d{5}[- ]?\d(?![\d-])/g
const accountWord = /บัญชี[^\d]{0,60}$/
const ofPerson =
  /(?:นางสาว|นาย|นาง(?!แลก)|น\.ส\.|เด็กชาย|เด็กหญิง|ด\.ช\.|ด\.ญ\.)[ \u00A0]?[ก-ฮเ-ไ][ก-๎]+[ \u00A0]+[ก-ฮเ-ไ][ก-๎]+/
const ofOffice = /มูลนิธิ|กองทุน|สำนักงาน|กระทรวง|กรม|โรงพยาบาล|วัด|สภากาชาด|สมาคม|สำนักนายก|บริจาค/

export const bankAccount: PassageRule = {
  id: 'bank-account',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'เลขบัญชีธนาคารของบุคคล', en: 'A person’s bank account' },
  why: {
    th: 'เลขบัญชีของบุคคลเป็นข้อมูลส่วนบุคคล บัญชีของหน่วยงานและกองทุนไม่นับ',
    en: 'A person’s account number is personal data; accounts of offices and funds are not meant.',
  },
  source: { work: 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562', certain: false },
  words: ['บัญชี'],
  needs: ['longNumber'],
  examples: [
    { bad: 'โอนเข้าบัญชีเลขที่ ⟦123-4-56789-0⟧ ชื่อบัญชี นางสุดา มั่นคง' },
    { bad: 'เงินเข้าบัญชีของ นายสมชาย ใจดี เลขที่บัญชี ⟦1234567890⟧' },
    { good: 'ร่วมบริจาคได้ที่บัญชีเลขที่ 067-0-06895-0 ชื่อบัญชี กองทุนเงินช่วยเหลือผู้ประสบสาธารณภัย สำนักนายกรัฐมนตรี' },
    { good: 'โทร. 081-234-5678 และเลขที่บัญชี 123-4-56789-0 ธนาคารกรุงไทย' },
  ],
  *check({ text }) {
    for (const { 0: found, index } of eachMatch(account, text)) {
      const end = index + found.length
      if (!accountWord.test(text.slice(Math.max(0, index - 80), index))) continue
      const near = `${text.slice(Math.max(0, index - 60), index)}|${text.slice(end, end + 80)}`
      if (!ofPerson.test(near) || ofOffice.test(near)) continue
      yield {
        start: index,
        end,
        message: {
          th: 'ดูเหมือนเลขบัญชีของบุคคล ตรวจว่าจำเป็นต้องเผยแพร่',
          en: 'This looks like a person’s account number: make sure that it must be published',
        },
      }
    }
  },
}
