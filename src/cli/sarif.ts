import { readFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ArtifactLocation, Fix, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif'
import { catalogue } from '#domain/rules/catalogue.ts'
import type { Severity } from '#domain/rules/rule.ts'
import { sideBySide } from './both-languages.ts'
import type { CheckedFile } from './check-command.ts'
import type { FileFinding } from './file-findings.ts'
import { project } from './project.ts'
import { positionsIn } from './text-positions.ts'
import type { TextPosition } from './text-positions.ts'

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const satisfies Record<
  Severity,
  string
>

// The name under which SARIF's readers know the folder that relative addresses start from.
const root = '%SRCROOT%'

/**
 * The findings as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020). Columns and offsets count UTF-16 units of the
 * decoded file without a byte order mark. A file that could not be read is a notification of the run. The partial
 * fingerprint is the identity that an exception for a spot is tied to.
 */
export function sarifLog(checked: readonly CheckedFile[]): Log {
  const unread = checked.filter((file) => file.error !== undefined)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'tokhao', version: version(), language: 'th', rules: catalogue.map(descriptor) },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [root]: { uri: pathToFileURL(process.cwd() + sep).href } },
        invocations: [
          { executionSuccessful: unread.length === 0, toolExecutionNotifications: unread.map(notification) },
        ],
        artifacts: checked.map(({ path }) => ({ location: location(path), roles: ['analysisTarget'] })),
        results: checked.flatMap(results),
      },
    ],
  }
}

function descriptor({ id, severity, title, why }: (typeof catalogue)[number]): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: sideBySide(title) },
    fullDescription: { text: sideBySide(why) },
    helpUri: `${pathToFileURL(join(project, 'docs', 'RULES.md')).href}#${id}`,
    defaultConfiguration: { level: levels[severity] },
  }
}

const ruleIndex = new Map(catalogue.map(({ id }, index) => [id, index]))

function results({ path, content, findings }: CheckedFile): Result[] {
  const artifactLocation = location(path)
  const positionOf = positionsIn(content)
  return findings.map((finding) => {
    const { rule, severity, message, start, end, text, fingerprint } = finding
    return {
      ruleId: rule,
      ruleIndex: ruleIndex.get(rule) ?? -1,
      level: levels[severity],
      message: { text: sideBySide(message) },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { ...region(positionOf, start, end), snippet: { text } },
          },
        },
      ],
      partialFingerprints: { 'tokhao/v1': fingerprint },
      fixes: finding.fixes.map((fix) => fixOf(fix, artifactLocation, positionOf)),
    }
  })
}

function fixOf(
  { label, safe, edits }: FileFinding['fixes'][number],
  artifactLocation: ArtifactLocation,
  positionOf: (offset: number) => TextPosition,
): Fix {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: region(positionOf, start, end),
    insertedContent: { text },
  }))
  return {
    description: { text: sideBySide(label) },
    artifactChanges: [{ artifactLocation, replacements }],
    properties: { safe },
  }
}

function region(positionOf: (offset: number) => TextPosition, start: number, end: number): Region {
  const from = positionOf(start)
  const to = positionOf(end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  }
}

function notification({ path, error = '' }: CheckedFile): Notification {
  return {
    level: 'error',
    message: { text: error },
    locations: [{ physicalLocation: { artifactLocation: location(path) } }],
  }
}

// What lies below the working folder is told from there, so that the log holds on another machine too.
function location(path: string): ArtifactLocation {
  const below = relative(process.cwd(), resolve(path))
  if (below === '' || isAbsolute(below) || below.split(sep)[0] === '..') {
    return { uri: pathToFileURL(resolve(path)).href }
  }
  return { uri: below.split(sep).map(encodeURIComponent).join('/'), uriBaseId: root }
}

function version(): string {
  const facts: unknown = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  return typeof facts === 'object' && facts !== null && 'version' in facts ? String(facts.version) : ''
}
