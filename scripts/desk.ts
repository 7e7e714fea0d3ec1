import { clockCommand } from './desk/clock'
import { intakeCommand } from './desk/intake'
import { runCommand } from './desk/run'
import { verifyCommand } from './desk/verify'

/** `npm run --silent desk -- COMMAND …`: the main process's use cases without a window. JSON out, or a clear error and exit 1. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  clock: clockCommand,
  intake: intakeCommand,
  run: runCommand,
  verify: verifyCommand,
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
try {
  if (command === undefined)
    throw new Error(`unknown command "${name}"; there are: ${Object.keys(commands).join(', ')}`)
  process.stdout.write(`${await command(args)}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
