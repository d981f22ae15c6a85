import { expect, it } from 'vitest'
import { paragraph } from '../release/release.ts'
import { cleanBlocks } from './clean-blocks.ts'

it('cleans what copying leaves behind and counts it', () => {
  const { blocks, mended } = cleanBlocks([
    paragraph('\u200Bนํ้าท่วม\u00A0พื้นที่ เเละ\u200Bบ้านเรือน'),
    paragraph('จำนวน\u00A0๓ แห่ง'),
  ])
  expect(blocks).toEqual([paragraph('น้ำท่วม พื้นที่ และบ้านเรือน'), paragraph('จำนวน ๓ แห่ง')])
  expect(Object.fromEntries(mended)).toEqual({
    'invisible-zwsp': 2,
    nbsp: 2,
    'thai-sara-ae': 1,
    'thai-sara-am-decomposed': 1,
  })
})

it('leaves words, styles and style questions alone', () => {
  const blocks = [
    { kind: 'paragraph' as const, spans: [{ text: 'ต่างๆ ', bold: true as const }, { text: 'เว็ปไซต์ ' }] },
    { kind: 'list' as const, ordered: false, items: [[{ text: 'ข้อหนึ่ง' }]] },
  ]
  expect(cleanBlocks(blocks)).toEqual({ blocks, mended: new Map() })
})
