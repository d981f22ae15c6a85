/** The office that issues the releases, in the settings. */
export const office = {
  title: 'หน่วยงาน',
  hint: 'ใช้เป็นหัวกระดาษและข้อมูลผู้เผยแพร่ในไฟล์ที่ส่งออก เว้นว่างช่องที่ไม่ใช้ได้',
  name: 'ชื่อหน่วยงาน',
  parent: 'สังกัด',
  address: 'ที่อยู่',
  telephone: 'โทรศัพท์',
  email: 'อีเมล',
  website: 'เว็บไซต์',
}
