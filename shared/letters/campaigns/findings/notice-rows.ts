import type { RegisterRow } from '../../../policy/registers'
import { citedBasis } from '../../access-content'
import type { Finding } from '../../finding'
import { rowNames } from '../../findings/unconfirmed-rows'
import type { CampaignRule } from '../campaign-rule'
import { noticeContent, type NoticeContent } from '../notice-content'

/** What the registers lack for a notice under Art. 14: rows that nobody confirmed, safeguards, storage periods, the source. */
export const noticeRows: CampaignRule = {
  codes: [
    'notice-rows-unconfirmed',
    'notice-rows-left-out',
    'notice-source-unknown',
    'notice-safeguard-missing',
    'notice-storage-incomplete',
  ],
  find: (_, { row, team }) =>
    row.register === 'notices' ? rowFindings(noticeContent(row, team.registers)) : [],
}

function rowFindings(content: NoticeContent): readonly Finding[] {
  const kept = new Set(content.retention.flatMap(({ categories }) => categories))
  const proposed = content.purposes.filter((row) => row.status === 'unconfirmed' && citedBasis(row) === '')
  const unguarded = content.recipients.filter((row) => row.outsideEea && row.transferTool.trim() === '')
  const unkept = content.categories.filter(({ code }) => !kept.has(code))
  return [
    ...(content.source === undefined || content.categories.length === 0 ? [sourceUnknown] : []),
    ...some(proposed, used),
    ...some(content.leftOut, leftOut),
    ...some(unguarded, noSafeguard),
    ...some(unkept, noStorage),
  ]
}

const some = <R>(rows: readonly R[], finding: (rows: readonly R[]) => Finding): readonly Finding[] =>
  rows.length === 0 ? [] : [finding(rows)]

const sourceUnknown: Finding = {
  code: 'notice-source-unknown',
  severity: 'should',
  article: 'Art. 14(2)(f)',
  section: 'art-14-2-f',
  text: {
    lv: 'Reģistrā nav apstiprināts, no kāda avota un kādu kategoriju dati iegūti, tāpēc vēstule nav aizpildīta.',
    en: 'The register does not confirm from which source and of which categories the data came, so the letter is not filled.',
  },
}

const used = (rows: readonly RegisterRow[]): Finding => ({
  code: 'notice-rows-unconfirmed',
  severity: 'should',
  article: 'Art. 5(1)(a), 5(2)',
  section: 'art-14-1-c',
  text: {
    lv: `Vēstule aizpildīta no neapstiprinātām reģistru rindām: ${rowNames(rows).lv}. Pārbaudiet un apstipriniet tās; tiesiskais pamats līdz tam netiek norādīts.`,
    en: `The letter was filled from unconfirmed register rows: ${rowNames(rows).en}. Check and confirm them; until then no lawful basis is cited.`,
  },
})

const leftOut = (rows: readonly RegisterRow[]): Finding => ({
  code: 'notice-rows-left-out',
  severity: 'should',
  article: 'Art. 14(1), 14(2)',
  text: {
    lv: `Vēstulē nav iekļautas neapstiprinātas reģistru rindas, kas varētu attiekties uz šiem datiem: ${rowNames(rows).lv}. Apstipriniet tās vai pārliecinieties, ka tās neattiecas.`,
    en: `The letter leaves out unconfirmed register rows that may concern these data: ${rowNames(rows).en}. Confirm them, or make sure that they do not apply.`,
  },
})

const noSafeguard = (rows: readonly RegisterRow[]): Finding => ({
  code: 'notice-safeguard-missing',
  severity: 'should',
  article: 'Art. 14(1)(f), 46',
  section: 'art-14-1-f',
  text: {
    lv: `Saņēmējiem ārpus EEZ reģistrā nav norādītas garantijas: ${rowNames(rows).lv}.`,
    en: `The register gives no safeguard for recipients outside the EEA: ${rowNames(rows).en}.`,
  },
})

const noStorage = (rows: readonly RegisterRow[]): Finding => ({
  code: 'notice-storage-incomplete',
  severity: 'should',
  article: 'Art. 14(2)(a)',
  section: 'art-14-2-a',
  text: {
    lv: `Reģistrā nav glabāšanas laikposma šādām kategorijām: ${rowNames(rows).lv}.`,
    en: `The register gives no storage period for these categories: ${rowNames(rows).en}.`,
  },
})
