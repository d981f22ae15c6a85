/// <reference types="vite/client" />
import changelog from '../../../CHANGELOG.md?raw'
import { fold } from '#domain/search/fold.ts'
import { asLatinKeys, asThaiKeys } from '#domain/thai/keyboard-layouts.ts'

/** The changelog that comes with the program, without its title. */
export const news: readonly string[] = changelog
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('# '))

/** Whether a text speaks of what was typed, in either keyboard layout; everything speaks of nothing. */
export function speaksOf(text: string, typed: string): boolean {
  const words = fold(text)
  return [typed, asThaiKeys(typed), asLatinKeys(typed)].some((reading) =>
    fold(reading)
      .split(' ')
      .every((part) => words.includes(part)),
  )
}
