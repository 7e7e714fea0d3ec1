import path from 'node:path'
import log from 'electron-log/main'
import { randomText, systemRandom } from '../vault/random'

/**
 * The local log holds what a developer needs and nothing of a person: the kind of the error and where in our code it
 * arose, never its message, which may quote what was typed.
 */
export function openLog(folder: string): (what: string, error: unknown) => string {
  log.transports.console.level = false
  log.transports.file.level = 'info'
  log.transports.file.resolvePathFn = () => path.join(folder, 'desk.log')
  return (what, error) => {
    const ref = randomText(systemRandom, 8)
    log.error(ref, what, ...traceOf(error))
    return ref
  }
}

/** The error's class and the places it went through; lines of a stack that are not places are left out. */
export function traceOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [typeof error]
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.constructor.name, ...places.slice(0, 12).map((line) => line.trim())]
}
