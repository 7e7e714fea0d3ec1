import type { CaseRecord } from '../../case/case'
import { factsOf } from '../../case/facts'
import { circumstance } from './circumstances'

type Noted = 'REPRESENTATIVE' | 'MINOR' | 'DECEASED' | 'FEE'

/** What the desk noted: the circumstance applies, or it does not; undefined when nobody noted anything. */
export const notedCircumstance = (record: CaseRecord, code: Noted): boolean | undefined =>
  factsOf(record, circumstance).find((noted) => noted.circumstance === code)?.applies
