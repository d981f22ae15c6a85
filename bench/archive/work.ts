import { checkArchive } from '../../src/main/archive/check-archive.ts'
import { exportEverything } from '../../src/main/archive/export-everything.ts'
import { importFiles } from '../../src/main/archive/import-files.ts'
import { restoreEverything } from '../../src/main/archive/restore-everything.ts'
import { officeChecks } from '../../src/main/office-checks.ts'
import { mergeAll } from '../../src/main/store/search-merge.ts'
import { closeStore, openStore } from '../../src/main/store/store.ts'

// Does one long job in this process and prints how long it took, and its memory in KiB before and at the most.
const [what = '', file = '', folder = ''] = process.argv.slice(2)
const store = openStore({ file })
const idle = Math.round(process.memoryUsage().rss / 1024)
const options = { clock: () => performance.now(), onProgress: () => {} }
const jobs: Record<string, () => Promise<unknown>> = {
  async import() {
    await importFiles(store, [folder], { ...options, longest: null, onFile: () => {} })
    mergeAll(store)
  },
  check: () => checkArchive(store, officeChecks(store, 'bench'), { ...options, longest: null }),
  export: () => exportEverything(store, folder, options),
  async restore() {
    const { refused } = await restoreEverything(store, folder, { ...options, longest: null })
    if (refused.length > 0) throw new Error(`${refused.length} could not be brought back`)
  },
}
const job = jobs[what]
if (!job) throw new Error(`${what} is none of ${Object.keys(jobs).join(', ')}`)
const began = performance.now()
await job()
const seconds = (performance.now() - began) / 1000
closeStore(store)
process.stdout.write(JSON.stringify({ seconds, idle, peak: process.resourceUsage().maxRSS }))
