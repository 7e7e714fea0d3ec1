import type { Outcome } from '../../case/outcome'
import { isAboutDeceased } from '../compose/covered'
import { refuses, type CheckContext, type FindingRule, type Finding } from '../finding'
import type { Letter } from '../letter'
import { isAnswer, isToThirdParty } from '../letter-kind'
import { bodyText, comparable, sectionText, sentencesOf } from '../read-letter'

/** Art. 12(4): a refusal tells of the complaint and of the court. Other answers to the person offer both all the same. */
export const complaint: FindingRule = {
  codes: ['authority-missing', 'court-missing', 'remedies-not-offered'],
  find: (letter, context): readonly Finding[] => {
    const need = needOf(letter, context)
    if (need === 'none') return []
    const text = comparable(bodyText(letter))
    const toAuthority = complainsToAuthority(letter)
    const toCourt = court.test(text)
    if (need === 'offered') return toAuthority && toCourt ? [] : [notOffered]
    return [...(toAuthority ? [] : [noAuthority]), ...(toCourt ? [] : [noCourt])]
  },
}

/** In one sentence, or both in the part for it: the person's complaint to us and an authority named elsewhere are none. */
const complainsToAuthority = (letter: Letter): boolean =>
  [comparable(sectionText(letter, 'remedies')), ...sentencesOf(bodyText(letter))].some(
    (words) => complains.test(words) && authority.test(words),
  )

function needOf(letter: Letter, context: CheckContext): 'must' | 'offered' | 'none' {
  if (isToThirdParty(letter.kind) || isAboutDeceased(context.record)) return 'none'
  if (letter.kind === 'closing-notice') return leavesUndone(context) ? 'must' : 'none'
  if (!isAnswer(letter.kind)) return 'none'
  return refuses(letter, context) ? 'must' : 'offered'
}

/** A case that closes with something not done tells the remedies once more (Art. 12(4)). */
const leavesUndone = ({ record }: CheckContext): boolean =>
  [...record.decisions.values()].some(({ outcome }) => !doneOutcomes.has(outcome))
const doneOutcomes: ReadonlySet<Outcome> = new Set([
  'fulfilled',
  'no-data',
  'withdrawn-by-subject',
  'duplicate',
])

const complains = /sūdz|complain/u
const authority =
  /datu valsts inspekcij|(?<!\p{L})dvi(?!\p{L})|data state inspectorate|uzraudzības iestād|supervisory authorit/u
// not "tiesības": the court is ties-a, -as, -ai, -u, -ā, -ām, -ās
const court =
  /(?<!\p{L})ties(?:a|as|ai|u|ā|ām|ās)(?!\p{L})|(?<!\p{L})(?:courts?|tribunals?|judicial)(?!\p{L})/u

const common = { article: 'Art. 12(4)', section: 'remedies' } as const
const noAuthority: Finding = {
  ...common,
  code: 'authority-missing',
  severity: 'fatal',
  text: {
    lv: 'Atteikumā nav norādīts, ka var iesniegt sūdzību uzraudzības iestādei.',
    en: 'The refusal does not say that a complaint may be lodged with a supervisory authority.',
  },
}
const noCourt: Finding = {
  ...common,
  code: 'court-missing',
  severity: 'fatal',
  text: {
    lv: 'Atteikumā nav norādītas tiesības vērsties tiesā.',
    en: 'The refusal does not mention the judicial remedy.',
  },
}
const notOffered: Finding = {
  ...common,
  code: 'remedies-not-offered',
  severity: 'consider',
  text: {
    lv: 'Vēstulē nav norādītas tiesības iesniegt sūdzību un vērsties tiesā; tās ieteicams norādīt katrā atbildē.',
    en: 'The letter does not mention complaint and court; it is good practice in every answer.',
  },
}
