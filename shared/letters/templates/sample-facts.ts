import type { BodyOf, CaseEvent } from '../../case/events'
import { authorityEnquiry, authorityQuestion } from '../../law/kinds/authority-enquiry'
import { extensionPlan } from '../../law/kinds/extension'
import { feeCost, feeGround } from '../../law/kinds/fee'
import { liftingPlanned } from '../../law/kinds/lifting-facts'
import { marketingStopped } from '../../law/kinds/objection-marketing'
import { customerForwarding } from '../../law/kinds/processor-request-facts'
import { recipientNotice } from '../../law/kinds/recipients-facts'
import { dateOnly } from '../../lib/date-only'
import type { Bilingual, Language } from '../../lib/language'
import type { CaseLetterKind } from '../letter-kind'

/** What the made-up case of a kind of letter has on record; it is nobody's case. */

type Rows = { readonly customer: string; readonly recipient: string }

const fact = (
  kind: { readonly id: string },
  key: string,
  values: BodyOf<'fact-recorded'>['values'],
): CaseEvent => ({
  type: 'fact-recorded',
  fact: kind.id,
  key,
  values,
})

const said = ({ lv, en }: Bilingual, language: Language): string => (language === 'lv' ? lv : en)

/** A stop on the day of receipt, and the hash of the address that stays silent (Art. 21(3)). */
export const marketingFacts = (language: Language): readonly CaseEvent[] => [
  fact(marketingStopped, '', {
    on: dateOnly('2026-03-02'),
    channels: ['email', 'sms'],
    processorsTold: '',
    inTransit: said({ lv: 'Viena 1. martā nosūtīta ziņa.', en: 'One message sent on 1 March.' }, language),
    lateReason: '',
  }),
  { type: 'identifiers-hashed', use: 'suppression', hashes: ['0'.repeat(64)] },
]

const planned = (language: Language): CaseEvent =>
  fact(extensionPlan, '', {
    months: '2',
    reasons: said(
      {
        lv: 'Pieprasījums attiecas uz vairāku gadu saraksti četrās sistēmās.',
        en: 'The request covers several years of correspondence in four systems.',
      },
      language,
    ),
  })

const lifting = (language: Language): CaseEvent =>
  fact(liftingPlanned, '', {
    why: 'verified',
    outcome: said(
      { lv: 'Datu precizitāte ir pārbaudīta pēc līguma.', en: 'The data were checked against the contract.' },
      language,
    ),
    on: dateOnly('2026-04-10'),
    next: 'used-again',
    contest: '',
  })

const fee = (language: Language): readonly CaseEvent[] => {
  const what = said({ lv: 'Kopēšana', en: 'Copying' }, language)
  return [
    fact(feeCost, what, { what, quantity: 25, unitCents: 50 }),
    fact(feeGround, '', {
      ground: '15-3-further-copy',
      facts: said(
        {
          lv: 'Tāda pati kopija izsniegta 2026. gada 10. februārī.',
          en: 'The same copy was given on 10 February 2026.',
        },
        language,
      ),
      decidedBy: said({ lv: 'Valdes loceklis', en: 'Member of the board' }, language),
      answerBy: dateOnly('2026-04-07'),
      payTo: '',
    }),
  ]
}

const forwarding = ({ customer }: Rows): CaseEvent =>
  fact(customerForwarding, customer, {
    customer,
    dataFound: '+371 20000000',
    forwardedOn: dateOnly('2026-03-03'),
    lateReason: '',
    instructionDue: dateOnly('2026-03-10'),
  })

const told = ({ recipient }: Rows): CaseEvent =>
  fact(recipientNotice, recipient, {
    recipient,
    entity: '',
    state: 'confirmed',
    on: dateOnly('2026-03-12'),
    channel: '',
    reason: '',
  })

const enquired = (language: Language): readonly CaseEvent[] => [
  fact(authorityEnquiry, '', {
    reference: '2-4.2/77',
    official: '',
    about: said(
      { lv: 'Sūdzība par neatbildētu pieprasījumu.', en: 'A complaint about an unanswered request.' },
      language,
    ),
    deadline: dateOnly('2026-03-30'),
    controllerInformed: said({ lv: 'Valde', en: 'The board' }, language),
    informedOn: dateOnly('2026-03-03'),
    frozen: true,
  }),
  fact(authorityQuestion, '1', {
    no: '1',
    question: said({ lv: 'Kad pieprasījums saņemts?', en: 'When was the request received?' }, language),
    answer: said({ lv: '2026. gada 2. martā.', en: 'On 2 March 2026.' }, language),
    answeredOn: dateOnly('2026-03-18'),
  }),
]

/** The person is asked on the day of the letter, within seven days of receipt: the time stands still from then. */
export const askedOn = dateOnly('2026-03-04')
const doubted = (language: Language): CaseEvent => ({
  type: 'identity-asked',
  on: askedOn,
  doubt: said(
    {
      lv: 'pieprasījums nosūtīts no e-pasta adreses, kas kontā nav reģistrēta.',
      en: 'the request came from an e-mail address that is not registered in the account.',
    },
    language,
  ),
})
const unclear = (language: Language): CaseEvent => ({
  type: 'clarification-asked',
  on: askedOn,
  questions: said(
    {
      lv: 'Par kuru laikposmu vēlaties saņemt datus?\nKuri pakalpojumi Jūs interesē?',
      en: 'For which period do you wish to receive data?\nWhich services are you interested in?',
    },
    language,
  ),
})

/** The facts that a letter of this kind tells. */
export function sampleFacts(kind: CaseLetterKind, language: Language, rows: Rows): readonly CaseEvent[] {
  switch (kind) {
    case 'identity-request':
      return [doubted(language)]
    case 'clarification-request':
      return [unclear(language)]
    case 'extension':
      return [planned(language)]
    case 'restriction-lifting':
      return [lifting(language)]
    case 'fee-notice':
      return fee(language)
    case 'controller-forwarding':
    case 'forwarding-notice':
      return [forwarding(rows)]
    case 'recipients-answer':
      return [told(rows)]
    case 'authority-answer':
      return enquired(language)
    default:
      return []
  }
}
