import { caseLimits } from '../../case/limits'
import { factOf } from '../../case/facts'
import { caseKind } from '../../law/kinds/kinds'
import { isProcessor } from '../../law/kinds/processor-request'
import { customerForwarding, forwardings, processorSearch } from '../../law/kinds/processor-request-facts'
import { findingsAgainst, hasCode, sentOfKind } from '../answers'
import {
  against,
  inFact,
  inLetter,
  notRaised,
  proves,
  raised,
  supports,
  toLetter,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { refusalInWords } from '../refusal-words'
import { byDay, onDay, rowsInWords } from '../words'

/** Passed on to the controller late, or the controller not named (Art. 28(3)(e), 12(2)). */
export const processor: Ground = {
  id: 'processor',
  article: 'Art. 28(3)(e), 12(2)',
  name: { lv: 'Pieprasījums nav laikus nodots pārzinim', en: 'Not passed on to the controller in time' },
  examine(place) {
    const { record, context } = place
    if (!isProcessor(record)) {
      return notRaised({ lv: 'Šajā lietā neesam apstrādātājs.', en: 'We are no processor in this case.' })
    }
    const by = caseLimits(record, context).find(({ id }) => id === 'processor-forward-by')
    if (factOf(record, processorSearch) === undefined && by !== undefined && context.today <= by.day) {
      return notRaised(
        {
          lv: `Vēl ne: pieprasījums jānodod ${byDay(by.day).lv}.`,
          en: `Not yet: it is to be passed on ${byDay(by.day).en}.`,
        },
        by.day,
      )
    }
    const answers = [...open(place), ...forwarded(place), ...named(place)]
    if (answers.length === 0) {
      return notRaised({
        lv: 'Pārzinim vairs nav ko nodot: pieprasījums atsaukts vai izbeigts citādi.',
        en: 'There is nothing left to pass on: the request was withdrawn or ended otherwise.',
      })
    }
    return raised(
      {
        lv: `${onDay(record.request.received).lv} vērsos pie uzņēmuma, kas manus datus apstrādā citu uzdevumā. Tas pieprasījumu nenodeva pārzinim un nepateica, kas ir pārzinis.`,
        en: `I turned ${onDay(record.request.received).en} to a company that processes my data for others. It did not pass my request on, nor tell me who the controller is.`,
      },
      answers,
    )
  },
}

const forward = toStep(
  'PROCESSOR_REQUEST/processor-forward',
  'Pārsūtiet pieprasījumu klientam šodien un ierakstiet to.',
  'Forward the request to the customer today, and record it.',
)

function open({ record, context }: Place): readonly FileAnswer[] {
  const search = factOf(record, processorSearch)
  const refusal = caseKind('PROCESSOR_REQUEST').close?.(record, context)
  if (refusal !== undefined)
    return [against(inFact(processorSearch), refusalInWords(refusal, context.team.registers), forward)]
  return search?.found === 'none'
    ? [
        proves(
          inFact(processorSearch),
          {
            lv: `Meklēts ${onDay(search.on).lv}; neviens klients nav atrasts. ${search.where}`,
            en: `Searched ${onDay(search.on).en}; no customer was found. ${search.where}`,
          },
          search.on,
        ),
      ]
    : []
}

const forwarded = ({ record, context }: Place): readonly FileAnswer[] =>
  forwardings(record).map((row) => {
    const name = rowsInWords(context.team.registers, 'customers', [row.customer])
    const on = onDay(row.forwardedOn)
    const text = { lv: `${name.lv}: pārsūtīts ${on.lv}.`, en: `${name.en}: forwarded ${on.en}.` }
    const by = caseLimits(record, context).find(({ id }) => id === 'processor-forward-by')?.day
    const refusal = customerForwarding.gate?.(row, { record, context })
    if (refusal !== undefined)
      return against(
        inFact(customerForwarding),
        {
          lv: `${text.lv} ${refusalInWords(refusal, context.team.registers).lv}`,
          en: `${text.en} ${refusalInWords(refusal, context.team.registers).en}`,
        },
        forward,
      )
    return by !== undefined && row.forwardedOn > by
      ? supports(inFact(customerForwarding), {
          lv: `${text.lv} Vēlāk nekā nākamajā darbdienā: ${row.lateReason}`,
          en: `${text.en} Later than the next working day: ${row.lateReason}`,
        })
      : proves(inFact(customerForwarding), text, row.forwardedOn)
  })

function named(place: Place): readonly FileAnswer[] {
  const [letter] = sentOfKind(place, 'forwarding-notice')
  if (letter === undefined) return []
  const act = toLetter(
    'forwarding-notice',
    'Nosūtiet personai paziņojumu, kurā pārzinis ir nosaukts.',
    'Send the person a notice that names the controller.',
  )
  const found = findingsAgainst(letter, hasCode('controller-unnamed'), act)
  if (found.length > 0) return found
  const hidden = letter.findings
    .filter(hasCode('controller-not-disclosed'))
    .map(({ text }) => supports(inLetter(letter), text, act))
  return hidden.length > 0
    ? hidden
    : [
        proves(
          inLetter(letter),
          {
            lv: `Personai paziņots ${onDay(letter.on).lv}, un pārzinis ir nosaukts.`,
            en: `The person was told ${onDay(letter.on).en}, and the controller is named.`,
          },
          letter.on,
        ),
      ]
}
