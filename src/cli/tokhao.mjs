// The command line, with what Node has made of the sources before kept beside the packages: hundreds of small
// files are read at every start, and most of the time of a short command would go into them.
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/tokhao/compiled', import.meta.url)))
await import('./index.ts')
