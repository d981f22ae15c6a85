import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { releasesOfAllGenres } from '../../../scripts/sample-releases.ts'
import { noOffice } from '../release/office.ts'
import { passages } from '../release/passages.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Block, Release, Span } from '../release/release.ts'
import { untitled } from './about-release.ts'
import { toFragment, toHtml } from './html.ts'
import type { EmbeddedFont } from './html-style.ts'
import { toSaraban } from './saraban.ts'
import { readThaigovText } from './thaigov-text.ts'

const corpus = new URL('../../../corpus/', import.meta.url)
const read = (name: string) => readThaigovText(readFileSync(new URL(name, corpus), 'utf8')).release
const seed = read('seed.txt')
const fifty = releasesOfAllGenres()
const office = { ...noOffice, name: 'สำนักโฆษก', parent: 'สำนักเลขาธิการนายกรัฐมนตรี', telephone: '0 2288 4000' }
const face = (style: 'normal' | 'italic', base64: string): EmbeddedFont => ({
  family: 'Sarabun',
  weight: 400,
  style,
  format: 'truetype',
  base64,
})
const page = (release: Release) => toHtml(release, { fonts: [] })
const bodyOf = (html: string) => html.slice(html.indexOf('<body>'))
const withBody = (...body: Block[]): Release => ({
  ...emptyRelease('2024-04-29'),
  headline: 'หัวข่าว',
  body,
})
const withSpans = (...spans: Span[]) => withBody({ kind: 'paragraph', spans })

// What a browser would show of our own well-formed HTML.
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
const textOf = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? '')

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The title is the headline, which the site allows 180 characters; it is the PDF's title, too.
    'long-title': 'off',
  },
})
const faults = (html: string) => {
  const report = validator.validateStringSync(html)
  return report.results.flatMap((result) =>
    result.messages.map((one) => `${one.ruleId} ${one.line}: ${one.message}`),
  )
}

describe('the page', () => {
  it('is one accessible document without script or outside address', () => {
    const html = page(seed)
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="th">/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('<time datetime="2024-04-29">วันจันทร์ที่ 29 เมษายน 2567</time>')
    expect(html).toContain('<title>รมว.ดีอี ร่วมประชุมงานเทคฯ')
    expect(html).toContain('<meta name="description" content="รมว.ดีอี ร่วมประชุม')
    expect(html).toContain('<meta name="generator"')
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"`,
    )
    // The one script element holds data, and the one link names a vocabulary: neither is fetched or run.
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    expect(html.match(/<link[^>]*>/g)).toEqual([
      '<link rel="schema.dcterms" href="http://purl.org/dc/terms/">',
    ])
    expect(html).not.toMatch(/<img|url\(h|javascript:/)
    expect(html).toContain(
      '<a href="https://www.thaigov.go.th/news/contents/details/82320">https://www.thaigov.go.th/news/contents/details/82320</a>',
    )
  })

  it('has a line height of at least 1.5 wherever it sets one', () => {
    const heights = [...page(seed).matchAll(/line-height:([\d.]+)/g)].map((match) => Number(match[1]))
    expect(heights.length).toBeGreaterThan(5)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(1.5)
  })

  it.each(fifty.map(({ file, release }) => [file, release] as const))(
    '%s satisfies the validator, as news page and as form',
    (_, release) => {
      expect(faults(toHtml(release, { fonts: [], office, header: true }))).toEqual([])
      expect(faults(toSaraban(release, { fonts: [], office }))).toEqual([])
    },
  )

  it('satisfies the validator with every kind of block, and with nothing in it', () => {
    const everything = withBody(
      { kind: 'subheading', spans: [{ text: 'หัวข้อ' }] },
      { kind: 'list', ordered: true, items: [[{ text: 'หนึ่ง' }], []] },
      { kind: 'list', ordered: false, items: [[{ text: 'ก', bold: true, italic: true, underline: true }]] },
      { kind: 'quotation', spans: [{ text: 'คำพูด', link: 'https://x.go.th/?a=1&b=2' }] },
      paragraph('Digital Government Development Agency works.'),
      { kind: 'list', ordered: true, items: [] },
    )
    expect(faults(page({ ...everything, category: 'ด้านสังคม', abstract: 'ก\nข', separator: '---' }))).toEqual(
      [],
    )
    expect(faults(page(emptyRelease()))).toEqual([])
  })

  it('embeds the fonts it needs and no other', () => {
    const fonts = [face('normal', 'UPRIGHT'), face('italic', 'SLANTED')]
    expect(toHtml(seed, { fonts })).toContain('url(data:font/ttf;base64,UPRIGHT) format("truetype")')
    expect(toHtml(seed, { fonts })).not.toContain('SLANTED')
    expect(toHtml(withSpans({ text: 'ก', italic: true }), { fonts })).toContain('SLANTED')
  })

  it('shows an impossible date line as it was read', () => {
    const given = 'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ก\n\n\nวันจันทร์ที่ 31 เมษายน 2567\nก\nเนื้อ'
    const html = page(readThaigovText(given).release)
    expect(html).toContain('<p>วันจันทร์ที่ 31 เมษายน 2567</p>')
    expect(html).not.toContain('<time')
  })
})

describe('the text of the page', () => {
  const shown = (release: Release) =>
    textOf(bodyOf(page(release)))
      .replaceAll('\u00A0', ' ')
      .replace(/\s+/g, '')
  const wanted = (release: Release) =>
    ['วันจันทร์ที่ 29 เมษายน 2567', ...passages(release).map((one) => one.text)]
      .join('')
      .replaceAll('\0', '\uFFFD')
      // Controls of direction are shown on no page.
      .replace(/[\s\u202A-\u202E\u2066-\u2069]+/g, '')
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '<b>',
          '&amp;',
          '"',
          ' ๆ',
          ' ฯลฯ',
          'สมเด็จพระนางเจ้าสุทิดา',
          'ASEAN ',
          'Foundation',
          '<!--',
          "'",
          'ก',
        ),
      )
      .map((parts) => parts.join('')),
  )
  const span = fc
    .record(
      {
        text,
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
        underline: fc.constant(true as const),
        link: fc.oneof(text, fc.webUrl()),
      },
      { requiredKeys: ['text'] },
    )
    .map((one): Span => one)
  const spans = fc.array(span, { maxLength: 5 })
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom('paragraph', 'subheading', 'quotation'), spans }),
    fc.record({ kind: fc.constant('list'), ordered: fc.boolean(), items: fc.array(spans, { maxLength: 4 }) }),
  )

  it('is the text of the release, whatever it holds', () => {
    fc.assert(
      fc.property(text, text, fc.array(block), (headline, abstract, body) => {
        const release = { ...emptyRelease('2024-04-29'), headline, abstract, body }
        // A page without a headline is headed all the same.
        const headed = headline.trim() === '' ? { ...release, headline: untitled } : release
        expect(shown(release)).toBe(wanted(headed))
        expect(textOf(toFragment(release)).replace(/\s+/g, '')).toBe(
          passages(release)
            .map((one) => one.text)
            .join('')
            .replaceAll('\0', '\uFFFD')
            .replace(/\s+/g, ''),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('never lets a text become markup', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const html = toFragment(withBody({ kind: 'paragraph', spans: given }))
        expect(html.match(/<(?!\/?(?:h1|p|a|strong|em|u)\b)|javascript:[^<]*">|on\w+="/gi)).toBeNull()
      }),
    )
    const html = page(withSpans({ text: '</style><script>alert(1)</script>', link: 'https://x/"onclick="y' }))
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script'])
    expect(html).not.toContain('onclick="y')
    const headed = page({ ...seed, headline: '</title><script>', abstract: '</script><!--<script>' })
    expect(headed.match(/<\/?script|<!--/g)).toEqual(['<script', '</script'])
    expect(page({ ...seed, abstract: '"><img src=x onerror=y>' })).not.toContain('<img')
    expect(page({ ...seed, category: '<i>' })).not.toContain('<i>')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/relative', 'https://a b', ''])(
    'does not link to %j',
    (link) => {
      const html = toFragment(withSpans({ text: 'คลิก', link }))
      expect(html).toContain('<p>คลิก</p>')
    },
  )

  it('links to what may be linked to, once for a link of several looks', () => {
    expect(
      toFragment(
        withSpans(
          { text: 'อ่าน', link: 'mailto:a@b.go.th' },
          { text: 'ต่อ', bold: true, link: 'mailto:a@b.go.th' },
        ),
      ),
    ).toContain('<p><a href="mailto:a@b.go.th">อ่าน<strong>ต่อ</strong></a></p>')
  })
})

describe('the typography of the page', () => {
  const line = (text: string) => bodyOf(page(withBody(paragraph(text))))

  it('binds ๆ and ฯลฯ to the word before, and only where a blank stands', () => {
    expect(line('ต่าง ๆ หมู หมา ฯลฯ')).toContain('ต่าง\u00A0ๆ หมู หมา\u00A0ฯลฯ')
    expect(line('ต่างๆ\u200B ๆ')).toContain('ต่างๆ\u200B\u00A0ๆ')
    expect(page(withSpans({ text: 'ต่าง ', bold: true }, { text: 'ๆ' }))).toContain('ต่าง\u00A0</strong>ๆ')
  })

  it('leaves the characters of the clipboard alone', () => {
    expect(toFragment(withBody(paragraph('ต่าง ๆ สมเด็จพระนางเจ้าสุทิดา ASEAN Way')))).toContain(
      '<p>ต่าง ๆ สมเด็จพระนางเจ้าสุทิดา ASEAN Way</p>',
    )
  })

  it('keeps a royal name on one line', () => {
    expect(line('พระบาทสมเด็จพระเจ้าอยู่หัวทรงพระกรุณา')).toContain(
      '<span class="name">พระบาทสมเด็จพระเจ้าอยู่หัว</span>ทรงพระกรุณา',
    )
  })

  it('marks runs of two foreign words and more', () => {
    expect(line('งาน Digital and Intelligent APAC Congress 2024 ณ โรงแรม (Digital ID) กับ AI')).toContain(
      'งาน <span lang="en">Digital and Intelligent APAC Congress 2024</span> ณ โรงแรม (<span lang="en">Digital ID</span>) กับ AI',
    )
    expect(line('The Prime Minister said so.')).toContain('<p lang="en">The Prime Minister said so.</p>')
  })

  it('is linear in a text without blanks', () => {
    expect(line('a'.repeat(400_000)).length).toBeGreaterThan(400_000)
    expect(line('A1 '.repeat(200_000)).length).toBeGreaterThan(400_000)
  })

  it('gathers quotations that follow each other', () => {
    const quotation = (text: string): Block => ({ kind: 'quotation', spans: [{ text }] })
    expect(toFragment(withBody(quotation('ก'), quotation('ข'), paragraph('ค')))).toContain(
      '<blockquote><p>ก</p><p>ข</p></blockquote>\n<p>ค</p>',
    )
  })
})
