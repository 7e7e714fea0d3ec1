import type { DeliveryKind } from '../letters/proof'
import { cleanLine, cut } from './clean-text'
import { readMailDate } from './mail-date'

/**
 * What a mail program or server reports of a mail: delivery status notifications (RFC 3464, 6533), disposition
 * notifications, which people know as read receipts (RFC 8098), and bounces in plain words.
 */
export type Receipt = {
  /** Message-IDs that may be the reported mail's, and its subject */
  readonly ids: readonly string[]
  readonly subject: string
  readonly outcomes: readonly ReceiptOutcome[]
  /** told in words of a program, not in fields: a person has to confirm it */
  readonly isGuess: boolean
}
export type ReceiptOutcome = {
  /** addresses in lower case: the one it went to in the end and the one it was sent to */
  readonly recipients: readonly string[]
  readonly kind: DeliveryKind
  /** status and words of the server, as they stand */
  readonly detail: string
  /** ISO instant, when the report names one */
  readonly at?: string | undefined
}

/** The most a report can be long and can tell; what is beyond is not read. */
export const receiptLimits = { report: 200_000, recipients: 200, detail: 500, ids: 50 } as const

type Fields = ReadonlyMap<string, string>

/** The outcomes of a `message/delivery-status` part: a block of fields for the mail, then one for each recipient. */
export function readDeliveryStatus(report: string): readonly ReceiptOutcome[] {
  return blocksOf(report)
    .filter((block) => block.has('final-recipient') || block.has('original-recipient') || block.has('action'))
    .slice(0, receiptLimits.recipients)
    .flatMap((block) => {
      const kind = deliveryKind(block)
      if (kind === undefined) return []
      const at = readMailDate(block.get('last-attempt-date') ?? '')
      return [
        {
          recipients: recipientsOf(block),
          kind,
          detail: detailOf([block.get('status'), afterType(block.get('diagnostic-code'))]),
          ...(at === undefined ? {} : { at }),
        },
      ]
    })
}

// RFC 3464 §2.3.3: relayed and expanded say that no report of the end will follow
const actions: ReadonlyMap<string, DeliveryKind> = new Map([
  ['delivered', 'delivered'],
  ['relayed', 'passed-on'],
  ['expanded', 'passed-on'],
  ['delayed', 'delayed'],
  ['failed', 'failed'],
])
// RFC 3463 §3: the class of a status, for servers that leave the action out
const statusClasses: ReadonlyMap<string, DeliveryKind> = new Map([
  ['2', 'delivered'],
  ['4', 'delayed'],
  ['5', 'failed'],
])

function deliveryKind(block: Fields): DeliveryKind | undefined {
  const action = /^[a-z]+/i.exec(block.get('action') ?? '')?.[0].toLowerCase()
  return action === undefined
    ? statusClasses.get((block.get('status') ?? '').slice(0, 1))
    : actions.get(action)
}

/** The outcome of a `message/disposition-notification` part, with the Message-ID it names. */
export function readDisposition(
  report: string,
): { readonly outcome: ReceiptOutcome; readonly id: string | undefined } | undefined {
  const block = blocksOf(report).find((one) => one.has('disposition'))
  const disposition = block?.get('disposition') ?? ''
  const type = /;\s{0,20}([a-z]+)/i.exec(disposition)?.[1]?.toLowerCase()
  const kind = type === undefined ? undefined : dispositions.get(type)
  if (block === undefined || kind === undefined) return undefined
  return {
    outcome: { recipients: recipientsOf(block), kind, detail: detailOf([disposition]) },
    id: messageIds(block.get('original-message-id') ?? '')[0],
  }
}

// RFC 8098 §3.2.6.2; `denied` and `failed` are of its elders RFC 2298 and 3798 and still sent
const dispositions: ReadonlyMap<string, DeliveryKind> = new Map([
  ['displayed', 'read'],
  ['deleted', 'not-read'],
  ['denied', 'not-read'],
  ['failed', 'not-read'],
  ['processed', 'passed-on'],
  ['dispatched', 'passed-on'],
])

/** Blocks of `Name: value` lines between blank lines, folded lines joined. */
function blocksOf(report: string): readonly Fields[] {
  return report
    .slice(0, receiptLimits.report)
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n[ \t]*\n/)
    .slice(0, receiptLimits.recipients * 2)
    .map(
      (block) =>
        new Map(
          block.split('\n').flatMap((line): readonly [string, string][] => {
            const colon = line.indexOf(':')
            return colon < 1
              ? []
              : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
          }),
        ),
    )
}

const recipientsOf = (block: Fields): readonly string[] =>
  ['final-recipient', 'original-recipient'].flatMap((name) => {
    const address = addressIn(afterType(block.get(name)) ?? '')
    return address === '' ? [] : [address]
  })

/** `rfc822; a@b` and `utf-8; ā@b` without the type of address; RFC 6533 §3 writes characters as `\x{101}`. */
const afterType = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : value.replace(/^[\w-]{1,20}\s{0,20};/, '').trim()

const addressIn = (text: string): string =>
  cut(
    cleanLine(text.replace(/\\x\{([0-9a-f]{1,6})\}/gi, (_, hex: string) => characterOf(hex)))
      .replace(/^<|>$/g, '')
      .toLowerCase(),
    320,
  )

function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

const detailOf = (parts: readonly (string | undefined)[]): string =>
  cut(cleanLine(parts.filter((part) => part !== undefined && part !== '').join(' · ')), receiptLimits.detail)

export const messageIds = (text: string): readonly string[] =>
  (text.slice(0, receiptLimits.report).match(/<[^<>\s]{3,998}>/g) ?? []).slice(0, receiptLimits.ids)
