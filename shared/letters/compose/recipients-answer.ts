import { factsOf } from '../../case/facts'
import { recipientNotice } from '../../law/kinds/recipients'
import { factSource, gap, paragraph, table } from '../blocks'
import type { LetterBlock } from '../letter'
import { optionName, rowName, rowOf, type NamedRow } from '../names'
import { exemption, recipientName } from '../parts/recipients-told'
import { recipients } from '../../policy/registers/recipients'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** L16: who got the data, of which kind, where, which data, when told or why not (Art. 19 sentence 2). */
export function recipientsAnswer(input: LetterInput): readonly LetterBlock[] {
  const { recipientsAnswer: texts } = textsOf(input.language).notices
  const source = factSource(recipientNotice)
  const notices = factsOf(input.record, recipientNotice)
  if (notices.length === 0) return [gap('recipients-list')]
  const rows = notices.filter(({ state }) => state !== 'not-disclosed').map((one) => cells(input, one))
  return rows.length === 0
    ? [paragraph('recipients-list', texts.nobody, source)]
    : [
        paragraph('recipients-list', texts.lead, source),
        table('recipients-list', { head: texts.head, rows }, source),
      ]
}

type Notice = ReturnType<typeof factsOf<typeof recipientNotice.fields>>[number]

/** Three columns, since a narrow one breaks words in the PDF. */
function cells(input: LetterInput, notice: Notice): readonly string[] {
  const { language, team } = input
  const row = rowOf(team.registers, 'recipients', notice.recipient)
  const data = (row?.categories ?? []).map((code) =>
    rowName(team.registers, { register: 'categories', code }, language),
  )
  return [who(input, notice, row), data.join('; '), told(notice, language)]
}

/** Name, kind and country: `Google Ireland Ltd (apstrādātājs, ASV, ārpus EEZ)`. */
function who(input: LetterInput, notice: Notice, row: NamedRow | undefined): string {
  const { language } = input
  const { outsideEea, who: words } = textsOf(language).notices.recipientsAnswer
  const name = recipientName(input, notice)
  const what = [
    ...(row?.role === undefined ? [] : [optionName(recipients.fields.role, row.role, language)]),
    row?.country.trim() ?? '',
    row?.outsideEea === true ? outsideEea : '',
  ].filter((part) => part !== '')
  return what.length === 0 ? name : words(name, what.join(', '))
}

const told = (notice: Notice, language: LetterInput['language']): string =>
  notice.state === '19-impossible' || notice.state === '19-disproportionate'
    ? exemption(notice, language)
    : textsOf(language).notices.recipientsAnswer.notified(notice.on)
