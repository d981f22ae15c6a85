import { wttClasses, wttClassNumber } from './wtt.ts'

// Vowel signs, tone marks and the other signs above and below a letter.
const sharedMarks = 'ัิีึืฺุู็่้๊๋์ํ๎'

/** Where the letter begins whose marks stand at `from`; never before `floor`. */
export function startOfLetter(text: string, from: number, floor = 0): number {
  let start = from
  while (start > floor && sharedMarks.includes(text.charAt(start))) start--
  return Math.max(start, floor)
}

/** Where the run of marks that begins at `from` ends. */
export function endOfMarks(text: string, from: number): number {
  let end = from
  while (end < text.length && sharedMarks.includes(text.charAt(end))) end++
  return end
}

/** Whether a character is a Thai consonant; the empty string is none. */
export function isConsonant(character: string): boolean {
  return character !== '' && wttClassNumber(character.charCodeAt(0)) === wttClasses.indexOf('CONS')
}

/** Whether a character is one of เ แ โ ใ ไ; the empty string is none. */
export function isLead(character: string): boolean {
  return character !== '' && wttClassNumber(character.charCodeAt(0)) === wttClasses.indexOf('LV')
}

/** Whether a character is a Thai consonant, or a sign above or below one. */
export function isThaiLetterOrMark(character: string): boolean {
  return isConsonant(character) || (character !== '' && sharedMarks.includes(character))
}
