import type { CaseRecord } from '../../case/case'
import type { CheckContext, FindingRule, Finding } from '../finding'
import type { Letter } from '../letter'
import { bodyText, comparable } from '../read-letter'

/** Letters to customers and recipients hold no more of the person's data than they need (Art. 5(1)(c)). */
export const thirdPartyData: FindingRule = {
  codes: ['request-text-disclosed', 'other-people-disclosed'],
  find: (letter, context): readonly Finding[] => {
    if (letter.kind !== 'recipient-notice' && letter.kind !== 'controller-forwarding') return []
    return [
      ...(letter.kind === 'recipient-notice' && holdsRequest(letter, context.record) ? [verbatim] : []),
      ...(strangers(letter, context).length === 0 ? [] : [otherPeople]),
    ]
  },
}

// shorter texts ("lūdzu dzēst") say nothing of the person
const tellingLength = 60

/** The words of the request, or a long piece of them. */
function holdsRequest(letter: Letter, { request }: CaseRecord): boolean {
  const told = comparable(bodyText(letter))
  return comparable(request.text)
    .split(/(?<=[.!?])\s/u)
    .some((sentence) => sentence.length >= tellingLength && told.includes(sentence))
}

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu

/** Mail addresses that are neither ours, nor the addressee's, nor the person's; in L17a the request's own words are left aside. */
function strangers(letter: Letter, { record, team }: CheckContext): readonly string[] {
  const { requester, text } = record.request
  const mine = [
    team.organisation.dpoEmail,
    letter.to.email ?? '',
    ...(letter.kind === 'controller-forwarding' ? [requester.email ?? ''] : []),
  ].map(comparable)
  const own =
    letter.kind === 'controller-forwarding' ? bodyText(letter).replace(text.trim(), ' ') : bodyText(letter)
  return (own.match(address) ?? []).filter((found) => !mine.includes(comparable(found)))
}

const common = { article: 'Art. 5(1)(c)' } as const
const verbatim: Finding = {
  ...common,
  code: 'request-text-disclosed',
  severity: 'should',
  section: 'notice-data',
  text: {
    lv: 'Vēstulē ir pieprasījuma teksts: saņēmējam tas nav vajadzīgs, pietiek ar datiem, uz kuriem paziņojums attiecas.',
    en: 'The letter holds the text of the request: the recipient does not need it, only the data concerned.',
  },
}
const otherPeople: Finding = {
  ...common,
  code: 'other-people-disclosed',
  severity: 'consider',
  text: {
    lv: 'Vēstulē ir e-pasta adrese, kas nav ne mūsu, ne adresāta: pārbaudiet, vai adresātam tā ir vajadzīga.',
    en: 'The letter holds a mail address that is neither ours nor the addressee’s: check whether the addressee needs it.',
  },
}
