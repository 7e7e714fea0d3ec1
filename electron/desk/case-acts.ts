import { addNote, closeCase } from '../../shared/case/close'
import { decideRight, withdrawDecision } from '../../shared/case/decide'
import { sendLetter } from '../../shared/case/letters'
import { answerClarification, askClarification, askIdentity, confirmIdentity } from '../../shared/case/pause'
import { correctRequest, decideRole, pinClock, reopenCase } from '../../shared/case/receive'
import { recordFact, withdrawFact } from '../../shared/case/record-fact'
import { recordSearch } from '../../shared/case/search'
import type { Handlers, InputOf } from '../../shared/ipc/contract'
import { erasureLedger } from '../../shared/law/kinds/erasure-ledger'
import { marketingStopped } from '../../shared/law/kinds/objection-marketing'
import { err, ok } from '../../shared/lib/result'
import { parseCaseId } from '../../shared/journal/ids'
import { act, locked, onCase } from './act'
import { entriesOf } from './case-shelf'
import type { Desk, OpenDesk } from './desk'
import { identifiersOf, keepHashes, type Use } from './identifiers'

type CaseMethods =
  | 'readCase'
  | 'correctRequest'
  | 'decideRole'
  | 'askIdentity'
  | 'confirmIdentity'
  | 'askClarification'
  | 'answerClarification'
  | 'recordFact'
  | 'withdrawFact'
  | 'withdrawDecision'
  | 'pinClock'
  | 'recordSearch'
  | 'decideRight'
  | 'addNote'
  | 'closeCase'
  | 'reopenCase'
  | 'markLetterSent'

/** One line an act: what the person asked for, and the decision of the law that answers it. */
export function caseActs(desk: Desk): Pick<Handlers, CaseMethods> {
  return {
    readCase: ({ caseId }) => readCase(desk, caseId),
    correctRequest: ({ caseId, ...correction }) =>
      act(desk, caseId, (now, { today }) => correctRequest(now, correction, today)),
    decideRole: ({ caseId, ...decision }) => act(desk, caseId, (now) => decideRole(now, decision)),
    askIdentity: ({ caseId, ...ask }) => act(desk, caseId, (now, { today }) => askIdentity(now, ask, today)),
    confirmIdentity: ({ caseId, ...proof }) =>
      act(desk, caseId, (now, { today }) => confirmIdentity(now, proof, today)),
    askClarification: ({ caseId, ...ask }) =>
      act(desk, caseId, (now, { today }) => askClarification(now, ask, today)),
    answerClarification: ({ caseId, ...answer }) =>
      act(desk, caseId, (now, { today }) => answerClarification(now, answer, today)),
    recordFact: (recorded) => recordAndRemember(desk, recorded),
    withdrawFact: ({ caseId, ...withdrawn }) => act(desk, caseId, (now) => withdrawFact(now, withdrawn)),
    withdrawDecision: ({ caseId, ...withdrawal }) =>
      act(desk, caseId, (now) => withdrawDecision(now, withdrawal)),
    pinClock: ({ caseId, ...pinned }) => act(desk, caseId, (now) => pinClock(now, pinned)),
    recordSearch: ({ caseId, ...search }) =>
      act(desk, caseId, (now, context) => recordSearch(now, search, context)),
    decideRight: ({ caseId, ...decision }) =>
      act(desk, caseId, (now, context) => decideRight(now, decision, context)),
    addNote: ({ caseId, ...note }) => act(desk, caseId, (now) => addNote(now, note)),
    closeCase: ({ caseId, on }) => act(desk, caseId, (now, context) => closeCase(now, on, context)),
    reopenCase: ({ caseId, ...reopening }) =>
      act(desk, caseId, (now, { today }) => reopenCase(now, reopening, today)),
    markLetterSent: ({ caseId, letterId, ...sent }) =>
      act(desk, caseId, (now, { today }) =>
        sendLetter(now, { letter: letterId, kind: 'answer', how: 'recorded', ...sent }, today),
      ),
  }
}

/** A marketing stop and a first deletion are remembered by hashes of the person's addresses, without another act. */
async function recordAndRemember(
  desk: Desk,
  { caseId, ...recorded }: InputOf<'recordFact'>,
): ReturnType<Handlers['recordFact']> {
  const done = await act(desk, caseId, (now, context) => recordFact(now, recorded, context))
  const use = usedFor(recorded)
  if (!done.ok || use === undefined) return done
  return onCase(desk, caseId, (open, current) =>
    keepHashes(desk, open, { current, use, identifiers: identifiersOf(current.told) }),
  )
}

function usedFor({ fact, values }: Pick<InputOf<'recordFact'>, 'fact' | 'values'>): Use | undefined {
  if (fact === marketingStopped.id) return 'suppression'
  return fact === erasureLedger.id && values['result'] === 'deleted' ? 'erasure' : undefined
}

const readCase: (desk: Desk, caseId: string) => ReturnType<Handlers['readCase']> = async (desk, caseId) => {
  const { open } = desk
  const id = parseCaseId(caseId)
  if (open === undefined) return err(locked)
  if (id === undefined) return err({ kind: 'no-such-case' })
  const read = await open.shelf.read(id)
  if (!read.ok) return read
  const { events, problems } = read.value
  const entries = entriesOf(events).map((entry) => ({ ...entry, by: personOf(open, entry.device) }))
  return ok({ id, entries, problems, readOnly: open.vault.readOnly })
}

/** Who sits at a device, by the roster; the device's letters when it has no name yet. */
export function personOf({ team }: OpenDesk, device: string): string {
  const known = team.devices.find((one) => one.device === device)
  if (known === undefined) return device.slice(0, 4)
  return known.person === '' ? known.letters : known.person
}
