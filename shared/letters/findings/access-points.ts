import type { Bilingual } from '../../lib/language'
import { givesAccess, type FindingRule, type Finding } from '../finding'
import type { Letter } from '../letter'
import { saysSomething, sectionText, sentencesOf } from '../read-letter'
import { accessSections, type AccessSection } from '../sections'

/**
 * Every point of Art. 15 must be answered, or the letter says by its number why it is not: a point that is missing without
 * a word makes the access incomplete.
 */
export const accessPoints: FindingRule = {
  codes: accessSections,
  find: (letter, context): readonly Finding[] => {
    if (!givesAccess(letter, context)) return []
    return accessSections
      .filter((section) => !saysSomething(sectionText(letter, section)) && !isReasoned(letter, section))
      .map((section) => ({
        code: section,
        severity: 'fatal',
        article: articles[section],
        section,
        text: texts[section],
      }))
  },
}

/** What is withheld names the point and gives more than its number. */
const isReasoned = (letter: Letter, section: AccessSection): boolean =>
  sentencesOf(sectionText(letter, 'withheld')).some(
    (sentence) => pointShapes[section].test(sentence) && (sentence.match(/\p{L}{3,}/gu) ?? []).length >= 6,
  )

const pointShape = (point: string): RegExp =>
  new RegExp(`15\\. panta 1\\. punkta ${point}\\)|(?:art(?:icle|\\.)? ?)15\\(1\\)\\(${point}\\)`, 'u')
const pointShapes: Readonly<Record<AccessSection, RegExp>> = {
  'art-15-1-a': pointShape('a'),
  'art-15-1-b': pointShape('b'),
  'art-15-1-c': pointShape('c'),
  'art-15-1-d': pointShape('d'),
  'art-15-1-e': pointShape('e'),
  'art-15-1-f': pointShape('f'),
  'art-15-1-g': pointShape('g'),
  'art-15-1-h': pointShape('h'),
  'art-15-2': /15\. panta 2\. punkt|art(?:icle|\.)? ?15\(2\)/u,
  'art-15-3': /15\. panta 3\. punkt|art(?:icle|\.)? ?15\(3\)/u,
}

const articles: Readonly<Record<AccessSection, string>> = {
  'art-15-1-a': 'Art. 15(1)(a)',
  'art-15-1-b': 'Art. 15(1)(b)',
  'art-15-1-c': 'Art. 15(1)(c)',
  'art-15-1-d': 'Art. 15(1)(d)',
  'art-15-1-e': 'Art. 15(1)(e)',
  'art-15-1-f': 'Art. 15(1)(f)',
  'art-15-1-g': 'Art. 15(1)(g)',
  'art-15-1-h': 'Art. 15(1)(h)',
  'art-15-2': 'Art. 15(2)',
  'art-15-3': 'Art. 15(3)',
}

const texts: Readonly<Record<AccessSection, Bilingual>> = {
  'art-15-1-a': { lv: 'Nav norādīti apstrādes nolūki.', en: 'The purposes of the processing are missing.' },
  'art-15-1-b': {
    lv: 'Nav norādītas personas datu kategorijas.',
    en: 'The categories of personal data are missing.',
  },
  'art-15-1-c': {
    lv: 'Nav norādīti saņēmēji. Nosauciet faktiskos saņēmējus vai norādiet, ka dati nevienam nav izpausti.',
    en: 'The recipients are missing. Name the actual recipients, or state that the data were disclosed to nobody.',
  },
  'art-15-1-d': {
    lv: 'Nav norādīts glabāšanas laikposms vai tā kritēriji.',
    en: 'The storage period, or the criteria for it, is missing.',
  },
  'art-15-1-e': {
    lv: 'Nav norādītas tiesības labot, dzēst, ierobežot apstrādi un iebilst.',
    en: 'The rights to rectification, erasure, restriction and objection are missing.',
  },
  'art-15-1-f': {
    lv: 'Nav norādītas tiesības iesniegt sūdzību uzraudzības iestādei.',
    en: 'The right to lodge a complaint with a supervisory authority is missing.',
  },
  'art-15-1-g': { lv: 'Nav norādīts datu avots.', en: 'The source of the data is missing.' },
  'art-15-1-h': {
    lv: 'Nav norādīts, vai notiek automatizēta lēmumu pieņemšana, tostarp profilēšana; ja notiek, paskaidrojiet tās loģiku un sekas, ja nenotiek, to pasakiet.',
    en: 'State whether there is automated decision-making, including profiling: if so its logic and consequences, if not that there is none.',
  },
  'art-15-2': {
    lv: 'Nav norādīts, vai dati tiek nosūtīti uz trešām valstīm un ar kādām garantijām; ja netiek, to pasakiet.',
    en: 'State whether data are transferred to third countries and with which safeguards; if not, say so.',
  },
  'art-15-3': {
    lv: 'Nav norādīta datu kopija: pievienojiet to vai paskaidrojiet, kā tā saņemama.',
    en: 'The copy of the data is missing: attach it, or say how it is provided.',
  },
}
