import { notFound, type Reading } from './intake'
import { cleanLine } from './clean-text'
import { fold } from './fold'
import type { MailAddress } from './mail'
import { readSignature } from './signature'

/** The person's name: of the From header, unless that is a mailbox's; the signature supports or completes it. */
export function readName(from: MailAddress | undefined, written: string): Reading<string> {
  const shown = displayName(from)
  const signature = readSignature(written)
  if (shown === undefined) return fromSignature(signature)
  if (signature === undefined) return { value: shown, confidence: 'likely', from: 'From header' }
  const signed = signature.name
  if (sameName(shown, signed))
    return { value: withMarks(shown, signed), confidence: 'sure', from: 'From header and signature' }
  const completes = signed.includes(' ') && wordsOf(shown).every((word) => wordsOf(signed).includes(word))
  if (completes) return { value: signed, confidence: 'sure', from: 'signature, agrees with the From header' }
  const shorter = wordsOf(signed).every((word) => wordsOf(shown).includes(word))
  return { value: shown, confidence: shorter ? 'sure' : 'likely', from: 'From header' }
}

function fromSignature(signature: ReturnType<typeof readSignature>): Reading<string> {
  if (signature === undefined) return notFound
  const whole = signature.name.includes(' ')
  return { value: signature.name, confidence: whole ? 'likely' : 'unsure', from: 'signature' }
}

export function readEmail(from: MailAddress | undefined): Reading<string> {
  const email = from?.email ?? ''
  const valid = /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(email)
  return valid ? { value: email, confidence: 'sure', from: 'From header' } : notFound
}

const mailboxes =
  /^(?:info|office|kontakt|contact|support|mail|email|admin|administrator|webmaster|noreply|no reply|postmaster|sales|birojs|pasts|user|me|root|unknown)$/

function displayName(from: MailAddress | undefined): string | undefined {
  const name = cleanLine((from?.name ?? '').replace(/^["'\s]+|["'\s]+$/g, '')).replace(/ via .{1,60}$/i, '')
  const plain = fold(name).replace(/[.\-_]/g, ' ')
  const local = fold(from?.email.split('@')[0] ?? '')
  if (name === '' || name.includes('@') || mailboxes.test(plain) || fold(name) === local) return undefined
  return turned(name)
}

// Outlook's address books write "Kalniņa, Inese"
function turned(name: string): string {
  const match = /^(\p{L}[\p{L}'’-]*), (\p{L}[\p{L}'’-]*)$/u.exec(name)
  return match === null ? name : `${match[2] ?? ''} ${match[1] ?? ''}`
}

const wordsOf = (name: string): readonly string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? []

const sameName = (a: string, b: string): boolean =>
  [...wordsOf(a)].sort().join(' ') === [...wordsOf(b)].sort().join(' ')

// inese kalnina and Inese Kalniņa are one: the one with marks and capitals is the person's own
const withMarks = (shown: string, signed: string): string =>
  richness(signed) > richness(shown) ? signed : shown
const richness = (name: string): number => name.match(/[^\x00-\x7f]|[A-Z]/g)?.length ?? 0
