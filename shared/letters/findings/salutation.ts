import type { CaseRecord } from '../../case/case'
import { factOf } from '../../case/facts'
import { representativeAuthority } from '../../law/kinds/representative'
import type { CheckContext, Finding, FindingRule } from '../finding'
import type { Letter } from '../letter'
import { isToThirdParty } from '../letter-kind'
import { isNamed } from '../named-person'
import { rowOf } from '../names'
import { sectionText } from '../read-letter'

/** A letter to one person that greets or is addressed to another goes astray (Art. 5(1)(f), 12(1)). */
export const salutation: FindingRule = {
  codes: ['salutation-differs', 'addressee-differs'],
  find: (letter, context) => {
    const readers = readersOf(letter, context)
    if (readers.length === 0) return []
    const greeted = greetedName(letter)
    const to = letter.to.name.trim()
    return [
      ...(greeted === '' || isOneOf(greeted, readers) ? [] : [greetsOther]),
      ...(isToThirdParty(letter.kind) || to === '' || isOneOf(to, readers) ? [] : [addressedToOther]),
    ]
  },
}

/** Whoever may be greeted: the person, who wrote for them, or the contact of the customer or recipient. */
function readersOf(letter: Letter, { record, team }: CheckContext): readonly string[] {
  if (!isToThirdParty(letter.kind)) return filled(peopleOf(record))
  const register = letter.kind === 'controller-forwarding' ? 'customers' : 'recipients'
  const row = rowOf(team.registers, register, letter.about ?? '')
  return row === undefined
    ? []
    : filled([row.contactName, row.name.lv, row.name.en, row.entities, letter.to.name])
}

/** A nameless request cannot be compared. A representative gets no letter that was to go to the person. */
function peopleOf(record: CaseRecord): readonly string[] {
  const { requester, representative = '' } = record.request
  if (requester.name.trim() === '') return []
  const authority = factOf(record, representativeAuthority)
  if (authority?.answerTo === 'person') return [requester.name]
  return [requester.name, representative, authority?.representative ?? '']
}

const filled = (names: readonly string[]): readonly string[] => names.filter((name) => name.trim() !== '')

/** The name after the greeting: `Labdien, Inese Kalniņa!`, `Cienījamā Kalniņas kundze!`, `Dear Ms Kalniņa,`. */
function greetedName(letter: Letter): string {
  const lines = sectionText(letter, 'head').split('\n')
  const greeting = lines.map((line) => greets.exec(line.trim())?.[1] ?? '').find((name) => name !== '')
  return (greeting ?? '').replace(titles, ' ').replace(/\s+/gu, ' ').trim()
}

const greets =
  /^(?:labdien|sveik[ias]|sveicināt[ias]|cienījam[\p{L}]+|god(?:āt|ājam)[\p{L}]+|ļoti cienījam[\p{L}]+|dear|hello)[, ]+(.{1,200}?)[!,.:]?$/iu
const titles =
  /(?<!\p{L})(?:kundze|kungs|kungu|k-dze|k-gs|jaunkundze|mrs?|ms|mx|dr|sir|madam|or|and|data subject|kolēģi|klient[es]?)(?!\p{L})\.?/giu

/** Any word of the name in whatever ending; initials and particles alone are no name. */
const isOneOf = (name: string, readers: readonly string[]): boolean => {
  const words = (name.match(/[\p{L}\p{N}-]{3,}/gu) ?? []).filter((word) => /^\p{Lu}/u.test(word))
  return words.length === 0 || readers.some((reader) => words.some((word) => isNamed(word, reader)))
}

const common = { severity: 'should', article: 'Art. 5(1)(f), 12(1)' } as const
const greetsOther: Finding = {
  ...common,
  code: 'salutation-differs',
  section: 'head',
  text: {
    lv: 'Uzrunā nosaukts cits cilvēks nekā lietā: pārbaudiet, vai vēstule ir domāta šim adresātam.',
    en: 'The salutation names somebody else than the case: check that the letter is meant for this reader.',
  },
}
const addressedToOther: Finding = {
  ...common,
  code: 'addressee-differs',
  section: 'head',
  text: {
    lv: 'Adresāts nav ne pieprasījuma iesniedzējs, ne pārstāvis: pārbaudiet, kam vēstule tiks nosūtīta.',
    en: 'The addressee is neither the requester nor the representative: check to whom the letter will go.',
  },
}
