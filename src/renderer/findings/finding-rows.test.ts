import { expect, test } from 'vitest'
import { emptyRelease, paragraph } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { findingRows } from './finding-rows.ts'

const say = ({ th }: { readonly th: string }) => th

function release(text: string): Release {
  return { ...emptyRelease(), body: [paragraph(text)] }
}

function finding(text: string, word: string, from = 0): Finding {
  const start = text.indexOf(word, from)
  return {
    rule: 'a-rule',
    severity: 'warning',
    slot: 'body',
    block: 0,
    item: 0,
    start,
    end: start + word.length,
    text: word,
    message: { th: 'คำซ้ำ', en: 'Repeated' },
    fixes: [
      {
        label: { th: 'ลบ', en: 'Delete' },
        safe: true,
        edits: [{ kind: 'replace', slot: 'body', block: 0, item: 0, start, end: start + 2, text: '' }],
      },
    ],
    fingerprint: 'a-rule body มาก ๆ',
  }
}

const far = 'ประชาชนได้รับบริการที่สะดวกและรวดเร็วขึ้น'

test('a row stays the same object while its finding only moves, and leads to where the finding is now', () => {
  const before = `${far}มาก ๆ`
  const after = `ทั้งนี้ ${before}`
  const first = findingRows(release(before), [finding(before, 'มาก ๆ')], say, [])
  const second = findingRows(release(after), [finding(after, 'มาก ๆ')], say, first.rows)
  expect(second.rows[0]).toBe(first.rows[0])
  expect(second.findings.get(second.rows[0]?.id ?? '')?.start).toBe(after.indexOf('มาก ๆ'))
})

test('a row is another where the words around its finding are others', () => {
  const before = `${far}มาก ๆ`
  const after = `${far}ขึ้นมาก ๆ`
  const first = findingRows(release(before), [finding(before, 'มาก ๆ')], say, [])
  const second = findingRows(release(after), [finding(after, 'มาก ๆ')], say, first.rows)
  expect(second.rows[0]).not.toBe(first.rows[0])
  expect(second.rows[0]?.context?.before).toContain('ขึ้น')
})

test('two findings of one fingerprint have rows of their own', () => {
  const text = `มาก ๆ ${far} มาก ๆ`
  const { rows, findings } = findingRows(
    release(text),
    [finding(text, 'มาก ๆ'), finding(text, 'มาก ๆ', 3)],
    say,
    [],
  )
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
  expect(rows.map(({ id }) => findings.get(id)?.start)).toEqual([0, text.lastIndexOf('มาก ๆ')])
})
