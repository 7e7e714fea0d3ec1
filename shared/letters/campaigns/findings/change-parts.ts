import type { Bilingual } from '../../../lib/language'
import type { Finding } from '../../finding'
import type { Letter } from '../../letter'
import { saysSomething, sectionText } from '../../read-letter'
import type { Section } from '../../sections'
import type { CampaignRule } from '../campaign-rule'

/** A notice of a change says what changes and what it means; choices and the text belong to it (Art. 12(1), clause 11). */
export const changeParts: CampaignRule = {
  codes: ['change-what-missing', 'change-effect-missing', 'change-choices-missing', 'change-link-missing'],
  find: (letter, { row }) =>
    row.register === 'policy-versions'
      ? unsaid(letter).map(({ section, severity, text }) => ({
          code: `${section}-missing`,
          severity,
          article: 'Art. 12(1)',
          section,
          text,
        }))
      : [],
}

const unsaid = (letter: Letter): readonly Part[] =>
  parts.filter((part) => !isSaid(part, sectionText(letter, part.section)))

/** Where the new version stands is an address; that the old one can be had does not say it. */
const isSaid = ({ section }: Part, text: string): boolean =>
  section === 'change-link' ? webAddress.test(text) : saysSomething(text)

const webAddress = /https?:\/\/\S|(?<![\p{L}\p{N}@])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?!\p{L})/iu

type Part = {
  readonly section: Section
  readonly severity: Finding['severity']
  readonly text: Bilingual
}

const parts: readonly Part[] = [
  {
    section: 'change-what',
    severity: 'fatal',
    text: { lv: 'Nav pateikts, kas mainās un kāpēc.', en: 'The letter does not say what changes, and why.' },
  },
  {
    section: 'change-effect',
    severity: 'fatal',
    text: {
      lv: 'Nav pateikts, ko izmaiņas nozīmē personai, arī vai ir jauni nolūki vai saņēmēji.',
      en: 'The letter does not say what it means for the person, and whether there are new purposes or recipients.',
    },
  },
  {
    section: 'change-choices',
    severity: 'should',
    text: {
      lv: 'Nav pateikts, ko persona var darīt, ja izmaiņām nepiekrīt.',
      en: 'The letter does not say what the person can do who does not agree.',
    },
  },
  {
    section: 'change-link',
    severity: 'should',
    text: {
      lv: 'Nav pateikts, kur izlasīt jauno redakciju un kā saņemt iepriekšējo.',
      en: 'The letter does not say where the new version can be read and how to get the previous one.',
    },
  },
]

/** Parts of a notice of a change of which a rule of their own says that they are not said. */
export const unsaidParts = (letter: Letter): readonly Section[] => [
  ...unsaid(letter).map(({ section }) => section),
  ...(saysSomething(sectionText(letter, 'change-effective')) ? [] : (['change-effective'] as const)),
]
