import { patternRule } from './pattern-rule.ts'

export const styleApprox = patternRule({
  id: 'style-approx',
  severity: 'advice',
  title: { th: 'ประมาณ ซ้ำกับ กว่า', en: 'ประมาณ and กว่า together' },
  why: {
    th: 'ประมาณ กับ กว่า บอกความไม่แน่นอนคนละแบบ ใช้คำเดียวจะชัดกว่า',
    en: '“About” and “more than” say two things at once: choose one.',
  },
  source: { work: 'แนวปฏิบัติของกองบรรณาธิการ', certain: false },
  needs: ['digit'],
  examples: [
    { bad: 'พื้นที่รวม⟦ประมาณ 20 กว่า⟧ล้านไร่', fixed: 'พื้นที่รวมประมาณ 20 ล้านไร่' },
    { bad: 'ผู้เข้าร่วม ⟦ประมาณ 300 กว่า⟧คน', fixed: 'ผู้เข้าร่วม ประมาณ 300 คน' },
    { good: 'งบประมาณ 200 กว่าล้านบาท' },
    { good: 'ประมาณ 20 ล้านไร่ กว่าครึ่งเป็นนาข้าว' },
    { good: 'ผู้เข้าร่วม 300 กว่าคน' },
  ],
  spares: ['quotations'],
  words: ['ประมาณ'],
  pattern:
    /(?<!งบ|งบ[ \u00A0])ประมาณ[ \u00A0]?[\d๐-๙][\d๐-๙,.]*[ \u00A0]?กว่า(?=[ \u00A0]?(?:คน|ราย|ล้าน|พัน|หมื่น|แสน|ร้อย|บาท|แห่ง|ไร่|ครัวเรือน|ครั้ง|วัน|ปี|เดือน|ชนิด|ตัน|กิโล|จังหวัด|โครงการ|ประเทศ|หลัง|คัน|ชั่วโมง|นาที|เปอร์))/g,
  message: { th: 'ใช้ ประมาณ หรือ กว่า คำเดียว', en: 'Use “about” or “more than”, not both' },
  fixes: ({ 0: found }) => [
    { text: `${found.slice(0, -'กว่า'.length).trimEnd()} ` },
    { text: found.slice('ประมาณ'.length).trimStart() },
  ],
})
