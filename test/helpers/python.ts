import { spawnSync } from 'node:child_process'

const hasPython = spawnSync('python3', ['--version']).status === 0

/** Why Python cannot be asked; on the build server it must be there, and what asks it fails instead. */
export const noPython: string | undefined =
  hasPython || process.env['CI'] !== undefined ? undefined : 'python3 is not installed'

/** What a Python script prints as JSON when it is given this on its standard input. */
export function python(script: string, input: string | Uint8Array): unknown {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script], { input, maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`python3: ${stderr.toString()}`)
  return JSON.parse(stdout.toString())
}
