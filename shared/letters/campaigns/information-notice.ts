import { dataStateInspectorate } from '../../law/authority'
import type { RowOf } from '../../policy/registers'
import { isFact } from '../access-content'
import { heading, list, orGap, paragraph, registerSource } from '../blocks'
import {
  namedRows,
  namesBasis,
  purposeBlocks,
  recipientBlocks,
  storageBlocks,
  transferBlocks,
} from '../compose/register-blocks'
import type { LetterBlock } from '../letter'
import { informationSections, type InformationSection } from '../sections'
import { campaignTextsOf } from '../texts/campaign-texts'
import { textsOf } from '../texts/texts-of'
import type { CampaignInput } from './campaign'
import { noticeContent, restsOnInterests, type NoticeContent } from './notice-content'

/**
 * L20: each point of Art. 14(1)(a)–(f) and 14(2)(a)–(g) with its heading, filled from the source of the batch and what
 * hangs on its categories; what no register says is left for the DPO.
 */
export function informationNotice(input: CampaignInput, row: RowOf<'notices'>): readonly LetterBlock[] {
  const content = noticeContent(row, input.team.registers)
  return informationSections.flatMap((section) =>
    // Art. 14(2)(b) applies only where the processing rests on interests, and no confirmed purpose does
    section === 'art-14-2-b' && restsOnInterests(content) === 'no'
      ? []
      : [
          heading(section, titleOf(section, input, content)),
          ...orGap(section, points[section]({ input, row, content })),
        ],
  )
}

type Place = {
  readonly input: CampaignInput
  readonly row: RowOf<'notices'>
  readonly content: NoticeContent
}

const points: Readonly<Record<InformationSection, (place: Place) => readonly LetterBlock[]>> = {
  'art-14-1-a': controller,
  'art-14-1-b': officer,
  'art-14-1-c': ({ input, content }) => purposeBlocks('art-14-1-c', content.purposes, input.language),
  'art-14-1-d': ({ input, content }) => namedRows('art-14-1-d', content.categories, input.language),
  'art-14-1-e': ({ input, content }) => recipientBlocks('art-14-1-e', content.recipients, input.language),
  'art-14-1-f': ({ input, content }) => transferBlocks('art-14-1-f', content.recipients, input.language),
  'art-14-2-a': ({ input, content }) => storageBlocks('art-14-2-a', content, input.language),
  // which interests they are is in no register
  'art-14-2-b': () => [],
  'art-14-2-c': ({ input }) => [
    paragraph('art-14-2-c', campaignTextsOf(input.language).information.rights, 'law Art. 14(2)(c)'),
  ],
  'art-14-2-d': ({ input }) => [
    paragraph('art-14-2-d', campaignTextsOf(input.language).information.consent, 'law Art. 14(2)(d)'),
  ],
  'art-14-2-e': ({ input }) => [
    paragraph(
      'art-14-2-e',
      campaignTextsOf(input.language).information.complaint(dataStateInspectorate),
      'law Art. 14(2)(e)',
    ),
  ],
  'art-14-2-f': origin,
  // whether decisions are automated is nothing that a register or the policy says
  'art-14-2-g': () => [],
}

function titleOf(
  section: InformationSection,
  { language }: CampaignInput,
  { purposes }: NoticeContent,
): string {
  const { accessHeadings, purposesAndBasis } = textsOf(language)
  const { headings } = campaignTextsOf(language).information
  const titles: Readonly<Record<InformationSection, string>> = {
    'art-14-1-a': headings.controller,
    'art-14-1-b': headings.dpo,
    'art-14-1-c': namesBasis(purposes) ? purposesAndBasis : accessHeadings['art-15-1-a'],
    'art-14-1-d': accessHeadings['art-15-1-b'],
    'art-14-1-e': accessHeadings['art-15-1-c'],
    'art-14-1-f': accessHeadings['art-15-2'],
    'art-14-2-a': accessHeadings['art-15-1-d'],
    'art-14-2-b': headings.interests,
    'art-14-2-c': accessHeadings['art-15-1-e'],
    'art-14-2-d': headings.consent,
    'art-14-2-e': accessHeadings['art-15-1-f'],
    'art-14-2-f': accessHeadings['art-15-1-g'],
    'art-14-2-g': accessHeadings['art-15-1-h'],
  }
  return titles[section]
}

function controller({ input: { team, language } }: Place): readonly LetterBlock[] {
  const { name, brand, registrationNumber, address, website } = team.organisation
  const branded = brand.trim() === '' || brand === name ? name : `${name} (${brand})`
  const registered =
    registrationNumber.trim() === ''
      ? ''
      : `${campaignTextsOf(language).information.registered} ${registrationNumber}`
  return lines('art-14-1-a', [branded, registered, address, website])
}

function officer({ input: { team } }: Place): readonly LetterBlock[] {
  const { dpoName, dpoEmail, dpoPhone, dpoAddress } = team.organisation
  return dpoEmail.trim() === '' ? [] : lines('art-14-1-b', [dpoName, dpoEmail, dpoPhone, dpoAddress])
}

const lines = (section: InformationSection, parts: readonly string[]): readonly LetterBlock[] => [
  paragraph(
    section,
    parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n'),
    'organisation',
  ),
]

/** The source by its name, and the day on which the data came; whether it is open to the public the DPO adds. */
function origin({ input: { language }, row, content: { source } }: Place): readonly LetterBlock[] {
  const { information: texts } = campaignTextsOf(language)
  if (source === undefined) return []
  const from = registerSource('sources', [source.code])
  return [
    paragraph('art-14-2-f', texts.source, from),
    list('art-14-2-f', [source.name[language]], from),
    ...(isFact(row)
      ? [paragraph('art-14-2-f', texts.obtained(row.obtained), registerSource('notices', [row.code]))]
      : []),
  ]
}
