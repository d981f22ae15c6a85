import { exportEverything } from '../../src/main/archive/export-everything.ts'
import { importFiles } from '../../src/main/archive/import-files.ts'
import { closeStore, openStore } from '../../src/main/store/store.ts'

// Does one long job in this process and prints how long it took, and its memory in KiB before and at the most.
const [what = '', file = '', folder = ''] = process.argv.slice(2)
const store = openStore({ file })
const idle = Math.round(process.memoryUsage().rss / 1024)
const options = { clock: () => performance.now(), onProgress: () => {} }
const began = performance.now()
if (what === 'import') await importFiles(store, [folder], { ...options, longest: null, onFile: () => {} })
else await exportEverything(store, folder, options)
const seconds = (performance.now() - began) / 1000
closeStore(store)
process.stdout.write(JSON.stringify({ seconds, idle, peak: process.resourceUsage().maxRSS }))
