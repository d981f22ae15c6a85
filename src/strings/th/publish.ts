/** Exporting: the dialog, many releases at once, and the command line. */
export const publish = {
  usage: `  tokhao export --store FILE (--id ID… | --all | --query Q) --to pdf,docx,html,fragment,text,json --out DIR
      [--template news|saraban] [--header] [--certificate] [--report FILE]
      ส่งออกข่าวจากคลังลงโฟลเดอร์ ไม่เขียนทับไฟล์ที่มีอยู่ หยุดกลางทางได้ ไฟล์ที่ได้แล้วครบทุกไฟล์`,
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
