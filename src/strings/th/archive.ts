/** The archive: importing, searching, taking everything out. */
export const archive = {
  usage: `  tokhao import --store FILE DIR|FILE… [--limit N] [--report FILE]
      นำข่าวเก่าทั้งโฟลเดอร์เข้าคลัง ข่าวที่มีอยู่แล้วจะข้ามไป จึงทำต่อจากที่ค้างไว้ได้
  tokhao search --store FILE QUERY [--format text|json] [--limit N]
      ค้นข่าวในคลังและบนโต๊ะ ใส่ "วลี" หรือ -คำที่ไม่เอา ได้
  tokhao check --store FILE [--format text|json]
      ตรวจทุกข่าวในคลังและบนโต๊ะ นับตามกฎ หมวด และปี ข่าวที่ไม่เปลี่ยนไม่ถูกตรวจซ้ำ
  tokhao archive export --store FILE --out DIR
      ส่งออกทุกอย่างลงโฟลเดอร์ว่าง: ข้อความข่าว ประวัติ ความเห็น ข้อยกเว้น การตั้งค่า
  tokhao archive import --store FILE DIR
      นำสิ่งที่ส่งออกไว้กลับเข้ามา ของที่มีอยู่แล้วไม่ถูกแตะต้อง`,
  needsStore: 'บอกไฟล์เก็บข่าวด้วย --store FILE',
  needsFolder: 'บอกโฟลเดอร์หรือไฟล์ข่าวที่จะนำเข้าอย่างน้อยหนึ่งรายการ',
  needsQuery: 'บอกคำที่จะค้น',
  minusWord: (word: string) => `ไม่รู้จักตัวเลือก “${word}” ถ้าเป็นคำที่ไม่เอา ให้ใส่ -- ไว้หน้าคำค้น: -- ${word}`,
  needsNumber: (option: string) => `${option} ต้องเป็นจำนวนเต็มตั้งแต่ 1 ขึ้นไป`,
  noStore: (name: string) => `ไม่พบไฟล์เก็บข่าว “${name}” ตรวจชื่อไฟล์แล้วลองใหม่`,
  progress: (done: number, total: number, perSecond: number, minutes: number | null) =>
    `${count(done)}/${count(total)} · ${count(Math.round(perSecond))} ข่าวต่อวินาที${minutes === null ? '' : ` · เหลืออีกราว ${minutes < 1 ? 'ไม่ถึงนาที' : `${count(minutes)} นาที`}`}`,
  updating: (megabytes: number) =>
    `กำลังสำรองไฟล์เก็บข่าว (${count(megabytes)} MB) ก่อนปรับให้เข้ากับรุ่นนี้ อาจใช้เวลาหลายนาที`,
  indexing: (done: number, total: number) => `กำลังเตรียมดัชนีค้นหา ${count(done)}/${count(total)} ข่าว`,
  imported: (added: number, known: number, refused: number, other: number) =>
    `นำเข้าใหม่ ${count(added)} · มีอยู่แล้ว ${count(known)} · อ่านไม่ได้ ${count(refused)} · ไม่ใช่ไฟล์ข้อความ ${count(other)}`,
  stopped: 'หยุดก่อนจบ ที่นำเข้าแล้วยังอยู่ครบ เรียกคำสั่งเดิมอีกครั้งเพื่อทำต่อ',
  reported: (name: string) => `รายชื่อไฟล์ทั้งหมดอยู่ใน “${name}”`,
  needsExportOrImport: 'บอกว่า archive export --store FILE --out DIR หรือ archive import --store FILE DIR',
  exported: (releases: number, damaged: number) =>
    `ส่งออก ${count(releases)} ข่าว${damaged === 0 ? '' : ` · เสียหายจนส่งออกไม่ได้ ${count(damaged)} รายการ`}`,
  exportStopped: 'หยุดก่อนจบ โฟลเดอร์นี้ยังไม่ครบ ลบแล้วส่งออกใหม่',
  restored: (added: number, there: number, refused: number) =>
    `นำกลับเข้ามา ${count(added)} · มีอยู่แล้ว ${count(there)} · ใช้ไม่ได้ ${count(refused)}`,
  notRestored: (path: string) => `ไฟล์ “${path}” หาย ถูกแก้ หรือไม่ใช่ข่าว จึงไม่ได้นำเข้า`,
  found: (total: number, shown: number) =>
    total > shown ? `พบ ${count(total)} ข่าว แสดง ${count(shown)} ข่าวแรก` : `พบ ${count(total)} ข่าว`,
  storeOrFiles: 'ตรวจคลังด้วย --store FILE หรือตรวจไฟล์ที่ระบุชื่อ อย่างใดอย่างหนึ่ง',
  checked: (checked: number, unchanged: number, damaged: number) =>
    `ตรวจ ${count(checked)} ข่าว · ไม่เปลี่ยนจากครั้งก่อน ${count(unchanged)} ข่าว${damaged === 0 ? '' : ` · เสียหายจนตรวจไม่ได้ ${count(damaged)} ข่าว`}`,
  checkStopped: 'หยุดก่อนจบ ที่ตรวจแล้วเก็บไว้ครบ เรียกคำสั่งเดิมอีกครั้งเพื่อทำต่อ',
  checkTotal: (releases: number, withFindings: number, findings: number) =>
    `พบ ${count(findings)} เรื่องใน ${count(withFindings)} ข่าว จาก ${count(releases)} ข่าว`,
  byRule: 'ตามกฎ (เรื่อง · ข่าว)',
  byCategory: 'ตามหมวด (เรื่อง · ข่าว)',
  byYear: 'ตามปี (เรื่อง · ข่าว)',
  noName: 'ไม่ระบุ',
  nothingFound: 'ไม่พบข่าวที่มีคำนี้',
}

function count(value: number): string {
  return value.toLocaleString('th-TH-u-nu-latn')
}
