import type { DateOnly } from '../../shared/lib/date-only'
import { letterFont } from './docx-styles'
import { escapeMarkup } from './escape-markup'
import { locales, type PaperLetter } from './paper-letter'

/**
 * Parts of the document that the library writes without what we need: the properties with the letter's day instead of
 * the moment and with the language, the settings with the language, the fonts with one to take when Noto Serif is not
 * on the computer (ECMA-376 part 1: 15.2.12.1, 17.15.1.88, 17.8.3.1).
 */
export const ownParts = (
  { title, name, language }: PaperLetter,
  date: DateOnly,
): readonly { readonly path: string; readonly data: string }[] => [
  { path: 'docProps/core.xml', data: coreProperties({ title, name, locale: locales[language] }, date) },
  { path: 'word/settings.xml', data: settings(locales[language]) },
  { path: 'word/fontTable.xml', data: fonts },
]

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function coreProperties(
  { title, name, locale }: { readonly title: string; readonly name: string; readonly locale: string },
  date: DateOnly,
): string {
  const noon = `${date}T12:00:00Z`
  return (
    `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(name)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeMarkup(name)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${noon}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${noon}</dcterms:modified>` +
    `<dc:language>${locale}</dc:language></cp:coreProperties>`
  )
}

const settings = (locale: string): string =>
  `${head}<w:settings ${w}><w:defaultTabStop w:val="720"/><w:compat>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  `</w:compat><w:themeFontLang w:val="${locale}"/></w:settings>`

const fonts =
  `${head}<w:fonts ${w}><w:font w:name="${letterFont}"><w:altName w:val="Georgia"/>` +
  '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
