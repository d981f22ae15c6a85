import { describe, expect, it } from 'vitest'
import { readPassage } from '../reading.ts'
import { spelling } from './spelling.ts'
import { draftContext } from '../context.ts'

const fixes = (text: string) => {
  const reading = readPassage({ slot: 'body', block: 0, item: 0, kind: 'paragraph', text })
  return [...spelling.check(reading, draftContext)].flatMap((hit) =>
    (hit.fixes ?? []).map((fix) => [fix.text, fix.safe]),
  )
}

describe('the safe fix of a misspelling', () => {
  it('is offered in running text', () => {
    expect(fixes('ส่งเสริมดิจิตอลทั่วประเทศ')).toEqual([['ดิจิทัล', true]])
    expect(fixes('เปิด “ศูนย์ดิจิตอล” ที่นี่')).toEqual([['ดิจิทัล', true]])
  })

  it.each(
    'โรงเรียน|ร้าน|มูลนิธิ|บมจ.|ถนน|ซอย|หมู่บ้าน|อำเภอ|ตำบล|อบต.|คุณ|ครู|หมอ|หลวงพ่อ|คำว่า|คำว่า |คำว่า “'.split('|'),
  )('is left to the person behind %s', (before) => {
    expect(fixes(`ที่${before}ดิจิตอล วันนี้`)).toEqual([['ดิจิทัล', false]])
  })

  it.each(['“ดิจิตอล”', '"ดิจิตอล"', '‘ดิจิตอล’'])('is left to the person in %s', (quoted) => {
    expect(fixes(`เขียนว่า ${quoted} ไว้`)).toEqual([['ดิจิทัล', false]])
  })
})
