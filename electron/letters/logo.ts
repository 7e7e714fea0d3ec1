import { inflateSync } from 'node:zlib'
import type { Letterhead } from '../../shared/policy/letterhead'

export type Logo = {
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
  /** in pixels */
  readonly width: number
  readonly height: number
}

/**
 * The logo, when it is an image that every format can carry: its size is known and, for PNG, its pixels unpack (pdfkit
 * unpacks them later, where a failure could not be caught). Settings refuse any other image; a letter leaves without it.
 */
export function logoOf({ logo }: Letterhead): Logo | undefined {
  if (logo === undefined) return undefined
  const bytes = new Uint8Array(Buffer.from(logo.base64, 'base64'))
  const size = logo.mediaType === 'image/png' ? pngSize(bytes) : jpegSize(bytes)
  if (size === undefined || size.width === 0 || size.height === 0) return undefined
  return { mediaType: logo.mediaType, bytes, ...size }
}

type Size = { readonly width: number; readonly height: number }

const mostPixels = 4_000_000
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Samples of a pixel by colour type (PNG, 11.2.2); other types do not exist. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

function pngSize(bytes: Uint8Array): Size | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined
  const chunks = chunksOf(bytes)
  const head = pngHead(chunks.find(({ type }) => type === 'IHDR')?.body)
  if (head === undefined || chunks.at(-1)?.type !== 'IEND') return undefined
  if (lacksPalette(head, chunks)) return undefined
  const { size, row, isInterlaced } = head
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body))
  const unpacked = unpackedLength(packed, 2 * row * size.height + 4096)
  // an interlaced image has more rows than its height, so its length says less
  const least = isInterlaced ? 1 : row * size.height
  return unpacked === undefined || unpacked < least ? undefined : size
}

const lacksPalette = ({ isPalette }: PngHead, chunks: readonly Chunk[]): boolean =>
  isPalette && !chunks.some(({ type }) => type === 'PLTE')

type PngHead = {
  readonly size: Size
  /** bytes of one row with its filter */
  readonly row: number
  readonly isPalette: boolean
  readonly isInterlaced: boolean
}

function pngHead(body: Uint8Array | undefined): PngHead | undefined {
  if (body?.length !== 13) return undefined
  const view = viewOf(body)
  const size = { width: view.getUint32(0), height: view.getUint32(4) }
  const [depth = 0, colour = -1, , , interlaced] = [...body.subarray(8)]
  const perPixel = samples[colour]
  if (perPixel === undefined || size.width * size.height > mostPixels) return undefined
  const row = 1 + Math.ceil((size.width * perPixel * depth) / 8)
  return { size, row, isPalette: colour === 3, isInterlaced: interlaced === 1 }
}

function unpackedLength(packed: Uint8Array, most: number): number | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: most }).length
  } catch {
    return undefined
  }
}

type Chunk = { readonly type: string; readonly body: Uint8Array }

function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const chunks: Chunk[] = []
  const view = viewOf(bytes)
  let at = signature.length
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return []
    chunks.push({
      type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)),
      body: bytes.subarray(at + 8, at + 8 + length),
    })
    at = end
  }
  return chunks
}

/** The frame header of a JPEG (ITU-T T.81, B.2.2) says its size. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** SOF0–SOF15, without the tables that share their range: DHT, JPG, DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
