import type { ReleaseRule } from '../rule.ts'
import { isRadioScript, joinEdit, linePairs } from './hard-wrap.ts'

// ให้, ตามที่, จาก and เพื่อ open items and paragraphs of their own too often.
const goesOn =
  /^(?:และ(?!\s|ใน|เมื่อ)|หรือ(?!\s|ไม่)|ที่(?!มา|ประชุม|ปรึกษา|ดิน|ผ่านมา|ทำการ|พัก|ตั้ง|อยู่|สำคัญ|\s?\d)|ของ(?!ขวัญ|ฝาก|ที่|เสีย|ดี)|ซึ่ง|ในการ(?!นี้|ประชุม|คำนวณ))/u

// งวดที่ 4 … / และงวดที่ 5 …: the last item of a list, told as the ones before it.
const counted = /^[ก-๎]{2,16}(?=[ \u00A0]?[\d๐-๙])/u

function endsList(upper: string, rest: string): boolean {
  const head = counted.exec(rest)?.[0]
  return head !== undefined && counted.exec(upper)?.[0] === head
}

export const lineHardWrap: ReleaseRule = {
  id: 'line-hard-wrap',
  reads: 'release',
  severity: 'warning',
  title: { th: 'ขึ้นบรรทัดใหม่กลางประโยค', en: 'Line broken inside a sentence' },
  why: {
    th: 'หนึ่งบรรทัดคือหนึ่งย่อหน้าบนเว็บไซต์ ข้อความที่คัดลอกจากเอกสารมักขาดกลางประโยค',
    en: 'On the site one line is one paragraph; text copied from a document often breaks inside a sentence.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  yieldsTo: ['line-hard-wrap-mid-word'],
  examples: [
    {
      bad: 'วันที่ 29 เมษายน 2567 นายประเสริฐ จันทรรวงทอง รัฐมนตรีว่าการกระทรวงดิจิทัลเพื่อเศรษฐกิจ\n⟦และ⟧สังคม เข้าร่วมการประชุมระดับภูมิภาค',
      fixed:
        'วันที่ 29 เมษายน 2567 นายประเสริฐ จันทรรวงทอง รัฐมนตรีว่าการกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม เข้าร่วมการประชุมระดับภูมิภาค',
    },
    {
      bad: 'รัฐบาลเร่งขยายความร่วมมือกับประเทศเพื่อนบ้านและองค์การระหว่างประเทศ ASEAN\n⟦ซึ่ง⟧จะช่วยรับมือภัยพิบัติในฤดูฝนปีนี้',
      fixed: 'รัฐบาลเร่งขยายความร่วมมือกับประเทศเพื่อนบ้านและองค์การระหว่างประเทศ ASEAN ซึ่งจะช่วยรับมือภัยพิบัติในฤดูฝนปีนี้',
    },
    {
      good: 'ภายในงานมีการแสดงศิลปวัฒนธรรม การสาธิตทางวัฒนธรรม ซุ้มอาหารคาวหวานมากมาย ฯลฯ\nและกรมส่งเสริมวัฒนธรรม ยังสนับสนุนงบประมาณ',
    },
    { good: 'รัฐมนตรีกล่าวในพิธีเปิดงาน\nและเยี่ยมชมนิทรรศการ' },
    {
      good: 'งวดที่ 4 จ่ายวันที่ 1 ธันวาคม จำนวน 5 จังหวัด คือ อุบลราชธานี ศรีสะเกษ ขอนแก่น และกาฬสินธุ์\nและงวดที่ 5 จ่ายวันที่ 2 ธันวาคม จำนวน 38 จังหวัด',
    },
    {
      good: 'ท่านผู้ฟังคะ วันนี้เรามาพูดคุยกันถึงเรื่องสิทธิประโยชน์ของผู้ประกันตนทั่วประเทศ\nเพื่อเป็นขวัญและกำลังใจในอัตรา',
      frame: { category: 'รายการวิทยุไทยคู่ฟ้า' },
    },
    {
      good: 'รัฐมนตรีกล่าวว่า “รัฐบาลจะดูแลประชาชนทุกกลุ่มอย่างทั่วถึงและเป็นธรรมตลอดทั้งปีนี้”\nที่ประชุมยังเห็นชอบแผนงานปีหน้า',
    },
  ],
  *check(release, readings) {
    if (isRadioScript(release, readings)) return
    for (const { upper, lower } of linePairs(readings)) {
      const length = upper.text.length
      if (length < 55 || length > 260) continue
      const word = goesOn.exec(lower.text)?.[0]
      if (word === undefined || !/[ก-๎A-Za-z0-9](?<!ฯลฯ)$/u.test(upper.text)) continue
      if (endsList(upper.text, lower.text.slice(word.length))) continue
      const glue = /[ก-๎]$/u.test(upper.text) ? '' : ' '
      yield {
        at: { slot: lower.slot, block: lower.block, item: lower.item },
        start: 0,
        end: word.length,
        message: {
          th: 'บรรทัดนี้ดูเหมือนต่อจากบรรทัดก่อน ถ้าเป็นประโยคเดียวกันให้ต่อเข้าด้วยกัน',
          en: 'This line seems to continue the one above; join them if it is one sentence',
        },
        wideFixes: [
          {
            label: { th: 'ต่อกับบรรทัดก่อน', en: 'Join to the line above' },
            safe: false,
            edits: [joinEdit(upper, glue)],
          },
        ],
      }
    }
  },
}
