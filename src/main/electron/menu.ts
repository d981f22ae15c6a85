import type { MenuItemConstructorOptions } from 'electron'
import { Menu } from 'electron'
import type { Strings } from '#strings/strings.ts'
import { devOrigin } from './security.ts'

export interface MenuActions {
  /** A command of the window, by its id. */
  command(id: string): void
  /** Shows the log file in the file manager. */
  showLog(): void
}

/**
 * Sets the menu bar. Its entries name commands of the window, which also owns their keys (a Thai layout
 * needs more than an accelerator can say): the menu shows the keys and leaves them alone, or they would act twice.
 */
export function setMenu({ menu }: Strings, actions: MenuActions): void {
  const command = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => actions.command(id),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const role = (
    label: string,
    name: MenuItemConstructorOptions['role'] & string,
  ): MenuItemConstructorOptions => ({
    label,
    role: name,
    registerAccelerator: false,
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const developer: MenuItemConstructorOptions[] =
    devOrigin === null ? [] : [line, { label: menu.developer, role: 'toggleDevTools' }]

  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: menu.file,
        submenu: [
          command(menu.newDraft, 'draft.new', 'CmdOrCtrl+N'),
          command(menu.importFiles, 'draft.import', 'CmdOrCtrl+O'),
          line,
          command(menu.export, 'export.open', 'CmdOrCtrl+E'),
          command(menu.exportMany, 'export.many'),
          command(menu.copies, 'copies.open', 'CmdOrCtrl+Shift+E'),
          line,
          command(menu.archiveImport, 'archive.import'),
          command(menu.archiveExport, 'archive.export'),
          command(menu.archiveRestore, 'archive.restore'),
          line,
          command(menu.bundleSend, 'bundles.send'),
          command(menu.bundleOpen, 'bundles.open'),
          line,
          command(menu.backups, 'backups.open'),
          line,
          { label: menu.close, role: 'close' },
        ],
      },
      {
        label: menu.edit,
        submenu: [
          // The editor keeps its own history, of which Chromium's undo knows nothing.
          command(menu.undo, 'text.undo', 'CmdOrCtrl+Z'),
          command(menu.redo, 'text.redo', 'CmdOrCtrl+Y'),
          line,
          role(menu.cut, 'cut'),
          role(menu.copy, 'copy'),
          role(menu.paste, 'paste'),
          role(menu.pastePlain, 'pasteAndMatchStyle'),
          role(menu.selectAll, 'selectAll'),
          line,
          command(menu.find, 'find.open', 'CmdOrCtrl+F'),
          command(menu.replaceText, 'find.replace', 'CmdOrCtrl+H'),
          command(menu.replaceMany, 'find.replace-many'),
          command(menu.goToLine, 'line.go', 'CmdOrCtrl+G'),
          command(menu.rescue, 'text.rescue', 'CmdOrCtrl+Shift+L'),
          line,
          command(menu.settings, 'settings.open'),
        ],
      },
      {
        label: menu.view,
        submenu: [
          command(menu.findingsPanel, 'finding.panel', 'F7'),
          command(menu.previewPanel, 'view.preview', 'CmdOrCtrl+P'),
          command(menu.palette, 'palette.open', 'CmdOrCtrl+K'),
          line,
          command(menu.zoomIn, 'view.zoom-in', 'CmdOrCtrl+='),
          command(menu.zoomOut, 'view.zoom-out', 'CmdOrCtrl+-'),
          command(menu.zoomReset, 'view.zoom-reset', 'CmdOrCtrl+0'),
          line,
          command(menu.theme, 'view.theme'),
          command(menu.language, 'view.language'),
          command(menu.typewriter, 'view.typewriter'),
          command(menu.focus, 'view.focus', 'F11'),
          { label: menu.fullScreen, role: 'togglefullscreen' },
          ...developer,
        ],
      },
      {
        label: menu.check,
        submenu: [
          command(menu.nextFinding, 'finding.next', 'F8'),
          command(menu.previousFinding, 'finding.previous', 'Shift+F8'),
          command(menu.allFindings, 'finding.panel', 'F7'),
        ],
      },
      {
        label: menu.tools,
        submenu: [
          command(menu.search, 'search.open', 'CmdOrCtrl+Shift+F'),
          command(menu.directory, 'directory.open', 'F9'),
          command(menu.checkArchive, 'checks.open'),
          command(menu.house, 'house.open'),
        ],
      },
      {
        label: menu.help,
        submenu: [
          command(menu.handbook, 'help.handbook', 'Shift+F1'),
          command(menu.keys, 'help.keys', 'F1'),
          { label: menu.log, click: actions.showLog },
          line,
          command(menu.about, 'help.about'),
        ],
      },
    ]),
  )
}
