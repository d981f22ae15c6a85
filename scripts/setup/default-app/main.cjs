// What Electron's own default app does and the registry's copy of Electron lacks: it opens the
// application whose folder is the first argument that is not an option, as in `electron .`.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const words = process.argv.slice(1)
// The one option that takes its value as the next word: a module to load first (Playwright's, say).
const required = words.findIndex((word) => word === '-r' || word === '--require')
if (required >= 0) require(resolve(...words.splice(required, 2).slice(1)))

const folder = resolve(words.find((word) => !word.startsWith('-')) ?? '.')
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

app.setName(description.productName ?? description.name)
app.setVersion(description.version ?? '0.0.0')
app.setAppPath(folder)

require(join(folder, description.main ?? 'index.js'))
