import { endedKey, looseKey, strictKey } from './sound-keys.ts'

/** A word that is written in more than one way. */
export interface SpellingVariants {
  /** The way in which it is written most often, and how often. */
  readonly usual: string
  readonly count: number
  /** The other ways, the most frequent first. */
  readonly others: readonly { readonly form: string; readonly count: number }[]
}

/** Counts in how many ways the words of many texts are written; what it holds does not grow with the texts. */
export interface SpellingCount {
  /** Learns from a text which words there are. */
  learn(text: string): void
  /** Counts the words learnt so far, and what sounds like them, in a text. */
  count(text: string): void
  /** Words that are written in more than one way, those with the most frequent others first. */
  variants(): readonly SpellingVariants[]
}

/** Shorter words have too many neighbours that are words of their own. */
const shortest = 6
const longest = 24
/** From so many letters on, tones and letters of one sound may differ: below, ประดับ and ประทับ are two words. */
const long = 8
/** A misspelt word falls apart into at most so many pieces. */
const mostPieces = 5
/** A word that was met less often is no measure for others. */
const seldom = 3
/** Pieces that are all met so many times as often as what they make are words of their own. */
const phrase = 3
/** Words that are remembered: more than the vocabulary of any office, however much is misspelt. */
const mostWords = 200_000
/** Others that are shown for one word. */
const mostOthers = 8

const words = new Intl.Segmenter('th', { granularity: 'word' })
/** Thai letters and signs that make words; a stretch without a blank is cut where nobody would read on. */
const thaiStretches = /[ก-ฮะ-ฺเ-ๅ็-๎]{1,1000}/g

const silentBeginning = /^[ก-ฮ][ิุ]?์/

interface Piece {
  readonly text: string
  readonly loose: string
  readonly strict: string
}

/**
 * A count over texts that have been folded. A word is what ICU's dictionary knows as one; another way to write
 * it sounds the same, or nearly, and is either such a word, too, or falls apart into pieces of which at least
 * one is hardly met elsewhere (กฏ|หมาย): a phrase of ordinary words (ที่|ตาม) is no spelling of anything.
 * `right` are words whatever the dictionary says: those of older engines lack many.
 */
export function createSpellingCount(right: readonly string[] = []): SpellingCount {
  /** How often each piece was met, as a word by itself or as a part. */
  const met = new Map<string, number>()
  const known = { loose: new Set<string>(), strict: new Set<string>() }
  const keys = new Map<string, Piece>()
  const forms = new Map<
    string,
    { readonly pieces: readonly string[]; readonly sound: string; count: number }
  >()

  function pieceOf(text: string): Piece {
    const there = keys.get(text)
    if (there) return there
    if (keys.size >= mostWords) keys.clear()
    const piece = { text, loose: looseKey(text), strict: strictKey(text) }
    keys.set(text, piece)
    return piece
  }

  /** The sound by which a form goes; null where no word that was learnt has it. */
  function knownSound(form: string, loose: string, strict: string): string | null {
    if (form.length >= long && known.loose.has(loose)) return loose
    const ended = endedKey(strict)
    return known.strict.has(ended) ? `=${ended}` : null
  }

  function learnWord(word: string): void {
    if (word.length < shortest || word.length > longest) return
    const { loose, strict } = pieceOf(word)
    if (word.length < long) known.strict.add(endedKey(strict))
    else known.loose.add(loose)
  }

  const rightWords = new Set(right)
  for (const word of right) learnWord(word)

  function meet(run: readonly string[]): void {
    for (const text of run) {
      if (met.size >= mostWords && !met.has(text)) forgetSeldom(met)
      met.set(text, (met.get(text) ?? 0) + 1)
    }
  }

  return {
    learn(text) {
      for (const run of thaiRuns(text)) for (const word of run) learnWord(word)
    },
    count(text) {
      for (const run of thaiRuns(text)) {
        meet(run)
        for (let from = 0; from < run.length; from++) {
          // The end of a word that fell apart; no word begins so.
          if (silentBeginning.test(run[from] ?? '')) continue
          let form = ''
          let loose = ''
          let strict = ''
          for (let to = from; to < Math.min(run.length, from + mostPieces); to++) {
            const piece = pieceOf(run[to] ?? '')
            form += piece.text
            if (form.length > longest) break
            loose = joined(loose, piece.loose)
            strict = joined(strict, piece.strict)
            const sound = form.length < shortest ? null : knownSound(form, loose, strict)
            if (sound === null) continue
            const there = forms.get(form)
            if (there) there.count++
            else if (forms.size < mostWords)
              forms.set(form, { pieces: run.slice(from, to + 1), sound, count: 1 })
          }
        }
      }
    },
    variants() {
      const groups = new Map<
        string,
        { readonly form: string; readonly count: number; readonly word: boolean }[]
      >()
      for (const [form, { pieces, sound, count }] of forms) {
        const word = pieces.length === 1 || rightWords.has(form)
        // Each piece is met far more often than here: it is a word of its own, and this a phrase.
        if (!word && pieces.every((piece) => (met.get(piece) ?? 0) > phrase * count)) continue
        const group = groups.get(sound)
        if (group) group.push({ form, count, word })
        else groups.set(sound, [{ form, count, word }])
      }
      return [...groups.values()]
        .flatMap((group) => {
          group.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))
          const [usual, ...others] = group
          if (!usual?.word || usual.count < seldom || others.length === 0) return []
          const shown = others.slice(0, mostOthers).map(({ form, count }) => ({ form, count }))
          return [{ usual: usual.form, count: usual.count, others: shown }]
        })
        .sort((a, b) => sumOf(b) - sumOf(a) || b.count - a.count || (a.usual < b.usual ? -1 : 1))
    },
  }
}

// The words between blanks, signs and foreign letters: no word reaches over those. One stretch after the other,
// because older engines take a time that grows with the square of what they are given to segment.
function* thaiRuns(text: string): Iterable<readonly string[]> {
  for (const [stretch] of text.matchAll(thaiStretches)) {
    yield Array.from(words.segment(stretch), ({ segment }) => segment)
  }
}

// A letter that ends one piece and begins the next sounds once.
function joined(before: string, after: string): string {
  return before !== '' && before.at(-1) === after[0] ? before + after.slice(1) : before + after
}

function forgetSeldom(met: Map<string, number>): void {
  for (const [text, count] of met) if (count === 1) met.delete(text)
}

function sumOf({ others }: SpellingVariants): number {
  return others.reduce((sum, { count }) => sum + count, 0)
}
