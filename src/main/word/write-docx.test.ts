import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { emptyRelease, paragraph } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import { writeDocx } from './write-docx.ts'

const release: Release = {
  ...emptyRelease('2024-04-29'),
  category: 'ด้านสังคม',
  headline: 'หัวข้อ <ก> & "ข"',
  abstract: 'ย่อหนึ่ง\nย่อสอง',
  body: [
    paragraph('เนื้อ\tข่าว'),
    { kind: 'subheading', spans: [{ text: 'หัวรอง' }] },
    { kind: 'quotation', spans: [{ text: 'คำพูด', bold: true, italic: true, underline: true }] },
    { kind: 'list', ordered: true, items: [[{ text: 'หนึ่ง' }], [{ text: 'สอง' }]] },
    { kind: 'list', ordered: true, items: [[{ text: 'หนึ่งใหม่' }]] },
    { kind: 'list', ordered: false, items: [[{ text: 'จุด', link: 'https://a.go.th/?x=1&y="' }]] },
    { kind: 'paragraph', spans: [{ text: 'ดู ' }, { text: 'ที่นี่', link: 'https://a.go.th/' }] },
    paragraph('  '),
  ],
  separator: '-----',
  source: 'https://www.thaigov.go.th/x',
}

async function partsOf(written: Release): Promise<Record<string, string>> {
  const parts = unzipSync(await writeDocx(written, { agency: 'สำนักโฆษก', pictures: new Map() }))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** What each paragraph is styled as, and its text. */
function paragraphsOf(xml = ''): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([one]) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(one)?.[1] ?? 'Normal'
    const number = /<w:numId w:val="(\d+)"/.exec(one)?.[1]
    const text = one.replaceAll('<w:tab/>', '\t').replace(/<[^>]*>/g, '')
    return `${style}${number ? `#${number}` : ''}: ${text}`
  })
}

describe('a Word file', () => {
  test('has every slot in its own style, and counts in Word itself', async () => {
    const parts = await partsOf(release)
    const lines = paragraphsOf(parts['word/document.xml'])
    const [first = '', , other = ''] = lines.filter((line) => line.startsWith('ListNumber'))
    expect(lines).toEqual([
      'Date: วันจันทร์ที่ 29 เมษายน 2567',
      'Title: หัวข้อ &lt;ก&gt; &amp; &quot;ข&quot;',
      'Abstract: ย่อหนึ่ง',
      'Abstract: ย่อสอง',
      'Normal: เนื้อ\tข่าว',
      'Heading1: หัวรอง',
      'Quote: คำพูด',
      first,
      first.replace('หนึ่ง', 'สอง'),
      other,
      expect.stringMatching(/^ListBullet#\d+: จุด$/),
      'Normal: ดู ที่นี่',
      'Separator: -----',
      'Source: ที่มา : https://www.thaigov.go.th/x',
    ])
    expect(first.split(':')[0]).not.toBe(other.split(':')[0])
    for (const style of new Set(lines.map((line) => line.split(/[:#]/)[0])))
      expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`)
  })

  test('is Thai in Sarabun, in the properties that Word keeps for complex scripts', async () => {
    const parts = await partsOf(release)
    expect(parts['word/styles.xml']).toMatch(
      /<w:docDefaults>.*<w:rFonts [^>]*w:cs="Sarabun".*<w:szCs w:val="24"\/><w:lang [^>]*w:bidi="th-TH"/,
    )
    expect(parts['word/document.xml']).toContain('<w:b/><w:bCs/><w:i/><w:iCs/><w:u w:val="single"/>')
    expect(parts['word/settings.xml']).toContain('<w:themeFontLang w:val="en-US" w:bidi="th-TH"/>')
  })

  test('says what it is in its properties', async () => {
    const { 'docProps/core.xml': core } = await partsOf(release)
    expect(core).toContain('<dc:title>หัวข้อ &lt;ก&gt; &amp; &quot;ข&quot;</dc:title>')
    expect(core).toContain('<dc:creator>สำนักโฆษก</dc:creator>')
    expect(core).toContain('<cp:keywords>ด้านสังคม</cp:keywords>')
    expect(core).toContain('<dc:language>th-TH</dc:language>')
    expect(core).toContain('>2024-04-28T17:00:00Z</dcterms:created>')
    const undated = await partsOf({ ...release, date: null })
    expect(undated['docProps/core.xml']).not.toContain('dcterms:created')
  })

  test('names nobody as its author where no office is known', async () => {
    const bytes = await writeDocx(release, { agency: ' ', pictures: new Map() })
    const core = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())
    expect(core).toContain('<dc:title>')
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/)
  })

  test('says that an English release is English', async () => {
    const english: Release = { ...emptyRelease('2024-04-29'), headline: 'Cabinet approves the budget' }
    const { 'docProps/core.xml': core } = await partsOf(english)
    expect(core).toContain('<dc:language>en-US</dc:language>')
  })

  test('names the font of the offices for machines without Sarabun', async () => {
    const { 'word/fontTable.xml': fonts } = await partsOf(release)
    expect(fonts).toMatch(
      /<w:fonts [^>]*[^/]><w:font w:name="Sarabun"><w:altName w:val="TH Sarabun New"\/>.*<\/w:font><\/w:fonts>$/,
    )
  })

  test('links what a page may link, and nothing else', async () => {
    const parts = await partsOf(release)
    const targets = [
      ...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]*)" TargetMode/g),
    ]
    expect(targets.map(([, target]) => target)).toEqual(['https://a.go.th/'])
    expect(parts['word/document.xml']).toContain('<w:hyperlink w:history="1" r:id="rIdLink1">')
  })

  test('leaves out what XML cannot carry', async () => {
    const parts = await partsOf({ ...release, body: [paragraph('ก\0\u000b\ud800ข\uffff😀')] })
    expect(paragraphsOf(parts['word/document.xml'])).toContain('Normal: กข😀')
  })

  test('has the same bytes at another time', async () => {
    const first = await writeDocx(release, { agency: '', pictures: new Map() })
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] })
    try {
      expect(Buffer.compare(first, await writeDocx(release, { agency: '', pictures: new Map() }))).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})
