import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { catalogue } from '#domain/rules/catalogue.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { both, sideBySide } from './both-languages.ts'
import { fileError } from './check-command.ts'
import { prepare } from './checking.ts'
import type { Checking, Selection } from './checking.ts'
import { createTally, tallyLines } from './exceptions-tally.ts'
import type { FileFinding } from './file-findings.ts'
import { fixText } from './fix-text.ts'
import type { TextFixing } from './fix-text.ts'
import { progressOf } from './progress.ts'
import { readRelease } from './read-release.ts'
import type { ReadFile } from './read-release.ts'
import { levelCounts, summaryTable } from './summary-table.ts'
import type { Terminal } from './terminal.ts'
import { visible } from './visible-text.ts'
import { writeBack } from './write-back.ts'

export interface FixWish {
  readonly files: readonly string[]
  readonly selection: Selection
  /** Writes over the files; otherwise the differences are printed. */
  readonly write: boolean
}

interface FixedFile {
  readonly error?: string
  readonly applied: readonly FileFinding[]
  readonly left: readonly Finding[]
}

/**
 * Applies the safe fixes of files, one file after the other. Without `write` standard output is a patch and no
 * file is touched; what is told in words goes to the error output, so that the patch stays one. Answers the exit
 * code as `check` would after it: 0, 1 where something that must be fixed is left, 2 with a file that could not
 * be read or written.
 */
export async function fix(wish: FixWish, terminal: Terminal): Promise<number> {
  const checking = await prepare(wish.selection, terminal)
  const tally = createTally(checking)
  const progress = progressOf(wish.files.length, terminal)
  const fixed: FixedFile[] = []
  for (const path of wish.files) {
    const file = await fixFile(path, wish.write, checking, tally, terminal)
    progress.clear()
    if (file.error !== undefined) terminal.complain(`${path}: ${file.error}`)
    else for (const line of told(path, file, wish.write)) terminal.complain(line)
    fixed.push(file)
    progress.step()
  }
  for (const line of summary(fixed, wish.write)) terminal.complain(line)
  if (checking.exceptions !== null) for (const line of tallyLines(tally.sum())) terminal.complain(line)
  if (fixed.some((file) => file.error !== undefined)) return 2
  return fixed.some(({ left }) => left.some(({ severity }) => severity === 'error')) ? 1 : 0
}

const cleaning = new Set(catalogue.filter((rule) => rule.clean).map((rule) => rule.id))

async function fixFile(
  path: string,
  write: boolean,
  checking: Checking,
  tally: ReturnType<typeof createTally>,
  terminal: Terminal,
): Promise<FixedFile> {
  try {
    const read = await readRelease(path)
    const { text, applied, left } = fixText(read.content, fixingOf(read, checking, tally))
    const mark = read.text.slice(0, read.text.length - read.content.length)
    const result = { applied, left: left.filter(({ rule }) => checking.wanted(rule)) }
    if (text === read.content) return result
    const error = write
      ? await writeBack(path, mark + text, read.encoding)
      : printPatch(path, mark + text, read, terminal)
    return error === null ? result : { error, applied: [], left: [] }
  } catch (error) {
    return { error: fileError(path, error), applied: [], left: [] }
  }
}

function fixingOf(
  { release: { category } }: ReadFile,
  { asked, split, exceptions, only }: Checking,
  tally: ReturnType<typeof createTally>,
): TextFixing {
  let counted = false
  return {
    cleaning,
    only,
    split({ release }) {
      const told = split(asked({ ...release, category }), exceptions ?? [])
      // What the exceptions do is told of the file as it was found.
      if (!counted) tally.add(told)
      counted = true
      return { standing: told.standing, excepted: told.excepted.map(({ finding }) => finding) }
    },
  }
}

/** Changed lines above which no patch is made: finding the shortest one costs their square. */
const mostChanges = 20_000

function printPatch(path: string, text: string, read: ReadFile, terminal: Terminal): string | null {
  const patch = createTwoFilesPatch(path, path, read.text, text, undefined, undefined, {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: mostChanges,
  })
  if (patch === undefined) return both(({ cli }) => cli.tooManyChanges)
  terminal.print(patch)
  return null
}

function told(path: string, { applied, left }: FixedFile, written: boolean): string[] {
  if (applied.length === 0) return [`${path}: ${both(({ cli }) => cli.nothingToFix)} · ${levelCounts(left)}`]
  const sentence = both(({ cli }) =>
    written ? cli.fixedFile(places(applied)) : cli.wouldFix(places(applied)),
  )
  return [
    `${path}: ${sentence}`,
    ...applied.map(({ rule, text, fixes }) => {
      const label = fixes.map((one) => visible(sideBySide(one.label))).join('')
      return `  [${rule}] ${visible(text)} → ${label}`
    }),
    `  ${both(({ cli }) => cli.left)} ${levelCounts(left)}`,
  ]
}

// A cleaning rule has one finding for the whole release, with as many edits as there are places.
function places(applied: readonly FileFinding[]): number {
  return applied.reduce((sum, one) => sum + placesOf(one), 0)
}

function placesOf({ rule, fixes }: FileFinding): number {
  return cleaning.has(rule) ? (fixes[0]?.edits.length ?? 1) : 1
}

function summary(fixed: readonly FixedFile[], written: boolean): string[] {
  const applied = fixed.flatMap((file) => file.applied)
  if (applied.length === 0) return []
  const changed = fixed.filter((file) => file.applied.length > 0).length
  const rows = applied.flatMap((one) => Array.from({ length: placesOf(one) }, () => one))
  return [
    '',
    both(({ cli }) =>
      written ? cli.fixedFiles(changed, rows.length) : cli.wouldFixFiles(changed, rows.length),
    ),
    summaryTable(rows).trimEnd(),
    ...(written ? [] : [both(({ cli }) => cli.writeHint)]),
  ]
}
