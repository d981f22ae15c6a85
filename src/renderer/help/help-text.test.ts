import { expect, it } from 'vitest'
import { news, speaksOf } from './help-text.ts'

it('finds in either layout, in any spelling, and every word of it', () => {
  expect(speaksOf('ค้นหาและแทนที่ Find and replace', 'แทนที่')).toBe(true)
  expect(speaksOf('ค้นหาและแทนที่ Find and replace', 'cmoouj')).toBe(false)
  expect(speaksOf('สวัสดี', 'l;ylfu')).toBe(true)
  expect(speaksOf('Find and replace', 'REPLACE find')).toBe(true)
  expect(speaksOf('Find and replace', 'find คลัง')).toBe(false)
  expect(speaksOf('Find', '')).toBe(true)
})

it('brings the changelog along', () => {
  expect(news.length).toBeGreaterThan(5)
})
