import { factOf } from '../../case/facts'
import { minor } from '../../law/kinds/minor'
import { notedCircumstance } from '../../law/kinds/noted-circumstance'
import type { FindingRule } from '../finding'
import { isToThirdParty } from '../letter-kind'

/** What is addressed to a child is in words that the child easily understands (Art. 12(1), recital 58). */
export const minorLanguage: FindingRule = {
  codes: ['minor-language'],
  find: (letter, { record }) => {
    const applies = notedCircumstance(record, 'MINOR') === true
    if (!applies || isToThirdParty(letter.kind) || factOf(record, minor)?.askedBy === 'parent') return []
    return [
      {
        code: 'minor-language',
        severity: 'consider',
        article: 'Art. 12(1)',
        text: {
          lv: 'Vēstule adresēta bērnam: pārbaudiet, vai tā uzrakstīta vienkārši, īsiem teikumiem un bez juridiskiem terminiem.',
          en: 'The letter is addressed to a child: check that it is in plain words and short sentences, without legal terms.',
        },
      },
    ]
  },
}
