import { decodeEvent, encodeEvent, type CaseEvent, type JournalEntry } from '../../shared/case/events'
import { replay } from '../../shared/case/evolve'
import type { Case } from '../../shared/case/case'
import type { JournalEvent } from '../../shared/journal/event'
import { mergeEvents } from '../../shared/journal/merge'
import { instantOfHlc } from '../../shared/journal/hlc'
import type { CaseId } from '../../shared/journal/ids'
import type { CaseView } from '../../shared/ipc/contract'
import { err, ok, type Result } from '../../shared/lib/result'
import type { SaveFailure } from '../../shared/ipc/answers'
import type { OpenVault } from '../vault/open-vault'
import type { JsonValue } from '../../shared/journal/json-value'
import { saveFailureOf } from './save-failure'

/** A case as it lies open: its verified events, what was wrong with its files, and the fold. */
export type OpenCase = {
  readonly id: CaseId
  readonly stamp: string
  readonly events: readonly JournalEvent[]
  readonly problems: CaseView['problems']
  readonly told: Case
}

export type CaseShelf = {
  readonly read: (id: CaseId) => Promise<Result<OpenCase, SaveFailure>>
  readonly append: (
    open: OpenCase,
    events: readonly CaseEvent[],
    now: number,
  ) => Promise<Result<OpenCase, SaveFailure>>
  /** one act on a case at a time: what is decided is decided on what stands */
  readonly inTurn: <T>(id: CaseId, act: () => Promise<T>) => Promise<T>
}

const mostOpen = 32

/** Keeps the cases that were opened last, so that an act does not open every file again; file names say when one is stale. */
export function openShelf(vault: OpenVault): CaseShelf {
  const { known, keep } = lastOpened()
  return {
    inTurn: turns(),
    read: async (id) => {
      const stamp = await vault.stamp(id)
      if (!stamp.ok) return err(saveFailureOf(stamp.error))
      const open = known(id)
      if (open?.stamp === stamp.value) return ok(open)
      const content = await vault.readScope(id)
      if (!content.ok) return err(saveFailureOf(content.error))
      const { events, problems } = content.value
      const named = problems.map(({ file, reason }) => ({ file, reason }))
      return ok(keep(openCase(id, { stamp: await stampNow(vault, id), events, problems: named })))
    },
    append: async ({ id, events, problems }, acts, now) => {
      const drafts = acts.map(encodeEvent).map(({ body, ...rest }) => ({ ...rest, body: body as JsonValue }))
      const saved = await vault.append({ scope: id, drafts, by: vault.device().id, now })
      if (!saved.ok) return err(saveFailureOf(saved.error))
      return ok(
        keep(
          openCase(id, {
            stamp: await stampNow(vault, id),
            events: mergeEvents(events, saved.value),
            problems,
          }),
        ),
      )
    },
  }
}

// Reading may have set files aside, appending has added one: the stamp is taken after it.
async function stampNow(vault: OpenVault, id: CaseId): Promise<string> {
  const stamp = await vault.stamp(id)
  return stamp.ok ? stamp.value : ''
}

function lastOpened() {
  const kept = new Map<CaseId, OpenCase>()
  return {
    known: (id: CaseId): OpenCase | undefined => kept.get(id),
    keep: (open: OpenCase): OpenCase => {
      kept.delete(open.id)
      kept.set(open.id, open)
      const oldest = kept.keys().next().value
      if (kept.size > mostOpen && oldest !== undefined) kept.delete(oldest)
      return open
    },
  }
}

function turns(): CaseShelf['inTurn'] {
  const lines = new Map<CaseId, Promise<unknown>>()
  return async (id, act) => {
    const before = lines.get(id) ?? Promise.resolve()
    const mine = before.then(act, act)
    const settled = mine.catch(() => undefined)
    lines.set(id, settled)
    try {
      return await mine
    } finally {
      if (lines.get(id) === settled) lines.delete(id)
    }
  }
}

function openCase(
  id: CaseId,
  { stamp, events, problems }: Pick<OpenCase, 'stamp' | 'events' | 'problems'>,
): OpenCase {
  return { id, stamp, events, problems, told: replay(entriesOf(events)) }
}

/** Verified events as the case domain reads them. `by` is the device until the roster gives it a person's name. */
export const entriesOf = (events: readonly JournalEvent[]): readonly JournalEntry[] =>
  events.map((event) => ({
    id: event.id,
    device: event.device,
    n: event.n,
    by: event.by,
    at: instantOfHlc(event.hlc),
    event: decodeEvent(event.type, event.v, event.body),
  }))
