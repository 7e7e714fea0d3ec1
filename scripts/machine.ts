import { spawnSync } from 'node:child_process'
import type { Machine } from './launch-plan'

/** What this machine has; asked once before Electron is started. */
export function machineFor(executable: string): Machine {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasDisplay: Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']),
    hasXvfb: hasCommand('xvfb-run'),
    missingLibraries: process.platform === 'linux' ? missingLibraries(executable) : [],
  }
}

export const hasCommand = (name: string): boolean =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0

function missingLibraries(executable: string): readonly string[] {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const lines = (stdout as string | null) ?? ''
  return [...lines.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  )
}
