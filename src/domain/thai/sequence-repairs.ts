import { refusesInSequence, wttClasses, wttClassNumber } from './wtt.ts'

/** The vowels among the signs above and below a letter. */
export const vowelMarks = 'ัิีึืฺุู'
/** The tones among them. */
export const toneMarks = '่้๊๋'

/** How degrees, minutes and seconds were typed with Thai marks: 7 ํ 38 ่. */
export const degreeSigns: Readonly<Record<string, string>> = { 'ํ': '°', '่': '′', '้': '″' }

/** Marks without repetitions, vowels first, then ็, then tone and silence. */
export function inOrder(marks: string): string {
  const distinct = [...new Set(marks)]
  return distinct.sort((a, b) => rank(a) - rank(b)).join('')
}

function rank(mark: string): number {
  if (vowelMarks.includes(mark)) return 0
  return mark === '็' ? 1 : 2
}

/** Whether the characters may follow one another, from the first on. */
export function isLegal(cluster: string): boolean {
  let before = wttClasses.indexOf('CTRL')
  for (let index = 0; index < cluster.length; index++) {
    const here = wttClassNumber(cluster.charCodeAt(index))
    if (refusesInSequence(before, here)) return false
    before = here
  }
  return true
}

/** Of ่ and ้ over ี ึ ื, the likelier first: words like ที่ and เพื่อ mean ่, and นี้, ขึ้น and พื้น mean ้. */
export function likelierFirst(marks: string[], letter: string, following: string): string[] {
  const either = marks.includes('่') && marks.includes('้') && /[ีึื]$/u.test(letter)
  if (!either || letter === 'ที' || following === 'อ') return marks
  return ['้', ...marks.filter((mark) => mark !== '้')]
}

const spacedOut = /^[ก-ฮ][ัิ-ฺ็-๎]{0,2}(?:[ \u00A0][ก-ฮะาำเ-ไ][ัิ-ฺ็-๎]{0,2}){3,}(?=[ \u00A0]|$)/u

/** The word that begins at `start` where four of its letters or more stand each by itself: ว า ง ท่ อ. */
export function spacedOutWord(text: string, start: number): string | undefined {
  return spacedOut.exec(text.slice(start, start + 80))?.[0]
}
