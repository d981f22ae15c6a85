/** The command line. Every sentence is printed in Thai with the English one beside it. */
export const cli = {
  usage: `โต๊ะข่าว: ตรวจและแปลงข่าวประชาสัมพันธ์ของรัฐบาลไทย

  tokhao check FILE… [--format text|json]
      ตรวจข่าว แล้วบอกว่าพบอะไรที่บรรทัดใด
  tokhao convert FILE --to text|html|pdf|json [--out PATH] [--overwrite]
      แปลงข่าว ถ้าไม่บอก --out จะพิมพ์ออกทางเอาต์พุตมาตรฐาน
  tokhao rules [--format md|json]
      แสดงเกณฑ์การตรวจทั้งหมด

  รหัสออก: 0 เรียบร้อยหรือมีเพียงข้อที่ควรดู · 1 มีเรื่องที่ต้องแก้ · 2 อ่านหรือเขียนไฟล์ไม่ได้ หรือคำสั่งไม่ถูกต้อง`,
  unknownCommand: (name: string) => `ไม่รู้จักคำสั่ง “${name}”`,
  unknownOption: (name: string) => `ไม่รู้จักตัวเลือก “${name}” หรือค่าของตัวเลือกไม่ครบ`,
  needsFile: 'บอกชื่อไฟล์ข่าวอย่างน้อยหนึ่งไฟล์',
  needsOneFile: 'บอกชื่อไฟล์ข่าวหนึ่งไฟล์',
  needsNoFile: 'คำสั่ง rules ไม่ต้องมีชื่อไฟล์',
  badChoice: (option: string, allowed: string) => `${option} ต้องเป็นอย่างใดอย่างหนึ่งใน ${allowed}`,
  outNotInput: 'ไฟล์ที่จะเขียนเป็นไฟล์เดียวกับข่าวที่อ่าน เลือกชื่ออื่นให้ --out',
  pdfNeedsOut: 'PDF พิมพ์ลงจอภาพไม่ได้ บอกชื่อไฟล์ด้วย --out PATH',
  pdfNeedsSetUp: 'ยังสร้าง PDF ไม่ได้ เพราะยังไม่ได้ติดตั้งหรือสร้างโปรแกรม เรียก npm start หนึ่งครั้งแล้วลองใหม่',
  pdfFailed: (reason: string) =>
    `สร้าง PDF ไม่สำเร็จ ยังไม่ได้เขียนไฟล์ ลองแปลงเป็น html แทนได้${reason === '' ? '' : `\n${reason}`}`,
  overwriteHint: 'ถ้าต้องการเขียนทับ ใส่ --overwrite',
  bug: (name: string) => `โปรแกรมผิดพลาดขณะทำงานกับไฟล์ “${name}” ไฟล์นั้นไม่ถูกแตะต้อง`,
  counts: (errors: number, warnings: number, advice: number) =>
    `ต้องแก้ ${errors} · ควรแก้ ${warnings} · แนะนำ ${advice}`,
  wrote: (name: string) => `เขียนไฟล์ “${name}” แล้ว`,
  noteAt: (line: number) => (line === 0 ? '' : `บรรทัด ${line}: `),
  notes: {
    'no-site-title': 'ไม่มีบรรทัดชื่อเว็บไซต์ (รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-…)',
    'text-before-title': 'มีข้อความเหนือบรรทัดชื่อเว็บไซต์ เก็บไว้ในเนื้อข่าว',
    'title-differs': 'หัวข้อข่าวในบรรทัดชื่อเว็บไซต์ไม่ตรงกับบรรทัดหัวข้อข่าว',
    'no-date-line': 'ไม่มีบรรทัดวันที่',
    'date-not-understood': 'วันที่ในบรรทัดวันที่ไม่มีอยู่จริงหรืออ่านไม่ออก เก็บไว้ตามเดิม',
    'text-before-date': 'มีข้อความเหนือบรรทัดวันที่',
    'no-headline-line': 'ไม่มีบรรทัดหัวข้อข่าว',
    'extra-blank-lines': 'มีบรรทัดว่างที่รูปแบบข่าวไม่มี',
    'mixed-newlines': 'ท้ายบรรทัดไม่เหมือนกันทั้งไฟล์',
    'source-form': 'บรรทัดที่มาเขียนไม่ตรงรูปแบบ “ที่มา : ”',
    'no-source-line': 'ไม่มีบรรทัดที่มา',
    'text-after-source': 'มีข้อความใต้บรรทัดที่มา เก็บไว้ในเนื้อข่าว',
  },
}
