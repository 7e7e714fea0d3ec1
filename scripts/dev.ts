import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { build, createServer } from 'vite'
import { copyLetterFonts, root } from './build'
import { findElectron, thisMachine } from './find-electron'
import { launchPlan } from './launch-plan'
import { machineFor } from './machine'

/** `npm run dev`: Vite's server for the window, watched builds of main and preload, Electron restarted when they change. */
const say = (line: string): void => void process.stderr.write(`${line}\n`)

const electron = findElectron(thisMachine(root, say))
if (!electron.ok) throw new Error(electron.error)
const { executable } = electron.value
const plan = launchPlan(executable, [root, '--log-level=3', ...process.argv.slice(2)], machineFor(executable))
if (!plan.ok) throw new Error(plan.error)
const { command, args, notes } = plan.value
notes.forEach(say)

const server = await createServer({
  configFile: path.join(root, 'vite.config.ts'),
  root: path.join(root, 'renderer'),
})
await server.listen()
const url = server.resolvedUrls?.local[0] ?? 'http://localhost:5173/'

let desk: ChildProcess | undefined
const built = new Set<string>()
copyLetterFonts()
for (const mode of ['main', 'preload']) await watch(mode)

async function watch(mode: string): Promise<void> {
  const configFile = path.join(root, 'vite.node.config.ts')
  const watcher = await build({
    configFile,
    root,
    mode,
    logLevel: 'warn',
    build: { watch: {}, emptyOutDir: false },
  })
  if (!('on' in watcher)) return
  watcher.on('event', (event) => {
    if (event.code !== 'END') return
    built.add(mode)
    if (built.size === 2) restart()
  })
}

function restart(): void {
  desk?.removeAllListeners('exit')
  desk?.kill()
  desk = spawn(command, args, { stdio: 'inherit', env: { ...process.env, DESK_DEV_URL: url } })
  desk.on('exit', (code) => void server.close().finally(() => process.exit(code ?? 0)))
}
