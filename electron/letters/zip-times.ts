/**
 * A ZIP archive whose files all bear the first moment that a ZIP knows, midnight on 1 January 1980: the moment of
 * writing says nothing about a letter, and without it the same letter is the same file.
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip)
  const view = new DataView(bytes.buffer)
  // APPNOTE 4.3.16: the end record; its comment is empty, since this archive is our own
  const end = bytes.length - 22
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new Error('not an archive without a comment')
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(entry + 42, true)
    view.setUint32(local + 10, firstMoment, true)
    view.setUint32(entry + 12, firstMoment, true)
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true))
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return bytes
}

/** MS-DOS time in the lower half, date in the upper: year 0, month 1, day 1. */
const firstMoment = 0x0021_0000
