import { factOf, factsOf } from '../../case/facts'
import { caseKind } from '../../law/kinds/kinds'
import { isExamined } from '../../law/kinds/carried-out'
import { isOnlyProcessor } from '../../law/kinds/own-work'
import {
  isMachineReadable,
  portabilityCategory,
  portabilityExport,
  portabilityTest,
} from '../../law/kinds/portability-facts'
import { answerOn, findingsAgainst, hasCode, isPastDue } from '../answers'
import { notOurs } from '../carried-out'
import { notEnclosed } from '../enclosed'
import {
  against,
  inDecision,
  inFact,
  inLetter,
  notRaised,
  proves,
  raised,
  toLetter,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { refusalInWords } from '../refusal-words'
import { rowsInWords } from '../words'

/** Portable data as a PDF, or withheld because consent and contract were wanted at once (Art. 20; departures D34, D35). */
export const portable: Ground = {
  id: 'portability',
  article: 'Art. 20(1)',
  name: { lv: 'Dati nav nodoti mašīnlasāmā formātā', en: 'Data not given in a machine-readable form' },
  examine(place) {
    const { record, clock } = place
    if (!record.request.rights.includes('PORTABILITY')) {
      return notRaised({ lv: 'Pārnesamība nav lūgta.', en: 'Portability was not asked for.' })
    }
    if (isOnlyProcessor(record)) return notRaised(notOurs)
    const decision = record.decisions.get('PORTABILITY')
    if (decision === undefined && !isPastDue(place)) {
      return notRaised(
        {
          lv: 'Vēl ne: par to vēl nav lemts, un termiņš nav beidzies.',
          en: 'Not yet: it is not decided, and there is time left.',
        },
        clock.due,
      )
    }
    if (decision !== undefined && !isExamined(record, 'PORTABILITY')) {
      return notRaised({
        lv: 'Lūgums izbeigts citādi: par to ir pamati par atteikumu.',
        en: 'It ended otherwise: the grounds on the refusal are about that.',
      })
    }
    return raised(
      {
        lv: 'Pieprasīju savus datus mašīnlasāmā formātā, bet saņēmu PDF vai vispār neko, jo pārzinis prasa gan piekrišanu, gan līgumu.',
        en: 'I asked for my data in a machine-readable format and got a PDF, or nothing at all, because the controller wants both a consent and a contract.',
      },
      [...tested(place), ...file(place)],
    )
  },
}

const test = toStep(
  'PORTABILITY/categories',
  'Izvērtējiet katru kategoriju: pietiek ar piekrišanu vai līgumu.',
  'Test each category: a consent or a contract is enough.',
)

function tested({ record, context }: Place): readonly FileAnswer[] {
  const decision = record.decisions.get('PORTABILITY')
  if (decision === undefined)
    return [
      against(
        { kind: 'clock' },
        { lv: 'Par pārnesamību nav lemts.', en: 'The portability is not decided.' },
        test,
      ),
    ]
  const refusal = caseKind('PORTABILITY').decide?.(decision, record, context)
  if (refusal !== undefined)
    return [against(inDecision('PORTABILITY'), refusalInWords(refusal, context.team.registers), test)]
  const given = factsOf(record, portabilityCategory).filter((row) => portabilityTest(row).included)
  const names = rowsInWords(
    context.team.registers,
    'categories',
    given.map(({ category }) => category),
  )
  return [
    proves(
      inFact(portabilityCategory),
      given.length === 0
        ? {
            lv: 'Katra kategorija ir izvērtēta; neviena nav pārnesama.',
            en: 'Each category was tested; none is portable.',
          }
        : {
            lv: `Katra kategorija ir izvērtēta; nodod: ${names.lv}.`,
            en: `Each category was tested; given are: ${names.en}.`,
          },
      decision.on,
    ),
  ]
}

const remake = toStep(
  'PORTABILITY/export',
  'Sagatavojiet datni JSON, CSV vai XML formātā un nosūtiet to.',
  'Make the file as JSON, CSV or XML, and send it.',
)
const supplement = toLetter(
  'answer',
  'Nosūtiet papildinājumu ar datni un tās aprakstu.',
  'Send a supplement with the file and what it is.',
)
const lacksFile = hasCode(
  'portability-pdf',
  'portability-content-missing',
  'portability-format-missing',
  'portability-link-missing',
)

function file(place: Place): readonly FileAnswer[] {
  const { record } = place
  const exported = factOf(record, portabilityExport)
  if (exported === undefined) return []
  const document = record.documents.find(({ name }) => name === exported.document)
  if (document === undefined || !isMachineReadable(document)) {
    return [
      against(
        inFact(portabilityExport),
        {
          lv: 'Sagatavotā datne nav lietā vai nav mašīnlasāma.',
          en: 'The file is not in the case, or not machine-readable.',
        },
        remake,
      ),
    ]
  }
  const letter = answerOn(place, 'PORTABILITY')
  const title = {
    lv: `Datne „${document.title}” ir mašīnlasāma.`,
    en: `The file “${document.title}” is machine-readable.`,
  }
  const found =
    letter === undefined
      ? []
      : [...findingsAgainst(letter, lacksFile, supplement), ...notEnclosed(letter, supplement)]
  return [proves(letter === undefined ? inFact(portabilityExport) : inLetter(letter), title), ...found]
}
