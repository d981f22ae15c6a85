import { spacingRule, spacingWork } from './spacing-rule.ts'

const thaiEnd = /[ก-ฮะ-ฺเ-ๅ็-๎]/
const thaiStart = /^[ก-ฮเ-ไ]/
// Rice varieties, the disease, plates, roads and gene names are written without a blank.
const code = /(?:โควิด|กข|ปทุม|ขข|สพ|นบ|พืชมงคล|เบอร์|ช่อง|เอไอ|พีเอ็ม|พี|จี|ซี|มอก|[\s\u00A0(“"/-][ก-ฮ]{1,2})$/
// 12ก is the number of a house, ม.3ข a class, 25xx ฯ no word.
const letterOnly = /^[ก-ฮ](?![ก-๎])/
// But 10.00น. is a time.
const clock = /[.:]\d{2}น\.$/

// A small number behind a word may be the mark of a footnote: ข้าวขาว1 อัตราภาษี.
const leadsToNumber =
  /(?:ที่|อันดับ|จำนวน|ละ|กว่า|อีก|ข้อ|เกิน|ปี|ประมาณ|ถึง|รวม|ทั้งสิ้น|เพียง|มาตรา|ห้อง|ชั้น|หมู่|เลข|และ|เวลา|ระยะ|เหลือ|ทั้ง|แค่|ครบ|ราคา)$/
const unit =
  /^[ \u00A0]?(?:ราย|คน|ปี|เดือน|วัน|แห่ง|ครั้ง(?!ที่)|ล้าน|พัน|แสน|หมื่น|ร้อย|บาท|ชนิด|จังหวัด|เรื่อง|ด้าน|เปอร์|กก|กิโล|ตัน|ไร่|ชั่วโมง|ชม|นาที|น\.|ตำบล|อำเภอ|หมู่บ้าน|ชุด|ฉบับ|โครงการ|ประเทศ|เมตร|มิติ|กลุ่ม|คัน|หลัง|ตัว|ลำ|นาย|รูป|เท่า|เล่ม|จุด|สาย|ข้อ|ประเภท|มาตรการ|ประการ|แปลง|สัปดาห์|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)/

function isQuantity(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start)
  if (code.test(` ${before}`)) return false
  if (end - start > 2) return true
  const after = text.slice(end, end + 12)
  return !after.startsWith('.') && (leadsToNumber.test(before) || unit.test(after))
}

export const spaceThaiDigit = spacingRule({
  id: 'space-thai-digit',
  severity: 'advice',
  title: { th: 'ตัวเลขติดตัวหนังสือไทย', en: 'Figures glued to Thai words' },
  why: {
    th: 'เว้นวรรคระหว่างตัวหนังสือไทยกับตัวเลข อ่านง่ายและค้นหาเจอ',
    en: 'A space stands between Thai words and figures.',
  },
  source: { work: spacingWork, where: '1.2.10', certain: true },
  needs: ['arabicDigit', 'gluedDigit'],
  examples: [
    { bad: 'งวดที่⟦2⟧ จากเดิมภายในเดือนพฤษภาคม', fixed: 'งวดที่ 2 จากเดิมภายในเดือนพฤษภาคม' },
    { bad: 'ครอบคลุม ⟦77⟧จังหวัด ทั่วประเทศ', fixed: 'ครอบคลุม 77 จังหวัด ทั่วประเทศ' },
    { bad: 'ช่วยได้⟦1,500⟧คนต่อวัน', fixed: 'ช่วยได้ 1,500 คนต่อวัน' },
    { bad: 'เวลา ⟦10.00⟧น. ณ ศาลากลาง', fixed: 'เวลา 10.00 น. ณ ศาลากลาง' },
    { good: 'กิจกรรม 5ส. และ 5ส ในหน่วยงาน' },
    { good: 'ผู้ป่วยโควิด19 และข้าวพันธุ์กข43 ตามแฮชแท็ก #ไทยพร้อม2024' },
    { good: 'บ้านเลขที่ 12ก ชั้น ป.4 งวดที่ 2' },
    { good: 'มาตรา 9/1 และถนนสาย ก2' },
    { good: '1การประชุมภายใต้กรอบอาเซียน ว่าด้วยข้าวขาว1 และข้าวหัก2' },
  ],
  spares: ['verbatim', 'english'],
  spots: [
    {
      pattern: /\d+(?:[.,:]\d+)*/g,
      blank: (text, start, end) => {
        const after = text.slice(end, end + 2)
        const behind = thaiEnd.test(text[start - 1] ?? '')
        if (!behind && !thaiStart.test(after)) return null
        const glued = behind && !/^[%)A-Za-z]/.test(after)
        if (letterOnly.test(after) && !clock.test(text.slice(start, end + 2))) return null
        if (glued && !isQuantity(text, start, end)) return null
        if (start === 0 && /^\d{1,2}(?:\.\d{1,2})*$/.test(text.slice(0, end))) return null
        const word = thaiStart.test(after) && !/[A-Za-z./,:#@_-]/.test(text[start - 1] ?? '')
        if (glued) return word ? 'around' : 'before'
        return word ? 'after' : null
      },
      message: { th: 'เว้นวรรคระหว่างตัวหนังสือกับตัวเลข', en: 'Put a space between word and figure' },
    },
  ],
})

export const spaceThaiLatin = spacingRule({
  id: 'space-thai-latin',
  severity: 'advice',
  title: { th: 'อักษรโรมันติดตัวหนังสือไทย', en: 'Latin letters glued to Thai words' },
  why: {
    th: 'เว้นวรรคระหว่างภาษาไทยกับภาษาอื่น',
    en: 'A space stands between Thai and another script.',
  },
  source: { work: spacingWork, where: '1.2.13', certain: true },
  needs: ['latin'],
  examples: [
    { bad: 'งาน ASEAN Production ⟦HUB⟧งาน SUBCON', fixed: 'งาน ASEAN Production HUB งาน SUBCON' },
    { bad: 'ผ่านแอปพลิเคชัน⟦ThaiD⟧ ได้ทันที', fixed: 'ผ่านแอปพลิเคชัน ThaiD ได้ทันที' },
    { good: 'ผ่านแอปพลิเคชัน ThaiD ได้ทันที' },
    { good: 'ดูที่ www.thaigov.go.thหน้าแรก หรือ #ไทยTogether' },
  ],
  spares: ['verbatim'],
  yieldsTo: ['url-glued', 'url-malformed'],
  within: /[A-Za-z](?:[ก-ฮเ-ไ]|(?<=[ก-ฮะ-ฺเ-ๅ็-๎][A-Za-z]))/,
  spots: [
    {
      pattern: /[A-Za-z]+/g,
      blank: (text, start, end) => {
        const before = thaiEnd.test(text[start - 1] ?? '')
        const after = thaiStart.test(text[end] ?? '')
        if (before) return after ? 'around' : 'before'
        return after ? 'after' : null
      },
      message: { th: 'เว้นวรรคระหว่างไทยกับอักษรโรมัน', en: 'Put a space between Thai and Latin letters' },
    },
  ],
})

export const spaceEra = spacingRule({
  id: 'space-era',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหลัง พ.ศ.', en: 'No space after พ.ศ.' },
  why: {
    th: 'เขียน พ.ศ. 2567 มีวรรคหลังจุด ข่าวของรัฐบาลเขียนแบบนี้ร้อยละ 92',
    en: 'It is written พ.ศ. 2567; 92 % of government releases do so.',
  },
  source: { work: spacingWork, where: '1.2.10', certain: false },
  needs: ['digit', 'fullStop'],
  examples: [
    { bad: 'ระยะที่ 2 (⟦พ.ศ.⟧2566 - 2570)', fixed: 'ระยะที่ 2 (พ.ศ. 2566 - 2570)' },
    { bad: 'ภายในปี ⟦ค.ศ.⟧2050', fixed: 'ภายในปี ค.ศ. 2050' },
    { good: 'พระราชบัญญัติ พ.ศ. 2562' },
    { good: 'ร่างพระราชบัญญัติ พ.ศ. ....' },
  ],
  words: ['พ.ศ.', 'ค.ศ.'],
  spots: [
    {
      pattern: /[พค]\.ศ\.(?=[\d๐-๙])/g,
      blank: 'after',
      message: { th: 'เว้นวรรคหลัง พ.ศ. และ ค.ศ.', en: 'Put a space after พ.ศ. or ค.ศ.' },
    },
  ],
})
