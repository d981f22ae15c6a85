import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import { draftContext } from '#domain/rules/context.ts'
import { RefusalError } from '#contract/refusals.ts'
import { both, refusalSentence, sideBySide } from './both-languages.ts'
import { fileFindings } from './file-findings.ts'
import type { FileFinding } from './file-findings.ts'
import { readRelease } from './read-release.ts'
import type { Terminal } from './terminal.ts'

interface CheckedFile {
  readonly path: string
  readonly error?: string
  readonly findings: readonly FileFinding[]
}

/**
 * Checks files one after the other and prints what was found. A file that cannot be read is said so on the
 * error output, and the others are checked. Answers the exit code: 0, 1 with an error-level finding, 2 with
 * an unreadable file.
 */
export async function check(
  paths: readonly string[],
  format: 'text' | 'json',
  terminal: Terminal,
): Promise<number> {
  const checked: CheckedFile[] = []
  for (const path of paths) {
    const file = await checkFile(path)
    if (file.error !== undefined) terminal.complain(`${path}: ${file.error}`)
    else if (format === 'text') terminal.print(asText(file))
    checked.push(file)
  }
  if (format === 'json') terminal.print(`${JSON.stringify({ files: checked.map(asJson) }, null, 2)}\n`)
  if (checked.some((file) => file.error !== undefined)) return 2
  return checked.some((file) => file.findings.some((one) => one.severity === 'error')) ? 1 : 0
}

const checker = createChecker(catalogue, draftContext)

async function checkFile(path: string): Promise<CheckedFile> {
  try {
    const read = await readRelease(path)
    return { path, findings: fileFindings(read.content, read, checker(read.release)) }
  } catch (error) {
    if (error instanceof RefusalError) return { path, error: refusalSentence(error), findings: [] }
    // One file that the program stumbles over must not hide what the others have; the stack is for us.
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { path, error: `${both((strings) => strings.cli.bug(path))}\n${stack}`, findings: [] }
  }
}

const shapes = { error: '✕', warning: '!', advice: 'i' } as const

function asText({ path, findings }: CheckedFile): string {
  const lines = findings.map(({ rule, severity, line, column, text, message, fixes }) => {
    const level = both((strings) => strings.findings.levels[severity])
    const proposals = fixes.map((fix) => sideBySide(fix.label)).join(' | ')
    const excerpt = text.length > 60 ? `${text.slice(0, 59)}…` : text
    return (
      `  ${line}:${column} ${shapes[severity]} ${level} [${rule}] ${sideBySide(message)}\n` +
      `      ${visible(excerpt)}${proposals === '' ? '' : ` → ${visible(proposals)}`}\n`
    )
  })
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length
  const [errors, warnings, advice] = [count('error'), count('warning'), count('advice')]
  const sum = both((strings) => strings.cli.counts(errors, warnings, advice))
  return `${path}\n${lines.join('')}  ${sum}\n`
}

// A line of the output is a line: what would break or hide it is named by its number.
function visible(text: string): string {
  if (/^ +$/.test(text)) return '␣'.repeat(text.length)
  return text.replace(
    /[\0-\u001F\u007F-\u009F\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uE000-\uF8FF\uFEFF]/g,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
}

function asJson({ path, error, findings }: CheckedFile) {
  return {
    path,
    ...(error === undefined ? {} : { error }),
    findings: findings.map(({ message, fixes, ...facts }) => ({
      ...facts,
      message: sideBySide(message),
      fixes: fixes.map((fix) => ({ ...fix, label: sideBySide(fix.label) })),
    })),
  }
}
