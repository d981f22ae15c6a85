import { describe, expect, it } from 'vitest'
import { numberOfWords } from './number-words.ts'

describe('numberOfWords', () => {
  it.each([
    ['ห้าพัน', 5000],
    ['หนึ่งล้านสองแสนห้าหมื่น', 1_250_000],
    ['ยี่สิบเอ็ด', 21],
    ['สิบ', 10],
    ['หนึ่งร้อยเอ็ด', 101],
    ['สองพัน สามร้อย', 2300],
    ['หนึ่งหมื่นล้าน', 10_000_000_000],
    ['ศูนย์', 0],
  ])('reads %s', (text, number) => {
    expect(numberOfWords(text)).toBe(number)
  })

  it.each(['', 'ห้าพันคน', 'ห้าหก', 'ประมาณห้าพัน'])('refuses %s', (text) => {
    expect(numberOfWords(text)).toBeNull()
  })
})
