import type { Reading } from '../reading.ts'
import type { ReleaseRule } from '../rule.ts'

/** Characters from which a quotation is speech and no longer a title or a slogan. */
const speech = 120
const speaks =
  /กล่าว|ระบุ|เปิดเผย|เผย|ย้ำ|บอก|ชี้|ตอบ|ถาม|แถลง|ยืนยัน|เล่า|ฝาก|อธิบาย|ทิ้งท้าย|สรุป|ให้สัมภาษณ์|พูด|ตรัส|รับสั่ง|พระราชดำรัส|พระบรมราโชวาท|พระราชเสาวนีย์|ความว่า|ความตอนหนึ่ง|ใจความ|มาตรา|โพสต์|ข้อความ|เชิญชวน|เห็นว่า|เชื่อ|ประกาศ|หัวข้อ|แนวคิด|ชื่อ|ถวายพระพร|ข้าพระพุทธเจ้า|\b(?:said|says|stated|added|noted|told|according|emphasi[sz]ed)\b/

// ” นายประเสริฐ or ” รมว.ยุติธรรม: the speaker stands right behind, without a verb.
const speakerBehind =
  /^[\s\u00A0]*(?:นาย|นาง|น\.ส\.|ดร\.|พล|พ\.|ศ\.|รมว|รมช|รอง|ปลัด|อธิบดี|โฆษก|รัฐมนตรี|เลขาธิการ|ผู้ว่า|ผู้อำนวยการ)/

export const quoteUnattributed: ReleaseRule = {
  id: 'quote-unattributed',
  reads: 'release',
  severity: 'advice',
  title: { th: 'คำพูดที่ไม่บอกว่าใครพูด', en: 'Quotation without a speaker' },
  why: {
    th: 'คำพูดยาวที่ไม่มีชื่อผู้พูดใกล้ ๆ สื่อนำไปอ้างต่อไม่ได้',
    en: 'The press cannot use a long quotation when nobody near it is said to have said it.',
  },
  source: { work: 'แนวปฏิบัติการเขียนข่าวประชาสัมพันธ์', certain: false },
  needs: ['quote'],
  examples: [
    {
      bad: 'ผู้แทนจากทุกจังหวัดเข้าร่วมพิธี\n⟦“รัฐบาลให้ความสำคัญกับการดูแลเกษตรกรทุกกลุ่มอย่างทั่วถึง ทั้งเรื่องราคาผลผลิต แหล่งน้ำ และหนี้สิน โดยจะเร่งทำให้เห็นผลภายในปีนี้ เพื่อให้ทุกครอบครัวมีรายได้ที่มั่นคง”⟧\nผู้สนใจสมัครได้ที่สำนักงานเกษตรจังหวัดทุกแห่ง',
    },
    {
      bad: '⟦“เราทำงานร่วมกับชุมชนมาต่อเนื่องหลายปี จนวันนี้ชาวบ้านดูแลป่าและน้ำของตนเองได้ และพร้อมจะเป็นต้นแบบให้พื้นที่อื่นมาเรียนรู้ ขอบคุณทุกหน่วยงานที่ช่วยกันจนสำเร็จ”⟧ จากนั้นคณะได้เยี่ยมชมแปลงสาธิต',
    },
    { good: 'โครงการ “ธงฟ้าราคาประหยัด ลดค่าครองชีพประชาชน” เริ่มวันนี้' },
    {
      good: '“รัฐบาลให้ความสำคัญกับการดูแลเกษตรกรทุกกลุ่มอย่างทั่วถึง ทั้งเรื่องราคาผลผลิต แหล่งน้ำ และหนี้สิน โดยจะเร่งทำให้เห็นผลภายในปีนี้ เพื่อให้ทุกครอบครัวมีรายได้ที่มั่นคง” นายประเสริฐ กล่าว',
    },
    {
      good: '“รัฐบาลให้ความสำคัญกับการดูแลเกษตรกรทุกกลุ่มอย่างทั่วถึง ทั้งเรื่องราคาผลผลิต แหล่งน้ำ และหนี้สิน โดยจะเร่งทำให้เห็นผลภายในปีนี้ เพื่อให้ทุกครอบครัวมีรายได้ที่มั่นคง”\nนายประเสริฐ ย้ำเรื่องนี้ในที่ประชุม',
    },
  ],
  *check(_release, readings) {
    for (let index = 0; index < readings.length; index++) {
      const reading = readings[index]
      if (reading?.slot !== 'body' || reading.text.length < speech || reading.quoted.length === 0) continue
      const lead = reading.text.search(/\S/)
      for (const { start, end } of reading.quoted) {
        if (end - start < speech || start - 1 !== lead) continue
        if (spokenNear(reading, start, end, readings[index - 1], readings[index + 1])) continue
        yield {
          at: reading,
          start: start - 1,
          end: end + 1,
          message: {
            th: 'ไม่พบว่าใครเป็นผู้พูด เติมชื่อผู้พูดไว้ใกล้คำพูด',
            en: 'Nobody is named as the speaker: say who said it',
          },
        }
      }
    }
  },
}

function spokenNear(
  { text }: Reading,
  start: number,
  end: number,
  previous: Reading | undefined,
  next: Reading | undefined,
): boolean {
  if (speakerBehind.test(text.slice(end + 1, end + 20))) return true
  const near = [
    previous?.text.slice(-250) ?? '',
    text.slice(0, start),
    text.slice(end),
    next?.text.slice(0, 120) ?? '',
  ]
  return near.some((stretch) => speaks.test(stretch))
}
