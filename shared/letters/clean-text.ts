// C0 and C1 controls but tab and line feed: no reader shows them, and NUL ends a text in many programs
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
// lone surrogates are no characters, and UTF-8 cannot carry them; U+FFFE and U+FFFF are none either, and XML cannot
const noCharacter = /[\p{Surrogate}\ufffe\uffff]/gu
/** Marks that change the direction of what stands around them: they can make a name or a file name read as another. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text that every format can carry: line feeds only, no control characters, no lone surrogates. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .replace(noCharacter, '')

/** Text for one line of a header, a title or a file name: whatever could end the line or turn it around is gone (F77). */
export const oneLine = (text: string): string =>
  cleanText(text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' '))
    .replace(directionMarks, '')
    .replace(/ {2,}/g, ' ')
    .trim()
