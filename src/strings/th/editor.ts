export const editor = {
  page: 'หน้าข่าว',
  /** The line that the site puts over a release; the format's own words. */
  siteTitle: 'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-',
  siteTitleShort: 'รัฐบาลไทย-',
  slots: {
    headline: { label: 'หัวข้อข่าว', placeholder: 'หัวข้อข่าว' },
    abstract: { label: 'บทคัดย่อ', placeholder: 'บทคัดย่อ ไม่เกิน 250 ตัวอักษร' },
    body: { label: 'เนื้อข่าว', placeholder: 'เขียนเนื้อข่าว หรือวางข่าวทั้งเรื่องที่นี่' },
    separator: { label: 'เส้นคั่นท้ายข่าว', placeholder: 'เส้นคั่น เช่น -----' },
    source: {
      label: 'ที่มา',
      placeholder: 'เว็บไซต์จะกำหนดให้เมื่อเผยแพร่',
      lead: 'ที่มา :',
    },
  },
  blocks: {
    lines: {
      'table-caption': { placeholder: 'ชื่อตาราง (ไม่ใส่ก็ได้)' },
      caption: { placeholder: 'คำบรรยายใต้ภาพ' },
      credit: { placeholder: 'ที่มาของภาพ เช่น ภาพ : กรมประชาสัมพันธ์' },
      alt: { placeholder: 'ภาพนี้แสดงอะไร สำหรับผู้ที่มองไม่เห็นภาพ', lead: 'ข้อความแทนภาพ' },
    },
    decorative: 'ภาพประกอบตกแต่ง',
    removeFigure: 'ลบภาพ',
    pictureMissing: 'ไม่พบไฟล์ภาพในคลัง ลบภาพนี้แล้วใส่ใหม่จากไฟล์เดิม',
  },
}
