import { err, ok, type Result } from '../lib/result'
import type { LogoRefusal } from '../ipc/answers'
import type { Letterhead } from './letterhead'

export type LogoPicture = {
  readonly mediaType: NonNullable<Letterhead['logo']>['mediaType']
  readonly width: number
  readonly height: number
}

/** The file may be this large; a logo of print quality has a tenth of it. */
const mostLogoBytes = 300_000
/** Each side: 2000 dots are 17 cm in print. */
const mostLogoSide = 2000

/** What a file is by its own bytes, whatever its name says; only what both the PDF and the DOCX can draw. */
export function readLogo(bytes: Uint8Array): Result<LogoPicture, LogoRefusal> {
  const picture = pngOf(bytes) ?? jpegOf(bytes)
  if (picture === undefined || picture.width === 0 || picture.height === 0) {
    return err({ kind: 'logo-not-picture' })
  }
  if (bytes.byteLength > mostLogoBytes) {
    return err({ kind: 'logo-too-heavy', kilobytes: Math.ceil(bytes.byteLength / 1000) })
  }
  const { width, height } = picture
  return Math.max(width, height) > mostLogoSide
    ? err({ kind: 'logo-too-wide', width, height, most: mostLogoSide })
    : ok(picture)
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** PNG (ISO/IEC 15948 §11.2.2): signature, then the IHDR chunk with width and height. */
function pngOf(bytes: Uint8Array): LogoPicture | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const header = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
  if (bytes.byteLength < 33 || !begins(bytes, [...signature, ...header])) return undefined
  const view = viewOf(bytes)
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** JPEG (ITU-T T.81 §B): segments up to the frame header, which holds height and width. */
function jpegOf(bytes: Uint8Array): LogoPicture | undefined {
  if (!begins(bytes, [0xff, 0xd8, 0xff])) return undefined
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 <= bytes.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) {
      return { mediaType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** SOF0–SOF15 without DHT, JPG and DAC, which share the range. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
