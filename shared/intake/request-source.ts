import { cleanLine } from './clean-text'
import { isAddressOf } from './domain'
import type { Received } from './intake'
import { blankOut } from './lines'
import type { Mail, MailAddress } from './mail'
import { findHeaderBlock, quotedStretches, signatureStretches, type HeaderBlock } from './quoted'
import { readQuotedReceived, readReceived } from './received'

/** Which mail is the request, and which of its words are the requester's own. */
export type RequestSource = {
  readonly from?: MailAddress | undefined
  readonly subject: string
  /** A reply's subject is somebody else's. */
  readonly subjectIsOwn: boolean
  readonly text: string
  /** The text, same places, with all but the sender's own words blank; his signature is kept. */
  readonly written: string
  /** The same without the signature: what can ask for something. */
  readonly own: string
  readonly received: Received
  readonly attachments: number
  /** His own words are missing; what he passed on is read instead and trusted less. */
  readonly secondHand: boolean
  readonly reasons: readonly string[]
}

/**
 * A mail of the own staff that passes on a stranger's is that stranger's request; it reached the controller with the
 * first mail (EDPB 01/2022 §§52–56). A stranger who passes on a mail asks for himself.
 */
export function findRequest(mail: Mail, ownDomains: readonly string[]): RequestSource {
  return findIn(mail, { ownDomains, inner: false })
}

type House = { readonly ownDomains: readonly string[]; readonly inner: boolean }

function findIn(mail: Mail, house: House): RequestSource {
  if (mail.from !== undefined && isAddressOf(mail.from.email, house.ownDomains)) {
    const passedOn = attachedForward(mail, house) ?? inlineForward(mail, house)
    if (passedOn !== undefined) return passedOn
  }
  return direct(mail, house)
}

function attachedForward(mail: Mail, house: House): RequestSource | undefined {
  if (mail.forwarded === undefined) return undefined
  const source = findIn(mail.forwarded, { ...house, inner: true })
  const reason = `Forwarded by ${mail.from?.email ?? 'the own staff'}: the attached mail is the request`
  return { ...source, reasons: [reason, ...source.reasons] }
}

const mostBlocks = 5

function inlineForward(mail: Mail, { ownDomains }: House): RequestSource | undefined {
  const found = strangersBlock(mail, ownDomains)
  return found === undefined ? undefined : fromBlock(mail, found.block, found.offset)
}

/** The first quoted mail in the text that is not the own staff's. */
export function strangersBlock(
  mail: Mail,
  ownDomains: readonly string[],
): { readonly block: HeaderBlock; readonly offset: number } | undefined {
  let offset = 0
  for (let i = 0; i < mostBlocks; i++) {
    const block = findHeaderBlock(mail.text.slice(offset))
    if (block === undefined) return undefined
    const isStaff = block.from !== undefined && isAddressOf(block.from.email, ownDomains)
    if (!isStaff) return { block, offset }
    offset += block.bodyStart
  }
  return undefined
}

function fromBlock(mail: Mail, block: HeaderBlock, offset: number): RequestSource {
  const bodyStart = offset + block.bodyStart
  const body = mail.text.slice(bodyStart)
  const head = [{ start: 0, end: bodyStart }]
  const written = blankOut(body, quotedStretches(body, block.depth))
  const own = blankOut(written, signatureStretches(body))
  return {
    from: block.from,
    ...ownSubject(block.subject ?? mail.subject),
    text: mail.text,
    written: blankOut(mail.text, head).slice(0, bodyStart) + unmarked(written),
    own: blankOut(mail.text, head).slice(0, bodyStart) + unmarked(own),
    received: readQuotedReceived(block),
    attachments: mail.attachments.length,
    secondHand: false,
    reasons: [
      `Forwarded by ${mail.from?.email ?? 'the own staff'}: the mail quoted in the text is the request`,
    ],
  }
}

const unmarked = (text: string): string =>
  text.replace(/^[ \t>]{1,20}/gm, (marks) => ' '.repeat(marks.length))

function direct(mail: Mail, { ownDomains, inner }: House): RequestSource {
  const written = blankOut(mail.text, quotedStretches(mail.text))
  const own = blankOut(written, signatureStretches(mail.text))
  const base = {
    from: mail.from,
    ...ownSubject(mail.subject),
    received: readReceived(mail, ownDomains, inner),
    attachments: mail.attachments.length,
  }
  if (hasWords(own)) return { ...base, text: mail.text, written, own, secondHand: false, reasons: [] }
  const passedOn = mail.forwarded?.text ?? mail.text
  const reasons = hasWords(passedOn) ? ['The sender wrote nothing himself; what he passed on was read'] : []
  return {
    ...base,
    text: passedOn,
    written: passedOn,
    own: passedOn,
    secondHand: hasWords(passedOn),
    reasons,
  }
}

const hasWords = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) >= 3

const replies = /^(?:re|aw|antw|sv|vs|atb|odp|ha|отв|ответ|ré|rép|rif|y)(?:\[\d+\])?\s?:/iu
const forwards = /^(?:fw|fwd|wg|tr|rv|pārs|pd|enc|пересл|vb|i)(?:\[\d+\])?\s?:/iu

/** The subject without its prefixes; a reply's is not the sender's own. */
function ownSubject(raw: string): { readonly subject: string; readonly subjectIsOwn: boolean } {
  let subject = cleanLine(raw)
  let subjectIsOwn = true
  for (let i = 0; i < 10; i++) {
    const reply = replies.exec(subject)
    const prefix = reply ?? forwards.exec(subject)
    if (prefix === null) break
    if (reply !== null) subjectIsOwn = false
    subject = subject.slice(prefix[0].length).trim()
  }
  return { subject, subjectIsOwn }
}
