import { sequenceRule, sequenceSource } from './sequence-rule.ts'

export const thaiLeadVowelStray = sequenceRule({
  id: 'thai-lead-vowel-stray',
  severity: 'error',
  title: { th: 'สระหน้าไม่มีพยัญชนะตาม', en: 'A leading vowel without its consonant' },
  why: {
    th: 'เ แ โ ใ ไ ต้องมีพยัญชนะตามทันที ถ้าไม่มีแปลว่าข้อความถูกตัดกลางคำ พิมพ์สลับ หรือมีช่องว่างแทรก',
    en: 'เ แ โ ใ ไ are followed by a consonant at once; otherwise the text was cut in a word or a key slipped.',
  },
  source: sequenceSource,
  examples: [
    { bad: 'เนื่องในโอกาส⟦เ ⟧ฉลิมพระชนมพรรษา', fixed: 'เนื่องในโอกาสเฉลิมพระชนมพรรษา' },
    { bad: 'นายกฯ ลงพื้นที่ติดตามการ⟦แ⟧', slot: 'headline' },
    { good: 'เนื่องในโอกาสเฉลิมพระชนมพรรษา' },
    { good: 'คำที่ใช้สระ เ- และ ไ-' },
  ],
  message: (found, repair) => ({
    th: repair
      ? `“${found.trim()}” ต้องอยู่ติดกับพยัญชนะที่ตามมา`
      : `“${found}” ไม่มีพยัญชนะตาม ข้อความอาจถูกตัดกลางคำ พิมพ์คำให้ครบ`,
    en: repair
      ? `“${found.trim()}” must touch the consonant after it`
      : `No consonant follows “${found}”; the text may be cut inside a word`,
  }),
})
