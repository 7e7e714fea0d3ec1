import type { Bilingual } from '../../lib/language'
import { givesAccess, type Finding, type FindingRule } from '../finding'
import type { Letter } from '../letter'
import { comparable, saysSomething, sectionText } from '../read-letter'
import { accessSections, type AccessSection } from '../sections'

/**
 * Whether the points of an access answer say what they are there for: a copy alone is no answer, nor is a storage
 * period “as long as necessary”, nor a list of rights with one left out (Art. 15(1)).
 */
export const accessWords: FindingRule = {
  codes: ['information-missing', 'rights-incomplete', 'complaint-incomplete', 'storage-vague'],
  find: (letter, context): readonly Finding[] => {
    if (!givesAccess(letter, context)) return []
    const said = (section: AccessSection): string => comparable(sectionText(letter, section))
    const lacking = rights.filter(({ words }) => !words.test(said('art-15-1-e')))
    return [
      ...(isOnlyCopy(letter) ? [onlyCopy] : []),
      ...(saysSomething(said('art-15-1-e')) && lacking.length > 0 ? [rightsIncomplete(lacking)] : []),
      ...(saysSomething(said('art-15-1-f')) && !authority.test(said('art-15-1-f')) ? [noAuthority] : []),
      ...(isVague(said('art-15-1-d')) ? [vague] : []),
    ]
  },
}

const isOnlyCopy = (letter: Letter): boolean =>
  accessSections.every((section) => saysSomething(sectionText(letter, section)) === (section === 'art-15-3'))

type Right = { readonly words: RegExp; readonly name: Bilingual }
const rights: readonly Right[] = [
  { words: /labo|rectif|correct|(?<!\d)16(?!\d)/u, name: { lv: 'labošana', en: 'rectification' } },
  { words: /dzē[sš]|eras|delet|(?<!\d)17(?!\d)/u, name: { lv: 'dzēšana', en: 'erasure' } },
  { words: /ierobežo|restrict|(?<!\d)18(?!\d)/u, name: { lv: 'apstrādes ierobežošana', en: 'restriction' } },
  { words: /iebil|object|(?<!\d)21(?!\d)/u, name: { lv: 'tiesības iebilst', en: 'objection' } },
]

const authority =
  /datu valsts inspekcij|(?<!\p{L})dvi(?!\p{L})|data state inspectorate|uzraudzības iestād|supervisory authorit/u

/** No number and no event: nobody can tell from it when the data will be gone. */
const isVague = (text: string): boolean =>
  /tik ilgi,? cik|kamēr (?:tas )?(?:ir )?(?:nepieciešam|vajadzīg)|as long as (?:it is )?(?:necessary|needed|required)|ne ilgāk,? kā (?:tas )?(?:ir )?(?:nepieciešam|vajadzīg)/u.test(
    text,
  ) && !/\d|līgum|kont[sau]|contract|account|beig|termiņ|expir|ends?(?!\p{L})/u.test(text)

const onlyCopy: Finding = {
  code: 'information-missing',
  severity: 'fatal',
  article: 'Art. 15(1), 15(2)',
  section: 'art-15-1-a',
  text: {
    lv: 'Vēstulē ir tikai datu kopija: personai jāsaņem arī informācija par apstrādi.',
    en: 'The letter gives a copy only: the person must also get the information on the processing.',
  },
}

const names = (lacking: readonly Right[], language: keyof Bilingual): string =>
  lacking.map(({ name }) => name[language]).join(', ')

const rightsIncomplete = (lacking: readonly Right[]): Finding => ({
  code: 'rights-incomplete',
  severity: 'should',
  article: 'Art. 15(1)(e)',
  section: 'art-15-1-e',
  text: {
    lv: `Pie tiesībām nav minēts: ${names(lacking, 'lv')}.`,
    en: `The rights do not mention: ${names(lacking, 'en')}.`,
  },
})

const noAuthority: Finding = {
  code: 'complaint-incomplete',
  severity: 'should',
  article: 'Art. 15(1)(f)',
  section: 'art-15-1-f',
  text: {
    lv: 'Nav nosaukta uzraudzības iestāde, kurai var iesniegt sūdzību.',
    en: 'The supervisory authority with which a complaint may be lodged is not named.',
  },
}

const vague: Finding = {
  code: 'storage-vague',
  severity: 'should',
  article: 'Art. 15(1)(d)',
  section: 'art-15-1-d',
  text: {
    lv: '„Cik ilgi nepieciešams” nav glabāšanas laikposms: nosauciet laiku vai notikumu, pēc kura dati tiks dzēsti.',
    en: '“As long as necessary” is no storage period: name the time, or the event after which the data are erased.',
  },
}
