import { isMailAddress } from './mail-address'

/** Where a person may be led from a letter: a site, a mail address, a telephone; nothing that runs, nothing on a disk. */
export const linkAddress = /^(?:https?:\/\/|mailto:|tel:)\S+$/i
export const longestLink = 2000

export const isLink = (address: string): boolean => address.length <= longestLink && linkAddress.test(address)

/** The address that a person means by what they typed; undefined when a letter cannot lead there. */
export function linkOf(typed: string): string | undefined {
  const address = typed.trim()
  const whole = isMailAddress(address)
    ? `mailto:${address}`
    : /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(address)
      ? `https://${address}`
      : address
  return isLink(whole) ? whole : undefined
}

/** An address as people write it, to see whether the words of a link already say it. */
export const bareAddress = (address: string): string =>
  address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:|tel:)|\/$/gi, '')
    .toLowerCase()
