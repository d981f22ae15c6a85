// Where node-gyp and the C headers of Node lie on this machine: what compiling an addon needs, without a download.
import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { binaries } from './places.mjs'
import { SetupError } from './report.mjs'
import { ask } from './run.mjs'

/**
 * The folders that may hold `include/node`, best first.
 * @param {{ configured: string | undefined, nodes: string[] }} known npm's `nodedir`, and the node binaries of this machine
 * @returns {string[]}
 */
export function headerFolders({ configured, nodes }) {
  const besideNodes = nodes.map((node) => dirname(dirname(node)))
  const all = [configured ?? '', ...besideNodes, '/usr/local', '/usr']
  return [...new Set(all.filter((folder) => folder !== ''))]
}

/**
 * The folder to hand to node-gyp as `--nodedir`.
 * @returns {string}
 * @throws {SetupError} when no headers are on this machine
 */
export function nodeHeaders() {
  // Not the project's own Node, which comes without headers; the machine's, wherever it was installed.
  const everyNode = ask('sh', ['-c', 'which -a node']) ?? process.execPath
  const nodes = [...everyNode.split('\n'), process.execPath]
    .filter((node) => node !== '' && dirname(node) !== binaries)
    .map((node) => realpathSync(node))
  const configured = process.env['npm_config_nodedir']
  const found = headerFolders({ configured, nodes }).find((folder) =>
    ['node_api.h', 'common.gypi'].every((file) => existsSync(join(folder, 'include', 'node', file))),
  )
  if (found !== undefined) return found
  throw new SetupError(
    'ไม่พบไฟล์ส่วนหัวของ Node (include/node) โปรดติดตั้ง Node จาก nodejs.org หรือ NodeSource หรือสั่ง “npm config set nodedir <โฟลเดอร์>” แล้วเริ่มใหม่',
    'Node’s headers (include/node) were not found. Install Node from nodejs.org or NodeSource, or run “npm config set nodedir <folder>”, then start again.',
  )
}

/**
 * The node-gyp that npm brings along.
 * @returns {string} the path of its script
 * @throws {SetupError} when npm has none
 */
export function nodeGyp() {
  const npm = process.env['npm_execpath'] ?? ask('sh', ['-c', 'command -v npm'])
  try {
    return createRequire(realpathSync(String(npm))).resolve('node-gyp/bin/node-gyp.js')
  } catch {
    throw new SetupError(
      'ไม่พบ node-gyp ซึ่งมากับ npm โปรดติดตั้ง npm ใหม่แล้วเริ่มอีกครั้ง',
      'node-gyp, which comes with npm, was not found. Install npm anew and start again.',
    )
  }
}
