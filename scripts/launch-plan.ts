import { err, ok, type Result } from '../shared/lib/result'

/** How Electron is started on this machine: the command, and what the person should know about it. */
export type Launch = {
  readonly command: string
  readonly args: readonly string[]
  readonly notes: readonly string[]
}

export type Machine = {
  readonly platform: string
  readonly isRoot: boolean
  readonly hasDisplay: boolean
  readonly hasXvfb: boolean
  /** shared libraries that the Electron binary needs and the system does not have */
  readonly missingLibraries: readonly string[]
}

const libraries = 'libgtk-3-0 libnss3 libasound2 libgbm1'
const debian = (packages: string): string => `apt-get install -y --no-install-recommends ${packages}`

export function launchPlan(
  executable: string,
  args: readonly string[],
  machine: Machine,
): Result<Launch, string> {
  if (machine.missingLibraries.length > 0) {
    return err(`Electron needs ${machine.missingLibraries.join(', ')}; on Debian: ${debian(libraries)}`)
  }
  const sandbox = machine.platform === 'linux' && machine.isRoot
  const electron = sandbox ? ['--no-sandbox', ...args] : args
  const notes = sandbox
    ? ['You are root: Electron runs with --no-sandbox. Run it as a plain user for daily work.']
    : []
  if (machine.platform !== 'linux' || machine.hasDisplay)
    return ok({ command: executable, args: electron, notes })
  if (!machine.hasXvfb)
    return err(`There is no display; on Debian: ${debian('xvfb xauth')} gives a virtual one.`)
  const virtual = ['-a', '-s', '-screen 0 1600x1000x24', executable, ...electron]
  return ok({
    command: 'xvfb-run',
    args: virtual,
    notes: [...notes, 'There is no display: the desk runs in a virtual one (xvfb-run).'],
  })
}
