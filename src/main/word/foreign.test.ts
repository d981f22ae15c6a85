import { describe, expect, test } from 'vitest'
import type { ImportLossCode } from '#contract/imports.ts'
import { importLossCodes } from '#contract/imports.ts'
import { chunk, jpeg, letters, png, segment } from '#domain/pictures/testing.ts'
import { spansText } from '#domain/release/release.ts'
import type { Block } from '#domain/release/release.ts'
import { en, th } from '#strings/strings.ts'
import { readDocx } from './read-docx.ts'
import { documentXml, paragraphsXml, relationsXml, wordFile } from './testing/word-files.ts'
import type { ZipEntry } from './testing/word-files.ts'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const line = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
const item = (text: string, list: string, level = '0') =>
  line(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
const picture =
  '<w:drawing><wp:inline><wp:docPr id="1" descr="คนยืน"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdP"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
const textBox = (text: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraphsXml(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraphsXml(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`

const styles = `<w:styles xmlns:w="${w}">
  <w:style w:type="paragraph" w:styleId="a1"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="a2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Intense Quote"/></w:style>
  <w:style w:type="paragraph" w:styleId="a4"><w:name w:val="caption"/></w:style>
  <w:style w:type="character" w:styleId="a5"><w:name w:val="Strong"/></w:style>
  <w:style w:type="character" w:styleId="h1"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="h2"><w:name w:val="Secret line"/><w:basedOn w:val="h1"/></w:style>
</w:styles>`
const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:numbering xmlns:w="${w}">
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'thaiNumbers', '%1.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '•')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`

const parts = (image: Uint8Array = png(4, 3), ...more: readonly ZipEntry[]): ZipEntry[] => [
  { path: 'word/styles.xml', content: styles },
  { path: 'word/numbering.xml', content: numbering },
  { path: 'word/media/image1.png', content: image },
  { path: 'word/header1.xml', content: documentXml(paragraphsXml('ลับมาก')) },
  {
    path: 'word/_rels/document.xml.rels',
    content: relationsXml([
      ['rIdS', 'styles', 'styles.xml'],
      ['rIdN', 'numbering', 'numbering.xml'],
      ['rIdP', 'image', 'media/image1.png'],
      ['rIdL', 'hyperlink', 'javascript:alert(1)', 'External'],
      ['rIdH', 'header', 'header1.xml'],
    ]),
  },
  ...more,
]

async function readBody(body: string, files = parts()) {
  const { release, losses, pictures } = await readDocx(
    wordFile(paragraphsXml('หัวข้อ') + body, files),
    'ก.docx',
  )
  return { blocks: release.body, losses: losses.filter(({ code }) => code !== 'headers'), pictures, release }
}

function texts(blocks: readonly Block[]): string[] {
  return blocks.map((block) => ('spans' in block ? spansText(block.spans) : block.kind))
}

type Case = readonly [
  code: ImportLossCode,
  body: string,
  texts: readonly string[],
  samples: readonly string[],
]

const cases: readonly Case[] = [
  ['hidden-text', line(run('เห็น') + run('ซ่อน', '<w:vanish/>') + run('ไว้', '<w:vanish/>')), ['เห็น'], ['ซ่อน']],
  ['hidden-text', line(run('เห็น') + run('ลับ', '<w:rStyle w:val="h1"/>')), ['เห็น'], ['ลับ']],
  ['hidden-text', line(run('ทั้งบรรทัด'), '<w:pStyle w:val="h2"/>') + line(run('เห็น')), ['เห็น'], ['ทั้งบรรทัด']],
  [
    'deletions',
    line(`${run('คง')}<w:del w:id="1"><w:r><w:delText>ลบ</w:delText></w:r></w:del>`),
    ['คง'],
    ['ลบ'],
  ],
  ['deletions', line(`${run('คง')}<w:moveFrom w:id="1">${run('ย้าย')}</w:moveFrom>`), ['คง'], ['ย้าย']],
  ['deletions', line(run('ต่อ'), '<w:rPr><w:del w:id="1"/></w:rPr>') + line(run('กัน')), ['ต่อกัน'], []],
  ['insertions', line(`${run('คง')}<w:ins w:id="1">${run('เพิ่ม')}</w:ins>`), ['คงเพิ่ม'], ['เพิ่ม']],
  [
    'comments',
    line(
      `<w:commentRangeStart w:id="1"/>${run('คง')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    ),
    ['คง'],
    [],
  ],
  ['text-boxes', line(`${run('คง')}<w:r>${textBox('ในกล่อง')}</w:r>`), ['คง'], ['ในกล่อง']],
  ['notes', line(`${run('คง')}<w:r><w:footnoteReference w:id="2"/></w:r>`), ['คง'], []],
  ['struck-text', line(run('คง') + run('ขีด', '<w:strike/>')), ['คงขีด'], ['ขีด']],
  ['raised-text', line(run('ม') + run('2', '<w:vertAlign w:val="superscript"/>')), ['ม2'], ['2']],
  ['list-numbers', item('ข้อ', '2'), ['list'], []],
  ['list-numbers', item('หนึ่ง', '1') + line(run('คั่น')) + item('สอง', '1'), ['list', 'คั่น', 'list'], []],
  ['list-levels', item('ข้อ', '1') + item('ย่อย', '1', '1'), ['list'], []],
  [
    'merged-cells',
    `<w:tbl><w:tr>${cell(line(run('กว้าง')), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(line(run('ก')))}${cell(line(run('ข')))}</w:tr></w:tbl>`,
    ['table'],
    [],
  ],
  [
    'nested-tables',
    `<w:tbl><w:tr>${cell(`<w:tbl><w:tr>${cell(line(run('ใน')))}${cell(line(run('สุด')))}</w:tr></w:tbl>`)}${cell(line(run('นอก')))}</w:tr></w:tbl>`,
    ['table'],
    [],
  ],
  ['pictures', line(`<w:r>${picture.replace('rIdP', 'rIdNone')}</w:r>`), [], ['คนยืน']],
  [
    'drawings',
    line(
      `${run('คง')}<w:r><w:drawing><wp:inline><a:graphic><a:graphicData/></a:graphic></wp:inline></w:drawing></w:r>`,
    ),
    ['คง'],
    [],
  ],
  [
    'objects',
    line(`${run('คง')}<w:r><w:object><v:shape><v:imagedata r:id="rIdP"/></v:shape></w:object></w:r>`),
    ['คง'],
    [],
  ],
  ['equations', line(`${run('คง')}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`), ['คง'], ['x=1']],
  ['symbols', line(`${run('คง')}<w:r><w:sym w:font="Nobody" w:char="F0FF"/></w:r>`), ['คง'], []],
  ['links', line(`<w:hyperlink r:id="rIdL">${run('ลิงก์')}</w:hyperlink>`), ['ลิงก์'], ['ลิงก์']],
  ['other-text', line(`${run('คง')}<w:unknown>${run('ไม่รู้จัก')}</w:unknown>`), ['คง'], ['ไม่รู้จัก']],
]

describe('a foreign Word file', () => {
  test.each(cases)('tells of %s: %s', async (code, body, kept, samples) => {
    const { blocks, losses } = await readBody(body)
    expect(texts(blocks)).toEqual(kept)
    expect(losses).toEqual([{ code, count: 1, samples }])
  })

  test('tells of headers and macros', async () => {
    const macros = { path: 'word/vbaProject.bin', content: 'x' }
    const { losses } = await readDocx(wordFile(paragraphsXml('ก', 'ข'), parts(undefined, macros)), 'ก.docm')
    expect(losses).toEqual([
      { code: 'headers', count: 1, samples: ['ลับมาก'] },
      { code: 'macros', count: 1, samples: [] },
    ])
  })

  test('every loss is tested, and has a sentence in both languages', () => {
    const tested = new Set([...cases.map(([code]) => code), 'headers', 'macros'])
    expect(importLossCodes.filter((code) => !tested.has(code))).toEqual([])
    for (const strings of [th, en])
      expect(new Set(importLossCodes.map((code) => strings.imports.losses[code](2))).size).toBe(
        importLossCodes.length,
      )
  })

  test('gives its styles, lists, looks, fields and line breaks', async () => {
    const { blocks, losses } = await readBody(
      [
        line(run('หัวรอง', '<w:bCs/>'), '<w:pStyle w:val="a2"/>'),
        line(run('คำพูด'), '<w:pStyle w:val="a3"/>'),
        line(
          run('\tหนา ', '<w:bCs/>') +
            run('เน้น', '<w:rStyle w:val="a5"/><w:u w:val="single"/>') +
            run('ไม่หนา ', '<w:b w:val="0"/>'),
        ),
        item('หนึ่ง', '1'),
        item('สอง', '1'),
        item('ใหม่', '4'),
        item('จุด', '3'),
        line(`${run('บน')}<w:r><w:br/></w:r>${run('ล่าง')}`),
        line(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://a.go.th/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>เว็บ</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ),
        line(
          '<w:sdt><w:sdtContent><w:r><w:t>ช่องกรอก</w:t></w:r></w:sdtContent></w:sdt><w:fldSimple w:instr="DATE"><w:r><w:t> 1</w:t></w:r></w:fldSimple>',
        ),
      ].join(''),
    )
    expect(blocks).toEqual([
      { kind: 'subheading', spans: [{ text: 'หัวรอง' }] },
      { kind: 'quotation', spans: [{ text: 'คำพูด' }] },
      {
        kind: 'paragraph',
        spans: [
          { text: 'หนา ', bold: true },
          { text: 'เน้น', bold: true, underline: true },
          { text: 'ไม่หนา' },
        ],
      },
      { kind: 'list', ordered: true, items: [[{ text: 'หนึ่ง' }], [{ text: 'สอง' }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'ใหม่' }]] },
      { kind: 'list', ordered: false, items: [[{ text: 'จุด' }]] },
      { kind: 'paragraph', spans: [{ text: 'บน' }] },
      { kind: 'paragraph', spans: [{ text: 'ล่าง' }] },
      { kind: 'paragraph', spans: [{ text: 'เว็บ', link: 'https://a.go.th/' }] },
      { kind: 'paragraph', spans: [{ text: 'ช่องกรอก1' }] },
    ])
    expect(losses).toEqual([])
  })

  test('gives its pictures without what they tell, with alternative text and caption', async () => {
    const taken = jpeg(4, 3, [segment(0xfe, letters('13.7563,100.5018'))])
    const body = line(`<w:r>${picture}</w:r>`) + line(run('คำบรรยาย'), '<w:pStyle w:val="a4"/>')
    const { blocks, pictures, losses } = await readBody(body, parts(taken))
    const [id, kept] = [...pictures][0] ?? []
    expect(kept).toEqual({ mime: 'image/jpeg', width: 4, height: 3, bytes: jpeg(4, 3) })
    expect(blocks).toEqual([
      {
        kind: 'figure',
        picture: id,
        alt: 'คนยืน',
        decorative: false,
        caption: [{ text: 'คำบรรยาย' }],
        credit: '',
      },
    ])
    expect(losses).toEqual([])
    expect((await readBody(body, parts(png(4, 3, [chunk('acTL', [0])])))).losses).toEqual([
      { code: 'pictures', count: 1, samples: ['คนยืน'] },
    ])
  })

  test('gives its tables, and takes a frame of one cell for what is in it', async () => {
    const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
    const caption = line(run('ตารางที่ 1'), '<w:pStyle w:val="a4"/>')
    const { blocks } = await readBody(
      `${caption}<w:tbl>${row(cell(line(run('ปี'))) + cell(line(run('งบ'))), '<w:tblHeader/>')}${row(cell(line(run('2567'))) + cell(line(run('1')) + line(run('2'))))}</w:tbl><w:tbl>${row(cell(line(run('ในกรอบ'))))}</w:tbl>`,
    )
    expect(blocks).toEqual([
      {
        kind: 'table',
        caption: [{ text: 'ตารางที่ 1' }],
        header: 'row',
        rows: [
          [[{ text: 'ปี' }], [{ text: 'งบ' }]],
          [[{ text: '2567' }], [{ text: '1 2' }]],
        ],
      },
      { kind: 'paragraph', spans: [{ text: 'ในกรอบ' }] },
    ])
  })

  test('is split into its slots where it is a whole release of the site', async () => {
    const { release } = await readDocx(
      wordFile(
        paragraphsXml(
          'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข้อ',
          '',
          'วันจันทร์ที่ 29 เมษายน 2567',
          '29/04/2567',
          'พิมพ์',
          'หัวข้อ',
          'ย่อ',
        ) +
          line(run('เนื้อ', '<w:b/>')) +
          paragraphsXml('-----', '', 'ที่มา : https://www.thaigov.go.th/1'),
      ),
      'ก.docx',
    )
    expect(release).toMatchObject({
      date: '2024-04-29',
      headline: 'หัวข้อ',
      abstract: 'ย่อ',
      body: [{ kind: 'paragraph', spans: [{ text: 'เนื้อ', bold: true }] }],
      separator: '-----',
      source: 'https://www.thaigov.go.th/1',
      layout: null,
    })
  })

  test('has its title for a headline, and its date and source where they are plain to see', async () => {
    const { release } = await readDocx(
      wordFile(
        paragraphsXml('ข่าวประชาสัมพันธ์', 'วันจันทร์ที่ 29 เมษายน 2567') +
          line(run('ชื่อเรื่อง'), '<w:pStyle w:val="a1"/>') +
          paragraphsXml('เนื้อ', 'ที่มา : https://a.go.th/1'),
        parts(),
      ),
      'ก.docx',
    )
    expect(release).toMatchObject({ date: '2024-04-29', headline: 'ชื่อเรื่อง', source: 'https://a.go.th/1' })
    expect(texts(release.body)).toEqual(['ข่าวประชาสัมพันธ์', 'เนื้อ'])
  })
})
