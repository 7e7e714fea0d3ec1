import type { CaseRecord } from '../../../shared/case/case'
import { caseClock } from '../../../shared/case/case-clock'
import { checkLetter } from '../../../shared/letters/check'
import type { CheckContext, Finding } from '../../../shared/letters/finding'
import type { Letter } from '../../../shared/letters/letter'
import type { CaseLetterKind } from '../../../shared/letters/letter-kind'
import type { DateOnly } from '../../../shared/lib/date-only'
import type { Language } from '../../../shared/lib/language'
import type { Registers } from '../../../shared/policy/registers'
import { day, latvianCalendar } from '../../helpers/case-maker'
import { composed, inputFor, letterDay, teamOf, withoutSection, withSection } from './letter-maker'
import { smallRegisters } from './small-registers'

/** Registers in which everything is known, so that a filled letter has nothing against it. */
export const known: Registers = {
  ...smallRegisters,
  purposes: smallRegisters.purposes.map((row) => ({ ...row, status: 'confirmed' })),
  recipients: smallRegisters.recipients.map((row) =>
    row.entities === '' ? { ...row, entities: 'Sendberry UK Ltd; Sendberry OÜ' } : row,
  ),
}

export type Ready = { readonly letter: Letter; readonly context: CheckContext }

type Change = { readonly record?: CaseRecord; readonly registers?: Registers; readonly language?: Language }

/** A letter of the full case, filled by the DPO, on the day on which it leaves. */
export function ready(kind: CaseLetterKind, { language = 'lv', ...change }: Change = {}): Ready {
  const told = change.record ?? inputFor(kind, 'full', { language }).record
  const record = language === 'lv' ? told : { ...told, request: { ...told.request, language } }
  const team = teamOf('full', change.registers ?? known)
  const today = leavesOn[kind] ?? letterDay(kind)
  const clock = caseClock(record, latvianCalendar())
  const letter = composed(kind, 'full', { record, team, today, language })
  const filled = Object.entries(written[language]).reduce(
    (read, [section, text]) =>
      read.blocks.some((block) => block.section === section) ? withSection(read, section, text) : read,
    letter,
  )
  return { letter: filled, context: { record, team, clock, today } }
}

/** The refusal is of the last day; the request was passed on at once. */
const leavesOn: Readonly<Partial<Record<CaseLetterKind, DateOnly>>> = {
  refusal: day('2026-04-02'),
  'controller-forwarding': day('2026-03-03'),
}

/** What the DPO writes into the places that only the DPO can fill. */
const written = {
  lv: {
    'art-15-1-h': 'Automatizēti lēmumi, tostarp profilēšana, attiecībā uz Jums netiek pieņemti.',
    fulfilled: 'Izlabojām Jūsu e-pasta adresi.',
    text: 'Jūsu e-pasta adresi izlabojām 2026. gada 10. martā.',
    'notice-data': 'E-pasta adrese; konts C-1001.',
    'clarify-now': 'Konta datus nosūtām jau tagad.',
    'authority-facts': 'Pieprasījums saņemts 2. martā, atbilde nosūtīta 20. martā.',
  },
  en: {
    'art-15-1-h': 'No automated decisions, including profiling, are taken about you.',
    fulfilled: 'We corrected your e-mail address.',
    text: 'We corrected your e-mail address on 10 March 2026.',
    'notice-data': 'E-mail address; account C-1001.',
    'clarify-now': 'We send the data of your account now.',
    'authority-facts': 'The request was received on 2 March and answered on 20 March.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>

export const codesOf = ({ letter, context }: Ready): readonly string[] =>
  checkLetter(letter, context).map(({ code }) => code)
export const findingOf = (one: Ready, code: string): Finding | undefined =>
  checkLetter(one.letter, one.context).find((finding) => finding.code === code)
export const edited = (one: Ready, change: (letter: Letter) => Letter): Ready => ({
  ...one,
  letter: change(one.letter),
})
export const within = (one: Ready, change: Partial<CheckContext>): Ready => ({
  ...one,
  context: { ...one.context, ...change },
})
export const section = (one: Ready, name: string, text: string): Ready =>
  edited(one, (letter) => withSection(letter, name, text))
export const without = (one: Ready, name: string): Ready =>
  edited(one, (letter) => withoutSection(letter, name))
