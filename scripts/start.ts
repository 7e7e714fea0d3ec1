import { spawn } from 'node:child_process'
import { buildAll, root } from './build'
import { findElectron, thisMachine } from './find-electron'
import { launchPlan } from './launch-plan'
import { machineFor } from './machine'

/** `npm start`: builds the desk and opens it. Arguments after `--` go to Electron. */
const say = (line: string): void => void process.stderr.write(`${line}\n`)

const electron = findElectron(thisMachine(root, say))
if (!electron.ok) stop(electron.error)
await buildAll()
const plan = launchPlan(
  electron.value.executable,
  [root, '--log-level=3', ...process.argv.slice(2)],
  machineFor(electron.value.executable),
)
if (!plan.ok) stop(plan.error)
plan.value.notes.forEach(say)
const desk = spawn(plan.value.command, plan.value.args, { stdio: 'inherit', env: process.env })
desk.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => desk.kill(signal))

function stop(reason: string): never {
  say(reason)
  process.exit(1)
}
