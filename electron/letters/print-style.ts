import type { LetterFonts } from './letter-fonts'
import { paper } from './paper-size'

/** Where the page for the printer finds its fonts, beside itself. */
export const printFontPath: Readonly<Record<keyof LetterFonts, string>> = {
  regular: '/fonts/regular.ttf',
  bold: '/fonts/bold.ttf',
  italic: '/fonts/italic.ttf',
  boldItalic: '/fonts/bold-italic.ttf',
}

const face = (style: keyof LetterFonts): string => {
  const weight = style === 'bold' || style === 'boldItalic' ? 700 : 400
  const slant = style === 'italic' || style === 'boldItalic' ? 'italic' : 'normal'
  return `@font-face { font-family: 'Letter'; font-weight: ${weight}; font-style: ${slant}; src: url('${printFontPath[style]}') }`
}

/** Text as a string of CSS: quotes, backslashes and line ends by their number, and no end of the style element. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,;:+@/-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`

/** The look of the PDF. Chromium before 131 prints no margin boxes: without them the foot and the numbers are left out. */
export const printStyle = (foot: string): string => `
${face('regular')} ${face('bold')} ${face('italic')} ${face('boldItalic')}
@page {
  size: A4; margin: ${paper.top}pt ${paper.right}pt ${paper.bottom}pt ${paper.left}pt;
  @bottom-left { content: ${cssString(foot)}; font: 8.5pt 'Letter', serif; color: #555 }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt 'Letter', serif; color: #555 }
}
body { margin: 0; font: 10.5pt/15pt 'Letter', 'Noto Serif', Georgia, serif; color: #000; overflow-wrap: anywhere }
p, ul { margin: 0 0 8pt } ul { padding-left: 14pt } li { margin-bottom: 2pt }
header { border-bottom: 0.5pt solid #777; padding-bottom: 4pt; margin-bottom: 16pt }
img { display: block; margin-bottom: 6pt }
.sender { font-size: 12pt; font-weight: 700; margin: 0 } .details { font-size: 8.5pt; line-height: 12pt; color: #444; margin: 0 }
.to, .date { margin-bottom: 10pt }
h1, h2 { break-after: avoid; font-weight: 700 }
.level-1 { font-size: 15pt; line-height: 20pt; margin: 6pt 0 10pt } .level-2 { font-size: 11.5pt; line-height: 16pt; margin: 8pt 0 3pt }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9.5pt; line-height: 13pt; margin-bottom: 8pt }
th, td { border: 0.5pt solid #777; padding: 4pt; text-align: left; vertical-align: top }
caption { text-align: left; font-weight: 700; padding-bottom: 4pt } p { orphans: 2; widows: 2 } .signature { break-inside: avoid }
`
