import { describe, expect, it } from 'vitest'
import { noHouseRules } from '#contract/office.ts'
import { houseTable, tableText, withHouseTable } from './house-csv.ts'

describe('a table of the office’s words', () => {
  it('is read with its headings, commas in quotes, and words not to be used', () => {
    const { house, added, refused } = withHouseTable(
      noHouseRules,
      'ผิด,ถูก,หมายเหตุ\nสตาร์ทอัพ,สตาร์ตอัป,\n"สุดปัง, ปัง",,ไม่ใช้ในข่าว\n,ว่าง,\n',
    )
    expect(added).toBe(2)
    expect(refused).toEqual([4])
    expect(house.words).toEqual([
      { wrong: 'สตาร์ทอัพ', right: 'สตาร์ตอัป', note: '' },
      { wrong: 'สุดปัง, ปัง', right: '', note: 'ไม่ใช้ในข่าว' },
    ])
  })

  it('may be pasted from a spreadsheet', () => {
    expect(withHouseTable(noHouseRules, 'ก\tข\nค\tง').added).toBe(2)
  })

  it('comes back as it went', () => {
    const { house } = withHouseTable(noHouseRules, 'ก,ข,"หนึ่ง, สอง"\nค,,')
    expect(withHouseTable(noHouseRules, houseTable(house)).house).toEqual(house)
  })

  it('replaces a word that is there already', () => {
    const { house } = withHouseTable(
      { ...noHouseRules, words: [{ wrong: 'ก', right: 'ข', note: '' }] },
      'ก,ค,',
    )
    expect(house.words).toEqual([{ wrong: 'ก', right: 'ค', note: '' }])
  })

  it('is read in the Thai Windows encoding too', () => {
    expect(tableText(new Uint8Array([0xa1, 0x2c, 0xa2]).buffer)).toBe('ก,ข')
  })
})
