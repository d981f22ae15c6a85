// better-sqlite3's addon for an Electron older than Node-API 10, compiled once and kept in the cache.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { nodeGyp, nodeHeaders } from './node-headers.mjs'
import { cacheFolder, project } from './places.mjs'
import { SetupError, step } from './report.mjs'
import { ask, run } from './run.mjs'
import { missingBuildPrograms, systemPackages } from './system-libraries.mjs'

/** The Node-API that better-sqlite3's own prebuilt addons ask for. */
export const prebuiltNodeApi = 10

const forcedHeader = fileURLToPath(new URL('node-api-8.h', import.meta.url))
const sources = join(project, 'node_modules', 'better-sqlite3')

/** What node-gyp's verbose make prints at each thing it makes: copies, objects, archives, links. */
const made = /^ {2}(ACTION|CC|CXX|AR|SOLINK|COPY|TOUCH)/gm
const toMake = 12

/**
 * Where the addon lies, or will lie: named by all that it depends on.
 * @returns {string}
 */
function addonFile() {
  const { version } = JSON.parse(readFileSync(join(sources, 'package.json'), 'utf8'))
  const header = createHash('sha256').update(readFileSync(forcedHeader)).digest('hex').slice(0, 8)
  const machine = `${process.platform}-${process.arch}`
  return join(cacheFolder(), `better-sqlite3-${version}-node-api-8-${machine}-${header}.node`)
}

/**
 * The addon to hand to better-sqlite3 as `nativeBinding`, compiled if this machine has none yet.
 * @param {{ napi: number, executable: string }} electron the Node-API it offers, and its executable
 * @returns {Promise<string | null>} null when the prebuilt addon in the package will do
 */
export async function sqliteAddon({ napi, executable }) {
  if (napi >= prebuiltNodeApi) return null
  const addon = addonFile()
  if (existsSync(addon)) return addon
  if (missingBuildPrograms().length > 0) await systemPackages(missingBuildPrograms())
  const headers = nodeHeaders()
  const gyp = nodeGyp()
  mkdirSync(cacheFolder(), { recursive: true })
  const work = mkdtempSync(join(cacheFolder(), 'better-sqlite3-compiling-'))
  try {
    await step(
      'คอมไพล์ SQLite สำหรับ Electron รุ่นนี้ ครั้งเดียว ราวหนึ่งนาที',
      'Compiling SQLite for this Electron, once, about a minute',
      (progress) => compile(work, { headers, gyp, progress }),
    )
    const compiled = join(work, 'build', 'Release', 'better_sqlite3.node')
    await step('ลองใช้ SQLite ใน Electron', 'Trying SQLite in Electron', async () =>
      tryOut(executable, compiled),
    )
    renameSync(compiled, addon)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return addon
}

/**
 * @param {string} work
 * @param {{ headers: string, gyp: string, progress: import('./report.mjs').Progress }} means
 */
async function compile(work, { headers, gyp, progress }) {
  for (const part of ['package.json', 'binding.gyp', 'src', 'deps', 'lib']) {
    cpSync(join(sources, part), join(work, part), { recursive: true })
  }
  const addonApi = join('node_modules', 'node-addon-api')
  cpSync(join(project, addonApi), join(work, addonApi), { recursive: true })
  copyFileSync(forcedHeader, join(work, 'node-api-8.h'))
  let done = 0
  const options = ['rebuild', '--release', '--force_build=1', `--nodedir=${headers}`, '--jobs=max']
  const compiled = await run('node', [gyp, ...options], {
    cwd: work,
    env: { CXXFLAGS: `-include ${join(work, 'node-api-8.h')}` },
    hear: (text) => {
      done += text.match(made)?.length ?? 0
      progress((100 * done) / toMake)
    },
  })
  if (compiled.ok) return
  throw new SetupError(
    'คอมไพล์ SQLite ไม่ได้ ดูข้อความของคอมไพเลอร์ด้านล่าง',
    'SQLite could not be compiled; the compiler’s words are below.',
    compiled.output,
  )
}

/**
 * Only an addon that works in the Electron it is for is kept.
 * @param {string} executable
 * @param {string} addon
 */
function tryOut(executable, addon) {
  const program = `
    const Database = require(${JSON.stringify(sources)});
    const database = new Database(':memory:', { nativeBinding: ${JSON.stringify(addon)} });
    const { word } = database.prepare('SELECT ? AS word').get('ข่าว');
    let refusal = '';
    try { database.exec('SELECT missing'); } catch (error) { refusal = error.code; }
    console.log(word, refusal);`
  const answer = ask(executable, ['-e', program], { ELECTRON_RUN_AS_NODE: '1' })
  if (answer === 'ข่าว SQLITE_ERROR') return
  throw new SetupError(
    'SQLite ที่คอมไพล์ได้ใช้กับ Electron รุ่นนี้ไม่ได้ โปรดแจ้งผู้ดูแลโครงการ',
    'The compiled SQLite does not work in this Electron. Please report it.',
    answer ?? '',
  )
}
