// What Electron's own default app does and the registry's copy of Electron lacks: it opens the
// application whose folder is the first argument that is not an option, as in `electron .`.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

app.setName(description.productName ?? description.name);
app.setVersion(description.version ?? '0.0.0');
app.setAppPath(folder);

require(join(folder, description.main ?? 'index.js'));
