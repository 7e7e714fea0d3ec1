import { accessSections } from '../../letters/sections'
import { commonOutcomes, commonRefusals } from './common-answers'
import type { CaseKind } from './kind'

/** Right of access, Art. 15 (law.md §2.1; clause 8.2.6). Its search and its answer are common parts of the case. */
export const access: CaseKind = {
  id: 'ACCESS',
  sort: 'right',
  name: { lv: 'Piekļuve', en: 'Access' },
  article: 'Art. 15',
  articles: ['Art. 15', 'Art. 12', 'Art. 11(2)'],
  clauses: ['8.2.6'],
  period: 'month',
  identity: 'on-doubt',
  tellsRecipients: 'never',
  holdsDeletion: 'until-closed',
  searches: true,
  grounds: [],
  refusals: [...commonRefusals, 'R-15-4'],
  outcomes: commonOutcomes,
  steps: [],
  gates: [],
  letter: ['confirmation', ...accessSections],
}
