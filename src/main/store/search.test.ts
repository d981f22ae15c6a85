import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assert, property, string } from 'fast-check'
import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { draftsToCheck, keepResults } from './check-results.ts'
import { createDraft, discardDraft, eraseDraft, restoreDraft, saveDraft } from './drafts.ts'
import { refreshIndex } from './search-index.ts'
import { searchTexts } from './search-words.ts'
import { countFound, findIds, search } from './search.ts'
import { changeState } from './states.ts'
import { closeStore, openStore } from './store.ts'
import type { Store } from './store.ts'
import { refusalOf, releaseOf, storePath, testStore } from './testing/folder.ts'

function found(store: Store, query: string, more: Partial<Parameters<typeof search>[1]> = {}): string[] {
  return search(store, { query, limit: 50, ...more }).hits.map(({ headline }) => headline)
}

describe('a search', () => {
  test('finds in headline, text, names and source, however it is spelled', () => {
    const store = testStore()
    createDraft(store, releaseOf('ข่าวหนึ่ง', 'นายสมชาย เเจกน\u0e4d้าดื่ม ๑๐๐ ขวด'))
    createDraft(store, {
      ...releaseOf('ข่าวสอง', 'กระ\u200bทรวงการคลัง'),
      source: 'https://www.thaigov.go.th/100',
    })
    expect(found(store, 'แจกน้ำดื่ม 100')).toEqual(['ข่าวหนึ่ง'])
    expect(found(store, 'กระทรวง')).toEqual(['ข่าวสอง'])
    expect(found(store, '๑๐๐').sort()).toEqual(['ข่าวสอง', 'ข่าวหนึ่ง'])
    expect(found(store, 'THAIGOV')).toEqual(['ข่าวสอง'])
    expect(found(store, 'ข่าว -คลัง')).toEqual(['ข่าวหนึ่ง'])
    expect(found(store, '-คลัง')).toEqual(['ข่าวหนึ่ง'])
    expect(found(store, '"สมชาย แจก"')).toEqual(['ข่าวหนึ่ง'])
    expect(found(store, '"แจก สมชาย"')).toEqual([])
    expect(found(store, 'สม')).toEqual(['ข่าวหนึ่ง'])
    expect(found(store, 'ด').sort()).toEqual(['ข่าวสอง', 'ข่าวหนึ่ง'])
    expect(found(store, 'ฮ')).toEqual([])
    expect(found(store, '')).toHaveLength(2)
  })

  test('finds what stands at the very end of a text', () => {
    const store = testStore()
    createDraft(store, releaseOf('จบ', 'ก', 'ราคา 30'))
    for (const query of ['30', '0', 'ราคา 30', 'จบ', 'บ']) expect(found(store, query)).toEqual(['จบ'])
  })

  test('follows what is saved, discarded, restored and erased', () => {
    const store = testStore()
    const { id } = createDraft(store, releaseOf('ข่าวเดิม'))
    expect(found(store, 'เดิม')).toEqual(['ข่าวเดิม'])
    saveDraft(store, id, 0, releaseOf('ข่าวใหม่', 'ย่อหน้าเดิม'))
    const snippet = () => search(store, { query: 'ย่อหน้า', limit: 1 }).hits.map((hit) => hit.snippet.text)
    expect([found(store, 'ข่าวเดิม'), found(store, 'ใหม่'), snippet()]).toEqual([[], ['ข่าวใหม่'], ['ย่อหน้าเดิม']])
    saveDraft(store, id, 1, releaseOf('ข่าวใหม่', 'ย่อหน้าที่แก้'))
    expect([found(store, 'เดิม'), found(store, 'ใหม่'), snippet()]).toEqual([[], ['ข่าวใหม่'], ['ย่อหน้าที่แก้']])
    discardDraft(store, id)
    expect(found(store, 'ใหม่')).toEqual([])
    restoreDraft(store, id)
    expect(found(store, 'ใหม่')).toEqual(['ข่าวใหม่'])
    discardDraft(store, id)
    expect(found(store, 'ใหม่')).toEqual([])
    eraseDraft(store, id)
    createDraft(store, releaseOf('ข่าวหลังลบ'))
    expect(found(store, 'ข่าว')).toEqual(['ข่าวหลังลบ'])
  })

  test('has the headline first, then the newest, within the days, the state and the category asked for', () => {
    const store = testStore()
    const on = (headline: string, date: string | null, line: string, category = 'ด้านสังคม') =>
      createDraft(store, { ...releaseOf(headline, line), date, category }).id
    on('เก่า', '2023-01-01', 'น้ำท่วม')
    const newer = on('ใหม่', '2024-06-01', 'น้ำท่วม', 'ด้านเศรษฐกิจ')
    on('น้ำท่วมปี 2565', '2022-10-01', 'ข่าว')
    on('ไม่มีวันที่', null, 'น้ำท่วม')
    expect(found(store, 'น้ำท่วม', { from: '2022-01-01', to: '2024-12-31' })).toEqual([
      'น้ำท่วมปี 2565',
      'ใหม่',
      'เก่า',
    ])
    expect(found(store, 'น้ำท่วม', { from: '2023-01-01', to: '2023-01-01' })).toEqual(['เก่า'])
    expect(found(store, 'น้ำท่วม', { category: 'ด้านเศรษฐกิจ' })).toEqual(['ใหม่'])
    changeState(store, { id: newer, base: 0, to: 'review', note: '', override: null }, [])
    expect(found(store, 'น้ำท่วม', { state: 'review' })).toEqual(['ใหม่'])
    const { total, hits } = search(store, { query: 'น้ำท่วม', limit: 1 })
    expect([total, hits.length]).toEqual([4, 1])
    expect(hits[0]).toMatchObject({ headline: 'น้ำท่วมปี 2565', headlineMarks: [[0, 7]] })
    expect(search(store, { query: 'น้ำท่วม', limit: 9, state: 'review' })).toMatchObject({
      total: 1,
      hits: [{ snippet: { text: 'น้ำท่วม', marks: [[0, 7]] } }],
    })
  })
})

describe('what the checks found', () => {
  test('narrows a search down until a release changes', () => {
    const store = testStore()
    const [bad = '', odd = '', good = ''] = ['ต้องแก้', 'ควรดู', 'เรียบร้อย'].map((headline) => {
      const { id } = createDraft(store, releaseOf(`ข่าว${headline}`))
      return id
    })
    createDraft(store, releaseOf('ข่าวใหม่'))
    const counts = { [bad]: [1, 0, 0], [odd]: [0, 0, 2], [good]: [0, 0, 0] } as const
    const results = draftsToCheck(store, 'rules', 0, 9).flatMap(({ id, releaseSha256 }) => {
      const found = counts[id]
      if (!found) return []
      const [errors, warnings, advice] = found
      const facts = { contentHash: releaseSha256, published: false, date: null, category: '' }
      return [{ id, ...facts, errors, warnings, advice, counts: new Map() }]
    })
    keepResults(store, 'rules', results)
    const all = { query: 'ข่าว' }
    expect(found(store, 'ข่าว', { findings: 'errors' })).toEqual(['ข่าวต้องแก้'])
    expect(found(store, 'ข่าว', { findings: 'any' }).sort()).toEqual(['ข่าวควรดู', 'ข่าวต้องแก้'])
    expect(found(store, '', { findings: 'none' })).toEqual(['ข่าวเรียบร้อย'])
    expect(found(store, 'ข', { findings: 'unchecked', place: 'desk' })).toEqual(['ข่าวใหม่'])
    expect(found(store, 'ข', { findings: 'any', place: 'archive' })).toEqual([])
    saveDraft(store, bad, 0, releaseOf('ข่าวแก้แล้ว'))
    expect(found(store, 'ข่าว', { findings: 'errors' })).toEqual([])
    expect(countFound(store, { ...all, findings: 'unchecked' })).toBe(2)
  })
})

describe('a search that need not count', () => {
  test('leaves the total out only where there is more than it shows', () => {
    const store = testStore()
    for (let made = 0; made < 5; made++) createDraft(store, releaseOf(`ข่าว ${made}`))
    const asked = { query: 'ข่าว', counted: false }
    expect(search(store, { ...asked, limit: 4 })).toMatchObject({ total: null, hits: { length: 4 } })
    expect(search(store, { ...asked, limit: 5 })).toMatchObject({ total: 5, hits: { length: 5 } })
    expect(countFound(store, { query: 'ข่าว' })).toBe(5)
    // The last one written first, whether all are shown or not.
    const shown = (limit: number) => search(store, { ...asked, limit }).hits.map(({ headline }) => headline)
    expect(shown(4)).toEqual(['ข่าว 4', 'ข่าว 3', 'ข่าว 2', 'ข่าว 1'])
    expect(shown(5)).toEqual([...shown(4), 'ข่าว 0'])
  })
})

describe('over real releases', () => {
  const folder = fileURLToPath(new URL('../../../corpus/sample-dev', import.meta.url))
  const texts = new Map<string, ReturnType<typeof searchTexts>>()
  let store: Store

  beforeAll(() => {
    store = openStore({ file: storePath() })
    for (const name of readdirSync(folder)) {
      const { release } = readThaigovText(readFileSync(`${folder}/${name}`, 'utf8'))
      texts.set(createDraft(store, release).id, searchTexts(release))
    }
  })
  afterAll(() => closeStore(store))

  function scanned(part: string): string[] {
    return [...texts]
      .filter(([, { headline, body }]) => headline.includes(part) || body.includes(part))
      .map(([id]) => id)
  }

  test('a search does not wait for an index that is far behind, and says so', () => {
    const { hits, total, behind } = search(store, { query: 'ข่าว', limit: 9 })
    expect([hits.length, total, behind]).toEqual([0, 0, texts.size])
    expect(refusalOf(() => findIds(store, { query: 'ข่าว' }))).toBe('index-behind')
    refreshIndex(store)
    expect(search(store, { query: 'ข่าว', limit: 9 }).behind).toBeUndefined()
  })

  test('a search finds exactly what reading every one of them finds, for 200 queries of 1 to 30 letters', () => {
    const bodies = [...texts.values()].map(({ body }) => body)
    for (let number = 0; number < 200; number++) {
      const text = bodies[(number * 53) % bodies.length] ?? ''
      const length = 1 + (number % 30)
      const at = (number * 7919) % Math.max(1, text.length - length - 3)
      // What a blank or a quotation mark cuts is several parts: the first is asked for.
      const query =
        text
          .slice(at, at + length)
          .split(/[\s"\u0001]/)
          .find((piece) => piece !== '' && !piece.startsWith('-')) ?? 'ข่าว'
      const truth = scanned(query)
      const { total, hits } = search(store, { query, limit: 20 })
      expect([query, total, hits.length]).toEqual([query, truth.length, Math.min(20, truth.length)])
      expect(hits.filter(({ id }) => !truth.includes(id))).toEqual([])
    }
  })

  test('no query is an error', () => {
    const odd = [
      '"',
      '""',
      '*',
      'AND',
      'NOT',
      'a OR b',
      'NEAR(a b)',
      'headline:x',
      '^a',
      "'; --",
      '\u0000',
      '\ud800',
      '-',
      '- -',
      '(',
      '{x}',
    ]
    for (const query of odd) expect(search(store, { query, limit: 5 }).hits.length).toBeLessThanOrEqual(5)
    assert(
      property(string({ unit: 'binary', maxLength: 20 }), (query) => {
        expect(search(store, { query, limit: 1 }).total).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1000 },
    )
  })
})
