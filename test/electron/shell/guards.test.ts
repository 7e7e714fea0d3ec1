import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ app: {}, protocol: {} }))
const { guardSession, isLocalUrl, isOwnUrl } = await import('../../../electron/shell/guards')

describe('what the window may load', () => {
  it.each(['app://desk', 'app://desk/index.html?x=1'])('%s is ours', (url) =>
    expect(isOwnUrl(url)).toBe(true),
  )
  it.each([
    'app://desk.evil/',
    'app://x.evil/',
    'app://desk@evil/',
    'https://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'about:blank',
    'blob:https://example.org/1',
  ])('%s is not', (url) => {
    expect(isOwnUrl(url)).toBe(false)
    expect(isLocalUrl(url)).toBe(false)
  })

  it('refuses every permission, device and download, and cancels every request that is not ours', () => {
    const kept: Record<string, (...args: never[]) => unknown> = {}
    const keep =
      (name: string) =>
      (...args: unknown[]) =>
        void (kept[name] = args.at(-1) as never)
    const prevented = vi.fn()
    guardSession(
      {
        setPermissionRequestHandler: keep('request'),
        setPermissionCheckHandler: keep('check'),
        setDevicePermissionHandler: keep('device'),
        on: keep('download'),
        webRequest: { onBeforeRequest: keep('before') },
      } as never,
      undefined,
    )
    const answers: unknown[] = []
    const collect = ((answer: unknown) => answers.push(answer)) as never
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fullscreen',
    ]) {
      kept['request']?.(undefined as never, permission as never, collect)
      expect(kept['check']?.(undefined as never, permission as never)).toBe(false)
    }
    expect(answers).toEqual(Array(6).fill(false))
    expect(kept['device']?.()).toBe(false)
    kept['download']?.({ preventDefault: prevented } as never)
    expect(prevented).toHaveBeenCalled()
    answers.length = 0
    for (const url of [
      'app://desk/app.js',
      'http://192.0.2.66/',
      'wss://example.org/',
      'data:image/png;base64,x',
    ])
      kept['before']?.({ url } as never, collect)
    expect(answers).toEqual([{ cancel: false }, { cancel: true }, { cancel: true }, { cancel: false }])
  })
})
