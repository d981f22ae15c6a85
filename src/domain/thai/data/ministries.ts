/**
 * The ministries of Thailand, without the word กระทรวง.
 * Source: พระราชบัญญัติปรับปรุงกระทรวง ทบวง กรม พ.ศ. 2545 as amended up to ฉบับที่ 19 พ.ศ. 2562 (19 ministries
 * besides the Prime Minister's Office). A statute is not protected by copyright (Copyright Act B.E. 2537, section 7).
 */
export const ministries = [
  'กลาโหม',
  'การคลัง',
  'การต่างประเทศ',
  'การท่องเที่ยวและกีฬา',
  'การพัฒนาสังคมและความมั่นคงของมนุษย์',
  'การอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม',
  'เกษตรและสหกรณ์',
  'คมนาคม',
  'ดิจิทัลเพื่อเศรษฐกิจและสังคม',
  'ทรัพยากรธรรมชาติและสิ่งแวดล้อม',
  'พลังงาน',
  'พาณิชย์',
  'มหาดไทย',
  'ยุติธรรม',
  'แรงงาน',
  'วัฒนธรรม',
  'ศึกษาธิการ',
  'สาธารณสุข',
  'อุตสาหกรรม',
] as const

/** Names that ministries bore before; right in texts on their time. Source: as above, versions of 2545 to 2559. */
export const formerMinistries = [
  'เทคโนโลยีสารสนเทศและการสื่อสาร',
  'วิทยาศาสตร์และเทคโนโลยี',
  'วิทยาศาสตร์ เทคโนโลยีและสิ่งแวดล้อม',
  'แรงงานและสวัสดิการสังคม',
  'ธรรมการ',
  'เกษตราธิการ',
  'เศรษฐการ',
  'นครบาล',
] as const
