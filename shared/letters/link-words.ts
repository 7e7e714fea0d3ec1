/** An address as a person reads it: without the scheme that only a program needs, without a lone slash at its end. */
export const shownAddress = (link: string): string =>
  /^(?:mailto|tel):/i.test(link) ? readable(link.replace(/^[a-z]+:/i, '').replace(/\?.*$/, '')) : link

/** Whether the words of a link already are its address, so that it need not be said once more. */
export const saysAddress = (words: string, link: string): boolean => bare(words) === bare(shownAddress(link))

const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
    .replace(/[\s()-]/g, '')

function readable(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
