import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { benchLetters } from './bench/letters'
import { at, median, ms, reached } from './bench/numbers'
import { seed, type Seeded } from './bench/seed'
import { buildAll, root } from './build'
import { findElectron, thisMachine } from './find-electron'
import { launchPlan } from './launch-plan'
import { machineFor } from './machine'

/**
 * `npm run bench`: start, list, save, open, memory, in one run beside a bare Electron window, and what letters cost. Machines are noisy: read
 * the ratios, and the numbers only against the bare window's of the same run.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const folder = mkdtempSync(path.join(tmpdir(), 'desk-bench-'))
const electron = findElectron(thisMachine(root, say))
if (!electron.ok) throw new Error(electron.error)
const { executable } = electron.value
const bare = path.join(root, 'test/bench/bare')
const passwordField = "document.querySelector('input[type=password]')"

type Measured = {
  readonly first: number
  readonly usable: number
  readonly derive: number
  readonly entered: number
  readonly listed: number
  readonly saves: readonly number[]
  readonly opens: readonly number[]
  readonly memory: Readonly<Record<string, number>>
}

function measure(app: string, profile: string, job: object): Measured {
  const args = [
    '-r',
    path.join(root, 'test/bench/hook.cjs'),
    app,
    `--user-data-dir=${profile}`,
    '--disable-gpu',
    '--log-level=3',
  ]
  const plan = launchPlan(executable, args, machineFor(executable))
  if (!plan.ok) throw new Error(plan.error)
  const env = { ...process.env, BENCH_JOB: JSON.stringify(job), BENCH_STARTED: String(Date.now()) }
  const { stdout } = spawnSync(plan.value.command, plan.value.args, {
    encoding: 'utf8',
    env,
    timeout: 300_000,
  })
  const line = stdout.split('\n').find((one) => one.startsWith('BENCH '))
  if (line === undefined) throw new Error('the window gave no answer')
  const answer = JSON.parse(line.slice(6)) as Measured & { readonly error?: string }
  if (answer.error !== undefined) throw new Error(answer.error)
  return answer
}

/** Where there is no display the whole bench runs under one virtual one, so that its start is in no measurement. */
function underDisplay(): void {
  const plan = launchPlan(executable, [], machineFor(executable))
  if (!plan.ok) throw new Error(plan.error)
  if (plan.value.command !== 'xvfb-run') return
  const display = plan.value.args.slice(0, plan.value.args.indexOf(executable))
  const self = [
    process.execPath,
    path.join(root, 'node_modules/tsx/dist/cli.mjs'),
    path.join(root, 'scripts/bench.ts'),
    ...process.argv.slice(2),
  ]
  const { status } = spawnSync('xvfb-run', [...display, ...self], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

function benchStart(locked: Seeded): void {
  const rounds = Array.from({ length: 9 }, () => ({
    bare: measure(bare, path.join(folder, 'bare'), { kind: 'start' }),
    desk: measure(root, locked.profile, { kind: 'start', usable: passwordField }),
  })).slice(2) // the first two fill the disk's and the code's caches
  const bareFirst = median(rounds.map((one) => one.bare.first))
  const deskFirst = median(rounds.map((one) => one.desk.first))
  const ratio = deskFirst / bareFirst
  say(
    `start → first contentful paint: bare ${ms(bareFirst)}, unlock screen ${ms(deskFirst)}, ratio ${ratio.toFixed(2)} (≤ 1.50 ${reached(ratio <= 1.5)})`,
  )
  say(`start → passphrase can be typed: ${ms(median(rounds.map((one) => one.desk.usable)))}`)
  say(
    `memory, MB: bare ${JSON.stringify(rounds[0]?.bare.memory)}, unlock screen ${JSON.stringify(rounds[0]?.desk.memory)}`,
  )
}

function benchList(seeded: Seeded): void {
  const { profile, passphrase, ids } = seeded
  const job = { kind: 'list', passphrase, cases: ids.length }
  const rebuilt = measure(root, profile, job)
  const warm = [1, 2, 3].map(() => measure(root, profile, job))
  const listed = median(warm.map((one) => one.listed - one.derive))
  say(
    `${ids.length} cases: unlock → list of all, key derivation (${ms(median(warm.map((one) => one.derive)))}) apart: ${ms(listed)}` +
      (ids.length >= 10_000 ? ` (≤ 2000 ms ${reached(listed <= 2000)})` : ''),
  )
  say(`${ids.length} cases: the same with the whole index to rebuild: ${ms(rebuilt.listed - rebuilt.derive)}`)
  say(`${ids.length} cases: memory, MB: ${JSON.stringify(warm[0]?.memory)}`)
}

function benchActs({ profile, passphrase, ids }: Seeded): void {
  const job = { kind: 'acts', passphrase, cases: ids.length, ids: ids.slice(0, 20), cold: ids.slice(50, 250) }
  const { saves, opens } = measure(root, profile, job)
  say(
    `save: median ${ms(median(saves))}, p95 ${ms(at(saves, 0.95))} (≤ 50 ms ${reached(at(saves, 0.95) <= 50)})`,
  )
  say(
    `open a case of 20 saves: median ${ms(median(opens))}, p95 ${ms(at(opens, 0.95))} (≤ 100 ms ${reached(at(opens, 0.95) <= 100)})`,
  )
}

underDisplay()
await buildAll()
const parts = process.argv.slice(2) // start, letters, thousand, ten-thousand; all of them when none is named
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part)
try {
  if (wanted('start')) benchStart(await seed(path.join(folder, 'start'), 1, 0))
  if (wanted('letters')) await benchLetters(say)
  if (wanted('thousand')) {
    const thousand = await seed(path.join(folder, 'thousand'), 1000, 19)
    benchList(thousand)
    benchActs(thousand)
  }
  if (wanted('ten-thousand')) benchList(await seed(path.join(folder, 'ten-thousand'), 10_000, 0))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
