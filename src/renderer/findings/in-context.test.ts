import { expect, it } from 'vitest'
import { inContext } from './in-context.ts'

it('cuts round whole clusters', () => {
  const passage = `${'ก'.repeat(30)}ที่ผิด${'นี้'.repeat(20)}`
  const start = passage.indexOf('ผิด')
  const context = inContext(passage, { start, end: start + 3 })
  expect(context.text).toBe('ผิด')
  expect(context.before.startsWith('…')).toBe(true)
  // No piece begins with a mark that has lost its consonant.
  expect(context.after.replace('…', '')).not.toMatch(/^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/)
  expect(context.before.replace('…', '')).not.toMatch(/^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/)
})

it('shows what cannot be seen', () => {
  expect(inContext('ก\u200Bข', { start: 1, end: 2 }).text).toContain('·')
  expect(inContext('ก  ข', { start: 1, end: 3 }).text).toBe('␣␣')
  expect(inContext('กข', { start: 1, end: 1 }).text).toBe('▏')
})
