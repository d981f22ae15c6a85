import { expect, test } from 'vitest'
import { cleanPasted } from './clean-pasted.ts'
import { tabTable } from './tab-table.ts'

test('lines with as many tabs each are a table', () => {
  expect(cleanPasted({ text: 'ภาค\tยอด\r\nเหนือ\t1,200\r\n\t\r\n' }).blocks).toEqual([
    {
      kind: 'table',
      caption: [],
      header: 'none',
      rows: [
        [[{ text: 'ภาค' }], [{ text: 'ยอด' }]],
        [[{ text: 'เหนือ' }], [{ text: '1,200' }]],
        [[], []],
      ],
    },
  ])
})

test.each([
  ['one line', 'ก\tข'],
  ['lines without tabs', 'ก\nข'],
  ['lines of unequal length', 'ก\tข\nค'],
  ['tabs in a thousand columns', `${'ก\t'.repeat(1000)}\n${'ก\t'.repeat(1000)}`],
  ['nothing', ''],
])('%s: no table', (_, text) => {
  expect(tabTable(text)).toBeNull()
})
