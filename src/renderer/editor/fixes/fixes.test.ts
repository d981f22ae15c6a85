import * as fc from 'fast-check'
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG, UNDO_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { applyEdits } from '#domain/release/apply-edits.ts'
import type { Edit } from '#domain/release/edits.ts'
import { emptyRelease, isParagraph } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import type { Fix } from '#domain/rules/rule.ts'
import { $caretOf } from '../bridge/caret-places.ts'
import { $readRelease } from '../bridge/read-release.ts'
import { $range, act, blocks, openPage, readPage } from '../page-for-tests.ts'
import { $lineAround, $selectInLine } from '../slots/lines.ts'
import { $slotNode } from '../slots/slot-ranges.ts'
import { $bringTo, fixed } from './apply-fixes.ts'
import { moveCaret } from './move-caret.ts'

const frame = emptyRelease()
const fixOf = (...edits: Edit[]): Fix => ({ label: { th: '', en: '' }, safe: true, edits })
const replace = (block: number, start: number, end: number, text: string): Edit => ({
  kind: 'replace',
  slot: 'body',
  block,
  item: 0,
  start,
  end,
  text,
})
const join = (block: number): Edit => ({ kind: 'join', slot: 'body', block, item: 0, glue: '' })

function apply(editor: ReturnType<typeof openPage>, checked: Release, fixes: readonly Fix[]): boolean {
  const page = editor.read(() => $readRelease(frame))
  const next = fixed(page.release, checked, fixes)
  if (next === null) return false
  const edits = fixes.flatMap((fix) => fix.edits)
  editor.update(() => $bringTo(page, next, edits, frame), { discrete: true, tag: HISTORY_PUSH_TAG })
  return true
}

function caretAt(editor: ReturnType<typeof openPage>, block: number, offset: number): void {
  act(editor, () => {
    const body = $slotNode('body')
    const line = $lineAround(body.getChildAtIndex(block) ?? body)
    if (line) $selectInLine(line, offset, offset)
  })
}

const caretNow = (editor: ReturnType<typeof openPage>) =>
  editor.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) ? $caretOf(selection.focus) : null
  })

test('many fixes are one undo step, and looks of other text stay', () => {
  const body = [
    {
      kind: 'paragraph' as const,
      spans: [{ text: 'เเละ ' }, { text: 'หนา', bold: true as const }, { text: ' เเต่' }],
    },
    ...blocks('สอง'),
  ]
  const editor = openPage({ body })
  const checked = readPage(editor)
  expect(apply(editor, checked, [fixOf(replace(0, 0, 2, 'แ')), fixOf(replace(0, 9, 11, 'แ'))])).toBe(true)
  expect(readPage(editor).body[0]).toEqual({
    kind: 'paragraph',
    spans: [{ text: 'และ ' }, { text: 'หนา', bold: true }, { text: ' แต่' }],
  })
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  expect(readPage(editor)).toEqual(checked)
})

test('the caret stays with its letter', () => {
  const editor = openPage({ body: blocks('เเละ เเต่ ท้าย') })
  caretAt(editor, 0, 12)
  apply(editor, readPage(editor), [fixOf(replace(0, 0, 2, 'แ')), fixOf(replace(0, 5, 7, 'แ'))])
  expect(caretNow(editor)).toEqual({ slot: 'body', block: 0, item: 0, offset: 10 })
})

test('joins lines, and the caret goes along', () => {
  const editor = openPage({ body: blocks('เพื่อ', 'เศรษฐกิจ', 'ท้าย') })
  caretAt(editor, 1, 3)
  apply(editor, readPage(editor), [fixOf(join(0))])
  expect(readPage(editor).body).toEqual(blocks('เพื่อเศรษฐกิจ', 'ท้าย'))
  expect(caretNow(editor)).toEqual({ slot: 'body', block: 0, item: 0, offset: 8 })
})

test('refuses, and changes nothing, when the text is no longer what was checked', () => {
  const editor = openPage({ body: blocks('เเละ', 'สอง') })
  const checked = readPage(editor)
  act(editor, () => $slotNode('body').selectStart().insertText('x'))
  const now = readPage(editor)
  expect(apply(editor, checked, [fixOf(replace(0, 0, 2, 'แ'))])).toBe(false)
  expect(readPage(editor)).toEqual(now)
  expect(apply(editor, checked, [fixOf(replace(1, 0, 1, 'ส'))])).toBe(true)
})

test('refuses fixes that touch the same letters', () => {
  const editor = openPage({ body: blocks('เเละ') })
  expect(apply(editor, readPage(editor), [fixOf(replace(0, 0, 2, 'แ')), fixOf(replace(0, 1, 3, 'ล'))])).toBe(
    false,
  )
})

test('mends the plain slots as well', () => {
  const editor = openPage({ headline: 'เเละ', abstract: 'ก\nเเละ' })
  const mend = (slot: 'headline' | 'abstract', block: number): Edit => ({
    kind: 'replace',
    slot,
    block,
    item: 0,
    start: 0,
    end: 2,
    text: 'แ',
  })
  expect(apply(editor, readPage(editor), [fixOf(mend('headline', 0)), fixOf(mend('abstract', 1))])).toBe(true)
  expect(readPage(editor)).toMatchObject({ headline: 'และ', abstract: 'ก\nและ' })
})

test('what is typed behind a fix looks as before', () => {
  const editor = openPage({ body: [{ kind: 'paragraph', spans: [{ text: 'เเละ', bold: true }] }] })
  caretAt(editor, 0, 4)
  act(editor, () => $range().setFormat(1))
  apply(editor, readPage(editor), [fixOf(replace(0, 0, 2, 'แ'))])
  act(editor, () => $range().insertText('ต่อ'))
  expect(readPage(editor).body).toEqual([{ kind: 'paragraph', spans: [{ text: 'และต่อ', bold: true }] }])
})

test('new lines in a list are items, and the caret goes along', () => {
  const list = (...items: string[]) => ({
    kind: 'list' as const,
    ordered: false,
    items: items.map((text) => [{ text }]),
  })
  const editor = openPage({ body: [list('นรม', 'ข้อสอง'), ...blocks('ท้าย')] })
  caretAt(editor, 0, 3)
  apply(editor, readPage(editor), [fixOf(replace(0, 0, 3, 'หนึ่ง\nสอง'))])
  expect(readPage(editor).body).toEqual([list('หนึ่ง', 'สอง', 'ข้อสอง'), ...blocks('ท้าย')])
  expect(caretNow(editor)).toEqual({ slot: 'body', block: 0, item: 1, offset: 3 })
  caretAt(editor, 1, 2)
  apply(editor, readPage(editor), [fixOf(replace(0, 0, 5, 'ก\nข'))])
  expect(caretNow(editor)).toEqual({ slot: 'body', block: 1, item: 0, offset: 2 })
})

test('a slot of one line takes lines as one, and the caret stands behind them', () => {
  const editor = openPage({ headline: 'ก นรม ท้าย' })
  act(editor, () => {
    const line = $lineAround($slotNode('headline'))
    if (line) $selectInLine(line, 5, 5)
  })
  const edit: Edit = {
    kind: 'replace',
    slot: 'headline',
    block: 0,
    item: 0,
    start: 2,
    end: 5,
    text: 'หนึ่ง\nสอง',
  }
  apply(editor, readPage(editor), [fixOf(edit)])
  expect(readPage(editor).headline).toBe('ก หนึ่ง สอง ท้าย')
  expect(caretNow(editor)).toEqual({ slot: 'headline', block: 0, item: 0, offset: 11 })
})

const spot = fc.record({
  block: fc.nat({ max: 2 }),
  start: fc.nat({ max: 6 }),
  length: fc.nat({ max: 3 }),
  text: fc.constantFrom('', 'x', 'xyz', 'a\nb'),
})

test('a caret outside what is replaced keeps the letters around it', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2 }),
      fc.nat({ max: 9 }),
      spot,
      (block, offset, { block: at, start, length, text }) => {
        const release = { ...emptyRelease(), body: blocks('0123456789', 'abcdefghij', 'ABCDEFGHIJ') }
        const edit = replace(at, start, start + length, text)
        const after = applyEdits(release, [edit])
        const touching = block === at && offset >= start && offset < start + length
        fc.pre(!touching)
        const letter = textAt(release, block, offset)
        const moved = moveCaret({ slot: 'body', block, item: 0, offset }, [edit], release, () => 10)
        expect(textAt(after, moved.block, moved.offset)).toBe(letter)
      },
    ),
  )
})

function textAt({ body }: Release, block: number, offset: number): string | undefined {
  const found = body[block]
  return found && isParagraph(found) ? found.spans.map((span) => span.text).join('')[offset] : undefined
}
