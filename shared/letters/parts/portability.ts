import { factOf, factsOf } from '../../case/facts'
import { portabilityCategory, portabilityExport, portabilityTest } from '../../law/kinds/portability-facts'
import { factSource, gap, listed, orGap, paragraph } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { rowName } from '../names'
import { textsOf } from '../texts/texts-of'

/** L10: what is handed over, in which format, how to get it, the other controller, what is left out and why (Art. 20). */
export const portabilityPart = (input: LetterInput): readonly LetterBlock[] => [
  ...orGap('portability-content', included(input)),
  ...format(input),
  ...link(input),
  ...direct(input),
  ...excluded(input),
  paragraph(
    'portability-not-erasure',
    textsOf(input.language).parts.portability.notErasure,
    'law Art. 20(3)',
  ),
]

type Tested = { readonly name: string; readonly test: ReturnType<typeof portabilityTest> }

const tested = ({ language, record, team }: LetterInput): readonly Tested[] =>
  factsOf(record, portabilityCategory)
    .filter(({ origin }) => origin !== 'not-about-person')
    .map((values) => ({
      name: rowName(team.registers, { register: 'categories', code: values.category }, language),
      test: portabilityTest(values),
    }))

function included(input: LetterInput): readonly LetterBlock[] {
  const items = tested(input).flatMap(({ name, test }) => (test.included ? [name] : []))
  const lead = textsOf(input.language).parts.portability.content
  return listed('portability-content', { lead, items }, factSource(portabilityCategory))
}

function excluded(input: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(input.language).parts
  const { failed, excluded: lead } = texts.portability
  const items = tested(input).flatMap(({ name, test }) =>
    test.included ? [] : [texts.quotedItem(name, test.failed.map((code) => failed[code]).join('; '))],
  )
  return listed('portability-excluded', { lead, items }, factSource(portabilityCategory))
}

function format({ language, record }: LetterInput): readonly LetterBlock[] {
  const fact = factOf(record, portabilityExport)
  if (fact === undefined) return [gap('portability-format')]
  const text = textsOf(language).parts.portability.format(fact.format.toUpperCase(), fact.schemaNote.trim())
  return [paragraph('portability-format', text, factSource(portabilityExport))]
}

/** Attached, or behind a link that only the DPO knows. */
function link({ language, record, attachments }: LetterInput): readonly LetterBlock[] {
  const { portability: texts } = textsOf(language).parts
  const fact = factOf(record, portabilityExport)
  if (fact?.to === 'controller') return []
  const isAttached = attachments.some(({ document }) => document === fact?.document)
  return [
    isAttached ? paragraph('portability-link', texts.attached, 'attachments') : gap('portability-link'),
    ...(fact?.availableUntil === undefined
      ? []
      : [
          paragraph(
            'portability-link',
            texts.availableUntil(fact.availableUntil),
            factSource(portabilityExport),
          ),
        ]),
  ]
}

function direct({ language, record }: LetterInput): readonly LetterBlock[] {
  const fact = factOf(record, portabilityExport)
  if (fact === undefined || fact.to === 'person') return []
  if (fact.feasible === undefined) return [gap('portability-direct')]
  const { portability: texts } = textsOf(language).parts
  const controller = fact.controller.trim()
  const text =
    fact.feasible === 'yes' ? texts.direct(controller) : texts.notFeasible(controller, fact.whyNot.trim())
  return [paragraph('portability-direct', text, factSource(portabilityExport))]
}
