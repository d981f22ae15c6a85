import type { NameMention, NamePart } from '../../names/name-scan.ts'
import type { Reading } from '../reading.ts'

/** A person introduced with title, given name and surname. */
export interface FullName {
  readonly reading: Reading
  readonly mention: NameMention
  readonly surname: NamePart
}

// Words that follow a given name in the run of a sentence; no surname begins with them.
const notSurname =
  /^(?:กล่าว|เปิดเผย|เผย|ระบุ|ย้ำ|ชี้แจง|ยืนยัน|มอบ|ได้|เป็น|และ|พร้อม|รัฐมนตรี|รอง|อธิบดี|ผู้|ปลัด|ประธาน|โฆษก|เลขา|นายก|ยัง|ให้|ใน|ที่|ซึ่ง|เดิน|ลงพื้น|ร่วม|เข้า|หารือ|ขอ|จะ|มี|โดย|ต้อง|เชิญ|ตอบ|แสดง|ขอบคุณ|เห็น|บอก|สั่ง|กำชับ|หัวหน้า|สมาชิก|ตำแหน่ง|กรรมการ|อดีต|ที่ปรึกษา|ผอ|รมว|รมช|เพื่อ|แถลง|ต่อ|ว่า|จาก|กับ|อธิบาย|ชื่นชม|พบ|ตรวจ|รับ|เน้น|แนะ|เสริม|อ้าง)/u

/** The people introduced in full in a release, in the order of the page. */
export function fullNames(readings: readonly Reading[]): FullName[] {
  return readings.flatMap((reading) => {
    if (reading.slot === 'source' || reading.slot === 'separator') return []
    return reading.people.flatMap((mention) => {
      const surname = mention.next
      return surname && surname.text.length >= 4 && !notSurname.test(surname.text)
        ? [{ reading, mention, surname }]
        : []
    })
  })
}

/** Names grouped by one of their parts; groups of one are left out. */
export function groupedBy(names: readonly FullName[], part: (name: FullName) => string): FullName[][] {
  const groups = new Map<string, FullName[]>()
  for (const name of names) {
    const key = part(name)
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
