import { appendFileSync } from 'node:fs'
import { env } from 'node:process'

/** How often a fault is made to happen where nobody asks for more: enough to notice, quick enough for every day. */
const everyDay = 10

/**
 * The rounds of a fault: `most` in the whole run (`npm run faults`), else what TOKHAO_FAULT_ROUNDS says, a
 * number or `full`, and never more than `most`.
 */
export function roundsOf(most: number): number {
  const asked = env['TOKHAO_FAULT_ROUNDS'] ?? ''
  if (asked === 'full') return most
  return Math.min(most, /^\d+$/.test(asked) ? Math.max(1, Number(asked)) : everyDay)
}

/** Hands a figure to whoever runs the faults for their figures; says nothing where nobody asked. */
export function score(name: string, figures: string): void {
  const file = env['TOKHAO_FAULT_SCORES']
  if (file !== undefined) appendFileSync(file, `${name} ${figures}\n`)
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32), so that a fault can be repeated. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
