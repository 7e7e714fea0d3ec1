import { eventToLine, lineToEvent, signedText } from '../../shared/journal/event'
import type { JournalEvent } from '../../shared/journal/event'
import type { ScopeId } from '../../shared/journal/ids'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { Opener } from './age-file'
import { sha256Hex, textOf, utf8 } from './crypto'
import { parseFileName } from './file-names'
import { isPadded, pad } from './padding'
import type { FileReason } from './quarantine'
import type { Session } from './session'

/** An event with the hash of its line. */
export type HashedEvent = { readonly event: JournalEvent; readonly hash: string }

/** Bounds of one save: a file beyond them is refused before it is read. */
const longestJournal = 4 * 1024 * 1024
const mostEvents = 10_000
/** The sealed file: header, and 16 bytes for each 64 KiB. */
export const longestJournalFile = longestJournal + 128 * 1024

const lineEnd = 0x0a

/** Lines padded with line ends; undefined when they are too much for one file. */
export function journalBytes(lines: readonly string[]): Uint8Array | undefined {
  const bytes = pad(utf8(`${lines.join('\n')}\n`), lineEnd)
  return bytes.length > longestJournal || lines.length > mostEvents ? undefined : bytes
}

/** Signs an event and gives it with its line. */
export function signEvent(
  session: Session,
  unsigned: Omit<JournalEvent, 'sig'>,
): (HashedEvent & { readonly line: string }) | undefined {
  const signed = signedText(unsigned, session.vault)
  if (!signed.ok) return undefined
  const event = { ...unsigned, sig: session.device.signer.sign(signed.value) }
  const line = eventToLine(event)
  return line.ok ? { event, line: line.value, hash: sha256Hex(line.value) } : undefined
}

/** Opens and checks a journal file whole: one bad line, and none of it counts. */
export async function checkJournalFile(
  session: Session,
  place: { readonly scope: ScopeId; readonly opener: Opener },
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<readonly HashedEvent[], FileReason>> {
  const name = parseFileName(file.name)
  if (name?.kind !== 'journal' || sha256Hex(file.bytes) !== name.hash) return err('damaged')
  const opened = await place.opener.open(file.bytes)
  if (!opened.ok) return err(opened.error.kind)
  const events = readLines(opened.value)
  if (events === undefined) return err('malformed')
  const first = name.n - events.length + 1
  const inPlace = events.every(
    ({ event }, index) =>
      event.case === place.scope && event.device === name.device && event.n === first + index,
  )
  if (!inPlace) return err('wrong-place')
  const verify = session.verifiers.get(name.device)
  if (verify === undefined) return err('unknown-device')
  const honest = events.every(({ event }) => {
    const signed = signedText(event, session.vault)
    return signed.ok && verify(signed.value, event.sig)
  })
  return honest ? ok(events) : err('forged')
}

function readLines(bytes: Uint8Array): readonly HashedEvent[] | undefined {
  if (!isPadded(bytes) || bytes.length > longestJournal) return undefined
  const text = textOf(bytes)
  if (text?.endsWith('\n') !== true) return undefined
  const lines = withoutPadding(text).split('\n', mostEvents + 1)
  if (lines.length > mostEvents) return undefined
  const events: HashedEvent[] = []
  for (const line of lines) {
    const event = lineToEvent(line)
    if (!event.ok) return undefined
    events.push({ event: event.value, hash: sha256Hex(line) })
  }
  return events
}

// By hand: a regular expression takes for ever on a hostile file of line ends with one letter at the end.
function withoutPadding(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n') end -= 1
  return text.slice(0, end)
}
