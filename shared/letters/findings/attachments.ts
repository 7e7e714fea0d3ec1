import { givesAccess, quoted, type Finding, type FindingRule } from '../finding'
import type { Letter } from '../letter'
import { bodyText, comparable, saysSomething, sectionText, sentencesOf } from '../read-letter'

/**
 * What the letter says it encloses must be enclosed and in the case, and what is enclosed should be named in it; a copy
 * that is promised reaches the person in some way (Art. 12(1), 15(3)).
 */
export const attachments: FindingRule = {
  codes: ['attachment-absent', 'copy-not-attached', 'attachment-named-absent', 'attachment-unnamed'],
  find: (letter, context): readonly Finding[] => {
    const filed = new Set(context.record.documents.map(({ name }) => name))
    const absent = letter.attachments.filter(({ document }) => !filed.has(document))
    const copy = comparable(sectionText(letter, 'art-15-3'))
    const noCopy =
      givesAccess(letter, context) &&
      letter.attachments.length === 0 &&
      saysSomething(copy) &&
      !givesOtherwise.test(copy)
    const named = namedButAbsent(letter)
    const unnamed = unnamedTitles(letter)
    return [
      ...absent.map(({ title }) => absentFinding(title)),
      ...(noCopy ? [copyNotAttached] : []),
      ...(named.length === 0 || noCopy ? [] : [namedAbsent(named)]),
      ...(unnamed.length === 0 ? [] : [unnamedFinding(unnamed)]),
    ]
  },
}

/** A copy behind a link, by post, on a medium or over the counter is a copy all the same (EDPB 01/2022 para 151). */
const givesOtherwise =
  /https?:|lejupielād|saite|pa pastu|ierakstīt\p{L}* vēstul|izsniegs|saņemt (?:klātien|birojā)|download|\blink\b|by (?:registered )?(?:post|mail)|collect/u

const encloses =
  /(?<!ne)(?<!\p{L})(?:pievienot[sais]\p{L}*|pievienojam|pielikumā|pievienojām)(?!\p{L})|(?<!\p{L})(?:is|are) (?:attached|enclosed)|we (?:attach|enclose|have attached|have enclosed)|(?:attached|enclosed) (?:is|are|you|to this)|please find (?:attached|enclosed)|in the (?:attachment|annex|enclosure)/u
/** `2. pielikums`, `Annex 2`; laws have annexes too. */
const numbered =
  /(?<!\d)(?<lv>\d{1,2})\. ?pielikum\p{L}*|(?:annex|attachment|appendix|enclosure) (?:no\. ?)?(?<en>\d{1,2})(?!\d)/gu
const ofLaw =
  /regul|direktīv|(?<!pie)likum|noteikum|līgum|directive|(?<!\p{L})(?:act|law)(?!\p{L})|contract|agreement/u
const fileName = /[\p{L}\p{N}_-]+\.(?:pdf|json|csv|xml|zip|docx?|xlsx?|txt|jpe?g|png)(?!\p{L})/gu

/** Files that the text names but the letter lacks; `''` for a letter that encloses something, one does not know what. */
function namedButAbsent(letter: Letter): readonly string[] {
  const sentences = ownSentences(letter)
  const titles = letter.attachments.map(({ title }) => comparable(title))
  const files = sentences
    .filter((sentence) => encloses.test(sentence))
    .flatMap((sentence) => sentence.match(fileName) ?? [])
    .filter((file) => !titles.some((title) => title.includes(file)))
  const beyond = sentences
    .filter((sentence) => !ofLaw.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(numbered)])
    .filter(({ groups }) => Number(groups?.['lv'] ?? groups?.['en']) > letter.attachments.length)
    .map(([words]) => words)
  if (letter.attachments.length > 0) return [...new Set([...files, ...beyond])]
  return sentences.some((sentence) => encloses.test(sentence)) ? [files[0] ?? ''] : []
}

/** The request's own words and those of the decision are told, not ours. */
const ownSentences = (letter: Letter): readonly string[] =>
  letter.blocks
    .filter(({ section }) => section !== 'forwarded-request' && section !== 'reasons')
    .flatMap((block) => sentencesOf(bodyText({ ...letter, blocks: [block] })))

/** One file needs no title where the letter says that something is enclosed; several do. */
function unnamedTitles({ attachments: all, ...letter }: Letter): readonly string[] {
  const text = comparable(bodyText({ attachments: all, ...letter }))
  const unnamed = all.map(({ title }) => title).filter((title) => !text.includes(comparable(title)))
  return all.length === 1 && encloses.test(text) ? [] : unnamed
}

const absentFinding = (title: string): Finding => ({
  code: 'attachment-absent',
  severity: 'fatal',
  article: 'Art. 12(1)',
  text: {
    lv: `Pielikuma „${title}” lietā nav.`,
    en: `The attachment “${title}” is not in the case.`,
  },
})

const copyNotAttached: Finding = {
  code: 'copy-not-attached',
  severity: 'should',
  article: 'Art. 15(3)',
  section: 'art-15-3',
  text: {
    lv: 'Vēstulē pieminēta datu kopija, bet pielikuma nav.',
    en: 'The letter speaks of a copy of the data, but nothing is attached.',
  },
}

const namedAbsent = ([first = '', ...more]: readonly string[]): Finding => ({
  code: 'attachment-named-absent',
  severity: 'should',
  article: 'Art. 12(1)',
  text:
    first === ''
      ? {
          lv: 'Vēstulē teikts, ka tai kaut kas pievienots, bet pielikumu nav.',
          en: 'The letter says that something is enclosed, but it has no attachment.',
        }
      : {
          lv: `Vēstulē minētā datne nav pievienota: ${quoted([first, ...more], ['„', '”'])}.`,
          en: `A file that the letter names is not attached: ${quoted([first, ...more], ['“', '”'])}.`,
        },
})

const unnamedFinding = (titles: readonly string[]): Finding => ({
  code: 'attachment-unnamed',
  severity: 'should',
  article: 'Art. 12(1)',
  text: {
    lv: `Pielikums vēstulē nav pieminēts: ${quoted(titles, ['„', '”'])}.`,
    en: `The letter does not mention its attachment: ${quoted(titles, ['“', '”'])}.`,
  },
})
