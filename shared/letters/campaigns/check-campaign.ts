import type { Finding } from '../finding'
import type { Letter } from '../letter'
import type { CampaignContext, CampaignRule } from './campaign-rule'
import { changeDay } from './findings/change-day'
import { changeParts } from './findings/change-parts'
import { anyLetter } from './findings/any-letter'
import { informationPoints } from './findings/information-points'
import { noticeRows } from './findings/notice-rows'
import { noticeTime } from './findings/notice-time'
import { rowConfirmed } from './findings/row-confirmed'

/** One line a rule. */
export const campaignRules: readonly CampaignRule[] = [
  anyLetter,
  rowConfirmed,
  changeDay,
  changeParts,
  informationPoints,
  noticeRows,
  noticeTime,
]

/** What is wrong with a letter without a case before it leaves, the fatal findings first. */
export function checkCampaign(letter: Letter, context: CampaignContext): readonly Finding[] {
  const found = campaignRules.flatMap(({ find }) => find(letter, context))
  return severities.flatMap((severity) => found.filter((finding) => finding.severity === severity))
}

const severities: readonly Finding['severity'][] = ['fatal', 'should', 'consider']
