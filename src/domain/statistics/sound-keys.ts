/** Letters that people take for each other because they sound alike wherever they stand, each with the one they count as. */
const alike = classes(['สศษ', 'นณ', 'ลฬ', 'ฎฏ', 'ิี', 'ุู', 'ึื', 'ไใ'])
/** In long words, most of them foreign, also those of one row: แอป and แอพ, อินเตอร์ and อินเทอร์. */
const oneRow = classes(['กคขฆ', 'ตฏดฎทธฒฑฐถ', 'ปบพภผ', 'สศษซ', 'นณ', 'ลฬ', 'ฟฝ', 'ชฉฌ', 'ิี', 'ุู', 'ึื', 'ไใ'])

/** How a long word sounds, roughly: tones, silent letters and doubled ones left out, letters of one row as one. */
export function looseKey(word: string): string {
  return keyOf(word.replace(/[่-๋็]/g, '').replace(silent, ''), oneRow)
}

/** How a short word, or a piece of one, sounds: tones count, and so do rows. */
export function strictKey(word: string): string {
  return keyOf(word.replace(/็/g, '').replace(silent, ''), alike)
}

/** The strict key of a word as a whole: all letters of a row end a word alike (ก of แปซิฟิก, ค of แปซิฟิค). */
export function endedKey(key: string): string {
  const last = key.at(-1) ?? ''
  return key.slice(0, -1) + (oneRow.get(last) ?? last)
}

// A consonant under a thanthakhat, with its vowel; ณ์ tells เหตุการณ์ from เหตุการ, which is another word.
const silent = /[ก-ฌญ-ฒด-ฮ][ิุ]?์/g

function keyOf(word: string, classesOf: ReadonlyMap<string, string>): string {
  let key = ''
  for (const letter of word) {
    const sound = classesOf.get(letter) ?? letter
    if (!key.endsWith(sound)) key += sound
  }
  return key
}

function classes(rows: readonly string[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => Array.from(row, (letter) => [letter, row.charAt(0)] as const)))
}
