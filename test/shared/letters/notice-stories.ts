import type { CaseEvent } from '../../../shared/case/events'
import { authorityEnquiry, authorityQuestion } from '../../../shared/law/kinds/authority-enquiry'
import { extensionPlan } from '../../../shared/law/kinds/extension'
import { feeCost, feeGround } from '../../../shared/law/kinds/fee'
import { liftingPlanned } from '../../../shared/law/kinds/lifting-facts'
import { customerForwarding, processorSearch } from '../../../shared/law/kinds/processor-request-facts'
import type { Language } from '../../../shared/lib/language'
import { day } from '../../helpers/case-maker'
import { factEvent } from '../../helpers/kind-maker'

/** What the notices rest on, in a case received on 2 March 2026 and written about on 20 March. */
const said = (language: Language, lv: string, en: string): string => (language === 'lv' ? lv : en)

export const extended = (language: Language): readonly CaseEvent[] => [
  factEvent(extensionPlan, {
    months: '2',
    reasons: said(
      language,
      'pieprasījums attiecas uz 14 gadu saraksti četrās sistēmās.',
      'the request covers 14 years of correspondence in four systems.',
    ),
  }),
]

export const lifted = (language: Language, on = '2026-04-10'): readonly CaseEvent[] => [
  factEvent(liftingPlanned, {
    why: 'verified',
    outcome: said(language, 'Uzvārds atbilst līgumam.', 'The surname matches the contract.'),
    on: day(on),
    next: 'used-again',
  }),
]

export const charged = (language: Language): readonly CaseEvent[] => [
  factEvent(feeCost, { what: said(language, 'kopēšana', 'copying'), quantity: 25, unitCents: 50 }),
  factEvent(feeCost, { what: said(language, 'pasts', 'post'), quantity: 1, unitCents: 123_400 }),
  factEvent(feeGround, {
    ground: '15-3-further-copy',
    facts: said(
      language,
      'Tāda pati kopija izsniegta 2026. gada 10. februārī.',
      'The same copy was given on 10 February 2026.',
    ),
    decidedBy: 'Jānis Bērziņš, valdes loceklis',
    answerBy: day('2026-04-07'),
    payTo: 'LV00BANK0000000000000',
  }),
]

export const forwarded = (): readonly CaseEvent[] => [
  factEvent(customerForwarding, {
    customer: 'CUS-01',
    dataFound: '+371 20000000',
    forwardedOn: day('2026-03-03'),
    instructionDue: day('2026-03-10'),
  }),
  factEvent(customerForwarding, { customer: 'CUS-02', forwardedOn: day('2026-03-03') }),
]

export const foundNowhere = (language: Language): CaseEvent =>
  factEvent(processorSearch, {
    where: said(language, 'ziņu žurnāls pēc numura.', 'message log, by number.'),
    on: day('2026-03-03'),
    by: 'Anna Liepa',
    found: 'none',
  })

export const asked = (language: Language): readonly CaseEvent[] => [
  factEvent(authorityEnquiry, {
    reference: '2-4.2/77',
    official: 'L. Dze',
    about: said(language, 'sūdzība par neatbildētu pieprasījumu.', 'complaint about an unanswered request.'),
    deadline: day('2026-03-30'),
    controllerInformed: 'Jānis Bērziņš',
    informedOn: day('2026-03-03'),
    frozen: true,
  }),
  factEvent(authorityQuestion, {
    no: '1',
    question: said(language, 'Kad saņēmāt pieprasījumu?', 'When did you receive the request?'),
    answer: said(language, '2026. gada 2. martā.', 'On 2 March 2026.'),
    answeredOn: day('2026-03-18'),
  }),
  factEvent(authorityQuestion, {
    no: '2',
    question: said(language, 'Kāpēc neatbildējāt?', 'Why did you not answer?'),
    answer: said(language, 'Atbildējām 20. martā.', 'We answered on 20 March.'),
    answeredOn: day('2026-03-18'),
  }),
]
