import type { BrowserWindow } from 'electron'
import { app, dialog } from 'electron'
import { join } from 'node:path'
import type { Strings } from '#strings/strings.ts'

/** The kinds of file that a release is exported to, with their endings. */
const endings = { html: 'html', pdf: 'pdf', text: 'txt' } as const

export interface Dialogs {
  /** Paths of the files to import; none when the person cancelled. */
  chooseFiles(): Promise<readonly string[]>
  /** The path to write to; null when the person cancelled. The machine's dialog asks before it names an old file. */
  chooseExportFile(proposedName: string, format: keyof typeof endings): Promise<string | null>
}

/** The machine's own dialogs, on top of the window. */
export function machineDialogs(window: () => BrowserWindow, { menu }: Strings): Dialogs {
  // Where the person exported last; the machine's documents folder before that.
  let folder: string | null = null
  return {
    async chooseFiles() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: menu.importTitle,
        buttonLabel: menu.importButton,
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: menu.textFiles, extensions: ['txt'] },
          { name: menu.allFiles, extensions: ['*'] },
        ],
      })
      return canceled ? [] : filePaths
    },
    async chooseExportFile(proposedName, format) {
      const ending = endings[format]
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: menu.exportTitle,
        buttonLabel: menu.exportButton,
        defaultPath: join(folder ?? app.getPath('documents'), proposedName),
        filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      if (canceled || !filePath) return null
      folder = join(filePath, '..')
      return filePath
    },
  }
}
