export const paper = {
  title: 'ตัวอย่าง',
  page: 'หน้าเว็บ',
  text: 'ข้อความล้วน',
  copyText: 'คัดลอกข้อความ',
  copyRich: 'คัดลอกพร้อมรูปแบบ',
  source: 'ที่มา',
  noHeadline: 'ยังไม่มีหัวข้อข่าว',
}
