const digits: Readonly<Record<string, number>> = {
  ศูนย์: 0,
  หนึ่ง: 1,
  เอ็ด: 1,
  สอง: 2,
  ยี่: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
}

const places: Readonly<Record<string, number>> = {
  สิบ: 10,
  ร้อย: 100,
  พัน: 1000,
  หมื่น: 10_000,
  แสน: 100_000,
}

const word = /ศูนย์|หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน/uy

/**
 * The number that Thai number words say (`หนึ่งล้านสองแสนห้าหมื่น` is 1,250,000), blanks aside;
 * null where the text holds anything else, or nothing.
 */
export function numberOfWords(text: string): number | null {
  const bare = text.replace(/[ \u00A0\u200B]/gu, '')
  if (bare === '') return null
  let millions = 0
  let below = 0
  let digit: number | null = null
  word.lastIndex = 0
  while (word.lastIndex < bare.length) {
    const match = word.exec(bare)?.[0]
    if (match === undefined) return null
    const value = digits[match]
    const place = places[match]
    if (value !== undefined) {
      if (digit !== null) return null
      digit = value
    } else if (place !== undefined) {
      below += (digit ?? 1) * place
      digit = null
    } else {
      millions = (millions + below + (digit ?? 0)) * 1_000_000
      below = 0
      digit = null
    }
  }
  return millions + below + (digit ?? 0)
}
