const number = (count: number) => count.toLocaleString('th-TH-u-nu-latn')

/** What an import could not keep. */
export const imports = {
  title: 'นำเข้าแล้ว แต่บางอย่างเก็บไว้ไม่ได้',
  body: 'ไฟล์ต้นฉบับไม่ได้เปลี่ยน ตรวจรายการนี้กับต้นฉบับก่อนเผยแพร่',
  list: (name: string) => `สิ่งที่เก็บไว้ไม่ได้จาก ${name}`,
  open: 'เปิดข่าวนี้',
  close: 'รับทราบ',
  losses: {
    'hidden-text': (count: number) => `ข้อความที่ซ่อนไว้ ${number(count)} แห่ง ไม่ได้นำเข้า`,
    deletions: (count: number) => `ข้อความที่ถูกลบไว้แบบติดตามการแก้ไข ${number(count)} แห่ง ไม่ได้นำเข้า`,
    insertions: (count: number) => `ข้อความที่เพิ่มไว้แบบติดตามการแก้ไข ${number(count)} แห่ง นำเข้าแล้ว ยืนยันกับผู้แก้ก่อนใช้`,
    comments: (count: number) => `ความคิดเห็น ${number(count)} รายการ ไม่ได้นำเข้า`,
    'text-boxes': (count: number) => `กล่องข้อความ ${number(count)} กล่อง ไม่ได้นำเข้า คัดลอกมาวางถ้าต้องใช้`,
    notes: (count: number) => `เชิงอรรถ ${number(count)} รายการ ไม่ได้นำเข้า`,
    headers: (count: number) => `หัวหรือท้ายกระดาษ ${number(count)} ส่วน ไม่ได้นำเข้า`,
    'struck-text': (count: number) => `ข้อความขีดฆ่า ${number(count)} แห่ง นำเข้าเป็นข้อความธรรมดา ลบออกถ้าไม่ใช้`,
    'raised-text': (count: number) => `ตัวยกหรือตัวห้อย ${number(count)} แห่ง กลายเป็นตัวธรรมดา`,
    'list-numbers': (count: number) => `เลขข้อ ${number(count)} ชุด ไม่ตรงกับต้นฉบับ เพราะข่าวนับ 1, 2, 3 ใหม่ทุกชุด`,
    'list-levels': (count: number) => `ข้อย่อย ${number(count)} แห่ง กลายเป็นระดับเดียวกัน`,
    'merged-cells': (count: number) => `ช่องตารางที่ผสานกัน ${number(count)} ช่อง ถูกแยกออก`,
    'nested-tables': (count: number) => `ตารางซ้อนในตาราง ${number(count)} ตาราง กลายเป็นข้อความ`,
    pictures: (count: number) => `ภาพ ${number(count)} ภาพ นำเข้าไม่ได้ ใส่จากไฟล์ภาพแทน`,
    drawings: (count: number) => `ภาพวาด แผนภูมิ หรือรูปร่าง ${number(count)} ชิ้น ไม่ได้นำเข้า`,
    objects: (count: number) => `สิ่งที่ฝังจากโปรแกรมอื่น ${number(count)} ชิ้น ไม่ได้นำเข้า`,
    equations: (count: number) => `สมการ ${number(count)} แห่ง ไม่ได้นำเข้า`,
    symbols: (count: number) => `สัญลักษณ์จากฟอนต์พิเศษ ${number(count)} ตัว ไม่ได้นำเข้า`,
    links: (count: number) => `ลิงก์ที่ไม่ใช่เว็บหรืออีเมล ${number(count)} แห่ง เหลือแต่ข้อความ`,
    macros: (_count: number) => 'มาโครในไฟล์ ไม่ได้นำเข้าและไม่ได้ทำงาน',
    'other-text': (count: number) => `ข้อความในส่วนที่โต๊ะข่าวไม่รู้จัก ${number(count)} แห่ง ไม่ได้นำเข้า`,
  },
}
