const number = (count: number) => count.toLocaleString('th-TH-u-nu-latn')

/** What takes a while and shows its progress: importing into the archive, taking everything out, bringing it back. */
export const jobs = {
  title: {
    import: 'นำข่าวทั้งโฟลเดอร์เข้าคลัง',
    export: 'ส่งออกทุกอย่าง',
    restore: 'นำสิ่งที่ส่งออกไว้กลับเข้ามา',
    publish: 'ส่งออกข่าว',
  },
  choosing: 'เลือกโฟลเดอร์ในหน้าต่างที่เปิดขึ้น',
  progress: (done: number, total: number) => `${number(done)} จาก ${number(total)}`,
  pace: (perSecond: number) => `${number(Math.round(perSecond))} ต่อวินาที`,
  left: (seconds: number) =>
    seconds < 60 ? 'เหลือไม่ถึงนาที' : `เหลือราว ${number(Math.round(seconds / 60))} นาที`,
  stop: 'หยุด',
  stopping: 'กำลังหยุด…',
  close: 'ปิด',
  imported: (added: number, known: number) =>
    `เข้าคลังใหม่ ${number(added)} ข่าว มีอยู่แล้ว ${number(known)} ข่าว ค้นเจอได้ทันที`,
  importRefused: (count: number) => `อ่านไม่ได้ ${number(count)} ไฟล์ ไฟล์เดิมยังอยู่ที่เดิม`,
  others: (count: number) => `ไม่ใช่ไฟล์ข่าว ${number(count)} ไฟล์ ข้ามไป`,
  importStopped: 'หยุดก่อนจบ ที่เข้าคลังแล้วอยู่ครบ นำเข้าโฟลเดอร์เดิมอีกครั้งเพื่อทำต่อ',
  exported: (releases: number, name: string) =>
    `ส่งออก ${number(releases)} ข่าว พร้อมประวัติ ความเห็น และการตั้งค่า ไว้ในโฟลเดอร์ “${name}”`,
  exportDamaged: (count: number) => `เสียหายจนส่งออกไม่ได้ ${number(count)} รายการ กู้จากไฟล์สำรองก่อน แล้วส่งออกใหม่`,
  exportStopped: 'หยุดก่อนจบ โฟลเดอร์นี้ยังไม่ครบ ลบแล้วส่งออกใหม่',
  restored: (added: number, there: number) =>
    `นำกลับเข้ามา ${number(added)} ข่าว มีอยู่แล้ว ${number(there)} ข่าว ซึ่งไม่ถูกแตะต้อง`,
  restoreRefused: (count: number) => `หาย ถูกแก้ หรือไม่ใช่ข่าว ${number(count)} ไฟล์ จึงไม่ได้นำเข้า`,
  restoreStopped: 'หยุดก่อนจบ ที่นำเข้าแล้วอยู่ครบ ทำซ้ำเพื่อทำต่อ',
  files: 'ไฟล์ที่ไม่ได้นำเข้า หรือเก็บไว้ได้ไม่ครบ',
}
