/**
 * Folded text: lower case, letters without their marks, one character for one character, so that places in the
 * folded text are places in the text. "Lūdzu dzēst" and "ludzu dzest" fold to the same.
 */
const foldCache = new Map<string, string>()

const special: ReadonlyMap<string, string> = new Map([
  ['ß', 's'],
  ['æ', 'a'],
  ['œ', 'o'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ё', 'е'],
  ['э', 'е'],
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['´', "'"],
])

const cacheLimit = 5000

export function fold(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i))
  return folded
}

function foldUnit(unit: string): string {
  if (unit >= ' ' && unit <= '@') return unit
  const known = foldCache.get(unit)
  if (known !== undefined) return known
  const folded = foldLetter(unit)
  if (foldCache.size < cacheLimit) foldCache.set(unit, folded)
  return folded
}

function foldLetter(unit: string): string {
  const lower = unit.toLowerCase()
  if (lower.length !== 1) return unit
  const replaced = special.get(lower)
  if (replaced !== undefined) return replaced
  // й is a letter of its own for the reader, but is written и often enough in haste: folded as well
  const base = lower.normalize('NFD').charAt(0)
  return base === '' ? lower : base
}
