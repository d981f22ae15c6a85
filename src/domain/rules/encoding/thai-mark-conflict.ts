import { sequenceRule, sequenceSource } from './sequence-rule.ts'

export const thaiMarkConflict = sequenceRule({
  id: 'thai-mark-conflict',
  severity: 'error',
  title: { th: 'วรรณยุกต์สองตัวบนพยัญชนะเดียว', en: 'Two tone marks on one letter' },
  why: {
    th: 'พยัญชนะหนึ่งตัวมีวรรณยุกต์หรือเครื่องหมายบนได้ตัวเดียว',
    en: 'A letter carries one tone mark or silent mark, not two.',
  },
  source: sequenceSource,
  examples: [
    { bad: 'เป็น⟦พื้่⟧นฐานสำคัญ', fixed: 'เป็นพื้นฐานสำคัญ' },
    { bad: 'ในโครงการ⟦นี่้⟧ และเพิ่ม⟦ข่ึ้⟧น', fixed: 'ในโครงการนี้ และเพิ่มขึ้น' },
    { bad: 'จัดกิจกรรม⟦ค่้⟧าย', fixed: 'จัดกิจกรรมค่าย' },
    { good: 'เป็นพื้นฐานสำคัญของค่าย' },
    { good: 'ก็ตั้งอยู่ที่นี่' },
  ],
  message: (found) => ({
    th: `“${found}” มีวรรณยุกต์หรือเครื่องหมายบนเกินหนึ่งตัว เลือกตัวที่ถูกแล้วลบตัวที่เกิน`,
    en: `“${found}” has more than one mark above; choose the right one`,
  }),
})
