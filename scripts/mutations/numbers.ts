import { oneOf, replaced } from './plant.ts'
import type { Plant } from './plant.ts'

const counted =
  /(?<![0-9,.:/+-])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,.:/])(?=[ \u00A0]?(?:(?:พัน|หมื่น|แสน)?ล้าน)?[ \u00A0]?(?:บาท|คน|ราย|แห่ง|ไร่|ครัวเรือน|ตัน))/gu

/** Faults of the rules on numbers, for a paragraph. */
export const numbersMutations: Readonly<Record<string, Plant>> = {
  'number-grouping': (paragraph, random) => {
    const number = oneOf([...paragraph.matchAll(counted)], random)
    if (!number) return null
    const end = number.index + number[0].length
    // One figure too many at the end, or one lost there.
    return random() < 0.5 ? replaced(paragraph, end, end, '5') : replaced(paragraph, end - 1, end, '')
  },
}
