// One line a step: what is being done, how far it is, how long it took. Nothing to do, nothing said.

const terminal = process.stdout.isTTY === true

/** How often a line that goes to a file says how far it is: every quarter. */
const quarter = 25

/**
 * A refusal that a person can act on. `start`, `test` and `setup` print its message and no stack.
 */
export class SetupError extends Error {
  /**
   * @param {string} thai what is wrong and what to do
   * @param {string} english the same
   * @param {string} [details] what the failing program said
   */
  constructor(thai, english, details = '') {
    super(`${thai}\n${english}${details.trim() === '' ? '' : `\n\n${shortened(details.trim())}`}`)
    this.name = 'SetupError'
  }
}

/** How many lines of a failing program are shown: its first often name the cause, its last the outcome. */
const shown = { first: 20, last: 60 }

/**
 * The beginning and the end of a long text.
 * @param {string} text
 */
function shortened(text) {
  const lines = text.split('\n')
  const left = lines.length - shown.first - shown.last
  if (left <= 0) return text
  return [...lines.slice(0, shown.first), `… (${left})`, ...lines.slice(-shown.last)].join('\n')
}

/**
 * A time as people say it.
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const tenths = Math.round(milliseconds / 100)
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/**
 * What a step returns to say that it came to nothing, without that being an error.
 */
export const gaveUp = null

/** @typedef {(percent: number) => void} Progress percent from 0 to 100; smaller than before is ignored */

/**
 * Announces a step, does it, and ends the line with the time it took. A step that returns `gaveUp`
 * is told apart from one that did its work.
 * @template T
 * @param {string} thai
 * @param {string} english
 * @param {(progress: Progress) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(thai, english, work) {
  const line = `• ${thai} · ${english}`
  const began = Date.now()
  let reached = 0
  process.stdout.write(`${line} …`)
  const progress = (/** @type {number} */ percent) => {
    const whole = Math.min(100, Math.floor(percent))
    if (terminal && whole > reached) process.stdout.write(`\r${line} … ${whole}%`)
    const passed = Math.floor(whole / quarter) * quarter
    if (!terminal && passed > reached && passed < 100) process.stdout.write(` ${passed}%`)
    reached = Math.max(reached, terminal ? whole : passed)
  }
  try {
    const result = await work(progress)
    const mark = result === gaveUp ? '– ไม่ได้ · not reached' : '✓'
    process.stdout.write(`${terminal ? `\r${line} …` : ''} ${mark} ${duration(Date.now() - began)}\n`)
    return result
  } catch (error) {
    process.stdout.write(` ✗ ${duration(Date.now() - began)}\n`)
    throw error
  }
}

/**
 * Says one thing in both languages.
 * @param {string} thai
 * @param {string} english
 */
export function say(thai, english) {
  process.stdout.write(`${thai} · ${english}\n`)
}
