// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { $getRoot } from 'lexical'
import { expect, test, vi } from 'vitest'
import { $range, act, blocks, openPage, readPage } from '../page-for-tests.ts'
import { $lineAround, $selectInLine } from '../slots/lines.ts'
import { $slotNode } from '../slots/slot-ranges.ts'
import type { WrittenSlot } from '../slots/slot-nodes.ts'
import type { CleanPasted } from './clean-pasted.ts'
import { $isEmptyPage } from './insert-blocks.ts'
import { $paste } from './register-paste.ts'
import { completedAddress, safeAddress } from './safe-address.ts'
import { isWholeRelease } from '#domain/formats/whole-release.ts'

const seed = readFileSync('resources/samples/seed.txt', 'utf8')

function paste(editor: ReturnType<typeof openPage>, pasted: { html?: string; text?: string }) {
  const events = {
    onPastedRelease: vi.fn<(text: string) => void>(),
    onPasted: ({ blocks }: CleanPasted) => blocks,
  }
  act(editor, () => $paste($range(), { html: '', text: '', ...pasted }, events))
  return events
}

function caret(
  editor: ReturnType<typeof openPage>,
  slot: WrittenSlot,
  from: number,
  to = from,
  block = 0,
): void {
  act(editor, () => {
    const node = $slotNode(slot)
    const line = slot === 'body' ? $lineAround(node.getChildAtIndex(block) ?? node) : node
    if (line) $selectInLine(line, from, to)
  })
}

test('knows a whole release from its site title, or from its date line and source', () => {
  expect(isWholeRelease(seed)).toBe(true)
  expect(isWholeRelease('วันจันทร์ที่ 29 เมษายน 2567\nหัวข้อ\nที่มา : https://x')).toBe(true)
  expect(isWholeRelease('วันจันทร์ที่ 29 เมษายน 2567')).toBe(false)
  expect(isWholeRelease('ที่มา : https://x')).toBe(false)
})

test('hands a whole release to the desk where the draft is empty, and only there', () => {
  const empty = openPage()
  caret(empty, 'body', 0)
  expect(paste(empty, { text: seed }).onPastedRelease).toHaveBeenCalledWith(seed)
  expect(readPage(empty).body).toEqual([])
  const written = openPage({ body: blocks('ก') })
  caret(written, 'body', 1)
  expect(paste(written, { text: seed }).onPastedRelease).not.toHaveBeenCalled()
  expect(readPage(written).body.length).toBeGreaterThan(5)
})

test('tells an empty page from one with something in it', () => {
  const isEmpty = (given: Parameters<typeof openPage>[0]) =>
    openPage(given).read(() => $isEmptyPage($getRoot().getChildren()))
  expect(isEmpty({})).toBe(true)
  expect(isEmpty({ source: 'x' })).toBe(false)
  expect(isEmpty({ body: blocks('', '') })).toBe(false)
})

test('pasted lines split the paragraph at the caret', () => {
  const editor = openPage({ body: blocks('กข') })
  caret(editor, 'body', 1)
  paste(editor, { text: 'หนึ่ง\nสอง\nสาม' })
  expect(readPage(editor).body).toEqual(blocks('กหนึ่ง', 'สอง', 'สามข'))
})

test('a single line goes into the line, with its looks', () => {
  const editor = openPage({ body: blocks('กข') })
  caret(editor, 'body', 1)
  paste(editor, { html: '<p>x<b>y</b></p>' })
  expect(readPage(editor).body).toEqual([
    { kind: 'paragraph', spans: [{ text: 'กx' }, { text: 'y', bold: true }, { text: 'ข' }] },
  ])
})

test.each(['headline', 'separator', 'source'] as const)(
  '%s takes several lines as one, without looks',
  (slot) => {
    const editor = openPage({ [slot]: 'กข' })
    caret(editor, slot, 1)
    paste(editor, { html: '<h1>หนึ่ง</h1><ul><li><b>สอง</b></li></ul>' })
    expect(readPage(editor)[slot]).toBe('กหนึ่ง สองข')
  },
)

test('the abstract keeps its lines', () => {
  const editor = openPage({ abstract: 'กข' })
  caret(editor, 'abstract', 1)
  paste(editor, { text: 'หนึ่ง\nสอง' })
  expect(readPage(editor).abstract).toBe('กหนึ่ง\nสองข')
})

test('in a list, lines are items', () => {
  const editor = openPage({ body: [{ kind: 'list', ordered: true, items: [[{ text: 'ก' }]] }] })
  act(editor, () => $slotNode('body').selectEnd())
  paste(editor, { text: 'หนึ่ง\nสอง' })
  const [list, ...others] = readPage(editor).body
  expect(others).toEqual([])
  expect(list).toMatchObject({ kind: 'list', ordered: true })
  expect(JSON.stringify(list)).toMatch(/ก.*หนึ่ง.*สอง/)
})

test('what is selected across slots is replaced', () => {
  const editor = openPage({ headline: 'หัวข้อ', body: blocks('เนื้อ') })
  act(editor, () => {
    const { key } = $slotNode('body').selectEnd().focus
    $selectInLine($slotNode('headline'), 3, 3).focus.set(key, 5, 'text')
  })
  paste(editor, { text: 'ใหม่' })
  expect(readPage(editor).headline).toBe('หัวใหม่')
})

test('an address pasted over words links them', () => {
  const editor = openPage({ body: blocks('กข') })
  caret(editor, 'body', 0, 2)
  paste(editor, { text: 'https://www.thaigov.go.th/' })
  expect(readPage(editor).body).toEqual([
    { kind: 'paragraph', spans: [{ text: 'กข', link: 'https://www.thaigov.go.th/' }] },
  ])
})

test('only http, https and mailto are addresses', () => {
  expect(safeAddress(' HTTPS://a.go.th/x ')).toBe('https://a.go.th/x')
  expect(safeAddress('javascript:alert(1)')).toBeNull()
  expect(safeAddress('https://a b')).toBeNull()
  expect(completedAddress('www.a.go.th')).toBe('https://www.a.go.th')
  expect(completedAddress('a@b.go.th')).toBe('mailto:a@b.go.th')
  expect(completedAddress('file:///etc/passwd')).toBeNull()
})

test('a megabyte of text is pasted whole', () => {
  const editor = openPage()
  caret(editor, 'body', 0)
  const lines = Array.from({ length: 5_000 }, (_, index) => `${index} ${'กระทรวงการคลังแถลงข่าว'.repeat(9)}`)
  paste(editor, { text: lines.join('\n') })
  expect(readPage(editor).body).toEqual(blocks(...lines))
})
