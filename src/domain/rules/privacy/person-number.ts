const personBefore =
  /(?:นาย|นางสาว|นาง|น\.ส\.|เด็กชาย|เด็กหญิง|คุณ|พล(?:เอก|โท|ตรี)|พัน(?:เอก|โท|ตรี)|ร้อย(?:เอก|โท|ตรี)|ดร\.)[ \u00A0]?[ก-ฮเ-ไ][ก-๎]+(?:[ \u00A0]+[ก-ฮเ-ไ][ก-๎]+)?[^.;:ก-๎]{0,12}(?:[ \u00A0]*(?:โทร\.?|โทรศัพท์|มือถือ|เบอร์|หมายเลข|บัญชี|เลขที่|ชื่อบัญชี|ธนาคาร[ก-๎]+|พร้อมเพย์|ที่|สาขา[ก-๎]+)[^ก-๎]{0,6}){1,4}$/
const office =
  /สำนักงาน|กรม|กระทรวง|สายด่วน|ศูนย์|ประชาสัมพันธ์|กลุ่ม|กอง|ฝ่าย|หน่วย|โรงพยาบาล|มูลนิธิ|เทศบาล|อบต|อำเภอ|สถานี|สมาคม|โครงการ|เจ้าหน้าที่|สอบถาม|ติดต่อ|จองคิว|วัด|ผู้ประสานงาน|สื่อมวลชน|call center/i
/** Characters before the number in which its owner is looked for. */
const reach = 110

/** Whether the number that starts at `at` (UTF-16 units) stands right behind one person's name, and no office is named near it. */
export function belongsToPerson(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  return personBefore.test(before) && !office.test(before)
}
