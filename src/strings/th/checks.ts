const number = (count: number) => count.toLocaleString('th-TH-u-nu-latn')

/** The view of everything: what the checks find, how the office spells, which releases are nearly the same. */
export const checks = {
  title: 'ทั้งคลัง',
  tabs: { findings: 'ผลตรวจ', spellings: 'คำที่เขียนหลายแบบ', duplicates: 'ข่าวที่แทบเหมือนกัน' },
  run: 'ตรวจทั้งคลัง',
  runMore: 'ตรวจที่ยังไม่ได้ตรวจ',
  within: 'เฉพาะข่าวที่มีคำ',
  withinHint: 'เว้นว่างเพื่อตรวจทุกข่าว',
  starting: 'กำลังเริ่ม…',
  background: 'ปิดหน้าต่างนี้แล้วทำงานอื่นได้ งานนี้ทำต่อเบื้องหลัง',
  checked: (checked: number, unchanged: number) =>
    unchanged === 0
      ? `ตรวจแล้ว ${number(checked)} ข่าว`
      : `ตรวจใหม่ ${number(checked)} ข่าว อีก ${number(unchanged)} ข่าวไม่เปลี่ยนจากครั้งก่อน`,
  damaged: (count: number) => `เสียหายจนตรวจไม่ได้ ${number(count)} ข่าว กู้คืนได้จากไฟล์สำรอง`,
  stopped: 'หยุดแล้ว ที่ตรวจไปแล้วเก็บไว้ครบ กดอีกครั้งเพื่อทำต่อ',
  stoppedEmpty: 'หยุดแล้ว ผลเดิมยังอยู่',
  latest: (when: string) => `ตรวจล่าสุด ${when}`,
  unchecked: (count: number) => `ยังไม่ได้ตรวจหรือเปลี่ยนไปแล้ว ${number(count)} ข่าว`,
  never: 'ยังไม่เคยตรวจทั้งคลัง ตรวจครั้งแรกใช้เวลาตามจำนวนข่าว ครั้งต่อไปตรวจเฉพาะที่เปลี่ยน',
  rules: 'กฎที่พบ',
  allRules: 'ทุกกฎ',
  ruleFacts: (findings: number, releases: number) => `${number(findings)} เรื่อง ใน ${number(releases)} ข่าว`,
  trend: 'แนวโน้มรายเดือน',
  trendSays: (first: string, last: string, most: number, when: string) =>
    `ตั้งแต่ ${first} ถึง ${last} มากที่สุด ${number(most)} เรื่อง เมื่อ ${when}`,
  monthFindings: (month: string, findings: number, releases: number) =>
    `${month}: ${number(findings)} เรื่อง ใน ${number(releases)} ข่าว`,
  categories: 'ตามหมวด',
  years: 'ตามปี',
  noName: 'ไม่ระบุ',
  releases: 'ข่าวที่พบ',
  moreReleases: 'แสดงเพิ่ม',
  noFindings: 'ไม่พบเรื่องใดในข่าวที่ตรวจแล้ว',
  counts: (errors: number, warnings: number, advice: number) =>
    `ต้องแก้ ${number(errors)} · ควรแก้ ${number(warnings)} · แนะนำ ${number(advice)}`,
  countSpellings: 'นับคำทั้งคลัง',
  spellingsNever: 'นับว่าคำเดียวกันถูกเขียนกี่แบบในข่าวของสำนักงาน แล้วเลือกแบบที่ใช้เป็นคำของสำนักงาน',
  spellingsAt: (when: string, releases: number) => `นับล่าสุด ${when} จาก ${number(releases)} ข่าว`,
  spellingsNone: 'ไม่พบคำที่เขียนหลายแบบ',
  spellings: 'คำที่เขียนหลายแบบ',
  times: (count: number) => `${number(count)} ครั้ง`,
  makeRule: (right: string) => `ใช้ “${right}”`,
  makeRuleOf: (wrong: string, right: string) => `ตั้งเป็นคำของสำนักงาน: เขียน “${right}” แทน “${wrong}”`,
  ruleMade: (wrong: string, right: string) => `ต่อไปจะเตือนให้เขียน “${right}” แทน “${wrong}”`,
  isRule: 'เป็นคำของสำนักงานแล้ว',
  findDuplicates: 'หาทั้งคลัง',
  duplicatesNever: 'หาข่าวที่เนื้อความเหมือนกันตั้งแต่ 80% ขึ้นไป เช่น ข่าวที่ออกซ้ำหรือฉบับแก้ไขที่ลืมลบฉบับเดิม',
  duplicatesAt: (when: string, releases: number) => `หาล่าสุด ${when} จาก ${number(releases)} ข่าว`,
  duplicatesNone: 'ไม่พบข่าวที่แทบเหมือนกัน',
  duplicates: 'กลุ่มข่าวที่แทบเหมือนกัน',
  groupOf: (count: number) => `${number(count)} ข่าว`,
  likeness: (share: number) => `เหมือน ${Math.round(share * 100)}%`,
  noDate: 'ไม่มีวันที่',
  close: 'ปิด',
}
