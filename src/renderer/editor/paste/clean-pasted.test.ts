// @vitest-environment jsdom
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { blockTexts } from '#domain/release/block-texts.ts'
import type { Block } from '#domain/release/release.ts'
import { releaseSchema } from '#domain/release/release-schema.ts'
import { emptyRelease } from '#domain/release/release.ts'
import { cleanPasted } from './clean-pasted.ts'
import { harmless, hostileHtml, hugeHtml } from '../../../../e2e/fixtures/hostile-html.ts'

const of = (html: string, text = '') => cleanPasted({ html, text }).blocks
const paragraphs = (...lines: string[]): Block[] =>
  lines.map((text) => ({ kind: 'paragraph', spans: [{ text }] }))

test('keeps paragraphs, subheadings, quotations, lists, looks and links', () => {
  expect(
    of(`<h2>หัวข้อ</h2><p>ก <b>หนา <i>เอียง</i></b> <u>ขีด</u> <a href="https://a.go.th/">ลิงก์</a></p>
      <blockquote><p>อ้าง</p></blockquote><ul><li>หนึ่ง</li><li>สอง</li></ul><ol><li><p>สาม</p></li></ol>`),
  ).toEqual([
    { kind: 'subheading', spans: [{ text: 'หัวข้อ' }] },
    {
      kind: 'paragraph',
      spans: [
        { text: 'ก ' },
        { text: 'หนา ', bold: true },
        { text: 'เอียง', bold: true, italic: true },
        { text: ' ' },
        { text: 'ขีด', underline: true },
        { text: ' ' },
        { text: 'ลิงก์', link: 'https://a.go.th/' },
      ],
    },
    { kind: 'quotation', spans: [{ text: 'อ้าง' }] },
    { kind: 'list', ordered: false, items: [[{ text: 'หนึ่ง' }], [{ text: 'สอง' }]] },
    { kind: 'list', ordered: true, items: [[{ text: 'สาม' }]] },
  ])
})

test('reads the looks that Google Docs and Word write as styles', () => {
  expect(
    of(
      '<b style="font-weight:normal"><p><span style="font-weight:700">หนา</span><span style="font-style:italic">เอียง</span></p></b>',
    ),
  ).toEqual([
    {
      kind: 'paragraph',
      spans: [
        { text: 'หนา', bold: true },
        { text: 'เอียง', italic: true },
      ],
    },
  ])
})

test('takes what Windows copies between its marks', () => {
  expect(of('<html><body>x<!--StartFragment--><p>ก</p><!--EndFragment-->y</body></html>')).toEqual(
    paragraphs('ก'),
  )
})

test('makes lines of line breaks and of cells, and drops empty ones', () => {
  expect(of('<div>ก<br>ข<br><br></div><table><tr><td>1</td><td>2</td></tr></table>')).toEqual(
    paragraphs('ก', 'ข', '1 2'),
  )
})

test('takes the text where the HTML says nothing', () => {
  expect(of('<meta charset="utf-8"><style>p{}</style>', 'ก\r\n\r\nข')).toEqual(paragraphs('ก', 'ข'))
})

test('leaves what nobody sees to the desk', () => {
  expect(cleanPasted({ text: 'ก\u200bข\u00a0นํ้า เเละ' })).toEqual({
    blocks: paragraphs('ก\u200bข\u00a0นํ้า เเละ'),
    dropped: 0,
    unseen: 0,
  })
})

test('says what a release cannot hold', () => {
  expect(cleanPasted({ html: '<p>ก<img src="x"><iframe src="https://x/"></iframe></p>' }).dropped).toBe(2)
})

test.each(hostileHtml('https://x.example'))('lets nothing run, load or throw: %s', async (html) => {
  const fetched = vi.spyOn(globalThis, 'fetch')
  const blocks = of(html)
  await new Promise((done) => setTimeout(done, 0))
  expect('ran' in window).toBe(false)
  expect(fetched).not.toHaveBeenCalled()
  expect(JSON.stringify(blocks)).toContain(harmless)
  const links = blocks
    .flatMap((block) => ('spans' in block ? block.spans : []))
    .flatMap(({ link }) => link ?? [])
  for (const link of links) expect(link).toBe('https://a.go.th/')
  expect(releaseSchema.safeParse({ ...emptyRelease(), body: blocks }).success).toBe(true)
})

test.each(hugeHtml().map((html, at) => [at, html] as const))(
  'reads what is huge or deep as markup, or as the text beside it: %i',
  (_at, html) => {
    const { blocks } = cleanPasted({ html, text: harmless })
    expect(blocks.length).toBeGreaterThan(0)
    expect(releaseSchema.safeParse({ ...emptyRelease(), body: blocks.slice(0, 100) }).success).toBe(true)
  },
)

test('takes the plain text of markup nested 10,000 deep, and reads what is nested 400 deep', () => {
  const deep = `${'<div><b>'.repeat(10_000)}ก${'</b></div>'.repeat(10_000)}`
  expect(of(deep, 'ก')).toEqual(paragraphs('ก'))
  expect(of(`${'<span>'.repeat(400)}ก${'</span>'.repeat(400)}`, '')).toEqual(paragraphs('ก'))
})

test('reads a megabyte of text and of HTML', () => {
  const line = 'กระทรวงการคลังแถลงข่าว '.repeat(8)
  const lines = Array.from({ length: 6_000 }, () => line.trim())
  expect(cleanPasted({ text: lines.join('\n') }).blocks).toHaveLength(6_000)
  expect(
    of(
      lines
        .slice(0, 500)
        .map((text) => `<p>${text}</p>`)
        .join(''),
    ),
  ).toHaveLength(500)
})

test('never throws, and makes only blocks that a release may hold', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<ul>',
    '<li>',
    '</ul>',
    '<b>',
    '</i>',
    '<a href="mailto:a@b">',
    '<td>',
    '<pre>',
    '\n',
    'ก',
    '&nbsp;',
    '<',
    '<svg>',
    '<br>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const blocks = of(pieces.join(''), 'x')
      expect(releaseSchema.safeParse({ ...emptyRelease(), body: blocks }).success).toBe(true)
      for (const block of blocks)
        for (const { spans } of blockTexts(block))
          expect(spans.map((span) => span.text).join('')).not.toContain('\n')
    }),
  )
})
