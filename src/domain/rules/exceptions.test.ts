import { describe, expect, it } from 'vitest'
import { emptyRelease, paragraph } from '../release/release.ts'
import { createChecker } from './check.ts'
import { draftContext } from './context.ts'
import { refuseReason, splitFindings } from './exceptions.ts'
import type { Exception, ExceptionScope } from './exceptions.ts'
import type { Finding } from './rule.ts'
import { naDot } from './spacing/na-dot.ts'
import { styleAthiChen } from './wording/style-athi-chen.ts'

const today = '2024-04-29'
const check = createChecker([styleAthiChen, naDot], draftContext)

function findingsIn(...body: string[]): Finding[] {
  return check({ ...emptyRelease(today), body: body.map(paragraph) })
}

function except(finding: Finding | undefined, scope: ExceptionScope = 'spot', until: string | null = null) {
  if (!finding) throw new Error('The text of the test has no finding.')
  const { rule, fingerprint, text } = finding
  return {
    rule,
    fingerprint,
    text,
    scope,
    reason: 'document',
    note: 'ตามหนังสือเวียน',
    by: 'สุดา',
    at: 0,
    until,
  } satisfies Exception
}

const sentence = 'สินค้าเกษตรที่สำคัญ อาทิเช่น ข้าว ยางพารา และน้ำตาล'

describe('an exception for a spot', () => {
  it('takes its finding and leaves the others', () => {
    const findings = findingsIn(sentence, 'ผลไม้ไทยส่งออก อาทิเช่น ทุเรียน มังคุด')
    const split = splitFindings(findings, [except(findings[0])], today)
    expect(split.excepted.map(({ finding }) => finding)).toEqual([findings[0]])
    expect(split.standing).toEqual([findings[1]])
    expect(split.unused).toEqual([])
    expect(split.moved).toEqual([])
  })

  it('survives edits elsewhere, above it and far beside it', () => {
    const exception = except(findingsIn(sentence)[0])
    const later = findingsIn('ย่อหน้าใหม่ข้างบน', `เมื่อวานนี้ ${sentence} ทุกชนิด`)
    expect(splitFindings(later, [exception], today).standing).toEqual([])
  })

  it.each([
    ['before it', 'สินค้าเกษตรสำคัญมาก อาทิเช่น ข้าว ยางพารา และน้ำตาล'],
    ['behind it', 'สินค้าเกษตรที่สำคัญ อาทิเช่น ข้าวหอม ยางพารา และน้ำตาล'],
  ])('survives an edit right %s, and says how it is known from then on', (_, edited) => {
    const exception = except(findingsIn(sentence)[0])
    const findings = findingsIn(edited)
    const split = splitFindings(findings, [exception], today)
    expect(split.standing).toEqual([])
    expect(split.moved).toEqual([{ exception, fingerprint: findings[0]?.fingerprint }])
    const kept = { ...exception, fingerprint: findings[0]?.fingerprint ?? '' }
    expect(splitFindings(findings, [kept], today)).toMatchObject({ standing: [], moved: [] })
  })

  it('dies where both sides were rewritten', () => {
    const exception = except(findingsIn(sentence)[0])
    const findings = findingsIn('ผลไม้ไทยส่งออก อาทิเช่น ทุเรียน มังคุด')
    const split = splitFindings(findings, [exception], today)
    expect(split.standing).toEqual(findings)
    expect(split.unused).toEqual([exception])
  })

  it('dies with its text', () => {
    const exception = except(findingsIn(sentence)[0])
    const split = splitFindings(findingsIn(sentence.replace('อาทิเช่น', 'เช่น')), [exception], today)
    expect(split.unused).toEqual([exception])
  })

  it('does not move to another rule, nor on the strength of an empty side alone', () => {
    const exception = except(findingsIn('อาทิเช่น ข้าว ยางพารา และน้ำตาล')[0])
    const findings = findingsIn('อาทิเช่น ทุเรียน มังคุด และลำไย', 'ประชุม ณ. ห้องประชุมใหญ่')
    expect(splitFindings(findings, [exception], today).standing).toEqual(findings)
  })

  it('moves to the likeliest of several', () => {
    const exception = except(findingsIn(sentence)[0])
    const findings = findingsIn('สินค้าเกษตรที่สำคัญ อาทิเช่น กุ้ง ปลา', 'สินค้าเกษตรที่สำคัญ อาทิเช่น ข้าวหอม ยางพารา')
    const split = splitFindings(findings, [exception], today)
    expect(split.standing).toEqual([findings[0]])
  })

  it('is left alone between two that are equally like', () => {
    const exception = except(findingsIn(sentence)[0])
    const findings = findingsIn('สินค้าเกษตรที่สำคัญ อาทิเช่น กุ้ง ปลา', 'สินค้าเกษตรที่สำคัญ อาทิเช่น ปลา กุ้ง')
    const split = splitFindings(findings, [exception], today)
    expect(split.standing).toEqual(findings)
    expect(split.unused).toEqual([exception])
  })

  it('lets each exception take one finding only when it moves', () => {
    const findings = findingsIn(sentence)
    const exception = except(findings[0])
    const other = { ...exception, fingerprint: exception.fingerprint.replace('ที่สำคัญ', 'อันสำคัญ') }
    const split = splitFindings(findings, [exception, other], today)
    expect(split.excepted).toHaveLength(1)
    expect(split.unused).toEqual([other])
  })
})

describe('an exception for the release or the office', () => {
  it.each(['release', 'office'] as const)('holds for its text wherever it stands (%s)', (scope) => {
    const findings = findingsIn(sentence, 'ผลไม้ไทยส่งออก อาทิเช่น ทุเรียน', 'ประชุม ณ. ห้องใหญ่')
    const split = splitFindings(findings, [except(findings[0], scope)], today)
    expect(split.excepted).toHaveLength(2)
    expect(split.standing.map(({ rule }) => rule)).toEqual(['na-dot'])
  })

  it('is reported unused for the release, not for the office', () => {
    const release = except(findingsIn(sentence)[0], 'release')
    const office = except(findingsIn(sentence)[0], 'office')
    expect(splitFindings([], [release, office], today).unused).toEqual([release])
  })

  it('ends after its last day', () => {
    const findings = findingsIn(sentence)
    const ended = except(findings[0], 'office', '2024-04-28')
    const last = except(findings[0], 'office', today)
    expect(splitFindings(findings, [ended], today)).toMatchObject({
      standing: findings,
      expired: [ended],
      unused: [],
    })
    expect(splitFindings(findings, [last], today).standing).toEqual([])
  })
})

describe('a damaged fingerprint', () => {
  it('matches nothing and breaks nothing', () => {
    const findings = findingsIn(sentence)
    const exception = { ...except(findings[0]), fingerprint: 'style-athi-chen' }
    expect(splitFindings(findings, [exception], today)).toMatchObject({
      standing: findings,
      unused: [exception],
    })
  })
})

describe('refuseReason', () => {
  it.each([
    ['name', '', null, null],
    ['other', 'ตามคำขอของหน่วยงาน', null, null],
    ['other', '  ', null, 'note-missing'],
    ['document', 'ที่ นร 0101', today, null],
    ['document', 'ที่ นร 0101', '2024-04-28', 'until-over'],
  ] as const)('says of %s (%s, until %s): %s', (reason, note, until, refusal) => {
    expect(refuseReason({ reason, note, until }, today)).toBe(refusal)
  })
})
