import { addNote, closeCase, fileDocument } from '../../../../shared/case/close'
import { contextOn } from '../../../../shared/case/context'
import { decideRight, withdrawDecision } from '../../../../shared/case/decide'
import type { Case } from '../../../../shared/case/case'
import type { CaseEvent } from '../../../../shared/case/events'
import { replay } from '../../../../shared/case/evolve'
import { recordDelivery, tellPassphrase } from '../../../../shared/case/deliveries'
import { draftLetter, sendLetter } from '../../../../shared/case/letters'
import {
  answerClarification,
  askClarification,
  askIdentity,
  confirmIdentity,
} from '../../../../shared/case/pause'
import { correctRequest, decideRole, pinClock, reopenCase } from '../../../../shared/case/receive'
import { recordFact, withdrawFact } from '../../../../shared/case/record-fact'
import type { Refusal } from '../../../../shared/case/refusal'
import { recordSearch } from '../../../../shared/case/search'
import { caseClock } from '../../../../shared/case/case-clock'
import type { Bridge, InputOf, Method } from '../../../../shared/ipc/contract'
import { checkLetter, fatalCodes } from '../../../../shared/letters/check'
import type { Letter } from '../../../../shared/letters/letter'
import { letterToHtml } from '../../../../shared/letters/letter-to-html'
import { letterToText } from '../../../../shared/letters/letter-to-text'
import { dateOnly } from '../../../../shared/lib/date-only'
import { err, ok, type Result } from '../../../../shared/lib/result'
import { newTeam, type Team } from '../../../../shared/team/team'
import { entriesOf } from '../../../helpers/case-maker'

export type Call = { readonly method: Method; readonly input: unknown }

/** Our own in-memory twin of the main process for one case: acts are decided by the same rules, and every call is written down. */
export function liveCase(
  start: readonly CaseEvent[],
  { today = '2026-02-10', team = newTeam }: { readonly today?: string; readonly team?: Team } = {},
) {
  const events: CaseEvent[] = [...start]
  const drafts = new Map<string, Letter>()
  const calls: Call[] = []
  const context = contextOn(team, dateOnly(today))
  const told = (): Case => replay(entriesOf(events))

  const called = <I, T, E>(method: Method, answer: (input: I) => Result<T, E>) => {
    return (input: I): Promise<Result<T, E>> => {
      calls.push({ method, input })
      return Promise.resolve(answer(input))
    }
  }
  const act = <I extends { readonly caseId: string }>(
    method: Method,
    decide: (current: Case, input: Omit<I, 'caseId'>) => Result<CaseEvent | readonly CaseEvent[], Refusal>,
  ) =>
    called(method, (input: I) => {
      const { caseId, ...rest } = input
      const decided = decide(told(), rest)
      if (!decided.ok) return decided
      events.push(...[decided.value].flat())
      return ok(undefined)
    })
  const leave = ({ letter, as: leaving }: InputOf<'leaveLetter'>) => {
    const current = told()
    if (current.stage === 'empty') return err({ kind: 'no-such-case' as const })
    const clock = caseClock(current, context.calendar)
    const fatal = fatalCodes(
      checkLetter(letter, { record: current, team, clock, today: context.today, leaving }),
    )
    const decided = draftLetter(current, { letter, files: [], fatal }, context)
    if (!decided.ok) return decided
    events.push(decided.value)
    return ok({ kind: 'saved' as const, fileName: 'letter.eml' })
  }

  const bridge: Partial<Bridge> = {
    team: () => Promise.resolve(ok(team)),
    openRows: () => Promise.resolve(ok({ rows: [], stale: [] })),
    missingRows: () => Promise.resolve(ok({ rows: [], gone: [], remaining: 0 })),
    readCase: ({ caseId }) =>
      Promise.resolve(ok({ id: caseId, entries: entriesOf(events), problems: [], readOnly: false })),
    correctRequest: act('correctRequest', (current, input) => correctRequest(current, input, context.today)),
    decideRole: act('decideRole', decideRole),
    askIdentity: act('askIdentity', (current, input) => askIdentity(current, input, context.today)),
    confirmIdentity: act('confirmIdentity', (current, input) =>
      confirmIdentity(current, input, context.today),
    ),
    askClarification: act('askClarification', (current, input) =>
      askClarification(current, input, context.today),
    ),
    answerClarification: act('answerClarification', (current, input) =>
      answerClarification(current, input, context.today),
    ),
    recordFact: act('recordFact', (current, input) => recordFact(current, input, context)),
    withdrawFact: act('withdrawFact', withdrawFact),
    pinClock: act('pinClock', pinClock),
    withdrawDecision: act('withdrawDecision', withdrawDecision),
    saveDeadlines: called('saveDeadlines', () => ok({ kind: 'saved' as const, fileName: 'dates.ics' })),
    recordSearch: act('recordSearch', (current, input) => recordSearch(current, input, context)),
    decideRight: act('decideRight', (current, input) => decideRight(current, input, context)),
    addNote: act('addNote', addNote),
    addDocument: act('addDocument', (current, { name, bytes, kind }) =>
      fileDocument(current, { document: filed(name, bytes, events.length), kind }),
    ),
    closeCase: act('closeCase', (current, { on }) => closeCase(current, on, context)),
    reopenCase: act('reopenCase', (current, input) => reopenCase(current, input, context.today)),
    markLetterSent: act('markLetterSent', (current, { letterId, ...sent }) =>
      sendLetter(
        current,
        { letter: letterId, kind: 'acknowledgement', how: 'recorded', ...sent },
        context.today,
      ),
    ),
    recordDelivery: act('recordDelivery', (current, { letterId, ...delivered }) =>
      recordDelivery(
        current,
        { letter: letterId, how: 'recorded', ...delivered },
        { today: context.today, reopenBecause: 'not delivered' },
      ),
    ),
    tellPassphrase: act('tellPassphrase', (current, { letterId, ...told }) =>
      tellPassphrase(current, { letter: letterId, ...told }, context.today),
    ),
    letterDrafts: () => Promise.resolve(ok([...drafts.values()])),
    keepLetterDraft: called('keepLetterDraft', ({ letter }: { readonly letter: Letter }) => {
      drafts.set(letter.id, letter)
      return ok(undefined)
    }),
    discardLetterDraft: called('discardLetterDraft', ({ letterId }: { readonly letterId: string }) => {
      drafts.delete(letterId)
      return ok(undefined)
    }),
    previewLetter: called('previewLetter', ({ letter }: { readonly letter: Letter }) =>
      ok({ pdf: new Uint8Array(), text: letterToText(letter), html: letterToHtml(letter) }),
    ),
    leaveLetter: called('leaveLetter', leave),
    saveDocumentAs: called('saveDocumentAs', () => ok({ kind: 'saved' as const, fileName: 'copy' })),
  }
  return { bridge, calls, events }
}

const filed = (title: string, { byteLength: size }: Uint8Array, n: number) => ({
  name: `o-${String(n).padStart(64, '0')}.age`,
  sha256: String(n).padStart(64, '0'),
  size,
  mediaType: 'application/octet-stream',
  title,
})
