import type { CaseLetter, CaseRecord } from '../case/case'
import { caseClock } from '../case/case-clock'
import type { CaseContext } from '../case/context'
import { isAboutDeceased } from '../letters/compose/covered'
import { checkLetter } from '../letters/check'
import type { DateOnly } from '../lib/date-only'
import type { Bilingual } from '../lib/language'
import { asLeft } from './changed-text'
import { complaintText, type ComplaintText } from './complaint'
import { verdictOf, type FileAnswer, type NextAct, type Place, type SentLetter, type Verdict } from './ground'
import { grounds } from './grounds'

/** The complaint that the person could lodge today, ground by ground, with what the file answers (Art. 77, 5(2)). */
export type Rehearsal = {
  readonly complaint: ComplaintText
  readonly raised: readonly RaisedGround[]
  readonly notRaised: readonly NotRaisedGround[]
  readonly counts: Readonly<Record<Verdict, number>>
}

type Named = { readonly id: string; readonly article: string; readonly name: Bilingual }
export type RaisedGround = Named & {
  readonly claim: Bilingual
  readonly answers: readonly FileAnswer[]
  readonly verdict: Verdict
  /** what to do about it, each act once */
  readonly acts: readonly NextAct[]
}
export type NotRaisedGround = Named & { readonly why: Bilingual; readonly until?: DateOnly }

export function rehearse(record: CaseRecord, context: CaseContext): Rehearsal {
  const place = placeOf(record, context)
  const outside = outsideReason(record)
  const examined = grounds.map((ground) => ({
    ground,
    examined:
      outside === undefined ? asLeft(ground.examine(place), place) : ({ can: false, why: outside } as const),
  }))
  const raised = examined.flatMap(
    ({ ground: { id, article, name }, examined: one }): readonly RaisedGround[] =>
      one.can
        ? [
            {
              id,
              article: one.article ?? article,
              name,
              claim: one.claim,
              answers: one.answers,
              verdict: verdictOf(one.answers),
              acts: actsOf(one.answers),
            },
          ]
        : [],
  )
  const notRaised = examined.flatMap(
    ({ ground: { id, article, name }, examined: one }): readonly NotRaisedGround[] =>
      one.can
        ? []
        : [{ id, article, name, why: one.why, ...(one.until === undefined ? {} : { until: one.until }) }],
  )
  const count = (verdict: Verdict): number => raised.filter((one) => one.verdict === verdict).length
  return {
    complaint: complaintText(place),
    raised,
    notRaised,
    counts: { open: count('open'), weak: count('weak'), answered: count('answered') },
  }
}

/** Letters are checked as of the day they left; the case is taken as it stands now. */
function placeOf(record: CaseRecord, context: CaseContext): Place {
  const clock = caseClock(record, context.calendar)
  const check = ({ letter, sent, passphrases }: CaseLetter): readonly SentLetter[] =>
    sent === undefined
      ? []
      : [
          {
            letter,
            on: sent.on,
            sending: sent,
            passphrases,
            findings: checkLetter(letter, { record, team: context.team, clock, today: sent.on }),
          },
        ]
  return { record, context, clock, sent: record.letters.flatMap(check) }
}

/** Who cannot complain about this case: the authority itself wrote, or the person has died (recital 27). */
function outsideReason(record: CaseRecord): Bilingual | undefined {
  if (record.request.rights.every((right) => right === 'DVI_ENQUIRY')) {
    return {
      lv: 'Šī ir Datu valsts inspekcijas lieta: personas pieprasījuma tajā nav.',
      en: 'This is a case of the authority itself: it holds no request of a person.',
    }
  }
  return isAboutDeceased(record)
    ? {
        lv: 'Persona ir mirusi: VDAR uz šo lietu neattiecas (27. apsvērums).',
        en: 'The person has died: the GDPR does not apply to this case (recital 27).',
      }
    : undefined
}

function actsOf(answers: readonly FileAnswer[]): readonly NextAct[] {
  const acts = answers.flatMap(({ act }) => act ?? [])
  return acts.filter((act, index) => acts.findIndex((one) => one.text.lv === act.text.lv) === index)
}
