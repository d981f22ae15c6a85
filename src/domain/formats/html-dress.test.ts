import { describe, expect, it } from 'vitest'
import { dressedHtml, stretchesOf } from './html-dress.ts'

const dressed = (line: string) => dressedHtml(line, stretchesOf(line))

describe('names', () => {
  it('are kept together with title and surname', () => {
    expect(dressed('นายประเสริฐ จันทรรวงทอง รัฐมนตรีว่าการ')).toBe(
      '<span class="name">นายประเสริฐ จันทรรวงทอง</span> รัฐมนตรีว่าการ',
    )
    expect(dressed('โดย นางสาวสมใจ รักไทยแท้ เป็นประธาน')).toBe(
      'โดย <span class="name">นางสาวสมใจ รักไทยแท้</span> เป็นประธาน',
    )
  })

  it('end before the word that the sentence goes on with', () => {
    expect(dressed('นายประเสริฐ กล่าวว่า')).toBe('<span class="name">นายประเสริฐ</span> กล่าวว่า')
  })

  it('are left where their end cannot be told', () => {
    expect(dressed('นายสมชายกล่าวว่าการประชุมครั้งนี้เป็นประโยชน์')).not.toContain('<span')
  })

  it('of the royal family are one where they touch, and may be parted at a blank', () => {
    expect(dressed('สมเด็จพระนางเจ้าฯพระบรมราชินี ทรง')).toBe(
      '<span class="name">สมเด็จพระนางเจ้าฯพระบรมราชินี</span> ทรง',
    )
    expect(dressed('สมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ')).toBe(
      '<span class="name">สมเด็จพระนางเจ้าสุทิดา</span> <span class="name">พัชรสุธาพิมลลักษณ</span>',
    )
  })
})

describe('dates', () => {
  it.each([
    ['เมื่อวันจันทร์ที่ 29 เมษายน 2567 ณ', 'เมื่อ', 'วันจันทร์ที่ 29 เมษายน 2567', '2024-04-29', ' ณ'],
    ['(29 เม.ย. 2567)', '(', '29 เม.ย. 2567', '2024-04-29', ')'],
    ['๕ ธันวาคม พ.ศ. ๒๕๖๗', '', '๕ ธันวาคม พ.ศ. ๒๕๖๗', '2024-12-05', ''],
    ['3 - 5 มกราคม 2567', '3 - ', '5 มกราคม 2567', '2024-01-05', ''],
    ['29 เมษายน ค.ศ. 2024', '', '29 เมษายน ค.ศ. 2024', '2024-04-29', ''],
  ])('%s tells a day to machines', (line, before, date, iso, behind) => {
    expect(dressed(line)).toBe(`${before}<time datetime="${iso}">${date}</time>${behind}`)
  })

  it.each([
    ['a weekday that is another', 'วันอังคารที่ 29 เมษายน 2567'],
    ['no year', '29 เมษายน'],
    ['a short year', '29 เม.ย. 67'],
    ['an era not named', '29 เมษายน 2024'],
    ['no such day', '31 เมษายน 2567'],
    ['a year that began in April', '1 มกราคม 2483'],
  ])('with %s is left as text', (_, line) => {
    expect(dressed(line)).toBe(line)
  })
})

it('leaves out a stretch that lies in two parts, and escapes everything', () => {
  const line = 'ก <นายประเสริฐ จันทรรวงทอง> ข'
  const stretches = stretchesOf(line)
  expect(dressedHtml(line, stretches, 0, 8) + dressedHtml(line, stretches, 8)).toBe(
    'ก &lt;นายประเสริฐ จันทรรวงทอง&gt; ข',
  )
  expect(dressed(line)).toBe('ก &lt;<span class="name">นายประเสริฐ จันทรรวงทอง</span>&gt; ข')
})
