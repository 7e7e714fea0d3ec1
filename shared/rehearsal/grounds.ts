import type { Ground } from './ground'
import { accessInformation } from './grounds/access-information'
import { automated } from './grounds/automated'
import { channel } from './grounds/channel'
import { child } from './grounds/child'
import { clarification } from './grounds/clarification'
import { consent } from './grounds/consent'
import { copy } from './grounds/copy'
import { decisionMaker } from './grounds/decision-maker'
import { deletedMeanwhile } from './grounds/deletion-hold'
import { dispatch } from './grounds/dispatch'
import { dpoContact } from './grounds/dpo-contact'
import { eachRight } from './grounds/each-right'
import { erasureBackups } from './grounds/erasure-backups'
import { erasureDone } from './grounds/erasure-done'
import { erasureKept } from './grounds/erasure-kept'
import { erasureOfPublic } from './grounds/erasure-public'
import { extensionNotice } from './grounds/extension-notice'
import { feeAsked } from './grounds/fee'
import { identityRequest } from './grounds/identity-request'
import { language } from './grounds/language'
import { marketing } from './grounds/marketing'
import { objectionWeighed } from './grounds/objection-weighed'
import { policy } from './grounds/policy'
import { portable } from './grounds/portable'
import { processor } from './grounds/processor'
import { recipientsNamed } from './grounds/recipients-named'
import { recipientsTold } from './grounds/recipients-told'
import { rectified } from './grounds/rectified'
import { refusalGround } from './grounds/refusal-ground'
import { refusalReasons } from './grounds/refusal-reasons'
import { representedBy } from './grounds/representative'
import { restrictionLiftedTold } from './grounds/restriction-lifted'
import { restrictionUsed } from './grounds/restriction-use'
import { search } from './grounds/search'
import { secureSending } from './grounds/secure-sending'
import { suspension } from './grounds/suspension'
import { timeLimit } from './grounds/time-limit'
import { withheld } from './grounds/withheld'

/** One line a ground, in the order in which a complaint would name them: the time, the refusal, the answer, the right. */
export const grounds: readonly Ground[] = [
  timeLimit,
  eachRight,
  extensionNotice,
  suspension,
  channel,
  identityRequest,
  clarification,
  feeAsked,
  refusalReasons,
  refusalGround,
  decisionMaker,
  accessInformation,
  recipientsNamed,
  copy,
  withheld,
  search,
  deletedMeanwhile,
  rectified,
  erasureKept,
  erasureDone,
  erasureBackups,
  erasureOfPublic,
  recipientsTold,
  restrictionUsed,
  restrictionLiftedTold,
  marketing,
  objectionWeighed,
  consent,
  automated,
  portable,
  processor,
  language,
  child,
  dispatch,
  secureSending,
  representedBy,
  dpoContact,
  policy,
]
