import type { CaseEvent, JournalEntry } from '../../../shared/case/events'
import type { DateOnly } from '../../../shared/lib/date-only'
import type { FieldValues } from '../../../shared/lib/fields'
import type { Texts } from '../../i18n/texts'

/** The words that a journal entry is told with. `day`: a day as a list shows it; `system`: a system by its name. */
export type StoryWords = {
  readonly t: Texts<'case'>
  readonly names: Texts<'names'>
  readonly proof: Texts<'proof'>
  readonly day: (date: DateOnly) => string
  readonly system: (code: string) => string
  /** a fact by its name, with what it says in words */
  readonly fact: (id: string, values: FieldValues) => { readonly name: string; readonly says: string }
  readonly ruleSet: (id: string) => string
}

/** What one entry of the journal says, in a sentence. */
export function storyLine({ event }: JournalEntry, words: StoryWords): string {
  if (event.type === 'unknown') return words.t('story.unknown', { name: event.name })
  return (tellers[event.type] as Teller<CaseEvent['type']>)(event, words)
}

type Teller<T extends CaseEvent['type']> = (
  event: Extract<CaseEvent, { type: T }>,
  words: StoryWords,
) => string

const tellers: { readonly [T in CaseEvent['type']]: Teller<T> } = {
  'request-received': ({ reference, received, rights, channel }, { t, names, day }) =>
    t('story.request-received', {
      reference,
      received: day(received),
      channel: names(`channels.${channel}`),
      rights: rights.map((right) => names(`rights.${right}`)).join(', '),
    }),
  'request-corrected': (event, words) =>
    words.t('story.request-corrected', { what: corrections(event, words).join('; '), reason: event.reason }),
  'role-decided': ({ role, reason }, { t, names }) =>
    withReason(t('story.role-decided', { role: names(`roles.${role}`) }), reason),
  'identity-asked': ({ on, doubt }, { t, day }) => t('story.identity-asked', { on: day(on), doubt }),
  'identity-confirmed': ({ on, how, note }, { t, names, day }) =>
    withReason(t('story.identity-confirmed', { on: day(on), how: names(`identity-proofs.${how}`) }), note),
  'clarification-asked': ({ on, questions }, { t, day }) =>
    t('story.clarification-asked', { on: day(on), questions }),
  'clarification-answered': ({ on, answer }, { t, day }) =>
    t('story.clarification-answered', { on: day(on), answer }),
  'deadline-extended': ({ noticeSent, months, reasons }, { t, day }) =>
    t('story.deadline-extended', { count: months, on: day(noticeSent), reasons }),
  'system-searched': ({ system, outcome, by, note }, words) =>
    withReason(
      words.t('story.system-searched', {
        system: words.system(system),
        outcome: words.names(`search-outcomes.${outcome}`),
      }) + (by === '' ? '' : ` (${by})`),
      note,
    ),
  'right-decided': ({ right, outcome, decidedBy }, { t, names }) =>
    t('story.right-decided', {
      right: names(`rights.${right}`),
      outcome: names(`outcomes.${outcome}`),
      by: decidedBy,
    }),
  'decision-withdrawn': ({ right, reason }, { t, names }) =>
    withReason(t('story.decision-withdrawn', { right: names(`rights.${right}`) }), reason),
  'fact-recorded': ({ fact, values }, { t, fact: words }) => {
    const { name, says } = words(fact, values)
    return withReason(t('story.fact-recorded', { fact: name }), says)
  },
  'fact-withdrawn': ({ fact, key, reason }, { t, fact: words }) =>
    withReason(
      t('story.fact-withdrawn', { fact: [words(fact, {}).name, key].filter(Boolean).join(' · ') }),
      reason,
    ),
  'clock-pinned': ({ ruleSet }, { t, ruleSet: words }) => t('story.clock-pinned', { rules: words(ruleSet) }),
  'identifiers-hashed': ({ use, hashes }, { t }) =>
    t(use === 'erasure' ? 'story.hashed-erasure' : 'story.hashed-suppression', { count: hashes.length }),
  'letter-drafted': ({ letter }, { t, names }) =>
    t('story.letter-drafted', { letter: names(`letters.${letter.kind}`) }),
  'letter-sent': sentStory,
  'delivery-recorded': ({ kind, on, detail }, { proof, day }) =>
    withReason(proof('story.delivery', { on: day(on), what: proof(`delivery.${kind}`) }), detail),
  'passphrase-told': ({ channel, on }, { proof, day }) =>
    proof('story.passphrase', { on: day(on), channel: proof(`channel.${channel}`) }),
  'note-added': ({ text }, { t }) => t('story.note-added', { text }),
  'document-added': ({ document, kind }, { t, names }) =>
    t('story.document-added', { title: document.title, kind: names(`document-kinds.${kind}`) }),
  'case-closed': ({ on }, { t, day }) => t('story.case-closed', { on: day(on) }),
  'case-reopened': ({ on, reason }, { t, day }) => t('story.case-reopened', { on: day(on), reason }),
}

/** How a letter left, and what of it was not as it was checked. */
function sentStory(
  { kind, on, how, by, text, notEnclosed = [] }: Extract<CaseEvent, { type: 'letter-sent' }>,
  { t, proof, names, day }: StoryWords,
): string {
  const letter = names(`letters.${kind}`)
  const told =
    how === 'recorded' && by !== undefined
      ? proof('story.sent-by', { letter, on: day(on), way: proof(`way.${by}`) })
      : t(how === 'mail-dropped' ? 'story.letter-sent-proved' : 'story.letter-sent', { letter, on: day(on) })
  const faults = [
    ...(text?.match === 'changed' ? [proof('story.sent-changed')] : []),
    ...(notEnclosed.length === 0
      ? []
      : [proof('story.not-enclosed', { titles: notEnclosed.map(({ title }) => title).join(', ') })]),
  ]
  return faults.length === 0 ? told : [`${told}.`, ...faults].join(' ')
}

type Correction = Extract<CaseEvent, { type: 'request-corrected' }>

function corrections(
  { received, requester, rights, language }: Correction,
  { t, names, day }: StoryWords,
): readonly string[] {
  return [
    ...(received === undefined ? [] : [t('story.corrected-received', { day: day(received) })]),
    ...(requester === undefined ? [] : [t('story.corrected-requester', { name: requester.name })]),
    ...(rights === undefined
      ? []
      : [
          t('story.corrected-rights', { rights: rights.map((right) => names(`rights.${right}`)).join(', ') }),
        ]),
    ...(language === undefined ? [] : [t('story.corrected-language', { language })]),
  ]
}

const withReason = (sentence: string, reason: string): string =>
  reason.trim() === '' ? sentence : `${sentence}: ${reason}`
