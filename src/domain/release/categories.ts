/**
 * The categories under which www.thaigov.go.th files its news, most used first
 * (counted over 63,241 releases of 2020–2025). An office may type another.
 */
export const categories: readonly string[] = [
  'ด้านเศรษฐกิจ',
  'ด้านความมั่นคง',
  'ด้านสังคม',
  'ข่าวคณะโฆษก',
  'ข่าวนายกรัฐมนตรี',
  'ทัน LINE ไทยคู่ฟ้า',
  'ด้านวัฒนธรรมท่องเที่ยวฯ',
  'ด้านกฎหมายฯ',
  'Government News',
  'รายการวิทยุไทยคู่ฟ้า',
  'ข่าวทำเนียบรัฐบาล',
  'ข่าวรองนายกรัฐมนตรี รัฐมนตรีประจำสำนักนายกรัฐมนตรี',
  'ด้านการศึกษาฯ',
  'คำกล่าวสุนทรพจน์',
  'สรุปข่าวการประชุม ครม.',
  'ชี้แจงประเด็นสำคัญ',
]
