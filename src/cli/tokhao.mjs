// The command line, with what Node has made of the sources before kept beside the packages: hundreds of small
// files are read at every start, and most of the time of a short command would go into them.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url))
// Node 24 comes with the set-up. An older one could not even read the strings, so the sentence stands here.
if (Number.parseInt(process.versions.node, 10) < 24 || !existsSync(packages)) {
  console.error('ยังไม่ได้ติดตั้งส่วนที่ต้องใช้ สั่ง npm run setup แล้วใช้ npm run tokhao อีกครั้ง')
  console.error('Not set up yet: run "npm run setup", then "npm run tokhao" again.')
  process.exit(2)
}
module.enableCompileCache(`${packages}/.cache/tokhao/compiled`)
await import('./index.ts')
