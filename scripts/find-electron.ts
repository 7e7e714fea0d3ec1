import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { err, ok, type Result } from '../shared/lib/result'

/** The Electron to run, and where it came from. `dist` is what ELECTRON_OVERRIDE_DIST_PATH names. */
export type FoundElectron = { readonly dist: string; readonly executable: string; readonly from: string }

export type Search = {
  readonly root: string
  readonly env: NodeJS.ProcessEnv
  readonly platform: string
  readonly arch: string
  readonly run: (
    command: readonly string[],
    timeoutSeconds: number,
  ) => { readonly status: number; readonly out: string }
  readonly say: (line: string) => void
}

export const thisMachine = (root: string, say: (line: string) => void): Search => ({
  root,
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  say,
  run: ([command = '', ...args], timeoutSeconds) => {
    const done = spawnSync(command, args, {
      encoding: 'utf8',
      timeout: timeoutSeconds * 1000,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { status: done.status ?? 1, out: done.stdout + done.stderr }
  },
})

/**
 * Looks in this order: ELECTRON_OVERRIDE_DIST_PATH, the installed package, the package's own download, and on Linux
 * x64 the Electron 25 that scripts/electron-runtime.mjs builds from the package registry (development and tests only).
 */
export function findElectron(search: Search): Result<FoundElectron, string> {
  const overridden = search.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (overridden !== undefined && overridden !== '') return named(overridden, search.platform)
  const installed = () => inPackage(search)
  const found = installed()
  if (found !== undefined) return ok({ ...found, from: 'the installed electron package' })
  search.run([process.execPath, path.join(search.root, 'node_modules/electron/install.js')], 180)
  const downloaded = installed()
  if (downloaded !== undefined) return ok({ ...downloaded, from: 'the electron package’s download' })
  if (search.platform !== 'linux' || search.arch !== 'x64') {
    return err(
      'Electron is not installed and its download did not succeed; connect to the network and run npm start again.',
    )
  }
  return built(search)
}

const executableName = (platform: string): string => {
  if (platform === 'win32') return 'electron.exe'
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

function named(dist: string, platform: string): Result<FoundElectron, string> {
  const executable = path.join(dist, executableName(platform))
  return existsSync(executable)
    ? ok({ dist, executable, from: 'ELECTRON_OVERRIDE_DIST_PATH' })
    : err(`ELECTRON_OVERRIDE_DIST_PATH names a folder without ${executableName(platform)}.`)
}

function inPackage({ root, platform }: Search): Omit<FoundElectron, 'from'> | undefined {
  const dist = path.join(root, 'node_modules/electron/dist')
  const executable = path.join(dist, executableName(platform))
  return existsSync(executable) && existsSync(path.join(dist, 'version')) ? { dist, executable } : undefined
}

function built({ root, run, say }: Search): Result<FoundElectron, string> {
  const done = run([process.execPath, path.join(root, 'scripts/electron-runtime.mjs')], 300)
  const dist = done.out
    .trim()
    .split('\n')
    .findLast((line) => existsSync(path.join(line, 'electron')))
  if (done.status !== 0 || dist === undefined) return err(`no Electron could be had: ${lastLine(done.out)}`)
  const version = readFileSync(path.join(dist, 'version'), 'utf8').trim()
  say(
    `Electron ${version} from the package registry: for development and tests on this machine only; the desk ships with Electron 45.`,
  )
  return ok({ dist, executable: path.join(dist, 'electron'), from: 'scripts/electron-runtime.mjs' })
}

const lastLine = (out: string): string => out.trim().split('\n').at(-1) ?? 'no message'
