import { describe, expect, it } from 'vitest'
import { houseRows, withHouseRows } from './house-table.ts'

describe('rows of the office’s words', () => {
  it('add words and words not to be used, without the headings and what says nothing', () => {
    const rows = [
      ['Wrong', 'right', 'note'],
      ['สตาร์ทอัพ', ' สตาร์ตอัป '],
      ['สุดปัง', '', 'ไม่ใช้'],
      ['', 'ว่าง'],
      ['เหมือน', 'เหมือน'],
      ['ก'.repeat(201), 'ข'],
    ]
    expect(withHouseRows([], rows)).toEqual({
      words: [
        { wrong: 'สตาร์ทอัพ', right: 'สตาร์ตอัป', note: '' },
        { wrong: 'สุดปัง', right: '', note: 'ไม่ใช้' },
      ],
      added: 2,
      refused: [4, 5, 6],
    })
  })

  it('give a known word its new right form, and come back as they went', () => {
    const known = [{ wrong: 'ก', right: 'ข', note: '' }]
    const { words } = withHouseRows(known, [['ก', 'ค', 'ใหม่']])
    expect(words).toEqual([{ wrong: 'ก', right: 'ค', note: 'ใหม่' }])
    expect(withHouseRows([], houseRows(words)).words).toEqual(words)
  })
})
