import { spawnSync } from 'node:child_process'
import { root } from './build'
import { findElectron, thisMachine } from './find-electron'
import { launchPlan } from './launch-plan'
import { machineFor } from './machine'

/** `npm test`: build, type check (Electron 45's and 25's types), lint, and all tests with the end-to-end ones last. */
const say = (line: string): void => void process.stderr.write(`${line}\n`)

function step(name: string, command: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  say(`\n— ${name}`)
  const [program = '', ...args] = command
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env })
  if (status !== 0) {
    say(`${name} failed`)
    process.exit(status ?? 1)
  }
}

const local = (tool: string, ...args: readonly string[]): readonly string[] => [
  process.execPath,
  `node_modules/${tool}`,
  ...args,
]

step('build', local('tsx/dist/cli.mjs', 'scripts/build-all.ts'))
step('type check', local('typescript/bin/tsc', '-b'))
step('type check against Electron 25', local('typescript/bin/tsc', '-p', 'electron/tsconfig.electron25.json'))
step('lint', local('eslint/bin/eslint.js', '.', '--cache', '--cache-location', 'out/.eslintcache'))
step('format', local('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'))

const electron = electronForTests()
const reporters = ['--reporter=default', '--reporter=./test/helpers/plain-reporter.mjs']
const vitest = local('vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2))
step('tests', [...electron.display, ...vitest], { ...process.env, ...electron.env })
if (electron.skipped !== undefined) say(`The end-to-end part did not run: ${electron.skipped}`)

/** What the end-to-end tests need to start the desk, or why they cannot. */
type ElectronForTests = {
  readonly env: NodeJS.ProcessEnv
  readonly display: readonly string[]
  readonly skipped?: string
}

function electronForTests(): ElectronForTests {
  const found = findElectron(thisMachine(root, say))
  if (!found.ok) return skipped(found.error)
  const plan = launchPlan(found.value.executable, [], machineFor(found.value.executable))
  if (!plan.ok) return skipped(plan.error)
  plan.value.notes.forEach(say)
  const { command, args } = plan.value
  const display =
    command === 'xvfb-run' ? [command, ...args.slice(0, args.indexOf(found.value.executable))] : []
  return { env: { DESK_ELECTRON: found.value.executable }, display }
}

const skipped = (reason: string): ElectronForTests => ({
  env: { DESK_E2E_SKIPPED: reason },
  display: [],
  skipped: reason,
})
