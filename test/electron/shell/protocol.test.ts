import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ protocol: {} }))
const { answerRequest, contentSecurityPolicy } = await import('../../../electron/shell/protocol')

const folder = mkdtempSync(path.join(tmpdir(), 'app-'))
const root = path.join(folder, 'renderer')
beforeAll(() => {
  mkdirSync(root)
  writeFileSync(path.join(root, 'index.html'), '<style nonce="__CSP_NONCE__"></style>')
  writeFileSync(path.join(root, 'app.js'), 'export {}')
  writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  symlinkSync(path.join(folder, 'secret.txt'), path.join(root, 'link.txt'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (url: string, method = 'GET') => answerRequest({ url, method }, root)

describe('app://desk/', () => {
  it('gives the built files with their type', async () => {
    const script = await get('app://desk/app.js')
    expect([script.status, script.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ])
  })

  it('puts a fresh nonce into the page and its policy at each load', async () => {
    const [one, two] = [await get('app://desk/index.html?lang=lv'), await get('app://desk/')]
    const nonce = /nonce="([^"]+)"/.exec(await one.text())?.[1] ?? ''
    expect(nonce.length).toBeGreaterThan(20)
    expect(one.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce))
    expect(await two.text()).not.toContain(nonce)
  })

  it('allows no inline script, no eval, no network, no frame, no form', () => {
    const policy = contentSecurityPolicy('n')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('http')
  })

  it.each([
    'app://desk/../secret.txt',
    'app://desk/..%2fsecret.txt',
    'app://desk/%2e%2e/secret.txt',
    'app://desk/..%5csecret.txt',
    'app://desk/%252e%252e%252fsecret.txt',
    'app://desk//etc/passwd',
    'app://desk/app.js%00.html',
    'app://desk/%E0%A4%A',
    'app://desk/link.txt',
    'app://desk/absent.js',
    'app://x.evil/app.js',
    'app://desk.evil/app.js',
    'http://desk/app.js',
  ])('answers 404 to %s', async (url) => {
    expect((await get(url)).status).toBe(404)
  })

  it('answers GET alone', async () => {
    expect((await get('app://desk/app.js', 'POST')).status).toBe(404)
  })
})
