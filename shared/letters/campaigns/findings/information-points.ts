import type { Bilingual } from '../../../lib/language'
import { informationItems } from '../../../policy/information-items'
import type { Finding } from '../../finding'
import { comparable, saysSomething, sectionText } from '../../read-letter'
import type { InformationSection } from '../../sections'
import type { CampaignRule } from '../campaign-rule'
import { noticeContent, restsOnInterests, type NoticeContent } from '../notice-content'
import { sectionOfItem } from '../told-items'

/**
 * Every point of Art. 14(1) and (2) is answered, or it is said that it does not apply. Fatal where the law always asks
 * for it, or where the registers show that it applies.
 */
export const informationPoints: CampaignRule = {
  codes: [...informationItems.map(({ code }) => `art-${code}-missing`), 'lawful-basis-missing'],
  find: (letter, { row, team }) => {
    if (row.register !== 'notices') return []
    const content = noticeContent(row, team.registers)
    const missing = informationItems
      .filter((item) => !saysSomething(sectionText(letter, sectionOfItem(item.code))))
      .flatMap((item) => findingOf(item, content))
    const purposes = sectionText(letter, 'art-14-1-c')
    return [
      ...missing,
      ...(saysSomething(purposes) && !namesBasis.test(comparable(purposes)) ? [noBasis] : []),
    ]
  },
}

type Item = (typeof informationItems)[number]

function findingOf(item: Item, content: NoticeContent): readonly Finding[] {
  const section = sectionOfItem(item.code)
  const applies = item.always ? 'yes' : (appliesBy[section]?.(content) ?? 'unknown')
  if (applies === 'no') return []
  return [
    {
      code: `${section}-missing`,
      severity: applies === 'yes' ? 'fatal' : 'should',
      article: item.article,
      section,
      text: wordsOf(item.name, applies === 'yes'),
    },
  ]
}

const wordsOf = (name: Bilingual, isNeeded: boolean): Bilingual =>
  isNeeded
    ? { lv: `Paziņojumā trūkst: ${name.lv}.`, en: `The notice lacks: ${name.en}.` }
    : {
        lv: `Paziņojumā trūkst: ${name.lv}. Norādiet to vai pasakiet, ka tas neattiecas.`,
        en: `The notice lacks: ${name.en}. Tell it, or say that it does not apply.`,
      }

/** What the registers show; a point without a line here may apply or not. */
const appliesBy: Readonly<
  Partial<Record<InformationSection, (content: NoticeContent) => 'yes' | 'no' | 'unknown'>>
> = {
  'art-14-1-e': ({ recipients }) => (recipients.length > 0 ? 'yes' : 'unknown'),
  'art-14-1-f': ({ recipients }) => (recipients.some(({ outsideEea }) => outsideEea) ? 'yes' : 'unknown'),
  'art-14-2-b': restsOnInterests,
}

/** A basis is an article of the GDPR, whatever else is said about it. */
const namesBasis =
  /(?<!\d)(?:6|9)\. ?pant|(?<!\p{L})arts?\.? ?(?:6|9)(?!\d)|article (?:6|9)(?!\d)|(?<!\d)(?:6|9) ?\(/u

const noBasis: Finding = {
  code: 'lawful-basis-missing',
  severity: 'fatal',
  article: 'Art. 14(1)(c)',
  section: 'art-14-1-c',
  text: {
    lv: 'Nolūki nosaukti bez tiesiskā pamata. Apstipriniet to nolūku reģistrā vai ierakstiet vēstulē.',
    en: 'The purposes are named without a lawful basis. Confirm it in the register of purposes, or write it into the letter.',
  },
}
