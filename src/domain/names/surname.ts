import type { NameMention, NamePart } from './name-scan.ts'

// Words that follow a given name in the run of a sentence; no surname begins with them.
const notSurname =
  /^(?:กล่าว|เปิดเผย|เผย|ระบุ|ย้ำ|ชี้แจง|ยืนยัน|มอบ|ได้|เป็น|และ|พร้อม|รัฐมนตรี|รอง|อธิบดี|ผู้|ปลัด|ประธาน|โฆษก|เลขา|นายก|ยัง|ให้|ใน|ที่|ซึ่ง|เดิน|ลงพื้น|ร่วม|เข้า|หารือ|ขอ|จะ|มี|โดย|ต้อง|เชิญ|ตอบ|แสดง|ขอบคุณ|เห็น|บอก|สั่ง|กำชับ|หัวหน้า|สมาชิก|ตำแหน่ง|กรรมการ|อดีต|ที่ปรึกษา|ผอ|รมว|รมช|เพื่อ|แถลง|ต่อ|ว่า|จาก|กับ|อธิบาย|ชื่นชม|พบ|ตรวจ|รับ|เน้น|แนะ|เสริม|อ้าง)/u

/** The surname of a person who is mentioned; null where only the given name stands, or the sentence goes on behind it. */
export function surnameOf(mention: NameMention): NamePart | null {
  const surname = mention.next
  return surname && surname.text.length >= 4 && !notSurname.test(surname.text) ? surname : null
}
