import { ok, type Result } from '../../../shared/lib/result'
import type { LogoRefusal } from '../../../shared/ipc/answers'
import { readLogo } from '../../../shared/policy/logo'
import type { Letterhead } from '../../../shared/policy/letterhead'
import type { Language } from '../../../shared/lib/language'
import type { Organisation } from '../../../shared/policy/organisation'

export const mostLines = 1000
export const mostFoot = 300

/** The letterhead with a file as its logo, if the file can be one. */
export function withLogo(letterhead: Letterhead, bytes: Uint8Array): Result<Letterhead, LogoRefusal> {
  const picture = readLogo(bytes)
  if (!picture.ok) return picture
  const { mediaType } = picture.value
  return ok({ ...letterhead, logo: { mediaType, base64: toBase64(bytes) } })
}

export const withoutLogo = ({ lines, foot }: Letterhead): Letterhead => ({ lines, foot })

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** What stands below the controller's name: own lines, or the organisation's facts on one line. */
export function headLines(
  { lines }: Letterhead,
  { registrationNumber, address, website }: Organisation,
  language: Language,
): readonly string[] {
  const own = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (own.length > 0) return own
  const registered = registrationNumber.trim() === '' ? '' : `${registeredAs[language]} ${registrationNumber}`
  const facts = [registered, address, website].map((fact) => fact.trim()).filter((fact) => fact !== '')
  return facts.length === 0 ? [] : [facts.join(' · ')]
}

const registeredAs: Readonly<Record<Language, string>> = { lv: 'reģ. Nr.', en: 'reg. no.' }
