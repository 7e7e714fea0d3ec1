import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import type { Language } from '../../shared/lib/language'
import { locales } from './paper-letter'
import { paper } from './paper-size'

/** Word measures in twips, twenty to a point, and letters in half points. The page and its margins are the PDF's. */
const twips = (points: number): number => Math.round(points * 20)
export const page = { width: twips(paper.width), height: twips(paper.height) } as const
export const margins = {
  left: twips(paper.left),
  right: twips(paper.right),
  top: twips(paper.top),
  bottom: twips(paper.bottom),
  footer: twips(36),
} as const
export const textTwips = page.width - margins.left - margins.right

const halfPoints = (points: number): number => points * 2
const spaced = (before: number, after: number, leading: number) => ({
  before: twips(before),
  after: twips(after),
  line: twips(leading),
  lineRule: LineRuleType.AT_LEAST,
})

export const bullets = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: twips(14), hanging: twips(14) } } },
    },
  ],
} as const

export const letterFont = 'Noto Serif'

/** Words take their language from the default of all styles, so that Word checks the spelling of the right one. */
export const stylesOf = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: { ascii: letterFont, hAnsi: letterFont, cs: letterFont, eastAsia: letterFont },
        size: halfPoints(10.5),
        language: { value: locales[language] },
      },
      paragraph: { spacing: spaced(0, 8, 15) },
    },
    heading1: heading(15, spaced(6, 10, 20)),
    heading2: heading(11.5, spaced(8, 3, 16)),
  },
  paragraphStyles: ownStyles,
})

const heading = (size: number, spacing: ReturnType<typeof spaced>) => ({
  run: { size: halfPoints(size), bold: true, color: '000000' },
  paragraph: { spacing, keepNext: true, keepLines: true },
})

const small = { size: halfPoints(8.5), color: '444444' }
const style = (
  id: string,
  { name, ...look }: { readonly name: string } & Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...look })

/** Names that Word knows are Word's own styles; the others are ours. */
const ownStyles: readonly IParagraphStyleOptions[] = [
  style('ListBullet', {
    name: 'List Bullet',
    paragraph: { numbering: { reference: bullets.reference, level: 0 }, spacing: spaced(0, 2, 15) },
  }),
  style('Caption', {
    name: 'Caption',
    run: { bold: true, size: halfPoints(9.5) },
    paragraph: { spacing: spaced(0, 4, 13), keepNext: true },
  }),
  style('TableText', {
    name: 'Table Text',
    run: { size: halfPoints(9.5) },
    paragraph: { spacing: spaced(0, 0, 13) },
  }),
  style('Sender', {
    name: 'Sender',
    run: { bold: true, size: halfPoints(12) },
    paragraph: { spacing: spaced(0, 0, 17) },
  }),
  style('SenderDetails', { name: 'Sender Details', run: small, paragraph: { spacing: spaced(0, 0, 12) } }),
  style('Addressee', { name: 'Addressee', paragraph: { spacing: spaced(0, 0, 15) } }),
  style('Footer', { name: 'footer', run: small, paragraph: { spacing: spaced(0, 0, 12) } }),
]
