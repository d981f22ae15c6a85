export const tables = {
  insertTitle: 'ใส่ตาราง',
  rows: 'แถว',
  columns: 'คอลัมน์',
  headed: 'แถวแรกเป็นหัวตาราง',
  insert: 'ใส่ตาราง',
  menu: 'ตารางนี้',
  on: 'ใช่',
  off: 'ไม่ใช่',
}
