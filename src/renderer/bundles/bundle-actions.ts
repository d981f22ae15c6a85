import { ask } from '../bridge.ts'
import type { Current } from '../desk/current.ts'
import type { Desk } from '../desk/use-desk.ts'

/** What the desk can do with bundles. */
export interface BundleActions {
  /** Saves, and asks which releases go to another machine. */
  sendBundle(): void
  /** Has a bundle chosen, verifies it and shows what is in it. */
  openBundle(): void
}

export function bundleActions(ref: Current<Desk>): BundleActions {
  const desk = () => ref.current
  return {
    async sendBundle() {
      // What goes out is what is on disk.
      if (!(await desk().leave())) return
      await desk().refresh()
      desk().dispatch({ kind: 'dialog', dialog: { kind: 'send-bundle' } })
    },
    async openBundle() {
      if (!(await desk().leave())) return
      const answer = await ask('bundles.open', {})
      if (!answer.ok) return desk().refuse(answer.refusal)
      if (answer.value !== null)
        desk().dispatch({ kind: 'dialog', dialog: { kind: 'bundle', bundle: answer.value } })
    },
  }
}
