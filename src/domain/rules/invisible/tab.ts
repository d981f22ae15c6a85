import { blankRule } from './blanks.ts'

export const tab = blankRule({
  id: 'tab',
  title: { th: 'แท็บในข้อความ', en: 'Tabs' },
  why: {
    th: 'แท็บติดมาจากตารางหรือรายการใน Word บนเว็บจะเหลือเป็นช่องว่างหรือหายไป',
    en: 'Tabs come from tables and lists in Word; on the web they shrink to a space.',
  },
  source: { work: 'แนวปฏิบัติกองบรรณาธิการ', certain: false },
  needs: ['oddBlank'],
  examples: [
    { bad: '2.⟦\t⟧องค์กรและการฝึกอบรม', fixed: '2. องค์กรและการฝึกอบรม' },
    { bad: 'รายได้⟦ \t ⟧100 บาท', fixed: 'รายได้ 100 บาท' },
    { good: '2. องค์กรและการฝึกอบรม' },
    { good: 'รายได้  100 บาท' },
  ],
  message: { th: 'มีแท็บในข้อความ ควรเป็นช่องว่างหนึ่งช่อง', en: 'Tabs; use one space' },
})
