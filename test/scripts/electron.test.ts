import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findElectron, type Search } from '../../scripts/find-electron'
import { launchPlan, type Machine } from '../../scripts/launch-plan'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'find-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (...parts: string[]): string => {
  const file = path.join(root, ...parts)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '45.4.1')
  return file
}
const search = (change: Partial<Search> = {}): Search & { readonly ran: string[] } => {
  const ran: string[] = []
  return {
    ran,
    root,
    env: {},
    platform: 'linux',
    arch: 'x64',
    say: () => undefined,
    run: (command) => {
      ran.push(path.basename(command[1] ?? ''))
      return { status: 1, out: 'no network' }
    },
    ...change,
  }
}

describe('finding an Electron', () => {
  it('takes the named folder first, even when the package is installed', () => {
    put('node_modules/electron/dist/electron')
    put('node_modules/electron/dist/version')
    put('mine/electron')
    const found = findElectron(search({ env: { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'mine') } }))
    expect(found).toMatchObject({ ok: true, value: { from: 'ELECTRON_OVERRIDE_DIST_PATH' } })
  })
  it('says so when the named folder has none', () => {
    expect(findElectron(search({ env: { ELECTRON_OVERRIDE_DIST_PATH: root } })).ok).toBe(false)
  })
  it('takes the installed package and downloads nothing', () => {
    put('node_modules/electron/dist/electron')
    put('node_modules/electron/dist/version')
    const looked = search()
    expect(findElectron(looked)).toMatchObject({
      ok: true,
      value: { from: 'the installed electron package' },
    })
    expect(looked.ran).toEqual([])
  })
  it('downloads before it builds', () => {
    const looked = search({
      run: () => {
        put('node_modules/electron/dist/electron')
        put('node_modules/electron/dist/version')
        return { status: 0, out: '' }
      },
    })
    expect(findElectron(looked)).toMatchObject({
      ok: true,
      value: { from: 'the electron package’s download' },
    })
  })
  it('builds one from the registry on Linux x64 alone', () => {
    const looked = search()
    expect(findElectron(looked).ok).toBe(false)
    expect(looked.ran).toEqual(['install.js', 'electron-runtime.mjs'])
    const mac = search({ platform: 'darwin' })
    expect(findElectron(mac).ok).toBe(false)
    expect(mac.ran).toEqual(['install.js'])
  })
})

describe('starting it', () => {
  const machine: Machine = {
    platform: 'linux',
    isRoot: false,
    hasDisplay: true,
    hasXvfb: true,
    missingLibraries: [],
  }
  it('is plain for a user with a display', () => {
    expect(launchPlan('/e', ['.'], machine)).toEqual({
      ok: true,
      value: { command: '/e', args: ['.'], notes: [] },
    })
  })
  it('adds --no-sandbox for root and says so', () => {
    const plan = launchPlan('/e', ['.'], { ...machine, isRoot: true })
    expect(plan).toMatchObject({ ok: true, value: { args: ['--no-sandbox', '.'] } })
    expect(plan.ok && plan.value.notes[0]).toContain('--no-sandbox')
  })
  it('takes a virtual display where there is none', () => {
    expect(launchPlan('/e', ['.'], { ...machine, hasDisplay: false })).toMatchObject({
      ok: true,
      value: { command: 'xvfb-run' },
    })
    expect(launchPlan('/e', ['.'], { ...machine, hasDisplay: false, hasXvfb: false })).toMatchObject({
      ok: false,
    })
  })
  it('names what is missing with the line that brings it', () => {
    const plan = launchPlan('/e', [], { ...machine, missingLibraries: ['libgbm.so.1'] })
    expect(!plan.ok && plan.error).toMatch(/libgbm\.so\.1.*apt-get install .*libgbm1/)
  })
})
