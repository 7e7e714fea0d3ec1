import { givesAccess, type FindingRule, type Finding } from '../finding'
import { sectionText } from '../read-letter'
import { accessSections, type AccessSection } from '../sections'

/** Art. 15 asks for what applies to this person: a bare pointer to the privacy policy is no answer (EDPB 01/2022 paras 110–114). */
export const policyPointer: FindingRule = {
  codes: ['pointer-to-policy'],
  find: (letter, context): readonly Finding[] =>
    givesAccess(letter, context)
      ? accessSections
          .filter((section) => onlyPoints(sectionText(letter, section)))
          .map((section) => pointerFinding(section))
      : [],
}

function onlyPoints(text: string): boolean {
  const parts = withoutReferences(text)
    .split(/[.!?;:](?=\s|$)|[()\n]|\s[—–-]\s/)
    .filter((part) => /\p{L}{3,}/u.test(part))
  return parts.length > 0 && parts.every(isPointer)
}

const policyWord =
  /(?:privātuma|konfidencialitātes|sīkdatņu)[\p{L}\s]*politik|privacy (?:policy|notice|statement)/iu

/** Sites and terms are pointed to as well; to have got data through the site is an answer. */
const siteWord = /tīmekļa vietn|mājas ?lap|vietnē|lietošanas noteikum|website|web page|terms (?:of|and)/iu
const points =
  /pieejam|skat[ āīi]|sk\.|lasi|aprakst|norādīt|publicēt|atrodam|iepazīt|izklāstīt|available|see |described|found|published|set out|refer|explained|stated/iu

/** Speaks of the policy, and of nothing that only this answer could say: no number, no name. */
const isPointer = (part: string): boolean =>
  (policyWord.test(part) || (siteWord.test(part) && points.test(part))) && !/\d/.test(part) && !hasName(part)

/** Links and "clause 7.3" point as well; they are no content. */
const withoutReferences = (text: string): string =>
  text
    .replace(/(?:https?:\/\/|www\.)\S+/giu, ' ')
    .replace(/\d+(?:\.\d+)*\.?\s*(?:punkt|sadaļ|nodaļ)\p{L}*/giu, ' ')
    .replace(/(?:clause|section|chapter|point|paragraph)s?\s+\d+(?:\.\d+)*/giu, ' ')

const hasName = (part: string): boolean =>
  part
    .split(/\s+/)
    .slice(1)
    .some(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        !/^(?:J[ūu]s|M[ūu]s|Priv|Konf|Sīkd|Policy|Notice|Statement|Sendberry|We|Our|You)/u.test(word),
    )

const pointerFinding = (section: AccessSection): Finding => ({
  code: 'pointer-to-policy',
  severity: 'fatal',
  article: 'Art. 15(1)',
  section,
  text: {
    lv: 'Šajā sadaļā ir tikai norāde uz privātuma politiku; jānorāda tas, kas attiecas uz šo personu.',
    en: 'This part only points to the privacy policy; it must say what applies to this person.',
  },
})
