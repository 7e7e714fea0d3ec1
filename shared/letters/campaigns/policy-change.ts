import { comparePolicies } from '../../policy/compare-policies'
import type { RowOf } from '../../policy/registers'
import { isFact } from '../access-content'
import { gap, heading, list, orGap, paragraph, registerSource } from '../blocks'
import type { LetterBlock } from '../letter'
import { campaignTextsOf } from '../texts/campaign-texts'
import type { CampaignInput } from './campaign'

type Version = RowOf<'policy-versions'>

/**
 * L18: the day of the new version, what changes and why, what it means for the person, the choices, the text and the
 * version before (clause 11; Art. 13(3), 14(4)). Why it changes and what it means is for the DPO to say; a row that
 * nobody confirmed gives nothing to state.
 */
export function policyChange(input: CampaignInput, row: Version): readonly LetterBlock[] {
  const { change: texts } = campaignTextsOf(input.language)
  const known = isFact(row) ? row : undefined
  return [
    ...orGap('change-effective', effective(input, known)),
    heading('change-what', texts.headings.what),
    ...compared(input, known),
    gap('change-what'),
    heading('change-effect', texts.headings.effect),
    ...effect(input, known),
    gap('change-effect'),
    heading('change-choices', texts.headings.choices),
    paragraph('change-choices', texts.choices, 'law Art. 21'),
    heading('change-link', texts.headings.link),
    ...orGap('change-link', link(input, known)),
    paragraph('change-link', texts.previous, 'law Art. 12(1)'),
  ]
}

const sourceOf = ({ code }: Version): string => registerSource('policy-versions', [code])

function effective({ language, today }: CampaignInput, row: Version | undefined): readonly LetterBlock[] {
  if (row?.effective === undefined) return []
  const { change: texts } = campaignTextsOf(language)
  const words = row.effective > today ? texts.takesEffect : texts.inForce
  return [paragraph('change-effective', words(row.version.trim(), row.effective), sourceOf(row))]
}

/** Which clauses changed, where the text of this version and the one before it were both imported. */
function compared({ language, team }: CampaignInput, row: Version | undefined): readonly LetterBlock[] {
  const { change: texts } = campaignTextsOf(language)
  const at = team.policies.findIndex(({ sha256 }) => sha256 === row?.hash)
  const [later, earlier] = [team.policies[at], team.policies[at - 1]]
  if (row === undefined || later === undefined || earlier === undefined) return []
  const changes = comparePolicies(earlier.clauses, later.clauses)
  const items = (['changed', 'added', 'removed'] as const).flatMap((kind) => {
    const numbers = changes.filter((one) => one.kind === kind && one.no !== 'title').map(({ no }) => no)
    return numbers.length === 0 ? [] : [texts.clauses[kind](numbers)]
  })
  return items.length === 0
    ? []
    : [
        paragraph('change-clauses', texts.compared, sourceOf(row)),
        list('change-clauses', items, sourceOf(row)),
      ]
}

function effect({ language }: CampaignInput, row: Version | undefined): readonly LetterBlock[] {
  const { change: texts } = campaignTextsOf(language)
  if (row === undefined) return []
  const groups = row.groups
    .split('\n')
    .map((line) => line.trim().replace(/[.;,]+$/, ''))
    .filter((line) => line !== '')
  return [
    ...(groups.length === 0
      ? []
      : [paragraph('change-effect', texts.concerned(groups.join('; ')), sourceOf(row))]),
    ...(row.newPurposes ? [] : [paragraph('change-effect', texts.noNewPurposes, sourceOf(row))]),
  ]
}

function link({ language, team }: CampaignInput, row: Version | undefined): readonly LetterBlock[] {
  const site = team.organisation.website.trim()
  if (row?.published === undefined || site === '') return []
  const address = /^https?:\/\//i.test(site) ? site : `https://${site}`
  return [
    {
      type: 'paragraph',
      section: 'change-link',
      source: sourceOf(row),
      runs: [
        { text: campaignTextsOf(language).change.published(row.published) },
        { text: site, ...(/\s/.test(address) ? {} : { link: address }) },
      ],
    },
  ]
}
