import type { CampaignRow } from '../../../shared/letters/campaigns/campaign'
import type { CampaignContext } from '../../../shared/letters/campaigns/campaign-rule'
import { checkCampaign } from '../../../shared/letters/campaigns/check-campaign'
import { composeCampaign } from '../../../shared/letters/campaigns/compose-campaign'
import type { Finding } from '../../../shared/letters/finding'
import type { Letter } from '../../../shared/letters/letter'
import type { CampaignLetterKind } from '../../../shared/letters/letter-kind'
import type { Language } from '../../../shared/lib/language'
import type { Policy } from '../../../shared/policy/pack-schema'
import type { Registers, RowOf } from '../../../shared/policy/registers'
import type { Team } from '../../../shared/team/team'
import { day } from '../../helpers/case-maker'
import { registersIn, teamOf, withSection, type LetterCase } from './letter-maker'

/** The letters without a case, on Friday, 20 March 2026: one from a row with everything, one from a row with nothing. */
export const campaignDay = day('2026-03-20')
const said = (language: Language, lv: string, en: string): string => (language === 'lv' ? lv : en)

const policy = (sha256: string, clauses: Readonly<Record<string, string>>): Policy => ({
  version: sha256.slice(0, 1),
  captured: day('2026-03-01'),
  sha256,
  clauses: Object.entries(clauses).map(([no, text]) => ({ no, heading: '', text })),
})
const oldText = policy('a'.repeat(64), {
  '1.1': 'Kas mēs esam.',
  '5.2': 'Divi.',
  '5.3': 'Trīs.',
  '7.3': 'Mēnesis.',
})
const newText = policy('b'.repeat(64), {
  '1.1': 'Kas  mēs\nesam.',
  '5.2': 'Divi saņēmēji.',
  '7.3': '30 dienas.',
  '8.4': 'Jaunas tiesības.',
})

export const version = (
  change: Partial<RowOf<'policy-versions'>> = {},
  language: Language = 'lv',
): RowOf<'policy-versions'> => ({
  register: 'policy-versions',
  code: 'POL-02',
  name: { lv: '2026. gada maija redakcija', en: 'Version of May 2026' },
  status: 'confirmed',
  version: '2026-05',
  captured: day('2026-03-01'),
  effective: day('2026-05-01'),
  hash: 'b'.repeat(64),
  newPurposes: false,
  groups: said(
    language,
    'klienti, kam ir konts.\ntīmekļa vietnes apmeklētāji\n',
    'customers with an account.\nvisitors of the website\n',
  ),
  published: day('2026-03-16'),
  proof: '',
  ...change,
})

export const batch = (change: Partial<RowOf<'notices'>> = {}): RowOf<'notices'> => ({
  register: 'notices',
  code: 'NOT-01',
  name: { lv: 'veikala saraksts', en: 'veikala saraksts' },
  status: 'confirmed',
  source: 'SRC-05',
  obtained: day('2026-03-02'),
  ownSite: false,
  told: [],
  ...change,
})

export const shopList: RowOf<'sources'> = {
  register: 'sources',
  code: 'SRC-05',
  clause: '2.7',
  name: { lv: 'no SIA Veikals klientu saraksta', en: 'from the customer list of SIA Veikals' },
  status: 'confirmed',
  categories: ['DAT-01', 'AUTO-01'],
}

const bareVersion: RowOf<'policy-versions'> = {
  register: 'policy-versions',
  code: 'POL-01',
  name: { lv: 'redakcija', en: 'version' },
  status: 'confirmed',
  version: '2026-05',
  captured: day('2026-03-01'),
  hash: '',
  newPurposes: true,
  groups: '',
  proof: '',
}

const rowFor = (kind: CampaignLetterKind, letterCase: LetterCase, language: Language): CampaignRow => {
  if (kind === 'policy-change') return letterCase === 'full' ? version({}, language) : bareVersion
  return letterCase === 'full' ? batch() : batch({ code: 'NOT-02', source: '' })
}

export const campaignTeam = (letterCase: LetterCase, registers: Registers): Team => ({
  ...teamOf(letterCase, { ...registers, sources: [...registers.sources, shopList] }),
  policies: [oldText, newText],
})

export type ReadyCampaign = { readonly letter: Letter; readonly context: CampaignContext }

/** The letter as it is composed, and what it is checked with. */
export function campaign(
  kind: CampaignLetterKind,
  {
    letterCase = 'full',
    language = 'lv',
    row = rowFor(kind, letterCase, language),
    registers = registersIn(language),
    today = campaignDay,
  }: {
    readonly letterCase?: LetterCase
    readonly language?: Language
    readonly row?: CampaignRow
    readonly registers?: Registers
    readonly today?: typeof campaignDay
  } = {},
): ReadyCampaign {
  const team = campaignTeam(letterCase, registers)
  const letter = composeCampaign({ row, team, language, today, letterId: 'letter1' })
  return { letter, context: { row, team, today } }
}

/** What the DPO writes into the places that only the DPO can fill. */
const written: Readonly<Record<string, string>> = {
  'change-what': 'Precizējām saņēmējus un glabāšanas laiku, jo mainījām mitināšanas pakalpojumu.',
  'change-effect': 'Jūsu dati turpmāk glabājas īsāku laiku; jaunu nolūku nav.',
  'art-14-2-b': 'Mūsu interese ir aizsargāt platformu pret krāpšanu.',
  'art-14-2-g': 'Automatizēti lēmumi, tostarp profilēšana, netiek pieņemti.',
}

/** The letter with its gaps filled, from registers in which everything is confirmed. */
export function readyCampaign(
  kind: CampaignLetterKind,
  change: Parameters<typeof campaign>[1] = {},
): ReadyCampaign {
  const registers = registersIn('lv')
  const known: Registers = {
    ...registers,
    purposes: registers.purposes.map((row) => ({ ...row, status: 'confirmed' })),
  }
  const made = campaign(kind, { registers: known, ...change })
  const letter = Object.entries(written).reduce(
    (read, [section, text]) =>
      read.blocks.some((block) => block.section === section) ? withSection(read, section, text) : read,
    made.letter,
  )
  return { ...made, letter }
}

export const campaignCodes = ({ letter, context }: ReadyCampaign): readonly string[] =>
  checkCampaign(letter, context).map(({ code }) => code)
export const campaignFinding = (one: ReadyCampaign, code: string): Finding | undefined =>
  checkCampaign(one.letter, one.context).find((finding) => finding.code === code)
