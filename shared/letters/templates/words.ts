import { dataStateInspectorate } from '../../law/authority'
import { refusalGround } from '../../law/refusal-grounds'
import { outcomeRefuses } from '../../case/outcome'
import type { Decision } from '../../case/case'
import type { DateOnly } from '../../lib/date-only'
import type { Bilingual } from '../../lib/language'
import { cleanText } from '../clean-text'
import { addresseeOf } from '../compose/addressee'
import { letterTitle } from '../compose/common'
import { coveredDecisions } from '../compose/covered'
import { extendedDue, plannedExtension } from '../compose/extension'
import type { LetterInput } from '../compose/letter-input'
import { textsOf } from '../texts/texts-of'
import { TemplateDay } from './template-day'

/** A value of a template. `null`: the case does not say it; `{% if … %}` can ask. */
export type WordValue = string | number | boolean | TemplateDay | null
type Item = Readonly<Record<string, WordValue>>

type Shared = { readonly name: string; readonly about: Bilingual }
/** A word that stands for one value. */
export type PlainWord = Shared & {
  readonly kind: 'text' | 'day' | 'count'
  readonly of: (input: LetterInput) => WordValue
}
/** A word for several things, gone through with `{% for one in list %}`; `fields` are what each of them has. */
export type ListWord = Shared & {
  readonly kind: 'list'
  readonly one: string
  readonly fields: readonly (Shared & { readonly kind: 'text' | 'day' | 'yes-no' })[]
  readonly of: (input: LetterInput) => readonly Item[]
}
export type Word = PlainWord | ListWord

const written = (text: string | undefined): string | null => {
  const clean = cleanText(text ?? '').trim()
  return clean === '' ? null : clean
}
const dated = (date: DateOnly | undefined): TemplateDay | null =>
  date === undefined ? null : new TemplateDay(date)

const text = (name: string, about: Bilingual, of: (input: LetterInput) => string | undefined): PlainWord => ({
  name,
  kind: 'text',
  about,
  of: (input) => written(of(input)),
})

const day = (
  name: string,
  about: Bilingual,
  of: (input: LetterInput) => DateOnly | undefined,
): PlainWord => ({
  name,
  kind: 'day',
  about,
  of: (input) => dated(of(input)),
})

const ofCase: readonly Word[] = [
  text(
    'case.reference',
    { lv: 'lietas numurs', en: 'case number' },
    ({ record }) => record.request.reference,
  ),
  text(
    'case.their_reference',
    { lv: 'iesniedzēja atsauce', en: 'the requester’s reference' },
    ({ record }) => record.request.requesterReference,
  ),
  day(
    'case.received',
    { lv: 'saņemšanas diena', en: 'day of receipt' },
    ({ record }) => record.request.received,
  ),
  text(
    'requester.name',
    { lv: 'iesniedzēja vārds', en: 'the requester’s name' },
    ({ record }) => record.request.requester.name,
  ),
  text(
    'requester.email',
    { lv: 'iesniedzēja e-pasts', en: 'the requester’s e-mail' },
    ({ record }) => record.request.requester.email,
  ),
  text(
    'requester.address',
    { lv: 'iesniedzēja adrese', en: 'the requester’s address' },
    ({ record }) => record.request.requester.address,
  ),
  text(
    'requester.representative',
    { lv: 'pārstāvis', en: 'the representative' },
    ({ record }) => record.request.representative,
  ),
]

const ofLetter: readonly Word[] = [
  text('letter.title', { lv: 'vēstules nosaukums', en: 'title of the letter' }, letterTitle),
  text('letter.to', { lv: 'adresāts', en: 'addressee' }, (input) => addresseeOf(input).name),
  day('letter.date', { lv: 'vēstules diena', en: 'day of the letter' }, ({ today }) => today),
]

const ofClock: readonly Word[] = [
  day(
    'clock.due',
    {
      lv: 'pēdējā diena atbildei; nav, kamēr termiņš apturēts',
      en: 'last day to answer; none while the time is suspended',
    },
    ({ clock }) => clock.due,
  ),
  day(
    'clock.cautious_due',
    { lv: 'pēdējā diena bez apturēšanas', en: 'last day without suspension' },
    ({ clock }) => clock.cautiousDue,
  ),
  day(
    'clock.refusal_by',
    { lv: 'pēdējā diena atteikumam vai pagarinājumam', en: 'last day for a refusal or an extension' },
    ({ clock }) => clock.noticeAndRefusalBy,
  ),
  day(
    'clock.paused_from',
    { lv: 'termiņš apturēts no', en: 'time suspended since' },
    ({ clock }) => clock.openPauseFrom,
  ),
  {
    name: 'extension.months',
    kind: 'count',
    about: { lv: 'par cik mēnešiem pagarināts', en: 'months of the extension' },
    of: (input) => plannedExtension(input)?.months ?? null,
  },
  day(
    'extension.until',
    { lv: 'pagarinātā termiņa pēdējā diena', en: 'last day after the extension' },
    (input) => {
      const planned = plannedExtension(input)
      return planned === undefined ? undefined : extendedDue(input, planned.months, input.today)
    },
  ),
  text(
    'extension.reasons',
    { lv: 'pagarinājuma iemesli', en: 'reasons for the extension' },
    (input) => plannedExtension(input)?.reasons,
  ),
]

const ofOrganisation: readonly Word[] = [
  text('organisation.name', { lv: 'pārzinis', en: 'controller' }, ({ team }) => team.organisation.name),
  text('organisation.brand', { lv: 'zīmols', en: 'brand' }, ({ team }) => team.organisation.brand),
  text(
    'organisation.registration_number',
    { lv: 'reģistrācijas numurs', en: 'registration number' },
    ({ team }) => team.organisation.registrationNumber,
  ),
  text(
    'organisation.address',
    { lv: 'juridiskā adrese', en: 'registered address' },
    ({ team }) => team.organisation.address,
  ),
  text(
    'organisation.website',
    { lv: 'tīmekļa vietne', en: 'website' },
    ({ team }) => team.organisation.website,
  ),
  text(
    'organisation.signatory',
    { lv: 'parakstītājs', en: 'signatory' },
    ({ team }) => team.organisation.signatory,
  ),
  text(
    'dpo.name',
    { lv: 'datu aizsardzības speciālists', en: 'data protection officer' },
    ({ team }) => team.organisation.dpoName,
  ),
  text(
    'dpo.email',
    { lv: 'speciālista e-pasts', en: 'the officer’s e-mail' },
    ({ team }) => team.organisation.dpoEmail,
  ),
  text(
    'dpo.phone',
    { lv: 'speciālista tālrunis', en: 'the officer’s telephone' },
    ({ team }) => team.organisation.dpoPhone,
  ),
  text(
    'dpo.address',
    { lv: 'speciālista adrese', en: 'the officer’s address' },
    ({ team }) => team.organisation.dpoAddress,
  ),
]

const ofAuthority: readonly Word[] = [
  text(
    'authority.name',
    { lv: 'uzraudzības iestāde', en: 'supervisory authority' },
    ({ language }) => dataStateInspectorate.name[language],
  ),
  text(
    'authority.address',
    { lv: 'iestādes adrese', en: 'the authority’s address' },
    ({ language }) => dataStateInspectorate.address[language],
  ),
  text(
    'authority.email',
    { lv: 'iestādes e-pasts', en: 'the authority’s e-mail' },
    () => dataStateInspectorate.email,
  ),
  text(
    'authority.phone',
    { lv: 'iestādes tālrunis', en: 'the authority’s telephone' },
    () => dataStateInspectorate.phone,
  ),
  text(
    'authority.website',
    { lv: 'iestādes tīmekļa vietne', en: 'the authority’s website' },
    () => dataStateInspectorate.website,
  ),
]

const lists: readonly ListWord[] = [
  {
    name: 'rights',
    kind: 'list',
    one: 'right',
    about: { lv: 'tiesības, uz kurām attiecas pieprasījums', en: 'the rights that were asked for' },
    fields: [
      {
        name: 'name',
        kind: 'text',
        about: { lv: 'tiesības un VDAR pants', en: 'the right with its article' },
      },
    ],
    of: ({ record, language }) =>
      record.request.rights.map((right) => ({ name: textsOf(language).rights[right] })),
  },
  {
    name: 'decisions',
    kind: 'list',
    one: 'decision',
    about: { lv: 'lēmumi, kurus šī vēstule paziņo', en: 'the decisions that this letter tells' },
    fields: [
      {
        name: 'right',
        kind: 'text',
        about: { lv: 'tiesības un VDAR pants', en: 'the right with its article' },
      },
      { name: 'outcome', kind: 'text', about: { lv: 'iznākums', en: 'outcome' } },
      {
        name: 'refuses',
        kind: 'yes-no',
        about: { lv: 'vai kas ir atteikts', en: 'whether something is refused' },
      },
      { name: 'ground', kind: 'text', about: { lv: 'atteikuma pamats', en: 'ground of the refusal' } },
      { name: 'facts', kind: 'text', about: { lv: 'fakti', en: 'facts' } },
      { name: 'decided_by', kind: 'text', about: { lv: 'kas pieņēma lēmumu', en: 'who decided' } },
      { name: 'on', kind: 'day', about: { lv: 'lēmuma diena', en: 'day of the decision' } },
    ],
    of: (input) => coveredDecisions(input).map((decision) => decisionItem(decision, input)),
  },
  {
    name: 'attachments',
    kind: 'list',
    one: 'attachment',
    about: { lv: 'vēstules pielikumi', en: 'what is attached to the letter' },
    fields: [{ name: 'title', kind: 'text', about: { lv: 'nosaukums', en: 'title' } }],
    of: ({ attachments }) => attachments.map(({ title }) => ({ title: written(title) })),
  },
]

function decisionItem(
  { right, outcome, ground, facts, decidedBy, on }: Decision,
  { language }: LetterInput,
): Item {
  const texts = textsOf(language)
  return {
    right: texts.rights[right],
    outcome: texts.outcomes[outcome],
    refuses: outcomeRefuses(outcome),
    ground: ground === undefined ? null : refusalGround(ground).name[language],
    facts: written(facts),
    decided_by: written(decidedBy),
    on: dated(on),
  }
}

/** What a template can say of the case: the documented words, and no others. */
export const words: readonly Word[] = [
  ...ofCase,
  ...ofLetter,
  ...ofClock,
  ...ofOrganisation,
  ...ofAuthority,
  ...lists,
]

export const listWords: readonly ListWord[] = lists

/** The words with their values in one case, as the engine reads them: `{ case: { reference: … }, decisions: [ … ] }`. */
export function wordValues(input: LetterInput): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {}
  const groups = new Map<string, Record<string, unknown>>()
  for (const word of words) {
    const [group = '', field] = word.name.split('.')
    const value = word.of(input)
    if (field === undefined) values[group] = value
    else groups.set(group, { ...groups.get(group), [field]: value })
  }
  return { ...values, ...Object.fromEntries(groups) }
}
