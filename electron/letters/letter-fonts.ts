/** The font files that letters are set in, TrueType, with Latvian and Cyrillic. */
export type LetterFonts = {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
  readonly boldItalic: Uint8Array
}
export type FontStyle = keyof LetterFonts
