import { describe, expect, it } from 'vitest'
import { isCitizenNumber } from './citizen-number.ts'

describe('isCitizenNumber', () => {
  it.each(['1101700230708', '1-1017-00230-70-8', '1 1017 00230 70 8', '๑๑๐๑๗๐๐๒๓๐๗๐๘'])(
    'accepts %s',
    (text) => {
      expect(isCitizenNumber(text)).toBe(true)
    },
  )

  it.each([
    ['a wrong check digit', '1101700230709'],
    ['a company', '0105536000315'],
    ['twelve digits', '110170023070'],
    ['fourteen digits', '11017002307080'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isCitizenNumber(text)).toBe(false)
  })
})
