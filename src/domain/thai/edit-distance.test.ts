import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'

describe('editDistance', () => {
  it('counts what was added, dropped, changed or swapped', () => {
    expect(editDistance('ศิลปอาชา', 'ศิลปอาชา', 2)).toBe(0)
    expect(editDistance('ศิลปะอาชา', 'ศิลปอาชา', 2)).toBe(1)
    expect(editDistance('สรุพงษ์', 'สุรพงษ์', 2)).toBe(1)
    expect(editDistance('พฤศจิกยน', 'พฤศจิกายน', 2)).toBe(1)
    expect(editDistance('กรกฏคม', 'กรกฎาคม', 2)).toBe(2)
  })

  it('says null beyond the limit', () => {
    expect(editDistance('มกราคม', 'ธันวาคม', 2)).toBeNull()
    expect(editDistance('', 'มกราคม', 2)).toBeNull()
  })
})
