import type { Sender } from '../../electron/letters/sender'
import type { Letter, LetterBlock, Run } from '../../shared/letters/letter'
import { fullOrganisation } from '../shared/letters/letter-maker'
import { letter } from './case-maker'
import { pngLogo } from './logo'

/** A letter with everything that a letter can hold, on the organisation's own paper. */
export const richSender: Sender = {
  organisation: fullOrganisation,
  letterhead: {
    logo: { mediaType: 'image/png', base64: pngLogo(120, 40, 6) },
    lines: 'Datu aizsardzības nodaļa\nSkanstes iela 7 k-1, Rīga',
    foot: 'Reģistrācijas Nr. 40103671346 · PVN LV40103671346',
  },
}

export const paragraph = (...runs: readonly Run[]): LetterBlock => ({
  type: 'paragraph',
  section: 'text',
  runs: [...runs],
})
export const plain = (text: string): Run => ({ text })

const link = 'https://www.example.lv/privatums?a=1&b=2'

export const richBlocks: readonly LetterBlock[] = [
  { type: 'heading', section: 'head', level: 1, text: 'Atbilde' },
  paragraph(
    plain('Parasts, '),
    { text: 'treknraksts', bold: true },
    plain(', '),
    { text: 'slīpraksts', italic: true },
    plain(' un '),
    { text: 'abi reizē', bold: true, italic: true },
    plain('.\nOtrā rinda.'),
  ),
  { type: 'heading', section: 'text', level: 2, text: 'Saites' },
  paragraph(plain('Lasiet '), { text: 'mūsu politiku', link }, plain(' vai rakstiet '), {
    text: 'dpo@example.lv',
    link: 'mailto:dpo@example.lv',
  }),
  {
    type: 'list',
    section: 'text',
    items: [
      [{ text: 'viens' }],
      [{ text: 'divi ' }, { text: 'www.example.lv', link: 'https://www.example.lv/' }],
    ],
  },
  {
    type: 'table',
    section: 'text',
    caption: 'Glabāšana',
    head: ['Kas', 'Cik ilgi'],
    rows: [
      ['vārds', '30 dienas'],
      ['e-pasts', ''],
    ],
  },
]

export const richLetter = (blocks: readonly LetterBlock[] = richBlocks): Letter =>
  letter({ blocks: [...blocks] })
