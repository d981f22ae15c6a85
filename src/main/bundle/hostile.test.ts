import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { assert, integer, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDraft, saveDraft } from '#main/store/drafts.ts'
import { packDraft } from '#main/store/outgoing.ts'
import { refusalOf, releaseOf, testStore } from '#main/store/testing/folder.ts'
import { readBundle, writeBundle } from './bundle-file.ts'
import { limits, partGuard } from './bundle-limits.ts'

type Parts = Record<string, Uint8Array>

function goodBundle(): { readonly bytes: Uint8Array; readonly id: string } {
  const store = testStore()
  const { id } = createDraft(store, releaseOf('พาดหัว', 'เนื้อข่าว'))
  saveDraft(store, id, 0, releaseOf('พาดหัวใหม่', 'เนื้อข่าว'))
  const releases = [packDraft(store, id, 'ชุด.tokhao')]
  return { bytes: writeBundle({ by: 'เอ', madeAt: Date.UTC(2026, 10, 25), releases, pictures: [] }), id }
}

/** A bundle in which something was changed, and the list of its parts made to say so. */
function forged(change: (parts: Parts, id: string) => void, relist = true): Uint8Array {
  const { bytes, id } = goodBundle()
  const parts: Parts = { ...unzipSync(bytes) }
  change(parts, id)
  if (relist) {
    const { 'manifest.sha256': _list, ...others } = parts
    const lines = Object.entries(others).map(
      ([name, part]) => `${createHash('sha256').update(part).digest('hex')}  ${name}\n`,
    )
    parts['manifest.sha256'] = strToU8(lines.join(''))
  }
  return zipSync(parts)
}

function edited(parts: Parts, name: string, edit: (text: string) => string): void {
  parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())))
}

const refused = (bytes: Uint8Array) => refusalOf(() => readBundle(bytes, 'ชุด.tokhao'))

test('a good one is read as it was written, twice the same', () => {
  const { bytes } = goodBundle()
  const bundle = readBundle(bytes, 'ชุด.tokhao')
  expect(bundle).toMatchObject({ by: 'เอ', madeAt: Date.UTC(2026, 10, 25) })
  expect(bundle.releases[0]?.revisions.map(({ reason }) => reason)).toEqual(['opened', 'save', 'export'])
  expect(writeBundle(bundle)).toEqual(bytes)
})

describe('a bundle is refused', () => {
  test('that is no bundle', () => {
    expect(refused(strToU8('ข่าวธรรมดา'))).toBe('bundle-not-one')
    expect(refused(new Uint8Array())).toBe('bundle-not-one')
    expect(refused(zipSync({ 'texts/x.txt': strToU8('') }))).toBe('bundle-foreign-part')
    expect(refused(zipSync({ 'manifest.sha256': strToU8('') }))).toBe('bundle-not-one')
    expect(refused(forged((parts) => edited(parts, 'bundle.json', () => '[]')))).toBe('bundle-not-one')
  })

  test('of a later version', () => {
    const later = forged((parts) =>
      edited(parts, 'bundle.json', (text) => text.replace('"version": 1', '"version": 2')),
    )
    expect(refused(later)).toBe('bundle-newer')
  })

  test('with a name that leads out of it, or comes twice', () => {
    for (const name of [
      '../ลับ.json',
      '/etc/passwd',
      'C:\\x',
      'releases/../../x.json',
      'a\u0000b',
      '\\\\srv\\x',
    ])
      expect([name, refused(forged((parts) => (parts[name] = strToU8('x'))))]).toEqual([
        name,
        'bundle-bad-name',
      ])
    const guard = partGuard('ชุด.tokhao')
    const part = { name: 'bundle.json', size: 1, originalSize: 1 }
    guard(part)
    expect(refusalOf(() => guard(part))).toBe('bundle-bad-name')
  })

  test('with a part that nobody knows', () => {
    for (const name of ['ไวรัส.exe', 'releases/x.html', 'texts/1.json', 'releases/'])
      expect(refused(zipSync({ [name]: strToU8('x') }))).toBe('bundle-foreign-part')
  })

  test('that is squeezed beyond what any text is', () => {
    const bomb = forged((parts, id) => (parts[`releases/${id}.txt`] = new Uint8Array(8 * limits.small)))
    expect(bomb.length).toBeLessThan(100_000)
    expect(refused(bomb)).toBe('bundle-squeezed')
  })

  test('that says it is larger than may be, before anything is unpacked', () => {
    const guard = partGuard('ชุด.tokhao')
    const part = (originalSize: number, number = 0) => ({
      name: `releases/${number}.json`,
      size: originalSize,
      originalSize,
    })
    expect(refusalOf(() => guard(part(limits.part + 1)))).toBe('bundle-too-large')
    const whole = partGuard('ชุด.tokhao')
    const all = () => {
      for (let number = 0; number <= limits.unpacked / limits.part; number++) whole(part(limits.part, number))
    }
    expect(refusalOf(all)).toBe('bundle-too-large')
    expect(refused(new Uint8Array(limits.file + 1))).toBe('bundle-too-large')
  })

  test('with more parts than may be', () => {
    const guard = partGuard('ชุด.tokhao')
    const all = () => {
      for (let number = 0; number <= limits.parts; number++)
        guard({ name: `releases/${number}.json`, size: 1, originalSize: 1 })
    }
    expect(refusalOf(all)).toBe('bundle-too-many')
  })

  test.each([
    [
      'a text that is another',
      (parts: Parts) => {
        const name = Object.keys(parts).find((one) => one.startsWith('texts/')) ?? ''
        edited(parts, name, (text) => text.replace('พาดหัว', 'พาดผี'))
      },
    ],
    [
      'a text that is none',
      (parts: Parts) => {
        const name = Object.keys(parts).find((one) => one.startsWith('texts/')) ?? ''
        parts[name] = strToU8('{}')
      },
    ],
    [
      'a text that is missing',
      (parts: Parts) => {
        delete parts[Object.keys(parts).find((one) => one.startsWith('texts/')) ?? '']
      },
    ],
    ['a release that is missing', (parts: Parts, id: string) => void delete parts[`releases/${id}.json`]],
    [
      'a release of another id',
      (parts: Parts, id: string) => edited(parts, `releases/${id}.json`, (text) => text.replace(id, 'อื่น')),
    ],
    [
      'a picture that is none',
      (parts: Parts) => void (parts[`pictures/${'0'.repeat(64)}.jpg`] = strToU8('x')),
    ],
    [
      'a smaller copy without its picture',
      (parts: Parts) => void (parts[`pictures/${'0'.repeat(64)}-small.jpg`] = strToU8('x')),
    ],
    [
      'a time that there is not',
      (parts: Parts, id: string) =>
        edited(parts, `releases/${id}.json`, (text) =>
          text.replace(/"updatedAt": \d+/, '"updatedAt": 9000000000000000'),
        ),
    ],
    [
      'an event whose detail is nothing',
      (parts: Parts, id: string) =>
        edited(parts, `releases/${id}.json`, (text) => text.replace('"detail": "{}"', '"detail": "null"')),
    ],
    [
      'more in a release than belongs there',
      (parts: Parts, id: string) =>
        edited(parts, `releases/${id}.json`, (text) => text.replace('"version"', '"more": 1, "version"')),
    ],
  ])('with %s, whatever its list says', (_what, change) => {
    expect(refused(forged(change))).toBe('bundle-changed')
  })

  test('whose parts are not those of its list', () => {
    expect(refused(forged((parts, id) => (parts[`releases/${id}.txt`] = strToU8('อื่น')), false))).toBe(
      'bundle-changed',
    )
    expect(refused(forged((parts, id) => void delete parts[`releases/${id}.txt`], false))).toBe(
      'bundle-changed',
    )
    expect(refused(forged((parts) => void delete parts['manifest.sha256'], false))).toBe('bundle-changed')
  })

  test('with any byte changed or cut off: never read as something else, never a bug', () => {
    const { bytes } = goodBundle()
    const good = JSON.stringify(readBundle(bytes, 'x'))
    const known = /^bundle-/
    assert(
      property(integer({ min: 0, max: bytes.length - 1 }), integer({ min: 1, max: 255 }), (at, by) => {
        const flipped = Uint8Array.from(bytes)
        flipped[at] = (flipped[at] ?? 0) ^ by
        for (const broken of [flipped, bytes.slice(0, at)]) {
          const code = refused(broken)
          // What was hit may say nothing, such as a time.
          expect(code ?? JSON.stringify(readBundle(broken, 'x'))).toSatisfy(
            (answer: string) => known.test(answer) || answer === good,
          )
        }
      }),
      { numRuns: 400 },
    )
    assert(
      property(uint8Array({ maxLength: 300 }), (noise) => {
        expect(refused(noise)).toMatch(known)
      }),
    )
  })
})
