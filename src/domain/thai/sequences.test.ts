import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sequenceFaults } from './sequences.ts'
import { wttClassOf, wttVerdict } from './wtt.ts'

const told = (text: string) =>
  sequenceFaults(text).map(({ kind, start, end, repairs, certain }) => [
    kind,
    text.slice(start, end),
    certain ? repairs[0] : repairs,
  ])

// Certain repairs, last to first, until nothing certain is left.
function repaired(text: string): string {
  let now = text
  for (let round = 0; round < 40; round++) {
    const certain = sequenceFaults(now).filter((fault) => fault.certain)
    if (certain.length === 0) return now
    for (const { start, end, repairs } of certain.reverse()) {
      now = now.slice(0, start) + (repairs[0] ?? '') + now.slice(end)
    }
  }
  return now
}

describe('WTT 2.0', () => {
  it.each([
    ['ก', 'CONS'],
    ['ฤ', 'FV3'],
    ['ะ', 'FV1'],
    ['ๅ', 'FV2'],
    ['เ', 'LV'],
    ['ุ', 'BV1'],
    ['ู', 'BV2'],
    ['ฺ', 'BD'],
    ['้', 'TONE'],
    ['์', 'AD1'],
    ['็', 'AD2'],
    ['๎', 'AD3'],
    ['ิ', 'AV1'],
    ['ั', 'AV2'],
    ['ื', 'AV3'],
    ['ๆ', 'NON'],
    ['ฯ', 'NON'],
    ['๕', 'NON'],
    ['a', 'NON'],
    ['\n', 'CTRL'],
  ])('puts %s into %s', (character, name) => {
    expect(wttClassOf(character.charCodeAt(0))).toBe(name)
  })

  it('judges pairs as the table does', () => {
    expect(wttVerdict('CONS', 'TONE')).toBe('accept')
    expect(wttVerdict('TONE', 'AV1')).toBe('reject')
    expect(wttVerdict('LV', 'LV')).toBe('strict')
    expect(wttVerdict('AV3', 'AD2')).toBe('accept')
    expect(wttVerdict('AV3', 'AD1')).toBe('reject')
    expect(wttVerdict('BV2', 'FV1')).toBe('strict')
  })
})

describe('sequenceFaults', () => {
  it.each([
    ['เเก้ไข', [['thai-sara-ae', 'เเ', 'แ']]],
    ['นํา', [['thai-sara-am-decomposed', 'นํา', 'นำ']]],
    [
      'นํ้า น้ํา',
      [
        ['thai-sara-am-decomposed', 'นํ้า', 'น้ำ'],
        ['thai-sara-am-decomposed', 'น้ํา', 'น้ำ'],
      ],
    ],
    ['นำ้', [['thai-mark-order', 'นำ้', 'น้ำ']]],
    ['ท่ี', [['thai-mark-order', 'ท่ี', 'ที่']]],
    ['พันธ์ุ', [['thai-mark-order', 'ธ์ุ', 'ธุ์']]],
    ['ตัั้ง', [['thai-mark-duplicate', 'ตัั้', 'ตั้']]],
    ['พื้่น', [['thai-mark-conflict', 'พื้่', ['พื้', 'พื่']]]],
    ['ผูั', [['thai-vowel-conflict', 'ผูั', ['ผู้', 'ผู', 'ผั']]]],
    ['ที่ ่ดี', [['thai-mark-orphan', ' ่', [' ']]]],
    ['98 ํ', [['thai-mark-orphan', ' ํ', ['°']]]],
    ['เ่กา', [['thai-mark-orphan', 'เ่ก', ['เก่']]]],
    ['ร\u200Bัฐ', [['thai-mark-orphan', 'ร\u200Bั', 'รั']]],
    ['และะ', [['thai-vowel-aa-duplicate', 'ะะ', 'ะ']]],
    ['จำาย', [['thai-aa-am', 'จำา', ['จำ', 'จา']]]],
    ['แและ', [['thai-lead-vowel-double', 'แแ', 'แ']]],
    ['ในโอกาสเ ฉลิม', [['thai-lead-vowel-stray', 'เ ', ['เ']]]],
    ['งานแถลงข่าวเ', [['thai-lead-vowel-stray', 'เ', []]]],
    ['ส าหรับ', [['thai-space-in-cluster', 'ส า', ['สำ', 'สา']]]],
  ])('tells %s', (text, wanted) => {
    expect(told(text)).toEqual(wanted)
  })

  it.each(['ผู้ที่อยู่ ณ ฤๅษี', 'เพราะเกาะ ฤาชา', 'สระ เ- และ -ั', 'มาาาา', 'พุทฺธํ สรณํ คจฺฉามิ', 'น้ำ ก็ ที่ ปีติ์', ''])(
    'leaves %s',
    (text) => {
      expect(told(text)).toEqual([])
    },
  )

  it('stays inside the text, moves forward, and repairs to something it does not tell again', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0x0e00, max: 0x0e5f }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(' ', '\u200B', 'a', '1', '\n'),
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let end = 0
        for (const fault of sequenceFaults(text)) {
          expect(fault.start).toBeGreaterThanOrEqual(end)
          expect(fault.end).toBeGreaterThan(fault.start)
          end = fault.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
        expect(sequenceFaults(repaired(text)).filter(({ certain }) => certain)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('tells a stack of marks once, however high', () => {
    expect(sequenceFaults(`ก${'้'.repeat(10_000)}`)).toHaveLength(1)
    expect(sequenceFaults(`ก${'ิ้'.repeat(10_000)}`)).toHaveLength(1)
    expect(sequenceFaults('เ'.repeat(10_000))).toHaveLength(1)
  })
})
