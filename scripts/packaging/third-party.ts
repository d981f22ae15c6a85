// node scripts/packaging/third-party.ts: one file, in dist/, with the licences of everything that goes into the
// package: what the builds took in, SQLite with its binding, the fonts. Fails where nothing has been built.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))
const read = (...path: string[]) => readFileSync(join(project, ...path), 'utf8').trim()

const parts = [
  '# Licences of what Tokhao is made with',
  'Electron’s own licences, and those of Chromium and Node in it, lie beside this file.',
  `## In the program\n\n${withoutTitle(read('out', 'main', 'licences.md'))}`,
  `## In the window\n\n${withoutTitle(read('out', 'renderer', 'licences.md'))}`,
  `## better-sqlite3, with SQLite (public domain)\n\n${read('node_modules', 'better-sqlite3', 'LICENSE')}`,
  `## Sarabun\n\n${read('resources', 'fonts', 'OFL.txt')}`,
]
mkdirSync(join(project, 'dist'), { recursive: true })
writeFileSync(join(project, 'dist', 'THIRD-PARTY-LICENCES.md'), `${parts.join('\n\n')}\n`)

// The builds write a document each; here they are chapters.
function withoutTitle(document: string): string {
  return document
    .replace(/^# .*\n/, '')
    .replaceAll(/^## /gm, '### ')
    .trim()
}
