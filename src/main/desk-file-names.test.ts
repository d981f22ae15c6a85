import { describe, expect, test } from 'vitest'
import { categoryOfFileName } from './desk-file-names.ts'

describe('the category in a file name of the archive', () => {
  test.each([
    ['ด้านสังคม_7_0b9f5b0e-1c1b-4a6e-9d43-1f0a3b5c7d9e.txt', 'ด้านสังคม'],
    ['Government News\t_12.txt', 'Government News'],
    ['ข่าวรอง  นรม _3.txt', 'ข่าวรอง นรม'],
    ['seed.txt', ''],
    ['2024-04-29_1575fbf3.txt', ''],
    ['_7.txt', ''],
  ])('%j is %j', (name, category) => {
    expect(categoryOfFileName(name)).toBe(category)
  })
})
