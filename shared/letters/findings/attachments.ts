import { givesAccess, type Finder, type Finding } from '../finding'
import { saysSomething, sectionText } from '../read-letter'

/** What the letter says it encloses must be in the case, and a copy that is promised must be enclosed (Art. 15(3)). */
export const attachments: Finder = (letter, context): readonly Finding[] => {
  const filed = new Set(context.record.documents.map(({ name }) => name))
  const absent = letter.attachments.filter(({ document }) => !filed.has(document))
  const promised = givesAccess(letter, context) && saysSomething(sectionText(letter, 'art-15-3'))
  return [
    ...absent.map(({ title }) => absentFinding(title)),
    ...(promised && letter.attachments.length === 0 ? [copyNotAttached] : []),
  ]
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
