import { factsOf } from '../../case/facts'
import { recipientNotice } from '../../law/kinds/recipients'
import { factSource, gap, heading, listed, paragraph } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { rowName } from '../names'
import { textsOf } from '../texts/texts-of'

type Notice = ReturnType<typeof factsOf<typeof recipientNotice.fields>>[number]

const source = factSource(recipientNotice)

/** Art. 19: which recipients were told, by name, and which not and why. */
export function recipientsTold(input: LetterInput): readonly LetterBlock[] {
  const { recipientsTold: texts } = textsOf(input.language).parts
  const notices = factsOf(input.record, recipientNotice)
  const disclosed = notices.filter(({ state }) => state !== 'not-disclosed')
  const title = heading('recipients-told', textsOf(input.language).accessHeadings['art-15-1-c'])
  if (notices.length === 0) return [title, gap('recipients-told')]
  if (disclosed.length === 0) return [title, paragraph('recipients-told', texts.nobody, source)]
  return [title, ...told(input, disclosed), ...exempt(input, disclosed)]
}

/** The entity that got the data, or else the row of the register. */
export const recipientName = ({ team, language }: LetterInput, { recipient, entity }: Notice): string =>
  entity.trim() === ''
    ? rowName(team.registers, { register: 'recipients', code: recipient }, language)
    : entity.trim()

const isExempt = ({ state }: Notice): boolean => state === '19-impossible' || state === '19-disproportionate'

function told(input: LetterInput, notices: readonly Notice[]): readonly LetterBlock[] {
  const texts = textsOf(input.language).parts
  const items = notices
    .filter((one) => !isExempt(one))
    .map((one) => texts.nameOn(recipientName(input, one), one.on))
  return listed('recipients-told', { lead: texts.recipientsTold.lead, items }, source)
}

function exempt(input: LetterInput, notices: readonly Notice[]): readonly LetterBlock[] {
  const texts = textsOf(input.language).parts
  const items = notices
    .filter(isExempt)
    .map((one) => texts.quotedItem(recipientName(input, one), exemption(one, input.language)))
  return listed('recipients-told', { lead: texts.recipientsTold.exempt, items }, source)
}

/** Why a recipient was not told: the exception of Art. 19 and the reason given for it. */
export function exemption({ state, reason }: Notice, language: LetterInput['language']): string {
  const { recipientsTold: texts } = textsOf(language).parts
  const rule = state === '19-impossible' ? texts.impossible : texts.disproportionate
  return reason.trim() === '' ? rule : `${rule}. ${reason.trim()}`
}
