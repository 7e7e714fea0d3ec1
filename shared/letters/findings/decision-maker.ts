import { refusingDecisions, type FindingRule, type Finding } from '../finding'
import { isNamed } from '../named-person'
import { bodyText } from '../read-letter'

/** A refusal is the controller's decision, not the DPO's (Art. 24, 38(3), 39): the letter names who took it. */
export const decisionMaker: FindingRule = {
  codes: ['decision-maker-missing'],
  find: (letter, context): readonly Finding[] => {
    const text = bodyText(letter)
    return refusingDecisions(letter, context).every(({ decidedBy }) => isNamed(decidedBy, text))
      ? []
      : [missing]
  },
}

const missing: Finding = {
  code: 'decision-maker-missing',
  severity: 'fatal',
  article: 'Art. 12(4), 24',
  section: 'reasons',
  text: {
    lv: 'Vēstulē nav nosaukts, kas pieņēma lēmumu atteikt.',
    en: 'The letter does not name who took the decision to refuse.',
  },
}
