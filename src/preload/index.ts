import { contextBridge, ipcRenderer } from 'electron'
import { channels } from '#contract/bridge.ts'
import type { Notice } from '#contract/bridge.ts'

/** The window's whole way out: one question at a time, and what the desk says unasked. */
contextBridge.exposeInMainWorld('tokhao', {
  ask: (name: string, payload: unknown): Promise<unknown> => ipcRenderer.invoke(channels.ask, name, payload),
  onNotice: (listen: (said: Notice) => void): (() => void) => {
    const hear = (_event: unknown, said: Notice): void => listen(said)
    ipcRenderer.on(channels.notice, hear)
    return () => {
      ipcRenderer.off(channels.notice, hear)
    }
  },
})
