export const lengths = {
  title: 'ความยาวของข่าว',
  characters: 'ตัวอักษร',
  words: 'คำ',
  paragraphs: 'ย่อหน้า',
  reading: 'เวลาอ่าน',
  headline: 'หัวข้อข่าว',
  abstract: 'บทคัดย่อ',
  longerThan: (percent: number) =>
    percent < 50
      ? `หัวข้อสั้นกว่าข่าวอื่นบนเว็บไซต์ราว ${100 - percent} ใน 100 ข่าว`
      : `หัวข้อยาวกว่าข่าวอื่นบนเว็บไซต์ราว ${percent} ใน 100 ข่าว`,
}
