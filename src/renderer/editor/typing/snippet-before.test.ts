import { expect, it } from 'vitest'
import { snippetBefore } from './snippet-before.ts'

const snippets = [
  { short: 'นรม', text: 'นายกรัฐมนตรี' },
  { short: 'รอง นรม', text: 'รองนายกรัฐมนตรี' },
  { short: 'pm', text: 'Prime Minister' },
]
const found = (text: string) => snippetBefore(text, snippets)?.text ?? null

it('finds the longest short form that ends the text', () => {
  expect(found('โดย นรม')).toBe('นายกรัฐมนตรี')
  expect(found('โดยนรม')).toBe('นายกรัฐมนตรี')
  expect(found('โดย รอง นรม')).toBe('รองนายกรัฐมนตรี')
  expect(found('the pm')).toBe('Prime Minister')
})

it('finds none inside a word, before its end, or in nothing', () => {
  expect(found('3pm')).toBeNull()
  expect(found('นรม ')).toBeNull()
  expect(found('')).toBeNull()
})
