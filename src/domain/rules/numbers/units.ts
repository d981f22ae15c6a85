const units =
  /[ \u00A0]?(?:(?:พัน|หมื่น|แสน)?ล้าน|พัน|หมื่น|แสน)?[ \u00A0]?(?:บาท|คน|ราย|แห่ง|ไร่|ครัวเรือน|ครอบครัว|ตัน|กิโลกรัม|กิโลเมตร|ตารางเมตร|ลูกบาศก์เมตร|ลบ\.ม\.|กม\.|กก\.|หมู่บ้าน|โรงเรียน|ตำบล|คัน|ตัว|โดส|ดอส|ฉบับ|หลัง|หลังคาเรือน|หน่วย|ยูนิต|เมกะวัตต์|ดอลลาร์|เหรียญ|ยูโร|หยวน|เยน|รายการ|โครงการ|ครั้ง|เที่ยว|ลำ|เตียง|แปลง|ลิตร|บริษัท|กองทุน|ผลิตภัณฑ์|ร้านค้า|สิทธิ|ใบ|เรื่อง|ข้อ)/uy

/** Whether a unit of count, weight, area or money stands at a position of a text, at most one blank away. */
export function unitAhead(text: string, at: number): boolean {
  units.lastIndex = at
  return units.test(text)
}
