/**
 * Makes src/domain/thai/data/abbreviations.ts from resources/facts/facts-abbr.tsv: the abbreviations that
 * real releases explain, as “X (ย่อ.)”, in at least 20 of them and in at least 7 of 10 with the same words.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const facts = fileURLToPath(new URL('../../resources/facts/facts-abbr.tsv', import.meta.url))
const made = fileURLToPath(new URL('../../src/domain/thai/data/abbreviations.ts', import.meta.url))

const leastShare = 0.7
const leastFiles = 20

// A post before the abbreviation (รมว.พม.) is two abbreviations; SMEs and WHO are words of their own by now;
// สว. and สส. are the members, not their offices.
const passedOver = /^(?:รมว|รมช|รมต|ปกท|ผวจ|ผอ)\.|[A-Za-z]|^(?:รพ|สว|สส)\.$/u

/** The text of the generated file. */
export function abbreviationsData(): string {
  const rows = readFileSync(facts, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(
      ([abbreviation = '', expansion = '', , , share, files]) =>
        Number(share) >= leastShare &&
        Number(files) >= leastFiles &&
        !passedOver.test(abbreviation) &&
        expansion.length > abbreviation.length + 3,
    )
    .map(([abbreviation = '', expansion = '']) => [abbreviation, expansion] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = rows.map(([abbreviation, expansion]) => `  ['${abbreviation}', '${expansion}'],\n`)
  return `// Made by scripts/generate/abbreviations-data.ts from resources/facts/facts-abbr.tsv: change that, never this.

/** Abbreviations of government bodies and what they stand for, as 63,137 measured releases explain them. */
export const abbreviations: readonly (readonly [abbreviation: string, expansion: string])[] = [
${lines.join('')}]
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(made, abbreviationsData())
