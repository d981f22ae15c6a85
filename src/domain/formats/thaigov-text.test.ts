import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { passages } from '../release/passages.ts'
import { paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { readThaigovText, writeThaigovText } from './thaigov-text.ts'

const corpus = new URL('../../../corpus/', import.meta.url)
const files = [
  'seed.txt',
  ...readdirSync(new URL('sample-dev/', corpus))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `sample-dev/${name}`),
]
const text = (name: string) => readFileSync(new URL(name, corpus), 'utf8')
const seed = text('seed.txt')
const codes = (given: string) => readThaigovText(given).notes.map((note) => note.code)
const bodyText = (release: Release) =>
  passages(release)
    .filter((passage) => passage.slot === 'body')
    .map((passage) => passage.text)

describe('the real releases', () => {
  it('are 401', () => expect(files.length).toBe(401))

  it.each(files)('%s comes back byte for byte, understood', (name) => {
    const given = text(name)
    const { release, lines, notes } = readThaigovText(given)
    expect(Buffer.from(writeThaigovText(release)).equals(readFileSync(new URL(name, corpus)))).toBe(true)
    expect(notes).toEqual([])
    expect(release.layout?.verbatim).toBeNull()
    const places = new Map(lines.map((line) => [`${line.part}:${line.block}`, line]))
    const found = passages(release).map(({ slot, block }) => {
      const line = places.get(`${slot}:${block}`)
      return line ? given.slice(line.start, line.end) : ''
    })
    expect(found).toEqual(passages(release).map((passage) => passage.text))
  })
})

describe('the seed', () => {
  const { release, lines } = readThaigovText(seed)

  it('falls into its slots', () => {
    expect(release.date).toBe('2024-04-29')
    expect(release.headline).toMatch(/^รมว\.ดีอี ร่วม.* {2}ตั้งเป้า.*ไทย$/)
    expect(release.abstract.split('\n').length).toBe(2)
    expect(release.body.length).toBe(5)
    expect(release.separator).toBe('-'.repeat(79))
    expect(release.source).toBe('https://www.thaigov.go.th/news/contents/details/82320')
  })

  it('says where its site title and its date line stand', () => {
    const at = (part: string) => lines.find((line) => line.part === part)
    expect(seed.slice(at('site-title')?.start, at('site-title')?.end)).toBe(release.headline)
    expect(seed.slice(at('date')?.start, at('date')?.end)).toBe('วันจันทร์ที่ 29 เมษายน 2567')
  })

  it('is what a release typed here is written like', () => {
    expect(writeThaigovText({ ...release, layout: null })).toBe(seed)
  })

  it('makes its title line anew once the headline changes', () => {
    const changed = writeThaigovText({ ...release, headline: 'ใหม่' }).split('\n')
    expect(changed[0]).toBe('รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ใหม่')
    expect(changed[4]).toBe('ใหม่')
  })
})

describe('a layout', () => {
  const furniture = seed
    .replace('เมษายน 2567\n', 'เมษายน 2567\n28/04/2567\nพิมพ์\n')
    .replace('\n\n\n', '\n\n')
    .replace(/^.*/, (line) => `${line}  `)

  it('keeps numeric date, print line, one empty line and the blanks of the title', () => {
    const { release, notes } = readThaigovText(furniture)
    expect(notes).toEqual([])
    expect(release.layout).toMatchObject({
      blankLines: 1,
      numericDate: '28/04/2567',
      printLine: true,
      verbatim: null,
    })
    expect(writeThaigovText(release)).toBe(furniture)
  })

  it('renews both date lines together', () => {
    const { release } = readThaigovText(furniture)
    const lines = writeThaigovText({ ...release, date: '2024-05-01' }).split('\n')
    expect(lines.slice(2, 5)).toEqual(['วันพุธที่ 1 พฤษภาคม 2567', '01/05/2567', 'พิมพ์'])
  })

  it('keeps CR LF and the byte order mark through an edit', () => {
    const given = `\uFEFF${seed.replaceAll('\n', '\r\n')}`
    const { release, lines } = readThaigovText(given)
    expect(release.layout?.verbatim).toBeNull()
    expect(writeThaigovText(release)).toBe(given)
    const edited = writeThaigovText({ ...release, separator: '***' })
    expect(edited.startsWith('\uFEFFรัฐบาลไทย')).toBe(true)
    expect(edited.replaceAll('\r\n', '')).not.toContain('\n')
    const headline = lines.find((line) => line.part === 'headline')
    expect(given.slice(1).slice(headline?.start, headline?.end)).toBe(release.headline)
  })

  it('keeps up to nine empty lines as they are, and more only as long as nothing is changed', () => {
    const nine = seed.replace('\n\n\n', '\n'.repeat(10))
    expect(readThaigovText(nine)).toMatchObject({ notes: [], release: { layout: { verbatim: null } } })
    const many = seed.replace('\n\n\n', '\n'.repeat(5000))
    const { release, notes } = readThaigovText(many)
    expect(notes).toEqual([{ code: 'extra-blank-lines', line: 2 }])
    expect(writeThaigovText(release)).toBe(many)
    expect(
      writeThaigovText({ ...release, source: '' })
        .split('\n')
        .indexOf('วันจันทร์ที่ 29 เมษายน 2567'),
    ).toBe(3)
  })

  it('gives a wrong date line back as it was, and a new one once a date is chosen', () => {
    const given = seed.replace('29 เมษายน 2567', '31 เมษายน 2567')
    const { release, notes } = readThaigovText(given)
    expect(release.date).toBeNull()
    expect(release.layout?.dateLine.raw).toBe('วันจันทร์ที่ 31 เมษายน 2567')
    expect(notes).toEqual([{ code: 'date-not-understood', line: 4 }])
    expect(writeThaigovText(release)).toBe(given)
    expect(writeThaigovText({ ...release, date: '2024-04-30' })).toContain('\nวันอังคารที่ 30 เมษายน 2567\n')
  })
})

describe('what the format does not have is noted and kept', () => {
  it.each<[string, string, (given: string) => string]>([
    ['no-site-title', 'the site title is missing', (given) => given.replace(/^.*\n\n\n/, '')],
    ['text-before-title', 'text stands above it', (given) => `ด่วน\n${given}`],
    ['title-differs', 'title and headline differ', (given) => given.replace('-รมว.ดีอี', '-รมว.ดีอีเอส')],
    ['no-date-line', 'there is no date line', (given) => given.replace(/\nวันจันทร์ที่.*/, '')],
    ['text-before-date', 'text stands above the date', (given) => given.replace('\n\n\n', '\n\n\nด่วน\n')],
    ['extra-blank-lines', 'an empty line divides the body', (given) => given.replace('ในโอกาส', '\nในโอกาส')],
    ['mixed-newlines', 'one line ends in CR LF', (given) => given.replace('\nในการนี้', '\r\nในการนี้')],
    ['source-form', 'the label lacks its blanks', (given) => given.replace('ที่มา : ', 'ที่มา:')],
    ['no-source-line', 'there is no source', (given) => given.replace(/\n\nที่มา.*/, '')],
    ['text-after-source', 'text follows the source', (given) => `${given}\nแชร์หน้านี้`],
  ])('%s: %s', (code, _, change) => {
    const given = change(seed)
    expect(given).not.toBe(seed)
    expect(codes(given)).toContain(code)
    const { release } = readThaigovText(given)
    expect(writeThaigovText(release)).toBe(given)
    expect(writeThaigovText({ ...release, separator: '*****' })).toContain('ขอขอบคุณ หัวเว่ย')
  })

  it('a long first line under a title with a headline is not the headline', () => {
    const given = `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว\n\n\nวันจันทร์ที่ 29 เมษายน 2567\n${'ยาว'.repeat(100)}\n\nที่มา : https://x.go.th/1`
    const { release, notes } = readThaigovText(given)
    expect(notes).toEqual([{ code: 'no-headline-line', line: 0 }])
    expect(release.headline).toBe('หัวข่าว')
    expect(bodyText(release)).toEqual(['ยาว'.repeat(100)])
    expect(writeThaigovText(release)).toBe(given)
  })

  it('lines above the title and below the source go into the body', () => {
    const { release } = readThaigovText(`ด่วน\n${seed}\nแชร์หน้านี้`)
    expect(bodyText(release)[0]).toBe('ด่วน')
    expect(bodyText(release).at(-1)).toBe('แชร์หน้านี้')
    expect(release.source).toMatch(/82320$/)
  })

  it('a newline at the end of the file is no fault', () => {
    expect(codes(`${seed}\n`)).toEqual([])
    expect(writeThaigovText(readThaigovText(`${seed}\n`).release)).toBe(`${seed}\n`)
  })

  it('a text that is nothing but prose is headline, abstract and body', () => {
    const { release } = readThaigovText('หัวข่าว\nย่อ\nเนื้อ\n-----')
    expect(release).toMatchObject({ headline: 'หัวข่าว', abstract: 'ย่อ', separator: '-----', source: '' })
    expect(bodyText(release)).toEqual(['เนื้อ'])
  })
})

describe('the slots', () => {
  const withBody = (body: string) =>
    readThaigovText(`รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว\n\n\nวันจันทร์ที่ 29 เมษายน 2567\nหัวข่าว\n${body}`).release

  it('take a first line of 255 characters as the abstract, not one of 256', () => {
    expect(withBody(`${'ก'.repeat(255)}\nเนื้อ`).abstract.length).toBe(255)
    expect(withBody(`${'ก'.repeat(256)}\nเนื้อ`).abstract).toBe('')
  })

  it('take the only line as the body', () => {
    expect(withBody('เนื้อ')).toMatchObject({ abstract: '', body: [paragraph('เนื้อ')] })
  })

  it.each(['---', '-—-', '....', '…..', '*****', '____', '///', '####'])('know the separator %s', (rule) => {
    expect(withBody(`ย่อ\nเนื้อ\n${rule}`).separator).toBe(rule)
  })

  it.each(['--', '- - -', '---x'])('do not take %s for one', (line) => {
    expect(withBody(`ย่อ\nเนื้อ\n${line}`)).toMatchObject({ separator: '' })
  })

  it('leave a credit at the end of the body where it is', () => {
    expect(withBody('ย่อ\nเนื้อ\nที่มา: กองทัพเรือ')).toMatchObject({ source: '' })
    expect(withBody('ย่อ\nเนื้อ\n\nที่มา : กองทัพเรือ')).toMatchObject({ source: 'กองทัพเรือ' })
  })

  it('do not take a headline on the government for the short site title', () => {
    const { release } = readThaigovText('รัฐบาลไทย-จีน ลงนามความตกลง\nย่อ\nเนื้อ')
    expect(release.headline).toBe('รัฐบาลไทย-จีน ลงนามความตกลง')
  })

  it('keep U+2028 and other odd characters inside a line', () => {
    const odd = 'ก\u2028ข\u0085ค\u000Bง\u200Bจ\uFEFFฉ\uF70Aช\u00ADซ\tฌ'
    expect(bodyText(withBody(`ย่อ\n${odd}`))).toEqual([odd])
  })
})
