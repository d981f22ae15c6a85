// Running other programs: quietly, with their words kept for the moment something goes wrong.
import { spawn, spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'

import { binaries, project } from './places.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] defaults to the project
 * @property {Record<string, string | undefined>} [env] added to the present environment; undefined removes
 * @property {boolean} [show] pass output through to the terminal instead of keeping it
 * @property {(text: string) => void} [hear] gets each piece of output as it comes
 * @property {AbortSignal} [signal] ends the program early
 */
/** @typedef {{ ok: boolean, code: number | null, output: string }} Ran */

/**
 * The environment for a program: ours, with the project's own executables (Node 24 among them) first.
 * @param {Record<string, string | undefined>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(extra = {}) {
  const path = process.env['PATH'] ?? ''
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PATH: `${binaries}${delimiter}${path}`, ...extra }
  for (const name of Object.keys(env)) if (env[name] === undefined) delete env[name]
  return env
}

/**
 * Runs a program to its end. Never throws: a program that cannot be started is a failed run.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ran>} `output` holds stdout and stderr as they came, empty when shown
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? project,
      env: environment(options.env),
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && /^(npm|npx)$/.test(command),
      signal: options.signal,
    })
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
      options.hear?.(chunk.toString())
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', (error) => resolve({ ok: false, code: null, output: `${output}${error.message}` }))
    child.once('close', (code) => resolve({ ok: code === 0, code, output }))
  })
}

/**
 * Asks a quick question of a program.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | null} what it printed, trimmed; null when it failed or is not there
 */
export function ask(command, args, env = {}) {
  const answer = spawnSync(command, args, { cwd: project, env: environment(env), encoding: 'utf8' })
  return answer.status === 0 ? answer.stdout.trim() : null
}

/**
 * Whether a program can be found on the PATH.
 * @param {string} name
 */
export function isInstalled(name) {
  return ask('sh', ['-c', `command -v ${name}`]) !== null
}
