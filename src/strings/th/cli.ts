/** The command line. Every sentence is printed in Thai with the English one beside it. */
export const cli = {
  usage: `โต๊ะข่าว: ตรวจ แก้ และแปลงข่าวประชาสัมพันธ์ของรัฐบาลไทย

  tokhao check FILE… [--format text|json|sarif] [--level error|warning|advice]
      ตรวจข่าว แล้วบอกว่าพบอะไรที่บรรทัดใด
  tokhao fix FILE… [--write]
      แก้เฉพาะที่ปลอดภัย ถ้าไม่ใส่ --write จะแสดงส่วนที่ต่างโดยไม่แตะไฟล์
  tokhao convert FILE --to text|html|pdf|docx|json [--out PATH] [--overwrite]
      แปลงข่าว ถ้าไม่บอก --out จะพิมพ์ออกทางเอาต์พุตมาตรฐาน
  tokhao rules [--format md|json]
      แสดงเกณฑ์การตรวจทั้งหมด

  ใช้ได้ทั้งกับ check และ fix:
      --rules ID,…         เฉพาะเกณฑ์เหล่านี้
      --off ID,…           ปิดเกณฑ์เหล่านี้
      --exceptions FILE    ข้อยกเว้น (JSON)
      --house FILE.csv     คำของสำนักงาน: ผิด,ถูก,หมายเหตุ
      --directory FILE.csv บุคคล ตำแหน่ง และหน่วยงาน ตามตารางที่ส่งออกจากโต๊ะข่าว
      --category NAME      หมวดข่าว ถ้าไม่บอกจะดูจากชื่อไฟล์
      --published          ตรวจอย่างข่าวที่เผยแพร่แล้ว

  รหัสออก: 0 เรียบร้อยหรือมีเพียงข้อที่ควรดู · 1 มีเรื่องที่ต้องแก้ · 2 อ่านหรือเขียนไฟล์ไม่ได้ หรือคำสั่งไม่ถูกต้อง`,
  unknownCommand: (name: string) => `ไม่รู้จักคำสั่ง “${name}”`,
  unknownOption: (name: string) => `ไม่รู้จักตัวเลือก “${name}” หรือค่าของตัวเลือกไม่ครบ`,
  needsFile: 'บอกชื่อไฟล์ข่าวอย่างน้อยหนึ่งไฟล์',
  needsOneFile: 'บอกชื่อไฟล์ข่าวหนึ่งไฟล์',
  needsRules: (option: string) => `บอกรหัสเกณฑ์ให้ ${option} อย่างน้อยหนึ่งรหัส คั่นด้วยจุลภาค`,
  unknownRule: (id: string, near: string) => `ไม่มีเกณฑ์ “${id}” ใกล้เคียงที่สุดคือ ${near} ดูทั้งหมดได้ด้วย tokhao rules`,
  exceptionsNoList: (name: string) => `ไฟล์ข้อยกเว้น “${name}” ไม่ใช่รายการ JSON ยังไม่ได้ตรวจ แก้ไฟล์แล้วลองใหม่`,
  exceptionBad: (name: string, entry: number, field: string) =>
    `ไฟล์ข้อยกเว้น “${name}” รายการที่ ${entry} ใช้ไม่ได้${field === '' ? '' : ` ที่ช่อง “${field}”`} ยังไม่ได้ตรวจ แก้ไฟล์แล้วลองใหม่`,
  excepted: (count: number) => `ยกเว้นไว้ ${count}`,
  exceptionUnused: (rule: string, text: string) => `ข้อยกเว้นที่ไม่ได้ใช้แล้ว [${rule}] “${text}”`,
  exceptionExpired: (rule: string, text: string, until: string) =>
    `ข้อยกเว้นหมดอายุเมื่อ ${until} [${rule}] “${text}”`,
  houseNoWords: (name: string) => `ไฟล์ “${name}” ไม่มีคำของสำนักงาน ต้องเป็นตาราง CSV ที่มีคอลัมน์ ผิด,ถูก,หมายเหตุ`,
  directoryEmpty: (name: string) =>
    `ไฟล์ “${name}” ไม่มีรายชื่อที่อ่านได้ ต้องเป็นตาราง CSV ที่แถวแรกเป็นหัวคอลัมน์ อย่างน้อยมีคอลัมน์ ชื่อ`,
  houseRowsPassed: (count: number, rows: string) => `ข้าม ${count} แถวที่ไม่มีคำหรือยาวเกินไป (แถวที่ ${rows})`,
  progress: (done: number, total: number) => `ทำแล้ว ${done} จาก ${total} ไฟล์`,
  summary: (files: number) => `รวม ${files} ไฟล์`,
  nothingToFix: 'ไม่มีที่ต้องแก้อย่างปลอดภัย',
  wouldFix: (count: number) => `แก้ได้ ${count} ที่`,
  fixedFile: (count: number) => `แก้แล้ว ${count} ที่`,
  wouldFixFiles: (files: number, count: number) => `แก้ได้ ${count} ที่ใน ${files} ไฟล์ ยังไม่ได้เขียนไฟล์`,
  fixedFiles: (files: number, count: number) => `แก้ ${count} ที่ใน ${files} ไฟล์`,
  left: 'ยังเหลือ',
  writeHint: 'ถ้าต้องการแก้ในไฟล์ ใส่ --write',
  cannotEncode: (name: string, encoding: string, character: string) =>
    `ไม่ได้เขียนไฟล์ “${name}” เพราะรหัสอักขระ ${encoding} ไม่มีตัว “${character}” บันทึกไฟล์เป็น UTF-8 แล้วลองใหม่`,
  tooManyChanges: 'ส่วนที่ต่างมากเกินกว่าจะแสดง ใส่ --write เพื่อแก้ในไฟล์ หรือเลือกเกณฑ์ด้วย --rules',
  needsNoFile: 'คำสั่ง rules ไม่ต้องมีชื่อไฟล์',
  badChoice: (option: string, allowed: string) => `${option} ต้องเป็นอย่างใดอย่างหนึ่งใน ${allowed}`,
  outNotInput: 'ไฟล์ที่จะเขียนเป็นไฟล์เดียวกับข่าวที่อ่าน เลือกชื่ออื่นให้ --out',
  needsOut: (format: string) => `${format} พิมพ์ลงจอภาพไม่ได้ บอกชื่อไฟล์ด้วย --out PATH`,
  pdfNeedsSetUp: 'ยังสร้าง PDF ไม่ได้ เพราะยังไม่ได้ติดตั้งหรือสร้างโปรแกรม เรียก npm start หนึ่งครั้งแล้วลองใหม่',
  pdfFailed: (reason: string) =>
    `สร้าง PDF ไม่สำเร็จ ยังไม่ได้เขียนไฟล์ ลองแปลงเป็น html แทนได้${reason === '' ? '' : `\n${reason}`}`,
  overwriteHint: 'ถ้าต้องการเขียนทับ ใส่ --overwrite',
  bug: (name: string) => `โปรแกรมผิดพลาดขณะทำงานกับไฟล์ “${name}” ไฟล์นั้นไม่ถูกแตะต้อง`,
  counts: (errors: number, warnings: number, advice: number) =>
    `ต้องแก้ ${errors} · ควรแก้ ${warnings} · แนะนำ ${advice}`,
  wrote: (name: string) => `เขียนไฟล์ “${name}” แล้ว`,
  noteAt: (line: number) => (line === 0 ? '' : `บรรทัด ${line}: `),
  outputNotWritten: (code: string) => `เขียนผลลัพธ์ออกไม่ได้ (${code}) ตรวจพื้นที่ดิสก์หรือปลายทางแล้วลองใหม่`,
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
