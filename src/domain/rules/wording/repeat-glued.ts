import { unitAt, unitsOf } from '../../thai/units.ts'
import type { Range } from '../reading.ts'
import type { PassageRule } from '../rule.ts'

/** Thai characters from which a repetition is no reduplication (จะจะ, ต่างต่าง) any more. */
const shortest = 8
const longest = 120
const buckets = 8192
// Where each bucket was last met, counted on from passage to passage: what an earlier passage left lies below `base`.
const last = new Int32Array(buckets)
let base = 0

export const repeatGlued: PassageRule = {
  id: 'repeat-glued',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'ข้อความซ้ำติดกัน', en: 'The same words twice in a row' },
  why: { th: 'มักเกิดจากพิมพ์หรือวางข้อความซ้ำ', en: 'Usually typed or pasted twice.' },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  examples: [
    { bad: 'ผ่าน⟦สินเชื่อสินเชื่อ⟧บุคคล', fixed: 'ผ่านสินเชื่อบุคคล' },
    { bad: 'เร่ง⟦การพัฒนาประเทศการพัฒนาประเทศ⟧อย่างยั่งยืน', fixed: 'เร่งการพัฒนาประเทศอย่างยั่งยืน' },
    { good: 'สินเชื่อบุคคล สินเชื่อบ้าน' },
    { good: 'เรื่องต่างต่างนานา และค่อยค่อยทำ' },
    { good: 'คณะกรรมการการเลือกตั้ง' },
    { good: 'อุปกรณ์ที่ใช้ประกอบเป็นเครื่องกำเนิดรังสีเป็นเครื่องกำเนิดรังสี' },
  ],
  yieldsTo: ['repeat-word'],
  check({ text }) {
    return repeats(text).flatMap(({ start, end }) => {
      // A part that serves as a whole is both: …ที่ใช้ประกอบเป็นเครื่องกำเนิดรังสีเป็นเครื่องกำเนิดรังสี.
      if (text.startsWith('เป็น', start)) return []
      const middle = (start + end) / 2
      return [
        {
          start,
          end,
          message: {
            th: `“${text.slice(start, middle)}” ซ้ำติดกัน ลบออกหนึ่งครั้ง`,
            en: `“${text.slice(start, middle)}” stands twice`,
          },
          fixes: [{ start: middle, end, text: '', label: { th: 'ลบตัวที่ซ้ำ', en: 'Delete the second' } }],
        },
      ]
    })
  },
}

// Eight characters are looked up where they last stood; only a near recurrence is compared letter by letter.
function repeats(text: string): readonly Range[] {
  const found: Range[] = []
  if (text.length < shortest * 2) return found
  if (base > 2 ** 29) {
    last.fill(0)
    base = 0
  }
  const from = base
  base += text.length + 1
  const units = unitsOf(text)
  let index = 0
  while (index + shortest <= text.length) {
    const first = units[index] ?? 0
    if (!isThai(first)) {
      index++
      continue
    }
    const bucket =
      (Math.imul(first, 7919) +
        Math.imul(units[index + 3] ?? 0, 104_729) +
        Math.imul(units[index + 6] ?? 0, 1_299_709)) &
      (buckets - 1)
    const before = (last[bucket] ?? 0) - 1 - from
    last[bucket] = index + 1 + from
    const period = index - before
    if (before >= 0 && period >= shortest && period <= longest && repeatsAt(text, before, period)) {
      found.push({ start: before, end: before + period * 2 })
      index = before + period * 2
      continue
    }
    index++
  }
  return found
}

function repeatsAt(text: string, start: number, period: number): boolean {
  if (start + period * 2 > text.length) return false
  for (let offset = 0; offset < period; offset++) {
    const code = unitAt(text, start + offset)
    if (!isThai(code) || code !== unitAt(text, start + period + offset)) return false
  }
  return !isMark(unitAt(text, start)) && !isMark(unitAt(text, start + period * 2))
}

function isThai(code: number): boolean {
  return code >= 0x0e01 && code <= 0x0e4e
}

// A vowel or tone above or below its letter, or ะ า ำ: no word begins with it.
function isMark(code: number): boolean {
  return (code >= 0x0e30 && code <= 0x0e3a) || (code >= 0x0e45 && code <= 0x0e4e)
}
