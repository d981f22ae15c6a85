/**
 * One spelling for what people type in several ways, of text and query alike: composed (NFC, never NFKC), ํา as
 * ำ, เเ as แ, Thai digits as Arabic, no invisible characters, one kind of blank, lower case. Without it one
 * search in three hundred misses something (measured over 60,000 releases).
 */
export function fold(text: string): string {
  return isFolded(text) ? text : foldUnits(text).replace(/[^\S\n]+/g, ' ')
}

/** A folded text that remembers where each of its UTF-16 units comes from. */
export interface FoldedText {
  readonly text: string
  /** For each unit of `text`, and once more for its end: the offset in the text as written. */
  readonly origins: readonly number[]
}

/** The same as {@link fold}, with the way back. For single passages: it keeps a number for every unit. */
export function foldWithOrigins(text: string): FoldedText {
  if (isFolded(text)) return { text, origins: Array.from({ length: text.length + 1 }, (_, at) => at) }
  let folded = ''
  const origins: number[] = []
  // What is folded together never reaches over a letter that begins a new stretch.
  for (const { index, 0: stretch } of text.matchAll(stretches)) {
    let units = fold(stretch)
    if (units.startsWith(' ') && folded.endsWith(' ')) units = units.slice(1)
    for (let unit = 0; unit < units.length; unit++) {
      origins.push(index + (units.length === stretch.length ? unit : 0))
    }
    folded += units
  }
  origins.push(text.length)
  return { text: folded, origins }
}

// A letter or a blank with all marks and invisible characters behind it; เเ and ํา stay together.
const stretches =
  /(?:เ[\u200b-\u200d\u2060\ufeff\u00ad]*เ|[^])[\p{M}\u200b-\u200d\u2060\ufeff\u00ad]*(?:(?<=\u0e4d[\u0e48-\u0e4b\u200b-\u200d\u2060\ufeff\u00ad]*)\u0e32)?/gu

const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g
const controls = /[\0-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu

// Nearly every passage is: Thai and small Latin letters, single blanks, ordinary punctuation, in their order.
function isFolded(text: string): boolean {
  return ordinary.test(text) && !rewritten.test(text)
}

const ordinary = /^[\n -@[-~\u0e01-\u0e3a\u0e3f-\u0e4c\u0e4f\u0e5a\u0e5b\u2010-\u2027]*$/
const rewritten = /เเ| {2}|[\u0e48-\u0e4b][\u0e38-\u0e3a]|\u0e3a[\u0e38\u0e39]|[\u0e38\u0e39]\u0e3a/

function foldUnits(text: string): string {
  return (
    text
      .replace(invisible, '')
      .replace(controls, ' ')
      .normalize('NFC')
      .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
      .replace(/เเ/g, 'แ')
      .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .toLowerCase()
      // The one letter whose small form depends on what follows.
      .replace(/ς/g, 'σ')
  )
}
