import { cleanLine, cut } from '../../shared/intake/clean-text'

const longest = 120
// Windows: CON.pdf opens the console device (Naming Files, Paths, and Namespaces)
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
const forbidden = /[<>:"|?*/\\]/g

/**
 * A name that an attachment can be saved under on every system: no folder, no device, no reordering characters, short.
 * The ending stays: it says what opens the file.
 */
export function safeAttachmentName(raw: string | null, mediaType: string): string {
  const line = cleanLine((raw ?? '').slice(0, 5000))
  const last = line.split(/[/\\]/).at(-1) ?? ''
  const bare = last.replace(forbidden, '_').replace(/^[\s.]+|[\s.]+$/g, '')
  if (bare === '') return `attachment.${endingOf(mediaType)}`
  return shorten(reserved.test(bare) ? `_${bare}` : bare)
}

function shorten(name: string): string {
  if (name.length <= longest) return name
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : ''
  return `${cut(name, longest - ending.length).replace(/[\s.]+$/, '')}${ending}`
}

const endings: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['text/plain', 'txt'],
  ['text/html', 'html'],
  ['text/calendar', 'ics'],
  ['message/rfc822', 'eml'],
  ['application/vnd.etsi.asic-e+zip', 'asice'],
  ['application/zip', 'zip'],
])

const endingOf = (mediaType: string): string => endings.get(mediaType) ?? 'bin'
