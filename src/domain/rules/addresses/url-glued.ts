import { widenToGraphemes } from '../../thai/graphemes.ts'
import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

// xn-- after Thai letters is a Thai address torn in two, which is url-malformed's to tell.
const glued = /(?<=[ก-๎])(?:https?:\/\/|www\.)(?!xn--)/giu

export const urlGlued: PassageRule = {
  id: 'url-glued',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'ที่อยู่เว็บติดกับคำไทย', en: 'A web address glued to Thai' },
  why: {
    th: 'ถ้าไม่เว้นวรรค ระบบจะเอาตัวอักษรไทยไปรวมกับลิงก์ หรือไม่ทำลิงก์ให้เลย',
    en: 'Without a blank, the link takes the Thai letters with it or is not made at all.',
  },
  source: { work: 'หลักเกณฑ์การเว้นวรรค ราชบัณฑิตยสถาน', where: '1.2.13', certain: true },
  within: /https?:|www\./i,
  needs: ['latin'],
  examples: [
    { bad: 'ตรวจสอบได้⟦ที่https://⟧www.fda.moph.go.th', fixed: 'ตรวจสอบได้ที่ https://www.fda.moph.go.th' },
    { bad: 'เว็บไซ⟦ต์www.⟧doe.go.th', fixed: 'เว็บไซต์ www.doe.go.th' },
    { good: 'ตรวจสอบได้ที่ https://www.fda.moph.go.th' },
    { good: 'เว็บไซต์ (www.doe.go.th) และ “https://doe.go.th”' },
    { good: 'ดูข้อมูลได้ที่เว็บไซต์ คิดค้http://xn--g4c.com/' },
  ],
  *check({ text }) {
    for (const match of eachMatch(glued, text)) {
      const at = match.index
      const { start } = widenToGraphemes(text, at - 1, at)
      const end = at + match[0].length
      yield {
        start,
        end,
        message: { th: 'ที่อยู่เว็บติดกับคำข้างหน้า เว้นวรรคก่อนที่อยู่เว็บ', en: 'Put a space before the web address' },
        fixes: [{ text: `${text.slice(start, at)} ${match[0]}`, safe: true }],
      }
    }
  },
}
