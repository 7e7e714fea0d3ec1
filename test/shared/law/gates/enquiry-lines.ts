import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import {
  authorityEnquiry,
  authorityOutcome,
  authorityQuestion,
} from '../../../../shared/law/kinds/authority-enquiry'
import { enquiryTriage } from '../../../../shared/law/kinds/enquiry'
import { erasureLedger } from '../../../../shared/law/kinds/erasure-ledger'
import type { CaseRight } from '../../../../shared/law/right'
import { day } from '../../../helpers/case-maker'
import { factEvent } from '../../../helpers/kind-maker'
import { asked, asksIdentity, decided, decides, line, records, type GateLine } from './gate-line'

const triage = (hidden: 'none' | 'some'): CaseEvent => factEvent(enquiryTriage, { hidden })

const enquiryLines: readonly GateLine[] = [
  line(
    'enquiry-not-triaged',
    (events: readonly CaseEvent[]) =>
      decides([...asked('ENQUIRY'), ...events], { right: 'ENQUIRY', outcome: 'fulfilled' }),
    { closes: [], opens: [triage('none')] },
  ),
  line(
    'enquiry-hidden-rights',
    (rights: readonly CaseRight[]) =>
      decides([...asked(...rights), triage('some')], { right: 'ENQUIRY', outcome: 'fulfilled' }),
    { closes: ['ENQUIRY'], opens: ['ENQUIRY', 'ACCESS'] },
  ),
  line('no-identity-for-enquiry', (rights: readonly CaseRight[]) => asksIdentity(asked(...rights)), {
    closes: ['ENQUIRY'],
    opens: ['ENQUIRY', 'ACCESS'],
  }),
]

const letterOfAuthority = (frozen: boolean): CaseEvent =>
  factEvent(authorityEnquiry, {
    reference: '2-4/2026/117',
    about: 'Sūdzība par īsziņām.',
    deadline: day('2026-02-27'),
    controllerInformed: 'Jānis Ozols, valdes loceklis',
    informedOn: day('2026-02-02'),
    frozen,
  })
const question = (answer: string): CaseEvent =>
  factEvent(authorityQuestion, { no: '2', question: 'Kāds ir tiesiskais pamats?', answer })
const answers = (events: readonly CaseEvent[], outcome: Outcome = 'fulfilled') =>
  decides([...asked('DVI_ENQUIRY'), ...events], { right: 'DVI_ENQUIRY', outcome })

const authorityLines: readonly GateLine[] = [
  line(
    'authority-not-recorded',
    (events: readonly CaseEvent[]) => answers([question('Līgums.'), ...events]),
    {
      closes: [],
      opens: [letterOfAuthority(true)],
    },
  ),
  line(
    'authority-not-frozen',
    (frozen: boolean) => answers([letterOfAuthority(frozen), question('Līgums.')]),
    {
      closes: false,
      opens: true,
    },
  ),
  line(
    'authority-no-questions',
    (events: readonly CaseEvent[]) => answers([letterOfAuthority(true), ...events]),
    { closes: [], opens: [question('Līgums.')] },
  ),
  line(
    'authority-question-unanswered',
    (answer: string) => answers([letterOfAuthority(true), question(answer)]),
    {
      closes: '',
      opens: 'Līgums.',
    },
  ),
  line(
    'authority-no-refusal',
    (outcome: Outcome) => answers([letterOfAuthority(true), question('Līgums.')], outcome),
    { closes: 'refused', opens: 'fulfilled' },
  ),
  line(
    'data-frozen-for-authority',
    (events: readonly CaseEvent[]) =>
      records([...asked('ERASURE', 'DVI_ENQUIRY'), decided('ERASURE'), ...events], erasureLedger, {
        system: 'SYS-01',
        result: 'deleted',
        on: day('2026-02-12'),
      }),
    {
      closes: [],
      opens: [factEvent(authorityOutcome, { outcome: 'closed', on: day('2026-02-11') })],
    },
  ),
]

/** Enquiries of a person, Art. 38(4), and of the authority, Arts 31 and 58(1). */
export const enquiryAndAuthorityLines: readonly GateLine[] = [...enquiryLines, ...authorityLines]
