import type { CaseRight } from '../law/right'
import type { Case, CaseLetter, CaseRecord, FiledDocument, Pause, Request } from './case'
import type { BodyOf, CaseDocument, CaseEvent, JournalEntry } from './events'
import { putFact, withoutFact } from './facts'
import { outcomeNeedsNoAnswer } from './outcome'
import {
  addDelivery,
  addSending,
  isNoticeLost,
  isNoticeSentAgain,
  tellingNoMore,
  toldBy,
  unsentLetter,
} from './sendings'

/** The case that a journal tells. Total: recorded history is folded, never refused, whatever its order or content. */
export const replay = (entries: readonly JournalEntry[]): Case =>
  entries.reduce<Case>(evolve, { stage: 'empty', unreadable: 0 })

/** One more entry. An event before the request, or one this app cannot read, changes nothing but the count of unread ones. */
function evolve(current: Case, entry: JournalEntry): Case {
  const { event } = entry
  if (event.type === 'unknown') return { ...current, unreadable: current.unreadable + 1 }
  if (current.stage === 'empty') {
    return event.type === 'request-received' ? receive(event, current.unreadable) : current
  }
  return settle(applyTo(current, event, entry), event)
}

function receive(
  event: BodyOf<'request-received'> & { type: 'request-received' },
  unreadable: number,
): CaseRecord {
  const { type: _, ...request } = event
  return {
    stage: 'open',
    request,
    role: { kind: 'undecided' },
    identity: { kind: 'unchecked' },
    clarification: { kind: 'none' },
    pauses: [],
    extension: undefined,
    noticed: undefined,
    searches: new Map(),
    decisions: new Map(),
    told: new Set(),
    letters: [],
    documents: request.original === undefined ? [] : [{ ...request.original, kind: 'request' }],
    notes: [],
    closedOn: undefined,
    facts: new Map(),
    pinned: undefined,
    hashes: [],
    unreadable,
  }
}

type Applier<T extends CaseEvent['type']> = (
  current: CaseRecord,
  event: Extract<CaseEvent, { type: T }>,
  entry: JournalEntry,
) => CaseRecord

/** One line an event: what it does to the record. */
const appliers: { readonly [T in CaseEvent['type']]: Applier<T> } = {
  // a second receipt can only come from a merge: the first one stands
  'request-received': (current) => current,
  'request-corrected': (current, event) => ({ ...current, request: correct(current.request, event) }),
  'role-decided': (current, { role, reason }) => ({ ...current, role: { kind: 'decided', role, reason } }),
  'identity-asked': (current, { on, doubt, lateReason }) => ({
    ...current,
    identity: { kind: 'asked', on, doubt },
    pauses: [
      ...current.pauses,
      { kind: 'identity', asked: on, answered: undefined, justification: lateReason, words: doubt },
    ],
  }),
  'identity-confirmed': (current, { on, how, note }) => ({
    ...current,
    identity: { kind: 'confirmed', on, how, note },
    pauses: endPause(current.pauses, 'identity', on),
  }),
  'clarification-asked': (current, { on, questions, lateReason }) => ({
    ...current,
    clarification: { kind: 'asked', on, questions },
    pauses: [
      ...current.pauses,
      {
        kind: 'clarification',
        asked: on,
        answered: undefined,
        justification: lateReason,
        words: questions,
      },
    ],
  }),
  'clarification-answered': (current, { on, answer }) => ({
    ...current,
    clarification: { kind: 'answered', on, answer },
    pauses: endPause(current.pauses, 'clarification', on),
  }),
  // Art. 12(3) knows one extension; a second can only come from a merge: the first one stands
  'deadline-extended': (current, { type: _, ...extension }) =>
    current.extension === undefined ? proven({ ...current, noticed: extension }) : current,
  'system-searched': (current, { type: _, ...search }) => ({
    ...current,
    searches: new Map(current.searches).set(search.system, search),
  }),
  'right-decided': (current, { type: _, ...decision }) =>
    proven({
      ...current,
      decisions: new Map(current.decisions).set(decision.right, decision),
      letters: tellingNoMore(current.letters, decision.right),
    }),
  'decision-withdrawn': (current, { right }) =>
    proven({
      ...current,
      decisions: new Map([...current.decisions].filter(([decided]) => decided !== right)),
      letters: tellingNoMore(current.letters, right),
    }),
  'letter-drafted': (current, { letter, files }) => ({
    ...current,
    letters: putLetter(current.letters, unsentLetter(letter, files)),
  }),
  'letter-sent': (current, event, { id }) =>
    proven({
      ...current,
      documents: withProof(current.documents, event.proof),
      letters: changed(current.letters, event.letter, (one) => addSending(one, current, { event, id })),
      // a notice that is sent again gives notice on its new day; its own event says so
      noticed: isNoticeSentAgain(current.letters, event.letter) ? undefined : current.noticed,
    }),
  'delivery-recorded': (current, event) =>
    proven({
      ...current,
      documents: withProof(current.documents, event.proof),
      letters: changed(current.letters, event.letter, (one) => addDelivery(one, event)),
    }),
  'passphrase-told': (current, { type: _, ...told }) => ({
    ...current,
    letters: changed(current.letters, told.letter, (one) => ({
      ...one,
      passphrases: [...one.passphrases, told],
    })),
  }),
  'fact-recorded': (current, { fact, key, values }, { by, at }) => ({
    ...current,
    facts: putFact(current.facts, { fact, key, values, by, at }),
  }),
  'fact-withdrawn': (current, { fact, key }) => ({
    ...current,
    facts: withoutFact(current.facts, fact, key),
  }),
  'clock-pinned': (current, { type: _, ...pinned }) => ({ ...current, pinned }),
  'identifiers-hashed': (current, { type: _, ...hashed }) => ({
    ...current,
    hashes: [...current.hashes, hashed],
  }),
  'note-added': (current, event, { id, by, at }) => ({
    ...current,
    notes: [...current.notes, { id, by, at, text: event.text }],
  }),
  'document-added': (current, { document, kind }) => ({
    ...current,
    documents: fileOnce(current.documents, { ...document, kind }),
  }),
  'case-closed': (current, { on }) => ({ ...current, stage: 'closed', closedOn: on }),
  'case-reopened': (current) => ({ ...current, stage: 'open', closedOn: undefined }),
}

const applyTo = (current: CaseRecord, event: CaseEvent, entry: JournalEntry): CaseRecord =>
  (appliers[event.type] as Applier<CaseEvent['type']>)(current, event, entry)

/** Open or answered follows from what is decided and sent; closed and reopened only from their own events. */
function settle(current: CaseRecord, event: CaseEvent): CaseRecord {
  if (event.type === 'case-closed' || current.stage === 'closed') return current
  return { ...current, stage: unansweredRights(current).length === 0 ? 'answered' : 'open' }
}

/** Rights that are not decided, or decided but not yet told to the person in a letter that was sent. */
export const unansweredRights = ({ request, decisions, told }: CaseRecord): readonly CaseRight[] =>
  request.rights.filter((right) => {
    const decision = decisions.get(right)
    return decision === undefined || !(told.has(right) || outcomeNeedsNoAnswer(decision.outcome))
  })

/** What rests on letters that left: who is told, and the extension, which is its notice (Art. 12(3)). */
const proven = (current: CaseRecord): CaseRecord => ({
  ...current,
  told: toldBy(current.letters),
  extension: isNoticeLost(current.letters) ? undefined : current.noticed,
})

const changed = (
  letters: readonly CaseLetter[],
  letter: string,
  change: (one: CaseLetter) => CaseLetter,
): readonly CaseLetter[] => letters.map((one) => (one.letter.id === letter ? change(one) : one))

const withProof = (
  documents: readonly FiledDocument[],
  proof: CaseDocument | undefined,
): readonly FiledDocument[] =>
  proof === undefined ? documents : fileOnce(documents, { ...proof, kind: 'proof' })

function correct(request: Request, correction: BodyOf<'request-corrected'>): Request {
  const { received, requester, rights, language } = correction
  return {
    ...request,
    ...(received === undefined
      ? {}
      : { received, receivedFrom: { where: 'typed', line: correction.reason } }),
    ...(requester === undefined ? {} : { requester }),
    ...(rights === undefined ? {} : { rights }),
    ...(language === undefined ? {} : { language }),
  }
}

const endPause = (pauses: readonly Pause[], kind: Pause['kind'], on: Pause['asked']): readonly Pause[] =>
  pauses.map((pause) =>
    pause.kind === kind && pause.answered === undefined ? { ...pause, answered: on } : pause,
  )

/** A letter drafted again replaces its unsent draft; a sent letter never changes. */
function putLetter(letters: readonly CaseLetter[], drafted: CaseLetter): readonly CaseLetter[] {
  const earlier = letters.find((one) => one.letter.id === drafted.letter.id)
  if (earlier === undefined) return [...letters, drafted]
  if (earlier.sent !== undefined) return letters
  const titles = new Set(drafted.files.map(({ title }) => title))
  // what left before stays on file beside what leaves now, unless it is the same file made anew
  const files = [...earlier.files.filter(({ title }) => !titles.has(title)), ...drafted.files]
  return letters.map((one) => (one === earlier ? { ...earlier, letter: drafted.letter, files } : one))
}

const fileOnce = (documents: readonly FiledDocument[], added: FiledDocument): readonly FiledDocument[] =>
  documents.some(({ name }) => name === added.name) ? documents : [...documents, added]
