import { contextBridge, ipcRenderer } from 'electron'
import type { Notice } from '#contract/contract.ts'

// The names of contract.ts; importing its values would bring the whole schema library along.
const ask: (typeof import('#contract/contract.ts').channels)['ask'] = 'desk:ask'
const notice: (typeof import('#contract/contract.ts').channels)['notice'] = 'desk:notice'

/** The window's whole way out: one question at a time, and what the desk says unasked. */
contextBridge.exposeInMainWorld('tokhao', {
  ask: (name: string, payload: unknown): Promise<unknown> => ipcRenderer.invoke(ask, name, payload),
  onNotice: (listen: (said: Notice) => void): (() => void) => {
    const hear = (_event: unknown, said: Notice): void => listen(said)
    ipcRenderer.on(notice, hear)
    return () => {
      ipcRenderer.off(notice, hear)
    }
  },
})
