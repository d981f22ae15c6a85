// The least that is a page to write on: what the workstation's typing is measured against.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(process.env.TOKHAO_BARE_EDITOR)
})
app.on('window-all-closed', () => app.quit())
