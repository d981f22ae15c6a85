import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readThaigovText } from '../formats/thaigov-text.ts'
import { emptyRelease, paragraph } from './release.ts'
import type { Release } from './release.ts'
import { readStoredForm, writeStoredForm } from './stored-form.ts'

const corpus = new URL('../../../corpus/', import.meta.url)
const names = readdirSync(new URL('sample-dev/', corpus)).filter((name) => name.endsWith('.txt'))
const refusal = (text: string) => {
  const reading = readStoredForm(text)
  return reading.ok ? null : reading.refusal
}
const table = (rows: unknown) => ({ kind: 'table', caption: [], header: 'row', rows })
const figure = { kind: 'figure', alt: '', decorative: true, caption: [], credit: '' }
const changed = (change: (form: { release: Record<string, unknown> } & Record<string, unknown>) => void) => {
  const form = JSON.parse(writeStoredForm({ ...emptyRelease('2024-04-29'), body: [paragraph('ก')] }))
  change(form)
  return JSON.stringify(form)
}

describe('the stored form', () => {
  it('keeps every real release as it is, layout and all', () => {
    const releases = names.map(
      (name) => readThaigovText(readFileSync(new URL(`sample-dev/${name}`, corpus), 'utf8')).release,
    )
    expect(releases.map((release) => readStoredForm(writeStoredForm(release)))).toEqual(
      releases.map((release) => ({ ok: true, release })),
    )
  })

  it('keeps odd texts, marks and lone surrogates', () => {
    const release: Release = {
      ...readThaigovText('ไม่มีรูปแบบ\r\n\n\uD800').release,
      body: [
        { kind: 'paragraph', spans: [{ text: '\uD800\0', bold: true, link: 'https://x.go.th' }] },
        { kind: 'list', ordered: true, items: [[], [{ text: 'ก', italic: true, underline: true }]] },
        { kind: 'table', caption: [{ text: 'ก' }], header: 'both', rows: [[[], [{ text: '1' }]]] },
        { kind: 'figure', picture: 'a'.repeat(64), alt: 'ก', decorative: false, caption: [], credit: 'ข' },
      ],
      english: { headline: 'News', summary: 'One\nTwo' },
      short: 'สั้น\nๆ',
    }
    expect(readStoredForm(writeStoredForm(release))).toEqual({ ok: true, release })
  })

  it('names its version', () => {
    expect(JSON.parse(writeStoredForm(emptyRelease()))).toMatchObject({ version: 2 })
  })

  it('reads what version 1 wrote, and writes it as version 2', () => {
    const {
      english: _english,
      short: _short,
      ...first
    } = {
      ...emptyRelease('2024-04-29'),
      body: [paragraph('ก')],
    }
    const reading = readStoredForm(JSON.stringify({ version: 1, release: first }))
    const release = { ...emptyRelease('2024-04-29'), body: [paragraph('ก')] }
    expect(reading).toEqual({ ok: true, release })
    // To the byte: a release that is read and saved unchanged is no new version of itself.
    expect(reading.ok && writeStoredForm(reading.release)).toBe(writeStoredForm(release))
  })

  it('refuses in a form of version 1 what there was not then', () => {
    const { english: _english, ...rest } = emptyRelease()
    expect(refusal(JSON.stringify({ version: 1, release: rest }))?.reason).toBe('not-a-release')
    const { short: _short, ...first } = rest
    const body = [table([[[]]])]
    expect(refusal(JSON.stringify({ version: 1, release: { ...first, body } }))?.reason).toBe('not-a-release')
  })

  it('refuses what a newer program wrote, and says of which version', () => {
    expect(refusal('{"version":3,"release":{"new":true}}')).toEqual({ reason: 'newer-version', version: 3 })
  })

  it.each(['', 'ข่าว', '{', `${'['.repeat(5_000_000)}`])('refuses what is not JSON', (text) => {
    expect(refusal(text)).toEqual({ reason: 'not-json' })
  })

  it('refuses absurd depth', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(refusal(`{"version":1,"release":${deep}}`)).not.toBeNull()
  })

  it.each(['null', '[]', '{}', '"ก"', '{"version":0}', '{"version":"1"}', '{"version":1}'])(
    'refuses %s',
    (text) => {
      expect(refusal(text)).toMatchObject({ reason: 'not-a-release' })
    },
  )

  it.each<[string, string]>([
    ['release.headline', changed((form) => Reflect.deleteProperty(form.release, 'headline'))],
    ['release.date', changed((form) => (form.release['date'] = '2024-02-30'))],
    ['release.body.0', changed((form) => (form.release['body'] = [{ kind: 'chart' }]))],
    ['release.body.0.rows', changed((form) => (form.release['body'] = [table([])]))],
    ['release.body.0.rows.0', changed((form) => (form.release['body'] = [table([[]])]))],
    ['release.body.0.rows', changed((form) => (form.release['body'] = [table([[[], []], [[]]])]))],
    [
      'release.body.0.picture',
      changed((form) => (form.release['body'] = [{ ...figure, picture: '../etc/passwd' }])),
    ],
    ['release.english', changed((form) => Reflect.deleteProperty(form.release, 'english'))],
    ['release.headline', changed((form) => (form.release['headline'] = 'ก'.repeat(2_000_001)))],
    ['release', changed((form) => (form.release['extra'] = true))],
    ['', changed((form) => (form['extra'] = true))],
  ])('says that %j is wrong', (where, text) => {
    expect(refusal(text)).toEqual({ reason: 'not-a-release', where })
  })

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it stands', (key) => {
    const plain = changed(() => {})
    const outside = plain.replace('{"version"', `{"${key}":{"polluted":true},"version"`)
    const inside = plain.replace('"release":{', `"release":{"${key}":{"polluted":true},`)
    const span = plain.replace('{"text":', `{"${key}":{"polluted":true},"text":`)
    expect([outside, inside, span].map((text) => refusal(text)?.reason)).toEqual([
      'not-a-release',
      'not-a-release',
      'not-a-release',
    ])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('refuses a link that no page may carry', () => {
    const text = changed((form) => {
      form.release['body'] = [{ kind: 'paragraph', spans: [{ text: 'ก', link: 'javascript:alert(1)' }] }]
    })
    expect(refusal(text)).toMatchObject({ reason: 'not-a-release' })
  })
})
