import { DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, REMOVE_TEXT_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { act, blocks, openPage, readPage } from '../page-for-tests.ts'
import { $lineAround, $selectInLine } from '../slots/lines.ts'
import { $slotNode } from '../slots/slot-ranges.ts'
import type { WrittenSlot } from '../slots/slot-nodes.ts'
import { backspaceStart, clusterEnd } from './deletion.ts'

test.each([
  ['ที่', 3, 2, 'the tone mark'],
  ['ที่', 2, 1, 'the vowel'],
  ['น้ำ', 3, 2, 'sara am'],
  ['ก', 1, 0, 'a bare letter'],
  ['a\u0301', 2, 1, 'an accent'],
  ['😀', 2, 0, 'both halves of a pair'],
  ['👨‍👩‍👧', 8, 0, 'a joined emoji'],
])('Backspace in %s at %i takes from %i: %s', (text, at, start) => {
  expect(backspaceStart(text, at)).toBe(start)
})

test.each([
  ['ที่นี่', 0, 3],
  ['ที่นี่', 3, 6],
  ['น้ำใจ', 0, 3],
  ['เก่ง', 0, 1],
  ['😀a', 0, 2],
])('Delete in %s at %i takes up to %i', (text, at, end) => {
  expect(clusterEnd(text, at)).toBe(end)
})

function caretIn(editor: ReturnType<typeof openPage>, slot: WrittenSlot, offset: number, block = 0): void {
  act(editor, () => {
    const node = $slotNode(slot)
    const line = slot === 'body' ? $lineAround(node.getChildAtIndex(block) ?? node) : node
    if (line) $selectInLine(line, offset, offset)
  })
}

test('Backspace and Delete in a line', () => {
  const editor = openPage({ headline: 'กี่ที่' })
  caretIn(editor, 'headline', 6)
  act(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
  expect(readPage(editor).headline).toBe('กี่ที')
  caretIn(editor, 'headline', 0)
  act(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false))
  expect(readPage(editor).headline).toBe('ที')
})

test.each(['headline', 'abstract', 'body', 'separator', 'source'] as const)(
  'deleting at the edges of %s joins it to no other slot',
  (slot) => {
    const given = { headline: 'หัว', abstract: 'ย่อ', body: blocks('เนื้อ'), separator: '---', source: 'ที่มา' }
    const editor = openPage(given)
    const length = slot === 'body' ? 5 : given[slot].length
    for (const command of [DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND]) {
      caretIn(editor, slot, 0)
      act(editor, () => void editor.dispatchCommand(command, true))
      caretIn(editor, slot, length)
      act(editor, () => void editor.dispatchCommand(command, false))
    }
    expect(readPage(editor)).toMatchObject(given)
  },
)

test('Backspace at the start of a paragraph joins it to the one before', () => {
  const editor = openPage({ body: blocks('หนึ่ง', 'สอง') })
  caretIn(editor, 'body', 0, 1)
  act(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
  expect(readPage(editor).body).toEqual(blocks('หนึ่งสอง'))
})

test('Backspace at the start of the abstract’s second line joins the lines', () => {
  const editor = openPage({ abstract: 'หนึ่ง\nสอง' })
  caretIn(editor, 'abstract', 6)
  act(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
  expect(readPage(editor).abstract).toBe('หนึ่งสอง')
})

test('a first line that is a subheading becomes a paragraph first', () => {
  const editor = openPage({ body: [{ kind: 'subheading', spans: [{ text: 'หัวข้อ' }] }] })
  caretIn(editor, 'body', 0)
  act(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
  expect(readPage(editor).body).toEqual(blocks('หัวข้อ'))
})

test('removing across slots empties each, and loses none', () => {
  const editor = openPage({
    headline: 'หัวข้อ',
    abstract: 'ย่อ',
    body: blocks('หนึ่ง', 'สอง'),
    separator: '---',
    source: 'ที่มา',
  })
  act(editor, () => {
    const { key } = $slotNode('source').selectEnd().focus
    $selectInLine($slotNode('headline'), 3, 3).focus.set(key, 3, 'text')
  })
  act(editor, () => void editor.dispatchCommand(REMOVE_TEXT_COMMAND, null))
  expect(readPage(editor)).toMatchObject({ headline: 'หัว', abstract: '', separator: '', source: 'มา' })
  expect(readPage(editor).body.length).toBeLessThan(2)
})

test('Ctrl+Backspace takes a Thai word', () => {
  const editor = openPage({ headline: 'ประชุมรัฐมนตรี' })
  caretIn(editor, 'headline', 14)
  act(editor, () => void editor.dispatchCommand(DELETE_WORD_COMMAND, true))
  expect('ประชุมรัฐมนตรี'.startsWith(readPage(editor).headline)).toBe(true)
  expect(readPage(editor).headline.length).toBeLessThan(14)
})
