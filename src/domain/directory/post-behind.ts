/** What a post begins with. */
const heads =
  '(?:รอง|ผู้ช่วย|รักษาการ|รักษาราชการแทน|เลขานุการ|ที่ปรึกษา){0,2}(?:นายกรัฐมนตรี|รัฐมนตรี|ปลัด|อธิบดี|เลขาธิการ|ผู้ว่าการ|ผู้ว่าราชการ|ผู้อำนวยการ|ผู้บัญชาการ|ผู้จัดการ|ผู้ตรวจราชการ|โฆษก|ประธาน|เอกอัครราชทูต|อธิการบดี|นายกสมาคม|นายกองค์การ|นายกเทศมนตรี|นายอำเภอ|หัวหน้า|ผู้แทน)'
const post = new RegExp(`[ \\u00A0]{1,2}(${heads}[ก-๎]*(?:[ \\u00A0]และ[ก-๎]+)?)(?![ก-๎.])`, 'uy')

/** Words with which the sentence goes on: a post that runs into them ends before. */
const sentence =
  /(?:กล่าว|เปิดเผย|เผยว่า|เป็นประธาน|เป็นผู้|ลงพื้นที่|เดินทาง|พร้อม(?:ด้วย|คณะ)|มอบ(?:หมาย|นโยบาย)|ร่วม(?:กับ|งาน|ประชุม)|ให้การต้อนรับ|นำคณะ|ได้|ซึ่ง)/u
/** A post that ends so was cut short, or has run into the sentence. */
const runsOn = /(?:ว่า|เผย|กล่าว|เป็น|ประธาน|พร้อม|และ|โดย|ที่|ได้|ลง|เปิด|มอบ|นำ|ร่วม|ฯ)$/u
const cutShort =
  /^(?:รอง|ผู้ช่วย)?(?:รัฐมนตรี(?:ว่าการ(?:กระทรวง)?|ช่วยว่าการ(?:กระทรวง)?)?|ปลัด|เลขาธิการ|อธิบดี|ผู้ว่าการ|ประธานกรรมการ|ที่ปรึกษา|โฆษก|ผู้อำนวยการ|ผู้จัดการ|ผู้ว่าราชการ(?:จังหวัด)?|เอกอัครราชทูต|หัวหน้า|ผู้แทน|ประธาน|ผู้ตรวจราชการ|อธิการบดี)$/u

/** The post in full that stands behind a name and a blank; null where there is none, or only the beginning of one. */
export function postBehind(text: string, nameEnd: number): string | null {
  post.lastIndex = nameEnd
  const found = post.exec(text)?.[1]
  if (found === undefined) return null
  const end = found.search(sentence)
  const name = (end < 0 ? found : found.slice(0, end)).trim()
  return runsOn.test(name) || cutShort.test(name) || name.length < 6 ? null : name
}
