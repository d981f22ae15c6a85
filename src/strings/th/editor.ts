export const editor = {
  page: 'หน้าข่าว',
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
  /** How long a slot is, where it comes near its limit. */
  length: (count: number, limit: number) => `${count}/${limit}`,
}
