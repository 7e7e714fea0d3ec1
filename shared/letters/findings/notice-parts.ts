import type { Bilingual } from '../../lib/language'
import { factOf } from '../../case/facts'
import { processorSearch } from '../../law/kinds/processor-request-facts'
import type { CheckContext, FindingRule } from '../finding'
import type { Letter } from '../letter'
import type { LetterKind } from '../letter-kind'
import { saysSomething, sectionText } from '../read-letter'
import type { Section } from '../sections'

type Part = { readonly section: Section; readonly text: Bilingual }

export const noticeSections = (letter: Letter, context: CheckContext): readonly Section[] =>
  neededParts(letter, context).map(({ section }) => section)

/** Where no customer holds data of the person nothing was passed on. */
function neededParts({ kind }: Letter, { record }: CheckContext): readonly Part[] {
  const nobody = kind === 'forwarding-notice' && factOf(record, processorSearch)?.found === 'none'
  return nobody ? [] : (needed[kind]?.parts ?? [])
}

/** What a notice cannot do without, where no rule of its own asks for it (law.md §4.3, marked M). */
const needed: Readonly<
  Partial<Record<LetterKind, { readonly article: string; readonly parts: readonly Part[] }>>
> = {
  'identity-request': {
    article: 'Art. 12(6)',
    parts: [
      {
        section: 'identity-why',
        text: {
          lv: 'Nav pateikts, kāpēc ir šaubas par identitāti.',
          en: 'The letter does not say why the identity is in doubt.',
        },
      },
      {
        section: 'identity-ways',
        text: {
          lv: 'Nav pateikts, ar ko pietiek, lai apliecinātu identitāti.',
          en: 'The letter does not say what is enough to prove the identity.',
        },
      },
      {
        section: 'asked-time',
        text: {
          lv: 'Nav pateikts, vai atbildes termiņš ir apturēts.',
          en: 'The letter does not say whether the time limit is suspended.',
        },
      },
    ],
  },
  'clarification-request': {
    article: 'recital 63',
    parts: [
      {
        section: 'clarify-questions',
        text: { lv: 'Nav jautājumu personai.', en: 'The questions to the person are missing.' },
      },
      {
        section: 'clarify-everything',
        text: {
          lv: 'Nav pateikts, ka persona drīkst prasīt visu informāciju un pieprasījums nav jāsašaurina.',
          en: 'The letter does not say that everything may be asked for and nothing has to be narrowed.',
        },
      },
    ],
  },
  'restriction-lifting': {
    article: 'Art. 18(3)',
    parts: [
      {
        section: 'lifting-why',
        text: {
          lv: 'Nav pateikts, kāpēc ierobežojums beidzas un kas noskaidrots.',
          en: 'The letter does not say why the restriction ends and what was established.',
        },
      },
    ],
  },
  'controller-forwarding': {
    article: 'Art. 28(3)(e)',
    parts: [
      {
        section: 'forwarded',
        text: {
          lv: 'Nav pateikts, kas un kāpēc tiek pārsūtīts.',
          en: 'The letter does not say what is forwarded, and why.',
        },
      },
      {
        section: 'forwarded-request',
        text: {
          lv: 'Nav pieprasījuma teksta: bez tā pārzinis nevar atbildēt.',
          en: 'The text of the request is missing: without it the controller cannot answer.',
        },
      },
    ],
  },
  'forwarding-notice': {
    article: 'Art. 28(3)(e)',
    parts: [
      {
        section: 'forwarded-told',
        text: {
          lv: 'Nav pateikts, kad pieprasījums nodots pārzinim.',
          en: 'The letter does not say when the request was passed on to the controller.',
        },
      },
    ],
  },
  'recipient-notice': {
    article: 'Art. 19',
    parts: [
      {
        section: 'notice-what',
        text: {
          lv: 'Nav pateikts, kas ar datiem izdarīts: labots, dzēsts vai ierobežots.',
          en: 'The letter does not say what was done: rectified, erased or restricted.',
        },
      },
      {
        section: 'notice-data',
        text: {
          lv: 'Nav pateikts, uz kuriem datiem paziņojums attiecas.',
          en: 'The letter does not say which data it is about.',
        },
      },
      {
        section: 'notice-action',
        text: {
          lv: 'Nav pateikts, kas saņēmējam jādara.',
          en: 'The letter does not say what the recipient is asked to do.',
        },
      },
    ],
  },
  'recipients-answer': {
    article: 'Art. 19',
    parts: [
      {
        section: 'recipients-list',
        text: { lv: 'Nav nosaukti saņēmēji.', en: 'The recipients are not named.' },
      },
    ],
  },
  'closing-notice': {
    article: 'Art. 12(1)',
    parts: [
      {
        section: 'closing-reason',
        text: {
          lv: 'Nav pateikts, kāpēc lietu slēdz.',
          en: 'The letter does not say why the case closes.',
        },
      },
    ],
  },
}

const codeOf = ({ section }: Part): string => `${section}-missing`

/** A notice that lacks what it is sent for. */
export const noticeParts: FindingRule = {
  codes: Object.values(needed).flatMap(({ parts }) => parts.map(codeOf)),
  find: (letter, context) =>
    neededParts(letter, context)
      .filter(({ section }) => !saysSomething(sectionText(letter, section)))
      .map((part) => ({
        code: codeOf(part),
        severity: 'fatal',
        article: needed[letter.kind]?.article ?? 'Art. 12(1)',
        section: part.section,
        text: part.text,
      })),
}
