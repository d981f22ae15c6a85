/** Exporting: the dialog, many releases at once, and the command line. */
export const publish = {
  usage: `  tokhao export --store FILE (--id ID… | --all | --query Q) --to pdf,docx,html,fragment,text,json --out DIR
      [--template news|saraban] [--header] [--certificate] [--report FILE]
      ส่งออกข่าวจากคลังลงโฟลเดอร์ ไม่เขียนทับไฟล์ที่มีอยู่ หยุดกลางทางได้ ไฟล์ที่ได้แล้วครบทุกไฟล์`,
  title: 'ส่งออกข่าว',
  titleMany: (releases: number) => `ส่งออก ${count(releases)} ข่าว`,
  manyHint: 'ส่งออกข่าวตามที่บันทึกไว้ล่าสุด ไฟล์ที่มีชื่อซ้ำจะได้เลขต่อท้าย ไม่มีการเขียนทับ',
  ready: 'พร้อมเผยแพร่ ไม่มีเรื่องที่ต้องแก้',
  shouldFix: (findings: number) => `ส่งออกได้ แต่มีเรื่องที่ควรดู ${count(findings)} เรื่อง`,
  mustFix: (findings: number) => `ยังมีเรื่องที่ต้องแก้ ${count(findings)} เรื่อง`,
  mustFixMeans: 'ส่งออกให้ผู้อื่นช่วยดูได้ แต่ยังอนุมัติหรือเผยแพร่ไม่ได้จนกว่าจะแก้',
  formats: 'รูปแบบไฟล์',
  formatNames: {
    pdf: 'PDF',
    docx: 'Word (.docx)',
    html: 'หน้าเว็บ (.html)',
    fragment: 'โค้ดสำหรับเว็บไซต์',
    text: 'ข้อความข่าว (.txt)',
    ninjs: 'ข้อมูล ninjs (.json)',
  },
  formatUses: {
    pdf: 'พิมพ์ แนบหนังสือ เก็บเป็นหลักฐาน',
    docx: 'ส่งให้ผู้อื่นแก้ต่อ',
    html: 'เปิดได้ในเครื่องใดก็ได้ ไม่ต้องต่ออินเทอร์เน็ต',
    fragment: 'วางในระบบจัดการเว็บ',
    text: 'รูปแบบเว็บไซต์รัฐบาลไทย เปิดกลับมาแก้ได้',
    ninjs: 'สำหรับสำนักข่าวและระบบอื่น',
  },
  template: 'แบบของ PDF',
  templates: { news: 'หน้าข่าวแบบเว็บไซต์รัฐบาลไทย', saraban: 'แบบข่าวตามระเบียบงานสารบรรณ (แบบที่ 9)' },
  header: 'ใส่หัวกระดาษของสำนักงาน',
  certificate: 'ทำใบรับรองไว้คู่กัน',
  certificateUse: 'บอกผลตรวจ ข้อยกเว้น ผู้อนุมัติ และลายนิ้วมือของทุกไฟล์ ใช้ตรวจภายหลังว่าไฟล์ถูกแก้หรือไม่',
  nothingTicked: 'เลือกรูปแบบไฟล์อย่างน้อยหนึ่งแบบ',
  toFile: 'ขั้นต่อไป: ตั้งชื่อไฟล์และเลือกที่เก็บ',
  toFolder: 'ขั้นต่อไป: เลือกโฟลเดอร์ ทุกไฟล์จะได้ชื่อเดียวกัน ไม่เขียนทับไฟล์ที่มีอยู่',
  go: 'ส่งออก…',
  anyway: 'ส่งออกทั้งอย่างนี้…',
  fix: 'กลับไปแก้',
  working: 'กำลังส่งออก…',
  done: (files: number, folder: string) => `ส่งออกแล้ว ${count(files)} ไฟล์ ในโฟลเดอร์ “${folder}”`,
  files: 'ไฟล์ที่ส่งออก',
  readBackExact: 'อ่านไฟล์กลับแล้ว ข้อความตรงกับข่าวทุกตัวอักษร',
  readBackWhole: 'อ่านไฟล์กลับแล้ว ข้อความครบ ลำดับบางแห่งต่างไป',
  readBackLacking: (characters: number) => `อ่านไฟล์กลับแล้ว ขาดไป ${count(characters)} ตัวอักษร เปิดดูก่อนใช้`,
  doneMany: (written: number, asked: number, files: number, folder: string) =>
    `ส่งออกแล้ว ${count(written)} จาก ${count(asked)} ข่าว (${count(files)} ไฟล์) ในโฟลเดอร์ “${folder}”`,
  notDone: 'ข่าวที่ส่งออกไม่ได้',
  pickTitle: 'เลือกข่าวที่จะส่งออก',
  pickHint: 'ทำเครื่องหมายข่าวที่จะส่งออก',
  pickAll: 'เลือกทั้งหมด',
  pickNone: 'ไม่เลือกเลย',
  pickLeave: 'เลิกเลือก',
  pickExport: (releases: number) => (releases === 0 ? 'ส่งออก…' : `ส่งออก ${count(releases)} ข่าว…`),
  exportFound: (releases: number) => `ส่งออกที่พบทั้ง ${count(releases)} ข่าว…`,
  needsOut: 'บอกโฟลเดอร์ที่จะส่งออกด้วย --out DIR',
  needsWhich: 'บอกข่าวที่จะส่งออกอย่างใดอย่างหนึ่ง: --id ID, --all หรือ --query คำค้น',
  needsCertificate: 'บอกไฟล์ใบรับรองหนึ่งไฟล์ ที่ชื่อลงท้ายด้วย .certificate.json',
  strayWord: (word: string) => `ไม่เข้าใจ “${word}” บอกข่าวด้วย --id, --all หรือ --query`,
  exported: (releases: number, files: number, refused: number) =>
    `ส่งออก ${count(releases)} ข่าว ${count(files)} ไฟล์${refused === 0 ? '' : ` · ส่งออกไม่ได้ ${count(refused)} ข่าว`}`,
  differs: (name: string) => `“${name}” อ่านกลับแล้วข้อความไม่ตรงกับข่าว เปิดดูก่อนใช้`,
  stopped: 'หยุดก่อนจบ ไฟล์ที่ได้แล้วครบทุกไฟล์',
}

function count(value: number): string {
  return value.toLocaleString('th-TH-u-nu-latn')
}
