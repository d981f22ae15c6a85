import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { BrowserWindow, SaveDialogOptions } from 'electron'
import { app, dialog } from 'electron'
import type { DeskPorts } from '#main/desk-ports.ts'
import { formatTable } from '#main/publish/format-table.ts'
import type { Strings } from '#strings/strings.ts'

/**
 * On Linux the dialog may add the ending after it has asked about the name without it: there, it is told not to
 * ask, and the question comes afterwards, about the file that will really be written.
 */
const asksItself = process.platform !== 'linux'

/** How the names of bundles end. */
const bundleEnding = 'tokhao'

/** The machine's own dialogs, on top of the window. */
export function machineDialogs(
  window: () => BrowserWindow,
  words: () => Strings,
): Pick<
  DeskPorts,
  'chooseFiles' | 'chooseFolder' | 'chooseExportFile' | 'chooseTableFile' | 'chooseBundleTarget'
> {
  // Where the person exported last; the machine's documents folder before that.
  let folder: string | null = null

  const agreesToReplace = async (name: string): Promise<boolean> => {
    const { response } = await dialog.showMessageBox(window(), {
      type: 'warning',
      message: words().menu.replaceQuestion(name),
      detail: words().menu.replaceDetail,
      buttons: [words().menu.replace, words().menu.keep],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    })
    return response === 0
  }

  const chooseFile = async (name: string, ending: string, title: string): Promise<string | null> => {
    const options: SaveDialogOptions = {
      title,
      buttonLabel: words().menu.exportButton,
      defaultPath: join(folder ?? app.getPath('documents'), name),
      filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
      properties: ['createDirectory'],
    }
    const { canceled, filePath } = await dialog.showSaveDialog(window(), options)
    if (canceled || !filePath) return null
    const named = extname(filePath).toLowerCase() === `.${ending}`
    const path = named ? filePath : `${filePath}.${ending}`
    folder = dirname(path)
    const asked = named && asksItself
    return asked || !existsSync(path) || (await agreesToReplace(basename(path))) ? path : null
  }

  return {
    async chooseFiles(what) {
      const { title, button, files, extensions } = words().menu.files[what]
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        buttonLabel: button,
        properties: what === 'bundle' ? ['openFile'] : ['openFile', 'multiSelections'],
        filters: [
          { name: files, extensions },
          { name: words().menu.allFiles, extensions: ['*'] },
        ],
      })
      return canceled ? [] : filePaths
    },

    async chooseFolder(why) {
      const { title, button } = words().menu.folders[why]
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        buttonLabel: button,
        properties:
          why === 'import' || why === 'restore' ? ['openDirectory'] : ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },

    chooseExportFile: (name, format) =>
      // The dialogs of the machines know only the last part of `.fragment.html`.
      chooseFile(name, formatTable[format].ending.split('.').at(-1) ?? '', words().menu.exportTitle),

    chooseBundleTarget: (name) => chooseFile(name, bundleEnding, words().menu.bundleTitle),

    chooseTableFile: () => chooseFile(words().directory.tableName, 'csv', words().menu.exportTableTitle),
  }
}
