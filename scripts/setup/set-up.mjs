// The whole of set-up, in order. Each step is silent when there is nothing to do.
import { packages } from './packages.mjs'
import { runtime } from './runtime.mjs'
import { systemPackages, testPrograms, virtualDisplay, windowLibraries } from './system-libraries.mjs'

/** Whether a window can be shown on a screen here. */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform !== 'linux') return true
  return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '')
}

/**
 * Makes this checkout ready to run.
 * @param {{ tests?: boolean }} [extras] tests: also what only the tests need
 * @returns {Promise<import('./runtime.mjs').Runtime>}
 */
export async function setUp({ tests = false } = {}) {
  await packages()
  await systemPackages([
    ...windowLibraries,
    ...(hasDisplay() ? [] : virtualDisplay),
    ...(tests ? testPrograms : []),
  ])
  return runtime()
}
