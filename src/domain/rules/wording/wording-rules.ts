import type { Rule } from '../rule.ts'
import { bangkokFullPaiyannoi } from './bangkok-full-paiyannoi.ts'
import { covidHyphen } from './covid-hyphen.ts'
import { hyphenSpacedCompound } from './hyphen-spaced-compound.ts'
import { phanathan } from './phanathan.ts'
import { punctRepeat } from './punct-repeat.ts'
import { repeatGlued } from './repeat-glued.ts'
import { repeatWordEnglish } from './repeat-word-english.ts'
import { repeatWord } from './repeat-word.ts'
import { royalReview } from './royal-review.ts'
import { royalSong } from './royal-song.ts'
import { royalThawai } from './royal-thawai.ts'
import { styleApprox } from './style-approx.ts'
import { styleAthiChen } from './style-athi-chen.ts'
import { styleDaikaePenton } from './style-daikae-penton.ts'
import { styleLaPenTon } from './style-la-pen-ton.ts'

/** The rules on wording, in the order of the handbook. */
export const wordingRules: readonly Rule[] = [
  royalReview,
  royalSong,
  royalThawai,
  phanathan,
  bangkokFullPaiyannoi,
  repeatGlued,
  repeatWord,
  repeatWordEnglish,
  covidHyphen,
  hyphenSpacedCompound,
  styleAthiChen,
  styleLaPenTon,
  styleDaikaePenton,
  styleApprox,
  punctRepeat,
]
