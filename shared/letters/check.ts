import type { CheckContext, Finding, FindingRule } from './finding'
import { accessPoints } from './findings/access-points'
import { accessWords } from './findings/access-words'
import { addressee } from './findings/addressee'
import { answerPromise } from './findings/answer-promise'
import { askedTime } from './findings/asked-time'
import { attachments } from './findings/attachments'
import { authorityQuestions } from './findings/authority-questions'
import { complaint } from './findings/complaint'
import { confirmation } from './findings/confirmation'
import { controllerNamed } from './findings/controller-named'
import { dates } from './findings/dates'
import { days } from './findings/days'
import { deceasedCourtesy } from './findings/deceased-courtesy'
import { decisionMaker } from './findings/decision-maker'
import { dpoEmail } from './findings/dpo-email'
import { extensionDate } from './findings/extension-date'
import { fee } from './findings/fee'
import { forwardingDuty } from './findings/forwarding-duty'
import { gaps } from './findings/gaps'
import { identityCopy } from './findings/identity-copy'
import { kindParts } from './findings/kind-parts'
import { language } from './findings/language'
import { late } from './findings/late'
import { liftingDate } from './findings/lifting-date'
import { links } from './findings/links'
import { minorLanguage } from './findings/minor-language'
import { noticeParts } from './findings/notice-parts'
import { outcomes } from './findings/outcomes'
import { pastPromise } from './findings/past-promise'
import { policyPointer } from './findings/policy-pointer'
import { portabilityPdf } from './findings/portability-pdf'
import { reasons } from './findings/reasons'
import { recipients } from './findings/recipients'
import { recordedDays } from './findings/recorded-days'
import { reference } from './findings/reference'
import { replyBy } from './findings/reply-by'
import { salutation } from './findings/salutation'
import { storage } from './findings/storage'
import { thirdPartyData } from './findings/third-party-data'
import { unconfirmedRows } from './findings/unconfirmed-rows'
import type { Letter } from './letter'

/** One line a rule. */
export const findingRules: readonly FindingRule[] = [
  dpoEmail,
  addressee,
  outcomes,
  reasons,
  complaint,
  decisionMaker,
  late,
  confirmation,
  accessPoints,
  accessWords,
  kindParts,
  noticeParts,
  askedTime,
  extensionDate,
  liftingDate,
  fee,
  forwardingDuty,
  controllerNamed,
  authorityQuestions,
  portabilityPdf,
  identityCopy,
  policyPointer,
  dates,
  pastPromise,
  answerPromise,
  days,
  recordedDays,
  replyBy,
  attachments,
  language,
  reference,
  salutation,
  links,
  recipients,
  storage,
  unconfirmedRows,
  thirdPartyData,
  minorLanguage,
  deceasedCourtesy,
  gaps,
]

/** What is wrong with a letter before it leaves, the fatal findings first. */
export function checkLetter(letter: Letter, context: CheckContext): readonly Finding[] {
  const found = findingRules.flatMap(({ find }) => find(letter, context))
  return severities.flatMap((severity) => found.filter((finding) => finding.severity === severity))
}

const severities: readonly Finding['severity'][] = ['fatal', 'should', 'consider']

/** Codes of the findings with which a letter cannot leave. */
export const fatalCodes = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity === 'fatal').map(({ code }) => code)
