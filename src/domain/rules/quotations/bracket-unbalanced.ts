import type { ReleaseRule } from '../rule.ts'
import { loneBrackets } from './bracket-pairs.ts'

const partners: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' }

export const bracketUnbalanced: ReleaseRule = {
  id: 'bracket-unbalanced',
  reads: 'release',
  severity: 'error',
  title: { th: 'วงเล็บไม่ครบคู่', en: 'A bracket without its partner' },
  why: {
    th: 'วงเล็บต้องมีทั้งเปิดและปิด ขาดข้างหนึ่งแล้วผู้อ่านไม่รู้ว่าคำขยายจบตรงไหน',
    en: 'Brackets come in pairs; with one missing nobody knows where the aside ends.',
  },
  source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'วงเล็บ', certain: false },
  needs: ['bracket'],
  examples: [
    { bad: 'การท่องเที่ยวแห่งประเทศไทย ⟦(⟧ททท. เร่งประสานหน่วยงาน' },
    { bad: 'สำนักงานสภาพัฒนาการเศรษฐกิจ สศช.⟦)⟧ รายงานว่า' },
    { bad: 'ตามประกาศ ⟦[⟧ฉบับที่ 2 (แก้ไขเพิ่มเติม) ลงวันที่ 3 มกราคม' },
    { good: 'แบ่งเป็น 1) การผลิต 2) การตลาด และ ก) ระยะสั้น ข) ระยะยาว' },
    { good: 'โครงการเราชนะ (ระยะที่ 1) และโครงการ (ได้แก่ 1) คนละครึ่ง 2) เราเที่ยวด้วยกัน)' },
    { good: 'คณะทำงาน (ประกอบด้วยผู้แทนกระทรวงมหาดไทย\nและกระทรวงสาธารณสุข) เห็นชอบแล้ว' },
    { good: 'ข้อ [1] และข้อ (2) ของประกาศ' },
  ],
  *check(_release, readings) {
    const headline = readings.filter(({ slot }) => slot === 'headline')
    const text = readings.filter(({ slot }) => slot === 'abstract' || slot === 'body')
    for (const { reading, at, character } of [...loneBrackets(headline), ...loneBrackets(text)]) {
      const opens = character === '(' || character === '['
      const partner = partners[character] ?? ''
      yield {
        at: reading,
        start: at,
        end: at + 1,
        message: opens
          ? {
              th: `เปิด ${character} ไว้แล้วไม่ปิด เติม ${partner} ตรงที่ข้อความในวงเล็บจบ หรือลบ ${character} ตัวนี้`,
              en: `This ${character} is never closed; add ${partner} where it ends, or delete it`,
            }
          : {
              th: `มี ${character} แต่ไม่มี ${partner} เปิดไว้ก่อนหน้า เติม ${partner} หรือลบ ${character} ตัวนี้`,
              en: `This ${character} closes nothing; add ${partner} before it, or delete it`,
            },
      }
    }
  },
}
