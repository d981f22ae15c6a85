import type { Strings } from '#strings/strings.ts'
import { openStillWindow } from './still-window.ts'

/**
 * Says in a window of its own why the program cannot open; resolves when the person has closed it. `shown` is
 * called when it is on the screen: the program ends with its last window, so what was there before goes then.
 */
export async function showRefusal(
  { menu }: Strings,
  sentence: string,
  store: string,
  shown: () => void,
): Promise<void> {
  const window = await openStillWindow('refusal', {
    heading: menu.cannotOpen,
    sentence,
    store: { name: menu.whichStore, file: store },
    button: menu.close,
  })
  shown()
  const closed = new Promise<void>((resolve) => {
    window.once('closed', resolve)
  })
  // Navigation is refused everywhere; here the one link of the page means: close.
  window.webContents.on('will-frame-navigate', () => window.close())
  window.webContents.on('before-input-event', (_event, { key }) => {
    if (key === 'Escape') window.close()
  })
  await closed
}
