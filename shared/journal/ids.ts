declare const caseIdBrand: unique symbol
declare const deviceIdBrand: unique symbol

/** A case: 26 characters of base 32, 130 bits of chance. Says nothing about the person. */
export type CaseId = string & { readonly [caseIdBrand]: true }
/** A device that writes: 16 characters of base 32. */
export type DeviceId = string & { readonly [deviceIdBrand]: true }
/** A journal of its own: one case, or the team's. */
export type ScopeId = CaseId | 'team'

/** Crockford's base 32 in lower case: no i, l, o or u, and safe in file names where case is lost. */
export const base32 = '0123456789abcdefghjkmnpqrstvwxyz'

const caseIdShape = /^[0-9a-hjkmnp-tv-z]{26}$/
const deviceIdShape = /^[0-9a-hjkmnp-tv-z]{16}$/
const lettersShape = /^[A-HJ-NP-Z]{2}$/

const isCaseId = (text: string): text is CaseId => caseIdShape.test(text)
const isDeviceId = (text: string): text is DeviceId => deviceIdShape.test(text)

/** The case a text names, or undefined. */
export const parseCaseId = (text: string): CaseId | undefined => (isCaseId(text) ? text : undefined)

/** The device a text names, or undefined. */
export const parseDeviceId = (text: string): DeviceId | undefined => (isDeviceId(text) ? text : undefined)

/** The journal a text names: `team` or a case. */
export const parseScopeId = (text: string): ScopeId | undefined =>
  text === 'team' ? 'team' : parseCaseId(text)

/** Two capital letters without I and O, which look like 1 and 0 in a reference read out on the telephone. */
export const isDeviceLetters = (text: string): boolean => lettersShape.test(text)
