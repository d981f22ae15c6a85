import { monthNames } from '../../thai/buddhist-date.ts'
import { editDistance } from '../../thai/edit-distance.ts'
import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { sequenceRuleIds } from '../sequence-rule-ids.ts'
import { isProse } from './prose.ts'

const withYear =
  /[0-9๐-๙]{1,2}[ \u00A0]{0,3}([ก-๎]{5,14})[ \u00A0]{0,3}(?:(?:พ\.ศ\.|พุทธศักราช)[ \u00A0]?)?[2๒][4-6๔-๖][0-9๐-๙]{2}(?![0-9๐-๙,.])/gu
const withoutYear = /วันที่[ \u00A0]{0,2}[0-9๐-๙]{1,2}[ \u00A0]{0,3}([ก-๎]{6,11})(?![ก-๎])/gu
// Asked after the match: before it, the question would be put to every letter of the text.
const notBehind = /[0-9๐-๙.,]/
// A month may be misspelt worse where a year tells that it is one.
const forms = [
  { pattern: withYear, limit: 2, notBehind, within: /[2๒][4-6๔-๖][0-9๐-๙]{2}/ },
  { pattern: withoutYear, limit: 1, within: /วันที่/ },
]
const yearBeginnings = [...'2๒'].flatMap((first) => [...'456๔๕๖'].map((second) => first + second))
const known: ReadonlySet<string> = new Set(monthNames)

export const dateMonthMisspelled: PassageRule = {
  id: 'date-month-misspelled',
  reads: 'passage',
  severity: 'error',
  title: { th: 'สะกดชื่อเดือนผิด', en: 'Month misspelt' },
  why: {
    th: 'ชื่อเดือนมีสิบสองชื่อและสะกดได้แบบเดียว',
    en: 'There are twelve names of months, each with one spelling.',
  },
  source: { work: 'พจนานุกรมฉบับราชบัณฑิตยสถาน พ.ศ. 2554', certain: true },
  yieldsTo: sequenceRuleIds,
  needs: ['digit'],
  words: ['วันที่', ...yearBeginnings],
  examples: [
    { bad: 'ใช้บังคับวันที่ 1 ⟦พฤศจิกยน⟧ 2563', fixed: 'ใช้บังคับวันที่ 1 พฤศจิกายน 2563' },
    { bad: 'เมื่อ 5 ⟦กรกฏาคม⟧ พ.ศ. 2566', fixed: 'เมื่อ 5 กรกฎาคม พ.ศ. 2566' },
    { bad: 'ภายในวันที่ 15 ⟦กุมภาพันธุ์⟧ นี้', fixed: 'ภายในวันที่ 15 กุมภาพันธ์ นี้' },
    { good: 'ใช้บังคับวันที่ 1 พฤศจิกายน 2563' },
    { good: 'ครั้งที่ 5 ประจำปี 2566' },
    { good: 'ภายในวันที่ 5 มีนาคมนี้' },
    { good: 'วันที่ 5 มีความคืบหน้า' },
  ],
  *check(reading) {
    if (!isProse(reading)) return
    let last = -1
    for (const { pattern, limit, within, notBehind } of forms) {
      if (!within.test(reading.text)) continue
      for (const match of eachMatch(pattern, reading.text)) {
        const word = match[1] ?? ''
        if (known.has(word) || notBehind?.test(reading.text.charAt(match.index - 1))) continue
        const near = nearest(word, limit)
        if (!near) continue
        const start = match.index + match[0].indexOf(word)
        if (start === last) continue
        last = start
        yield {
          start,
          end: start + word.length,
          message: {
            th: `“${word}” ไม่ใช่ชื่อเดือน น่าจะเป็น “${near[0]}”`,
            en: `“${word}” is no month; probably “${near[0]}”`,
          },
          fixes: near.map((text) => ({ text })),
        }
      }
    }
  },
}

function nearest(word: string, limit: number) {
  for (let distance = 1; distance <= limit; distance++) {
    const names = monthNames.filter((name) => editDistance(word, name, distance) === distance)
    if (names.length > 0) return names
  }
  return null
}
