import type { Bilingual } from '../../lib/language'
import type { Finder } from '../finding'
import type { LetterKind } from '../letter-kind'
import { saysSomething, sectionText } from '../read-letter'
import type { Section } from '../sections'

/** What a notice cannot do without, where no rule of its own asks for it (law.md §4.3, marked M). */
export const noticeParts: Readonly<Partial<Record<LetterKind, readonly Section[]>>> = {
  'restriction-lifting': ['lifting-why'],
  'controller-forwarding': ['forwarded', 'forwarded-request'],
  'forwarding-notice': ['forwarded-told'],
  'recipient-notice': ['notice-what', 'notice-data', 'notice-action'],
  'recipients-answer': ['recipients-list'],
  'closing-notice': ['closing-reason'],
}

/** A notice that lacks what it is sent for. */
export const noticePartsMissing: Finder = (letter, { record }) =>
  (noticeParts[letter.kind] ?? [])
    .filter((section) => !saysSomething(sectionText(letter, section)))
    // no customer was found: nothing was passed on
    .filter((section) => section !== 'forwarded-told' || !isFoundNowhere(record))
    .map((section) => ({
      code: `${section}-missing`,
      severity: 'fatal',
      article: articles[letter.kind] ?? 'Art. 12(1)',
      section,
      text: texts[section] ?? texts.forwarded,
    }))

const isFoundNowhere = ({ facts }: Parameters<Finder>[1]['record']): boolean =>
  (facts.get('processor-search') ?? []).some(({ values }) => values['found'] === 'none')

const articles: Readonly<Partial<Record<LetterKind, string>>> = {
  'restriction-lifting': 'Art. 18(3)',
  'controller-forwarding': 'Art. 28(3)(e)',
  'forwarding-notice': 'Art. 28(3)(e)',
  'recipient-notice': 'Art. 19',
  'recipients-answer': 'Art. 19',
  'closing-notice': 'Art. 12(1)',
}

const texts = {
  'lifting-why': {
    lv: 'Nav pateikts, kāpēc ierobežojums beidzas un kas noskaidrots.',
    en: 'The letter does not say why the restriction ends and what was established.',
  },
  forwarded: {
    lv: 'Nav pateikts, kas un kāpēc tiek pārsūtīts.',
    en: 'The letter does not say what is forwarded, and why.',
  },
  'forwarded-request': {
    lv: 'Nav pieprasījuma teksta: pārzinis bez tā nevar atbildēt.',
    en: 'The text of the request is missing: without it the controller cannot answer.',
  },
  'forwarded-told': {
    lv: 'Nav pateikts, kad pieprasījums nodots pārzinim.',
    en: 'The letter does not say when the request was passed on to the controller.',
  },
  'notice-what': {
    lv: 'Nav pateikts, kas ar datiem izdarīts: labots, dzēsts vai ierobežots.',
    en: 'The letter does not say what was done: rectified, erased or restricted.',
  },
  'notice-data': {
    lv: 'Nav pateikts, uz kuriem datiem paziņojums attiecas.',
    en: 'The letter does not say which data it is about.',
  },
  'notice-action': { lv: 'Nav pateikts, kas saņēmējam jādara.', en: 'The recipient is not asked for anything.' },
  'recipients-list': { lv: 'Nav nosaukti saņēmēji.', en: 'The recipients are not named.' },
  'closing-reason': {
    lv: 'Nav pateikts, kāpēc lietu slēdz.',
    en: 'The letter does not say why the case closes.',
  },
} satisfies Partial<Record<Section, Bilingual>> as Readonly<Partial<Record<Section, Bilingual>>> & {
  readonly forwarded: Bilingual
}
