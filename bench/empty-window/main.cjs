// The least that is a window: what the workstation's start and memory are measured against.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  return window.loadFile('index.html')
})
app.on('window-all-closed', () => app.quit())
