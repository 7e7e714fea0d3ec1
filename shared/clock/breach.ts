import { Temporal } from 'temporal-polyfill'
import { workingLine, type WorkingLine } from './working-line'

const hours = 72

/** `dueAt`: an instant (ISO 8601) written with the offset of the instant of awareness. */
export type BreachLimit = { readonly dueAt: string; readonly working: readonly WorkingLine[] }

/**
 * Art. 33(1) GDPR: 72 running hours after becoming aware of a breach, never moved to a working day. `awareAt` is an
 * ISO 8601 instant with offset or Z; undefined when it is no instant.
 */
export function breachNotificationDue(awareAt: string): BreachLimit | undefined {
  const aware = instantOf(awareAt)
  if (aware === undefined) return undefined
  const end = aware.add({ hours })
  const offset = /[Tt ].*?([+-]\d{2}:?\d{2})(?:\[|$)/.exec(awareAt)?.[1]
  const dueAt = offset === undefined ? end.toString() : end.toString({ timeZone: offset })
  const rigaDueAt = end
    .toZonedDateTimeISO('Europe/Riga')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
  return {
    dueAt,
    working: [workingLine('breach', { at: awareAt, dueAt, rigaDueAt: rigaDueAt.replace('T', ' ') })],
  }
}

function instantOf(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text)
  } catch {
    return undefined
  }
}
