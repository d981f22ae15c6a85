import { describe, expect, it } from 'vitest'
import { genderOf, scanNames } from './name-scan.ts'

const named = (text: string) =>
  scanNames(text).map(({ title, given, next }) => [title, given.text, next?.text ?? null])

describe('scanNames', () => {
  it('takes title, given name and the word behind it apart', () => {
    expect(named('โดยนายประเสริฐ จันทรรวงทอง รัฐมนตรี')).toEqual([['นาย', 'ประเสริฐ', 'จันทรรวงทอง']])
    expect(named('พลเอก ประยุทธ์\u00A0 จันทร์โอชา')).toEqual([['พลเอก', 'ประยุทธ์', 'จันทร์โอชา']])
    expect(named('พล.ต.อ.เพิ่มพูน ชิดชอบ')).toEqual([['พล.ต.อ.', 'เพิ่มพูน', 'ชิดชอบ']])
    expect(named('ดร.เอนก เหล่าธรรมทัศน์')).toEqual([['ดร.', 'เอนก', 'เหล่าธรรมทัศน์']])
    expect(named('น.ส.ไตรศุลี กล่าว')).toEqual([['น.ส.', 'ไตรศุลี', 'กล่าว']])
    expect(named('นายสมชาย ณ ระนอง')).toEqual([['นาย', 'สมชาย', 'ณ ระนอง']])
    expect(named('นายสมชาย')).toEqual([['นาย', 'สมชาย', null]])
  })

  it('points at exactly what it names', () => {
    const text = 'ให้นายประเสริฐ  จันทรรวงทอง'
    const [mention] = scanNames(text)
    expect(text.slice(mention?.given.start, mention?.given.end)).toBe('ประเสริฐ')
    expect(text.slice(mention?.next?.start, mention?.next?.end)).toBe('จันทรรวงทอง')
    expect(text.slice(mention?.start).startsWith('นาย')).toBe(true)
  })

  it('does not take posts and words for titles', () => {
    expect(named('นายกรัฐมนตรี กล่าว นายก ห่วงใย นายกฯ ย้ำ')).toEqual([])
    expect(named('นายอำเภอเมือง และทนายความ')).toEqual([])
    expect(named('นายกมล ใจดี')).toEqual([['นาย', 'กมล', 'ใจดี']])
  })

  it('knows what a title tells of gender', () => {
    expect(genderOf('นาย')).toBe('male')
    expect(genderOf('น.ส.')).toBe('female')
    expect(genderOf('พันเอกหญิง')).toBe('female')
    expect(genderOf('ดร.')).toBeNull()
  })

  it.each(
    (
      'นาย นาง นางสาว นายแพทย์ แพทย์หญิง น.ส. ว่าที่ร้อยตรี หม่อมหลวง หม่อมราชวงศ์ ม.ล. ม.ร.ว. คุณหญิง ท่านผู้หญิง ' +
      'พลเอก พลโท พลตรี พลตำรวจเอก พลเรือโท พลอากาศตรี พันเอก พันตำรวจโท ร้อยเอก จ่าสิบเอก สิบตำรวจตรี นาวาเอก ' +
      'นาวาอากาศโท เรือตรี เรืออากาศเอก พล.อ. พล.ต.อ. พล.ร.ท. พล.อ.ต. พ.อ. พ.ท. พ.ต. พ.ต.อ. พ.อ.อ. ร.อ. ร.ท. ร.ต. ร.ต.อ. ร.อ.อ. ' +
      'น.อ. น.ท. น.ต. ดร. นพ. พญ. ทพ. รศ. ผศ. รศ.ดร. ผศ.นพ. ศ.ดร. ศ.นพ. ศ.พญ. ศ.ทพ. ศาสตราจารย์'
    ).split(' '),
  )('knows the title %s', (title) => {
    const found = scanNames(`${title} สมชาย ใจดี`)
    expect(found.map(({ title, given }) => [title, given.text])).toEqual([[title, 'สมชาย']])
  })
})
