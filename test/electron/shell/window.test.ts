import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ app: {}, BrowserWindow: vi.fn(), nativeTheme: {}, protocol: {} }))
const { windowOptions } = await import('../../../electron/shell/window')

describe('the one way a window is made', () => {
  it('is exactly this, so that a new option is a decision', () => {
    expect(windowOptions({ width: 1280, height: 800 }, false, '/app/preload.cjs')).toEqual({
      width: 1280,
      height: 800,
      minWidth: 800,
      minHeight: 600,
      show: false,
      title: 'DSR Desk',
      backgroundColor: '#ffffff',
      autoHideMenuBar: true,
      webPreferences: {
        preload: '/app/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        plugins: false,
        webgl: false,
        disableDialogs: true,
        spellcheck: false,
        devTools: true,
        v8CacheOptions: 'bypassHeatCheck',
      },
    })
  })
})
