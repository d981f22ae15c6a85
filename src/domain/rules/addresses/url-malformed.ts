import { eachMatch } from '../each-match.ts'
import type { HitFix, PassageRule } from '../rule.ts'

// One slash or three, no colon, two colons, a blank behind the slashes, two or four w.
const malformed =
  /\bhttps?(?::\/(?!\/)|:\/\/\/+|\/\/:?|::+\/\/|:\/\/[ \u00A0]+(?=[\w.-]+\.\w))|(?<![\w./-])(?:ww|wwww)\.(?=[\w-]+\.\w)|(?<![\w./-])www\.[ \u00A0]+(?=[\w-]+\.\w)/giu
// คิดค้http://xn--g4c.com/ was คิดค้า.com: a program took one letter for the whole address.
const tornThai = /[ก-๎]{1,20}https?:\/\/xn--[\w.-]{1,60}/giu

export const urlMalformed: PassageRule = {
  id: 'url-malformed',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'ที่อยู่เว็บพิมพ์ผิดรูป', en: 'A malformed web address' },
  why: {
    th: 'ที่อยู่เว็บที่ขาดหรือเกินเครื่องหมายจะกดเปิดไม่ได้',
    en: 'A web address that lacks a sign, or has one too many, leads nowhere.',
  },
  source: { work: 'RFC 3986', where: 'URI scheme and authority', certain: true },
  within: /ww\.|https?[:/]/i,
  needs: ['latin'],
  examples: [
    { bad: 'เว็บไซต์ของยูเนสโก (⟦https:/⟧www.unesco.org)', fixed: 'เว็บไซต์ของยูเนสโก (https://www.unesco.org)' },
    { bad: 'ดูที่ ⟦https//⟧www.moi.go.th', fixed: 'ดูที่ https://www.moi.go.th' },
    { bad: 'ได้ที่⟦http//:⟧postfamily.thailandpost.com', fixed: 'ได้ที่http://postfamily.thailandpost.com' },
    { bad: 'ดูที่ ⟦ww.⟧mol.go.th', fixed: 'ดูที่ www.mol.go.th' },
    { bad: 'ลงทะเบียน ⟦https:// ⟧www.dbd.go.th', fixed: 'ลงทะเบียน https://www.dbd.go.th' },
    { bad: 'ดูข้อมูลได้ที่เว็บไซต์ ⟦คิดค้http://xn--g4c.com⟧/' },
    { good: 'ดูที่ https://xn--12cl9ca5a0ai1ad0bea0clb11a0e.com และที่ https://thaigov.go.th' },
    { good: 'ดูที่ https://www.moi.go.th/ww.html และ www.mol.go.th' },
    { good: 'ใช้โปรโตคอล https หรือ http ก็ได้ ขนาด 20 ww.' },
  ],
  *check({ text }) {
    for (const match of text.includes('://xn--') ? eachMatch(tornThai, text) : []) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: {
          th: 'ที่อยู่เว็บภาษาไทยเสียรูป พิมพ์ที่อยู่เต็มใหม่',
          en: 'A web address in Thai came apart; type the whole address anew',
        },
      }
    }
    for (const match of eachMatch(malformed, text)) {
      const found = match[0]
      const scheme = /^https?/iu.exec(found)?.[0]
      const right = scheme ? `${scheme}://` : 'www.'
      // Letters are only offered; a missing or doubled sign has one repair.
      const fix: HitFix = { text: right, safe: scheme !== undefined }
      yield {
        start: match.index,
        end: match.index + found.length,
        message: {
          th: `“${found}” กดเปิดไม่ได้ ควรเป็น “${right}”`,
          en: `“${found}” leads nowhere; it should be “${right}”`,
        },
        fixes: [fix],
      }
    }
  },
}
