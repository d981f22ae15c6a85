import { expect, it } from 'vitest'
import { emptyRelease, paragraph } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import { draftContext } from '#domain/rules/context.ts'
import { sameFindings } from './same-findings.ts'

const check = (...lines: readonly string[]) =>
  createChecker(catalogue, draftContext)({ ...emptyRelease('2024-04-29'), body: lines.map(paragraph) })

it('keeps the findings that say the same, and takes the others as they are now', () => {
  const last = check('ปฎิบัติ (ก', 'กฏหมาย')
  const now = check('ปฎิบัติ (ก', 'ตามกฏหมาย')
  expect(last.length).toBeGreaterThan(3)
  const kept = sameFindings(now, last)
  expect(kept).toEqual(now)
  const moved = kept.filter((one) => one.block === 1)
  expect(moved.length).toBeGreaterThan(0)
  expect(moved.some((one) => last.includes(one))).toBe(false)
  expect(
    kept.filter((one) => one.block === 0 && one.slot === 'body').every((one) => last.includes(one)),
  ).toBe(true)
  expect(sameFindings(check('ปฎิบัติ (ก', 'กฏหมาย'), last)).toBe(last)
})
