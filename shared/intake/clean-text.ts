/**
 * Text from outside made fit to store and to show. Characters that are invisible or that reorder what is seen are
 * dropped: they let a name or a sentence read as something else (Trojan Source, CVE-2021-42574).
 */
const nul = /\u0000/g
// soft hyphen, Mongolian vowel separator, zero width, word joiner and invisible operators, BOM, tags
const invisible = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}]/gu
// embeddings and overrides, isolates, deprecated format characters; the marks U+200E and U+200F too
const reordering = /[\u202a-\u202e\u2066-\u206f\u200e\u200f\u061c]/g
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
const loneSurrogate = /\p{Surrogate}/gu

/** Body text: line ends are `\n`, NFC, no control or reordering characters. */
export function cleanText(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(nul, '')
    .replace(control, ' ')
    .replace(invisible, '')
    .replace(reordering, '')
    .replace(loneSurrogate, '\ufffd')
    .normalize('NFC')
}

/** One line (subject, name, header value), blanks collapsed. Zero width (non-)joiners go as well: no name shown here needs them. */
export function cleanLine(raw: string): string {
  return cleanText(raw)
    .replace(/[\u200c\u200d\ufe00-\ufe0f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Cuts between characters, never inside a surrogate pair. */
export function cut(value: string, max: number): string {
  if (value.length <= max) return value
  const last = value.charCodeAt(max - 1)
  return value.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max)
}

/** Raw HTML is kept as it came, but for what no store and no screen can hold. */
export const storableHtml = (raw: string): string => raw.replace(nul, '').replace(loneSurrogate, '\ufffd')

const latin = /\p{Script=Latin}/u
const other = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u

/** Whether one word mixes Latin with a script that has look-alike letters (`Anna` with a Cyrillic `а`). */
export function hasMixedScripts(name: string): boolean {
  return name.split(/[\s.,'-]+/).some((word) => latin.test(word) && other.test(word))
}
