/**
 * The shaped Thai glyphs that old Windows (U+F700…) and Macintosh (U+F884…) fonts kept in the private use area,
 * and the letters they stand for. Facts from the OpenType shaping documents for Thai (n8willis, CC BY 4.0).
 */
const forms: Readonly<Record<string, readonly number[]>> = {
  '่': [0xf70a, 0xf713, 0xf705, 0xf88b, 0xf88a, 0xf88c],
  '้': [0xf70b, 0xf714, 0xf706, 0xf88e, 0xf88d, 0xf88f],
  '๊': [0xf70c, 0xf715, 0xf707, 0xf891, 0xf890, 0xf892],
  '๋': [0xf70d, 0xf716, 0xf708, 0xf894, 0xf893, 0xf895],
  '์': [0xf70e, 0xf717, 0xf709, 0xf897, 0xf896, 0xf898],
  'ุ': [0xf718, 0xf89b],
  'ู': [0xf719, 0xf89c],
  'ฺ': [0xf71a, 0xf89d],
  'ั': [0xf710, 0xf884],
  'ิ': [0xf701, 0xf885],
  'ี': [0xf702, 0xf886],
  'ึ': [0xf703, 0xf887],
  'ื': [0xf704, 0xf888],
  '็': [0xf712, 0xf889],
  'ํ': [0xf711, 0xf899],
  ญ: [0xf70f, 0xf89a],
  ฐ: [0xf700, 0xf89e],
}

const letters = new Map(
  Object.entries(forms).flatMap(([letter, codes]) =>
    codes.map((code) => [String.fromCharCode(code), letter] as const),
  ),
)

/** Matches one stretch of legacy Thai glyphs; stateless, so that it may be shared. */
export const legacyGlyphs = /[\uF700-\uF71A\uF884-\uF89E]+/gu

/** The Thai letters that a stretch of legacy glyphs stands for; undefined if one of them is unknown. */
export function lettersOfLegacyGlyphs(glyphs: string): string | undefined {
  let text = ''
  for (const glyph of glyphs) {
    const letter = letters.get(glyph)
    if (letter === undefined) return undefined
    text += letter
  }
  return text
}
