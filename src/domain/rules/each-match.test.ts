import { expect, it } from 'vitest'
import { eachMatch } from './each-match.ts'

it('tells the matches that matchAll tells, every time from the beginning', () => {
  const pattern = /ก(.)/gu
  for (const text of ['กา ขา กี', 'ขา', '', 'กกก']) {
    expect(eachMatch(pattern, text)).toEqual([...text.matchAll(pattern)])
    expect(eachMatch(pattern, text)).toEqual([...text.matchAll(pattern)])
  }
})
