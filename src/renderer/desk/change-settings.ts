import type { Settings } from '#contract/settings.ts'
import { ask } from '../bridge.ts'
import type { Desk } from './use-desk.ts'

/** Changes some of the settings, here at once and in the store for the next time. */
export function changeSettings(desk: Desk, part: Partial<Settings>): void {
  const settings = { ...desk.latest.current.settings, ...part }
  desk.dispatch({ kind: 'settings', settings })
  void ask('settings.write', { settings })
}
