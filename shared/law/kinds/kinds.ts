import { access } from './access'
import { authorityEnquiries } from './authority-enquiry'
import { automatedDecisions } from './automated-decision'
import { consentWithdrawal } from './consent-withdrawal'
import { cookieConsent } from './cookie-consent'
import { deceasedPerson } from './deceased'
import { enquiry } from './enquiry'
import { fee } from './fee'
import type { CaseKind, KindId } from './kind'
import { minorPerson } from './minor'
import { objection } from './objection'
import { objectionMarketing } from './objection-marketing'
import { processorRequest } from './processor-request'
import { representative } from './representative'
import { deletionHold } from './deletion-hold'
import { erasure } from './erasure'
import { lifting } from './lifting'
import { portability } from './portability'
import { recipients } from './recipients'
import { rectification } from './rectification'
import { restriction } from './restriction'

/** One line a kind. */
export const caseKinds: readonly CaseKind[] = [
  access,
  rectification,
  erasure,
  restriction,
  portability,
  objectionMarketing,
  objection,
  consentWithdrawal,
  automatedDecisions,
  cookieConsent,
  enquiry,
  authorityEnquiries,
  processorRequest,
  representative,
  minorPerson,
  deceasedPerson,
  fee,
  deletionHold,
  lifting,
  recipients,
]

const byId = new Map(caseKinds.map((kind) => [kind.id, kind]))

/** The kind of an id. */
export function caseKind(id: KindId): CaseKind {
  const kind = byId.get(id)
  if (kind === undefined) throw new Error(`no kind ${id}`)
  return kind
}

/** The kind and the step that a fact belongs to; undefined for what any case may note. */
export function kindOfFact(
  fact: string,
): { readonly kind: CaseKind; readonly step: CaseKind['steps'][number] } | undefined {
  for (const kind of caseKinds) {
    const step = kind.steps.find(({ facts }) => facts.some(({ id }) => id === fact))
    if (step !== undefined) return { kind, step }
  }
  return undefined
}
