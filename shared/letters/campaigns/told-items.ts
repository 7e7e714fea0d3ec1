import { informationItems } from '../../policy/information-items'
import type { Letter } from '../letter'
import { saysSomething, sectionText } from '../read-letter'
import type { InformationSection } from '../sections'

export type InformationItem = (typeof informationItems)[number]['code']

export const sectionOfItem = (code: InformationItem): InformationSection => `art-${code}`

/** The points of Art. 14 that the letter holds, in the order of the law. */
export const toldItems = (letter: Letter): readonly InformationItem[] =>
  informationItems
    .map(({ code }) => code)
    .filter((code) => saysSomething(sectionText(letter, sectionOfItem(code))))
