// Windows where there is no screen: a display in memory around the program that opens them.
import { hasDisplay } from '../setup/set-up.mjs'

/**
 * A command that finds a display, be it the person's or one made for it.
 * @param {string} command
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function onDisplay(command, args) {
  if (hasDisplay()) return [command, args]
  // The default screen of xvfb-run is 1280×1024 in 8 or 24 bits, by version: say what a desk has.
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', command, ...args]]
}

/**
 * The options that Electron needs on this machine and nowhere else: as root on Linux, Chromium's
 * sandbox cannot start. Never part of a shipped configuration.
 * @returns {string[]}
 */
export function sandboxOptions() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
