/**
 * What a person (or the supervisory authority) can ask for, as intake names it and as every case is kept.
 * One e-mail may ask for several. GDPR articles as in the policy's section 8; no month runs for the last three.
 */
export const intakeRights = [
  /** Art. 15 */ 'ACCESS',
  /** Art. 16 */ 'RECTIFICATION',
  /** Art. 17 */ 'ERASURE',
  /** Art. 18 */ 'RESTRICTION',
  /** Art. 20 */ 'PORTABILITY',
  /** Art. 21(2)–(3) */ 'OBJECTION_MARKETING',
  /** Art. 21(1) */ 'OBJECTION',
  /** Art. 7(3) */ 'CONSENT_WITHDRAWAL',
  /** Art. 22 */ 'AUTOMATED_DECISION',
  /** ePrivacy 5(3), Information Society Services Law 7¹ */ 'COOKIE_CONSENT',
  /** Art. 38(4) */ 'ENQUIRY',
  /** Arts 31, 58(1) */ 'DVI_ENQUIRY',
  /** A reminder of a request already made: not a new request (EDPB 01/2022 §29) */ 'REMINDER',
] as const

export type Right = (typeof intakeRights)[number]

/** What a case can be opened for: a reminder is no request of its own, it belongs to the case it reminds of. */
export const caseRights = intakeRights.filter((right) => right !== 'REMINDER')
export type CaseRight = Exclude<Right, 'REMINDER'>

/** Rights whose answer the law bounds by a month (Art. 12(3)); for the others the desk's own month is an internal target. */
export const hasLawfulMonth = (right: Right): boolean =>
  right !== 'ENQUIRY' && right !== 'DVI_ENQUIRY' && right !== 'REMINDER' && right !== 'COOKIE_CONSENT'
