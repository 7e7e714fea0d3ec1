import { describe, expect, it, vi } from 'vitest'

type Ended = (success: boolean, reason: string) => void
type Print = (options: unknown, ended: Ended) => void

/** Windows as Electron makes them, as far as printing goes: what they load, what they print, that they end. */
const made: FakeWindow[] = []
let print: Print = () => undefined
let load: () => Promise<void> = () => Promise.resolve()

class FakeWindow {
  readonly options: unknown
  readonly loaded: string[] = []
  private readonly closing = new Set<() => void>()
  private isGone = false
  constructor(options: unknown) {
    this.options = options
    made.push(this)
  }
  readonly webContents = { print: (options: unknown, ended: Ended) => print(options, ended) }
  loadURL(url: string): Promise<void> {
    this.loaded.push(url)
    return load()
  }
  once(_: string, listener: () => void): void {
    this.closing.add(listener)
  }
  removeListener(_: string, listener: () => void): void {
    this.closing.delete(listener)
  }
  isDestroyed(): boolean {
    return this.isGone
  }
  destroy(): void {
    this.isGone = true
    this.closing.forEach((listener) => listener())
  }
  get listeners(): number {
    return this.closing.size
  }
}

type Handler = (request: { readonly url: string }) => Promise<Response>
const served = new Map<string, Handler>()
let before: (details: { readonly url: string }, answer: (answer: unknown) => void) => void = () => undefined
const partitions: unknown[][] = []
const closed = {
  setPermissionRequestHandler: () => undefined,
  setPermissionCheckHandler: () => undefined,
  setDevicePermissionHandler: () => undefined,
  on: () => undefined,
  webRequest: { onBeforeRequest: (listener: typeof before) => (before = listener) },
  protocol: { handle: (scheme: string, handler: Handler) => served.set(scheme, handler) },
}
vi.mock('electron', () => ({
  app: {},
  protocol: {},
  BrowserWindow: FakeWindow,
  session: {
    fromPartition: (...args: unknown[]) => {
      partitions.push(args)
      return closed
    },
  },
}))
const { letterPrinter, printWindowOptions, printedOf } = await import('../../../electron/shell/print')

const fonts = () =>
  Promise.resolve({
    regular: new Uint8Array([1]),
    bold: new Uint8Array([2]),
    italic: new Uint8Array([3]),
    boldItalic: new Uint8Array([4]),
  })
const desk = new FakeWindow({})
const printer = letterPrinter(() => desk as never, fonts)
const ask = async (url: string): Promise<Response> =>
  (await served.get('app')?.({ url })) ?? new Response(null, { status: 500 })

describe('the window that prints', () => {
  it('is exactly this, so that a new option is a decision', () => {
    expect(printWindowOptions()).toEqual({
      show: false,
      width: 800,
      height: 1100,
      webPreferences: {
        partition: 'print',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        javascript: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        plugins: false,
        webgl: false,
        disableDialogs: true,
        spellcheck: false,
        devTools: false,
      },
    })
  })

  it('prints the page from memory, under an address that is gone afterwards', async () => {
    let shown = ''
    print = (_, ended) =>
      void ask(made.at(-1)?.loaded[0] ?? '')
        .then((answer) => answer.text())
        .then((text) => {
          shown = text
          ended(true, '')
        })
    expect(await printer('<p>Vēstule</p>')).toEqual({ ok: true, value: 'printed' })
    expect(shown).toBe('<p>Vēstule</p>')
    const window = made.at(-1)
    expect(window?.options).toEqual(printWindowOptions())
    expect(window?.isDestroyed()).toBe(true)
    expect((await ask(window?.loaded[0] ?? '')).status).toBe(404)
    expect(partitions).toEqual([['print', { cache: false }]])
    expect(desk.listeners).toBe(0)
  })

  it('gives its page the letters’ fonts and nothing else', async () => {
    const bold = await ask('app://print/fonts/bold.ttf')
    expect([...new Uint8Array(await bold.arrayBuffer())]).toEqual([2])
    for (const url of [
      'app://print/',
      'app://print/fonts/x.ttf',
      'app://desk/index.html',
      'app://desk/fonts/bold.ttf',
    ])
      expect((await ask(url)).status).toBe(404)
  })

  it('loads nothing from anywhere else', () => {
    const answers: unknown[] = []
    for (const url of [
      'app://print/abc',
      'data:image/png;base64,AA==',
      'app://desk/',
      'https://example.org/',
      'file:///etc/passwd',
    ])
      before({ url }, (answer) => answers.push(answer))
    expect(answers).toEqual([false, false, true, true, true].map((cancel) => ({ cancel })))
  })

  it('tells a person who changed their mind from a printer that did not print', () => {
    expect(printedOf(true, '')).toEqual({ ok: true, value: 'printed' })
    expect(printedOf(false, 'Print job canceled')).toEqual({ ok: true, value: 'cancelled' })
    expect(printedOf(false, 'cancelled')).toEqual({ ok: true, value: 'cancelled' })
    for (const reason of ['Print job failed', 'Invalid printer settings', 'Failed to enumerate printers', ''])
      expect(printedOf(false, reason)).toEqual({ ok: false, error: { kind: 'no-printer' } })
  })

  it('goes with the desk’s window when that is locked under the dialog', async () => {
    print = () => desk.destroy()
    expect(await printer('<p>x</p>')).toEqual({ ok: true, value: 'cancelled' })
    expect(made.at(-1)?.isDestroyed()).toBe(true)
  })

  it('gives up on a page that does not come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    load = () => new Promise(() => undefined)
    try {
      const waited = letterPrinter(() => undefined, fonts)('<p>x</p>')
      await vi.advanceTimersByTimeAsync(20_000)
      expect(await waited).toEqual({ ok: false, error: { kind: 'no-printer' } })
      expect(made.at(-1)?.isDestroyed()).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })
})
