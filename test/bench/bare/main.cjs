// The least an Electron program can do: one window, one line of text. The bench measures the desk beside it.
const { app, BrowserWindow } = require('electron')
const path = require('node:path')

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 832,
    show: false,
    webPreferences: { sandbox: true },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(path.join(__dirname, 'index.html'))
})
