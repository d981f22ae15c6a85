import type { CDPSession } from '@playwright/test'

/** A key of the Kedmanee layout: what it writes, and which key it is. */
type Key = readonly [character: string, code: string]

// “การประชุมนี้ ” on Kedmanee: letters, vowels before and behind, marks above and below, a blank.
const sentence: readonly Key[] = [
  ['ก', 'KeyD'],
  ['า', 'KeyK'],
  ['ร', 'KeyI'],
  ['ป', 'KeyX'],
  ['ร', 'KeyI'],
  ['ะ', 'KeyT'],
  ['ช', 'Equal'],
  ['ุ', 'Digit6'],
  ['ม', 'KeyE'],
  ['น', 'KeyO'],
  ['ี', 'KeyU'],
  ['้', 'KeyH'],
  [' ', 'Space'],
]

/** The keys that write a Thai sentence over and over. */
export function thaiKeys(count: number): readonly Key[] {
  return Array.from({ length: count }, (_, at) => sentence[at % sentence.length] ?? [' ', 'Space'])
}

/** Presses a key as the keyboard does; Playwright's own `type` sends Thai without key events. */
export async function pressKey(session: CDPSession, [character, code]: Key): Promise<void> {
  const key = { key: character, code, windowsVirtualKeyCode: character === ' ' ? 32 : 229 }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text: character })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}
