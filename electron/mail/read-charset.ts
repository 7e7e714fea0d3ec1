/**
 * Mails say the wrong charset, or none. Text that did not decode, or decoded to signs that no language here writes,
 * is decoded again as the charset whose letters read best.
 */
const candidates = [
  'windows-1257',
  'windows-1251',
  'windows-1250',
  'windows-1252',
  'koi8-r',
  'iso-8859-4',
  'iso-8859-13',
  'iso-8859-5',
] as const

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const latin = new TextDecoder('windows-1252')

/** Text of bytes whose charset nobody named: UTF-8 when it is, else the most readable of the charsets used in Europe. */
export function decodeUnnamed(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  try {
    return { text: strictUtf8.decode(bytes), guessed: false }
  } catch {
    const texts = candidates.map((charset) => new TextDecoder(charset).decode(bytes))
    const scored = texts.map((text) => ({ text, score: readability(text) }))
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
    return { text: best.text, guessed: true }
  }
}

/** Bytes again of a text that was decoded as windows-1252: every byte has its own sign there. */
export function bytesOfWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text.charAt(i))
    if (byte === undefined) return undefined
    bytes[i] = byte
  }
  return bytes
}

let reverse: ReadonlyMap<string, number> | undefined

function byteOf(sign: string): number | undefined {
  reverse ??= new Map(
    Array.from({ length: 256 }, (_, byte) => [latin.decode(Uint8Array.of(byte)), byte] as const),
  )
  return reverse.get(sign)
}

const signsAmidWords = /\p{L}[\u0080-\u00bf‚„†‡‰‹›“”•–˜™¡-¿×÷]\p{L}/u
const utf8AsLatin = /[ÃÅÄÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u
// š and ž of windows-1257 are ð and þ in Latin 1; a Cyrillic word is a row of accented letters there
const otherAlphabet = /\p{L}[ðþ]|[ðþ]\p{L}|[À-ÖØ-öø-ÿ]{4}/u

/** Whether a text looks wrongly decoded: replacement marks, signs amid words, letters that hardly follow each other. */
export const looksMisread = (text: string): boolean =>
  text.includes('\ufffd') || signsAmidWords.test(text) || utf8AsLatin.test(text) || otherAlphabet.test(text)

const letterSets: readonly RegExp[] = [
  /[āčēģīķļņōŗšūž]/gu, // lv
  /[ąčęėįšųūž]/gu, // lt
  /[äöõüšž]/gu, // et, de
  /[а-я]/gu, // ru
  /[áčďéěíňóřšťúůýžľĺŕ]/gu, // cs, sk
  /[ąćęłńóśźż]/gu, // pl
  /[àâçèéêëîïôùûœæ]/gu, // fr
  /[áæéíóöúýðþ]/gu, // is
  /[åäæéöøü]/gu, // da, no, sv, fi
  /[áàâãçéêíñóôõúü]/gu, // es, pt
]

// Letters of one language, capitals only at the beginning of words, one script a word
function readability(text: string): number {
  const sample = text.slice(0, 20_000)
  const foreign = sample.match(/[^\x00-\x7f]/g)?.length ?? 0
  if (foreign === 0) return 0
  const lower = Math.max(...letterSets.map((set) => sample.match(set)?.length ?? 0))
  const signs = sample.match(/[\u0080-\u009f\u00a0-\u00bf×÷\ufffd]/g)?.length ?? 0
  const insideCapitals = sample.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0
  const mixed =
    sample.match(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/gu)?.length ?? 0
  return (lower - 2 * signs - 2 * insideCapitals - 2 * mixed) / foreign
}
