/** What can prove that a letter left and arrived: words of the journal, never renamed. */

/** How a letter left. `portal`: an account of the person at the controller; `e-address`: the State's official e-address. */
export const sentWays = ['email', 'registered-post', 'post', 'in-person', 'portal', 'e-address'] as const
export type SentWay = (typeof sentWays)[number]

/**
 * What became of it afterwards. `passed-on`: taken by a server that reports nothing further (RFC 3464 §2.3.3 relayed,
 * expanded); `not-read`: deleted unread, or the receipt was denied (RFC 8098); `returned` and `collected` are the post's.
 */
export const deliveryKinds = [
  'delivered',
  'passed-on',
  'delayed',
  'failed',
  'read',
  'not-read',
  'returned',
  'collected',
] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

/** The person was not told after all. */
export const isFailure = (kind: DeliveryKind): boolean => kind === 'failed' || kind === 'returned'

/** Somebody had it in hand: no later report of a server undoes that. */
export const isInHand = (kind: DeliveryKind): boolean => kind === 'read' || kind === 'collected'

/** Which reports fit which way; a letter handed over in person needs none. */
export function deliveriesOf(way: SentWay | undefined): readonly DeliveryKind[] {
  if (way === 'registered-post' || way === 'post') return ['collected', 'delivered', 'returned']
  if (way === 'in-person') return ['collected']
  return ['delivered', 'read', 'failed', 'delayed', 'not-read']
}

/** Where the passphrase of an encrypted attachment was told. */
export const passphraseChannels = ['phone', 'sms', 'in-person', 'post', 'other-email'] as const
export type PassphraseChannel = (typeof passphraseChannels)[number]

/** How the text that left stands to the text that was checked; `enclosed`: the letter left as the attached PDF. */
export const textMatches = ['same', 'with-additions', 'changed', 'enclosed'] as const
export type TextMatch = (typeof textMatches)[number]

/** A file that the letter names and the mail did not carry as the case holds it. */
export const enclosureFaults = ['missing', 'other-content'] as const
