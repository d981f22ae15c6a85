import type { Severity } from '#domain/rules/rule.ts'
import { RefusalError } from '#contract/refusals.ts'
import { both, refusalSentence, sideBySide } from './both-languages.ts'
import { prepare } from './checking.ts'
import type { Checking, Selection } from './checking.ts'
import { createTally, tallyLines } from './exceptions-tally.ts'
import type { ExceptionsTally } from './exceptions-tally.ts'
import { fileFindings } from './file-findings.ts'
import type { FileFinding } from './file-findings.ts'
import { progressOf } from './progress.ts'
import { readRelease } from './read-release.ts'
import { sarifLog } from './sarif.ts'
import { levelCounts, shapes, summaryTable } from './summary-table.ts'
import type { Terminal } from './terminal.ts'
import { visible } from './visible-text.ts'

export interface CheckedFile {
  readonly path: string
  readonly error?: string
  /** The decoded text; empty where the file could not be read. */
  readonly content: string
  readonly findings: readonly FileFinding[]
}

export interface CheckWish {
  readonly files: readonly string[]
  readonly format: 'text' | 'json' | 'sarif'
  readonly selection: Selection
  /** The least level that is shown. */
  readonly level: Severity
}

/**
 * Checks files one after the other and prints what was found. A file that cannot be read is said so on the
 * error output, and the others are checked. Answers the exit code: 0, 1 with an error-level finding, 2 with
 * an unreadable file. Throws where the files of the selection will not do, before anything is checked.
 */
export async function check(wish: CheckWish, terminal: Terminal): Promise<number> {
  const { files, format } = wish
  const checking = await prepare(wish.selection, terminal)
  const tally = createTally(checking)
  const progress = progressOf(files.length, terminal)
  const checked: CheckedFile[] = []
  for (const path of files) {
    const file = await checkFile(path, checking, wish.level, tally)
    progress.clear()
    if (file.error !== undefined) terminal.complain(`${path}: ${file.error}`)
    else if (format === 'text') terminal.print(asText(file))
    // Only SARIF, which names places in lines, still needs the texts at the end.
    checked.push(format === 'sarif' ? file : { ...file, content: '' })
    progress.step()
  }
  const sum = checking.exceptions === null ? null : tally.sum()
  if (format === 'text') terminal.print(summary(checked, sum))
  else {
    const answer = format === 'json' ? asJson(checked, sum) : sarifLog(checked)
    terminal.print(`${JSON.stringify(answer, null, 2)}\n`)
    if (format === 'sarif' && sum !== null) for (const line of tallyLines(sum)) terminal.complain(line)
  }
  if (checked.some((file) => file.error !== undefined)) return 2
  return checked.some((file) => file.findings.some((one) => one.severity === 'error')) ? 1 : 0
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

async function checkFile(
  path: string,
  { asked, split, exceptions, wanted }: Checking,
  level: Severity,
  tally: ReturnType<typeof createTally>,
): Promise<CheckedFile> {
  try {
    const read = await readRelease(path)
    const told = split(asked(read.release), exceptions ?? [])
    tally.add(told)
    const standing = told.standing.filter(
      ({ rule, severity }) => wanted(rule) && order[severity] <= order[level],
    )
    return { path, content: read.content, findings: fileFindings(read.content, read, standing) }
  } catch (error) {
    return { path, error: fileError(path, error), content: '', findings: [] }
  }
}

/** Why nothing came of a file, in words. One that the program stumbles over must not hide what the others have. */
export function fileError(path: string, error: unknown): string {
  if (error instanceof RefusalError) return refusalSentence(error)
  // The stack is for us.
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${both((strings) => strings.cli.bug(path))}\n${stack}`
}

function asText({ path, findings }: CheckedFile): string {
  const lines = findings.map(({ rule, severity, line, column, text, message, fixes }) => {
    const level = both((strings) => strings.findings.levels[severity])
    const proposals = fixes.map((fix) => visible(sideBySide(fix.label))).join(' | ')
    return (
      `  ${line}:${column} ${shapes[severity]} ${level} [${rule}] ${sideBySide(message)}\n` +
      `      ${visible(text)}${proposals === '' ? '' : ` → ${proposals}`}\n`
    )
  })
  return `${path}\n${lines.join('')}  ${levelCounts(findings)}\n`
}

function summary(checked: readonly CheckedFile[], tally: ExceptionsTally | null): string {
  const read = checked.filter((file) => file.error === undefined).length
  const findings = checked.flatMap((file) => file.findings)
  const lines = tally === null ? [] : tallyLines(tally)
  if (findings.length === 0 && lines.length === 0 && read < 2) return ''
  const counted = both(({ cli }) => cli.summary(read))
  return `\n${counted} · ${levelCounts(findings)}\n${summaryTable(findings)}${lines.map((line) => `  ${line}\n`).join('')}`
}

function asJson(checked: readonly CheckedFile[], tally: ExceptionsTally | null) {
  const files = checked.map(({ path, error, findings }) => ({
    path,
    ...(error === undefined ? {} : { error }),
    findings: findings.map(({ message, fixes, fingerprint: _identity, ...facts }) => ({
      ...facts,
      message: sideBySide(message),
      fixes: fixes.map((fix) => ({ ...fix, label: sideBySide(fix.label) })),
    })),
  }))
  return tally === null ? { files } : { files, exceptions: tally }
}
