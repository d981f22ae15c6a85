import { sequenceRule, sequenceSource } from './sequence-rule.ts'

export const thaiMarkOrder = sequenceRule({
  id: 'thai-mark-order',
  severity: 'error',
  title: { th: 'พิมพ์วรรณยุกต์ก่อนสระ', en: 'Tone mark before its vowel' },
  why: {
    th: 'ต้องพิมพ์สระก่อนแล้วจึงพิมพ์วรรณยุกต์หรือการันต์ ถ้าสลับกันจะค้นคำไม่พบ และบางเครื่องแสดงผลผิด',
    en: 'The vowel comes first, then the tone or silent mark. In the wrong order the word is not found.',
  },
  source: sequenceSource,
  examples: [
    { bad: 'บริเวณ⟦ท่ี⟧มีฝนฟ้าคะนอง', fixed: 'บริเวณที่มีฝนฟ้าคะนอง' },
    { bad: 'เมล็ดพัน⟦ธ์ุ⟧ข้าว', fixed: 'เมล็ดพันธุ์ข้าว' },
    { bad: 'แหล่ง⟦นำ้⟧ชุมชน', fixed: 'แหล่งน้ำชุมชน' },
    { good: 'บริเวณที่มีเมล็ดพันธุ์ข้าว' },
    { good: 'ซื้อน้ำผึ้ง บริสุทธิ์ สิทธิ์' },
  ],
  message: (found, repair) => ({
    th: `“${found}” พิมพ์วรรณยุกต์หรือการันต์ก่อนสระ พิมพ์ใหม่เป็น “${repair ?? ''}”`,
    en: `“${found}” has its marks in the wrong order; it should be “${repair ?? ''}”`,
  }),
})
