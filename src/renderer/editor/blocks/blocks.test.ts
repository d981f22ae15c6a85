import {
  DELETE_CHARACTER_COMMAND,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  KEY_TAB_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passages } from '#domain/release/passages.ts'
import { releaseSchema } from '#domain/release/release-schema.ts'
import type { Block, Figure, Table } from '#domain/release/release.ts'
import { emptyRelease, spansText } from '#domain/release/release.ts'
import { $caretOf, $spotOf } from '../bridge/caret-places.ts'
import { $insertFramed } from '../bridge/insert-framed.ts'
import { $readRelease } from '../bridge/read-release.ts'
import { runTextCommand } from '../commands.ts'
import { $insertBlocks } from '../paste/insert-blocks.ts'
import { $range, act, blocks, openPage, readPage } from '../page-for-tests.ts'
import { $clearAcross, $crossesSlots, $slotNode } from '../slots/slot-ranges.ts'
import { $runBlockCommand } from './block-commands.ts'
import type { BlockCommand } from './block-commands.ts'

const cell = (text: string) => (text === '' ? [] : [{ text }])
function table(...rows: readonly string[][]): Table {
  return { kind: 'table', caption: cell('ชื่อ'), header: 'row', rows: rows.map((row) => row.map(cell)) }
}
const figure: Figure = {
  kind: 'figure',
  picture: 'ab'.repeat(32),
  alt: 'แทน',
  decorative: false,
  caption: cell('ใต้'),
  credit: 'เครดิต',
}

/** The body as text: cells between bars, rows between slashes. */
function shown(editor: LexicalEditor): string[] {
  return readPage(editor).body.map((block) => {
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => row.map(spansText).join('|'))
      return `${spansText(block.caption)}: ${rows.join('/')}`
    }
    if (block.kind === 'figure') return `${spansText(block.caption)};${block.credit};${block.alt}`
    return block.kind === 'list' ? block.items.map(spansText).join(',') : spansText(block.spans)
  })
}

function select(editor: LexicalEditor, from: readonly [number, number, number], to = from): void {
  act(editor, () => $select(from, to))
}

function $select(from: readonly [number, number, number], to: readonly [number, number, number]): void {
  const { homes } = $readRelease(emptyRelease())
  const spot = ([block, item, offset]: readonly [number, number, number]) =>
    $spotOf(homes, { slot: 'body', block, item, offset }, 'end')
  const start = spot(from)
  const end = spot(to)
  if (!start || !end) throw new Error('There is no such place.')
  const selection = $range()
  selection.anchor.set(start.key, start.offset, start.type)
  selection.focus.set(end.key, end.offset, end.type)
}

function open(body: readonly Block[]): LexicalEditor {
  const editor = openPage({ body })
  act(editor, () => $slotNode('body').selectStart())
  return editor
}

const caret = (editor: LexicalEditor) =>
  editor.read(() => {
    const at = $caretOf($range().focus)
    return at ? `${at.block}.${at.item}.${at.offset}` : null
  })

function press(editor: LexicalEditor, key: 'enter' | 'tab' | 'shift-tab' | 'backspace' | 'delete'): void {
  act(editor, () => {
    if (key === 'enter') editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
    else if (key === 'backspace' || key === 'delete')
      editor.dispatchCommand(DELETE_CHARACTER_COMMAND, key === 'backspace')
    else {
      const event = { shiftKey: key === 'shift-tab', preventDefault: () => {} }
      editor.dispatchCommand(KEY_TAB_COMMAND, event as KeyboardEvent)
    }
  })
}

const type = (editor: LexicalEditor, text: string) => act(editor, () => $range().insertText(text))
const run = (editor: LexicalEditor, command: BlockCommand) => act(editor, () => $runBlockCommand(command))

describe('the keys in a table', () => {
  test('Tab goes from cell to cell and adds a row at the end', () => {
    const editor = open([table(['ก', 'ข'])])
    select(editor, [0, 0, 0])
    const places: (string | null)[] = []
    for (let count = 0; count < 4; count++) {
      press(editor, 'tab')
      places.push(caret(editor))
    }
    expect(places).toEqual(['0.1.1', '0.2.1', '0.3.0', '0.4.0'])
    type(editor, 'ค')
    press(editor, 'shift-tab')
    expect([shown(editor), caret(editor)]).toEqual([['ชื่อ: ก|ข/|ค'], '0.3.0'])
  })

  test('Enter goes down, and out under the table', () => {
    const editor = open([table(['ก'], ['ข']), ...blocks('ท้าย')])
    select(editor, [0, 1, 1])
    press(editor, 'enter')
    expect(caret(editor)).toBe('0.2.1')
    press(editor, 'enter')
    type(editor, 'ใหม่')
    expect(shown(editor)).toEqual(['ชื่อ: ก/ข', 'ใหม่', 'ท้าย'])
  })

  test('Enter at the very beginning makes room above', () => {
    const editor = open([table(['ก'])])
    select(editor, [0, 0, 0])
    press(editor, 'enter')
    type(editor, 'บน')
    expect(shown(editor)).toEqual(['บน', 'ชื่อ: ก'])
  })

  test('Backspace and Delete at the edges of a cell do nothing', () => {
    const editor = open([...blocks('ก่อน'), table(['ก', 'ข']), ...blocks('หลัง')])
    for (const [place, key] of [
      [[1, 0, 0], 'backspace'],
      [[1, 1, 0], 'backspace'],
      [[1, 1, 1], 'delete'],
      [[1, 2, 1], 'delete'],
    ] as const) {
      select(editor, place)
      press(editor, key)
    }
    expect(shown(editor)).toEqual(['ก่อน', 'ชื่อ: ก|ข', 'หลัง'])
  })

  test('from a paragraph beside it they go into the table; an empty paragraph goes', () => {
    const editor = open([...blocks('ก่อน'), table(['ก', 'ข']), ...blocks('')])
    select(editor, [0, 0, 4])
    press(editor, 'delete')
    expect(caret(editor)).toBe('1.0.0')
    select(editor, [2, 0, 0])
    press(editor, 'backspace')
    expect([shown(editor), caret(editor)]).toEqual([['ก่อน', 'ชื่อ: ก|ข'], '1.2.1'])
  })

  test('Backspace in a table without a word takes it away', () => {
    const editor = open([{ ...table(['', '']), caption: [] }])
    select(editor, [0, 0, 0])
    press(editor, 'backspace')
    expect(shown(editor)).toEqual([''])
  })
})

describe('the commands of a table', () => {
  test.each<[BlockCommand, string]>([
    ['row-above', 'ชื่อ: 1|2/|/3|4'],
    ['row-below', 'ชื่อ: 1|2/3|4/|'],
    ['column-before', 'ชื่อ: |1|2/|3|4'],
    ['column-after', 'ชื่อ: 1||2/3||4'],
    ['remove-row', 'ชื่อ: 1|2'],
    ['remove-column', 'ชื่อ: 2/4'],
    ['remove-table', 'ท้าย'],
  ])('%s', (command, expected) => {
    const editor = open([table(['1', '2'], ['3', '4']), ...blocks('ท้าย')])
    select(editor, [0, 3, 1])
    run(editor, command)
    expect(shown(editor)[0]).toBe(expected)
    editor.dispatchCommand(UNDO_COMMAND, undefined)
    editor.update(() => {}, { discrete: true })
    expect(shown(editor)).toEqual(['ชื่อ: 1|2/3|4', 'ท้าย'])
  })

  test('the last row and the last column take the table with them', () => {
    for (const command of ['remove-row', 'remove-column'] as const) {
      const editor = open([table(['1'])])
      select(editor, [0, 1, 0])
      run(editor, command)
      expect(shown(editor)).toEqual([''])
    }
  })

  test('headers of the first row and the first column go on and off', () => {
    const editor = open([table(['1'])])
    select(editor, [0, 1, 0])
    const seen: string[] = []
    for (const command of ['header-column', 'header-row', 'header-column', 'header-row'] as const) {
      run(editor, command)
      const [block] = readPage(editor).body
      seen.push(block?.kind === 'table' ? block.header : '')
    }
    expect(seen).toEqual(['both', 'column', 'none', 'row'])
  })
})

describe('a picture', () => {
  test('Tab and Enter go through its lines, and out under it', () => {
    const editor = open([figure])
    select(editor, [0, 0, 0])
    press(editor, 'tab')
    expect(caret(editor)).toBe('0.1.6')
    press(editor, 'enter')
    expect(caret(editor)).toBe('0.2.3')
    press(editor, 'enter')
    type(editor, 'ต่อ')
    expect(shown(editor)).toEqual(['ใต้;เครดิต;แทน', 'ต่อ'])
  })

  test('is decorative or not, and keeps what was written for it', () => {
    const editor = open([figure])
    select(editor, [0, 2, 0])
    run(editor, 'decorative')
    expect(readPage(editor).body).toEqual([{ ...figure, decorative: true }])
    expect(caret(editor)).toBe('0.0.3')
    run(editor, 'decorative')
    expect(readPage(editor).body).toEqual([figure])
    run(editor, 'remove-figure')
    expect(shown(editor)).toEqual([''])
  })

  test('credit and alternative are plain text', () => {
    const editor = open([figure])
    for (const item of [1, 2]) {
      select(editor, [0, item, 0], [0, item, 3])
      runTextCommand(editor, 'bold')
    }
    editor.update(() => {}, { discrete: true })
    expect(readPage(editor).body).toEqual([figure])
    select(editor, [0, 0, 0], [0, 0, 3])
    runTextCommand(editor, 'bold')
    editor.update(() => {}, { discrete: true })
    expect(readPage(editor).body).toEqual([{ ...figure, caption: [{ text: 'ใต้', bold: true }] }])
  })
})

test('any block moves over its neighbours, and the caret goes along', () => {
  const editor = open([...blocks('ก'), table(['1']), figure])
  select(editor, [2, 0, 1])
  run(editor, 'move-up')
  expect([shown(editor), caret(editor)]).toEqual([['ก', 'ใต้;เครดิต;แทน', 'ชื่อ: 1'], '1.0.1'])
  run(editor, 'move-up')
  run(editor, 'move-up')
  expect(shown(editor)).toEqual(['ใต้;เครดิต;แทน', 'ก', 'ชื่อ: 1'])
  run(editor, 'move-down')
  expect([shown(editor), caret(editor)]).toEqual([['ก', 'ใต้;เครดิต;แทน', 'ชื่อ: 1'], '1.0.1'])
})

describe('shapes and pastes', () => {
  test('no shape is given to a cell', () => {
    const editor = open([...blocks('ก'), table(['1'])])
    select(editor, [1, 1, 0])
    for (const shape of ['subheading', 'bullets', 'quotation', 'numbers'] as const)
      runTextCommand(editor, shape)
    select(editor, [0, 0, 0], [1, 1, 1])
    for (const shape of ['subheading', 'bullets'] as const) runTextCommand(editor, shape)
    editor.update(() => {}, { discrete: true })
    expect(readPage(editor).body).toEqual([...blocks('ก'), table(['1'])])
  })

  test('what is pasted into a cell becomes one line', () => {
    const editor = open([table(['1'])])
    select(editor, [0, 1, 1])
    act(editor, () => $insertBlocks($range(), [...blocks('ก', 'ข'), table(['2', '3'])]))
    expect(shown(editor)).toEqual(['ชื่อ: 1ก ข ชื่อ 2 | 3'])
  })

  test('a table that is pasted into a cell fills the cells from there on', () => {
    const editor = open([table(['1', '2'], ['3', '4'])])
    select(editor, [0, 2, 0])
    act(editor, () => $insertBlocks($range(), [table(['ก', 'ข'], ['ค', 'ง'], ['จ', 'ฉ'])]))
    expect(shown(editor)).toEqual(['ชื่อ: 1|ก/3|ค/|จ'])
    expect(caret(editor)).toBe('0.6.1')
  })

  test('a table that is pasted stands by itself, between what it was pasted into', () => {
    const editor = open(blocks('กข', ''))
    select(editor, [0, 0, 1])
    act(editor, () => $insertBlocks($range(), [table(['1'])]))
    expect(shown(editor)).toEqual(['ก', 'ชื่อ: 1', 'ข', ''])
    select(editor, [3, 0, 0])
    act(editor, () => $insertBlocks($range(), [...blocks('ค'), figure]))
    expect(shown(editor)).toEqual(['ก', 'ชื่อ: 1', 'ข', 'ค', 'ใต้;เครดิต;แทน'])
  })

  test('what is put in takes the place of an empty paragraph, with room to go on', () => {
    const editor = open([])
    act(editor, () => $insertFramed([figure, table(['1', '2'])]))
    expect([shown(editor), caret(editor)]).toEqual([['ใต้;เครดิต;แทน', 'ชื่อ: 1|2', ''], '0.2.3'])
  })
})

describe('removing a selection', () => {
  const body = [...blocks('ก่อน'), table(['1', '2'], ['3', '4']), figure, ...blocks('หลัง')]
  test.each<[string, readonly [number, number, number], readonly [number, number, number], string[]]>([
    ['within a table', [1, 1, 0], [1, 4, 1], ['ก่อน', 'ชื่อ: |/|', 'ใต้;เครดิต;แทน', 'หลัง']],
    ['into a table', [0, 0, 2], [1, 1, 1], ['ก่', ': |2/3|4', 'ใต้;เครดิต;แทน', 'หลัง']],
    ['out of a picture', [2, 1, 2], [3, 0, 2], ['ก่อน', 'ชื่อ: 1|2/3|4', 'ใต้;เค;', 'ัง']],
    ['over a table', [0, 0, 4], [2, 0, 1], ['ก่อน', 'ต้;เครดิต;แทน', 'หลัง']],
    ['of a whole table', [1, 0, 0], [1, 4, 1], ['ก่อน', '', 'ใต้;เครดิต;แทน', 'หลัง']],
    ['of paragraphs with all between', [0, 0, 1], [3, 0, 1], ['กลัง']],
  ])('%s', (_, from, to, expected) => {
    const editor = open(body)
    select(editor, from, to)
    act(editor, () => {
      const selection = $range()
      if ($crossesSlots(selection)) $clearAcross(selection)
      else selection.removeText()
    })
    expect(shown(editor)).toEqual(expected)
  })

  test('any selection of any page, typed over, leaves a release that is one', () => {
    const place = fc.tuple(fc.nat(3), fc.nat(9), fc.nat(5))
    fc.assert(
      fc.property(place, place, fc.constantFrom('backspace', 'enter', 'type'), (a, b, how) => {
        const editor = open(body)
        const places = passages(readPage(editor)).filter(({ slot }) => slot === 'body')
        const near = ([block, item, offset]: readonly [number, number, number]) => {
          const there = places.filter((one) => one.block === block)
          const one = there[item % there.length]
          return [block, one?.item ?? 0, offset % ((one?.text.length ?? 0) + 1)] as const
        }
        select(editor, near(a), near(b))
        if (how === 'type') {
          act(editor, () => {
            if ($crossesSlots($range())) $clearAcross($range())
            $range().insertText('x')
          })
        } else press(editor, how === 'enter' ? 'enter' : 'backspace')
        expect(releaseSchema.safeParse(readPage(editor)).success).toBe(true)
        expect(caret(editor)).not.toBeNull()
        editor.dispatchCommand(UNDO_COMMAND, undefined)
        editor.update(() => {}, { discrete: true, tag: HISTORY_PUSH_TAG })
        expect(readPage(editor).body).toEqual(body)
      }),
      { numRuns: 300 },
    )
  })
})
