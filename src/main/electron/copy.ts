import * as electron from 'electron'

/** How the clipboard took its forms before Electron had `ClipboardItem`. */
interface OlderClipboard {
  write(forms: { readonly text: string; readonly html?: string }): void
}

/** Puts text, and its rich form if there is one, on the clipboard of the machine. */
export async function copyToClipboard(copied: {
  readonly text: string
  readonly html?: string | undefined
}): Promise<void> {
  const { text, html } = copied
  if ('ClipboardItem' in electron) {
    const forms = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) }
    await electron.clipboard.write([new electron.ClipboardItem(forms)])
    return
  }
  const older = (electron as { readonly clipboard: unknown }).clipboard as OlderClipboard
  older.write(html === undefined ? { text } : { text, html })
}
