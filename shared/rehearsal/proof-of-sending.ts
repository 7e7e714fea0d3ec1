import type { CaseLetter, CaseRecord, LetterDelivery, LetterSent } from '../case/case'
import { isUndelivered } from '../case/sendings'
import { tellsOutcome, type LetterKind } from '../letters/letter-kind'
import { isFailure, isInHand } from '../letters/proof'
import type { Bilingual } from '../lib/language'
import {
  against,
  inSending,
  proves,
  supports,
  type FileAnswer,
  type NextAct,
  type SentLetter,
} from './ground'
import { onDay } from './words'

/**
 * What the file answers to "I received nothing". Art. 12(3) has the person informed, and we must be able to show it
 * (Art. 5(2), 24(1)). A mail on file, or a receipt of posting, shows that the letter left and when: that keeps the time
 * limit, but is a weak answer to who says it never came. The Latvian Law on Notification takes a registered letter as
 * told on the seventh day (s. 8(3)), but for institutions in public law only (s. 1(1), 2); a company has no such
 * presumption. So what proves is a report that the letter arrived.
 */
export function arrival(one: SentLetter): FileAnswer {
  const { deliveries } = one.sending
  const arrived = [
    ...deliveries.filter(({ kind }) => isInHand(kind)),
    ...deliveries.filter(({ kind }) => kind === 'delivered'),
  ]
  const best = arrived.find((report) => isShown(report, one.sending)) ?? arrived[0]
  if (best !== undefined) return arrivedBy(best, one)
  return unsettled(one) ?? leftOnly(one)
}

/** A report that somebody wrote down by hand says on what it rests, or has a number that the post can trace. */
const isShown = ({ proof, detail }: LetterDelivery, sending: LetterSent): boolean =>
  proof !== undefined || detail.trim() !== '' || isTraced(sending)

const isTraced = ({ by, postNumber }: LetterSent): boolean =>
  by === 'registered-post' && postNumber !== undefined

function arrivedBy(report: LetterDelivery, one: SentLetter): FileAnswer {
  const on = onDay(report.on)
  const word =
    arrivedWords[isInHand(report.kind) ? (report.kind === 'read' ? 'read' : 'collected') : 'delivered']
  const text = { lv: `Vēstule ${word.lv} ${on.lv}`, en: `The letter was ${word.en} ${on.en}` }
  if (!isShown(report, one.sending)) {
    return supports(
      inSending(one),
      {
        lv: `Ierakstīts, ka vēstule ${word.lv} ${on.lv}, bet nekas to neapliecina.`,
        en: `It is recorded that the letter was ${word.en} ${on.en}, but nothing shows it.`,
      },
      fileReceipt(one),
    )
  }
  const by = shownBy(report, one.sending)
  return proves(inSending(one), { lv: `${text.lv}; ${by.lv}`, en: `${text.en}; ${by.en}` }, report.on)
}

const arrivedWords = {
  delivered: { lv: 'piegādāta', en: 'delivered' },
  read: { lv: 'izlasīta', en: 'read' },
  collected: { lv: 'saņemta pret parakstu', en: 'received against signature' },
} as const

function shownBy({ proof, detail }: LetterDelivery, { postNumber }: LetterSent): Bilingual {
  if (proof !== undefined) return { lv: 'ziņojums par to ir lietā.', en: 'the report is in the case.' }
  if (postNumber !== undefined) {
    return { lv: `pasta sūtījuma numurs: ${postNumber}.`, en: `number of the postal item: ${postNumber}.` }
  }
  return { lv: `to apliecina: ${detail.trim()}`, en: `shown by: ${detail.trim()}` }
}

/** The last report when none says that the letter arrived. */
function unsettled(one: SentLetter): FileAnswer | undefined {
  const last = latest(one.sending.deliveries)
  const words = last === undefined ? undefined : unsettledWords(last)
  return words === undefined ? undefined : supports(inSending(one), words, otherWay(one))
}

function unsettledWords({ kind, on: day }: LetterDelivery): Bilingual | undefined {
  const on = onDay(day)
  switch (kind) {
    case 'passed-on':
      return {
        lv: `E-pasts ${on.lv} nodots serverim, kas par piegādi neziņo, tāpēc saņemšana nav apliecināta.`,
        en: `The e-mail was passed ${on.en} to a server that reports no delivery, so nothing shows that it arrived.`,
      }
    case 'delayed':
      return {
        lv: `${on.lv} ziņots, ka vēstules piegāde kavējas.`,
        en: `It was reported ${on.en} that the delivery of the letter is delayed.`,
      }
    case 'not-read':
      return {
        lv: `Vēstule ir nonākusi pie adresāta, taču ${on.lv} ziņots, ka tā nav izlasīta.`,
        en: `The letter reached the addressee, but it was reported ${on.en} that it was not read.`,
      }
    default:
      return undefined
  }
}

/** Nothing came back: what shows that it left. */
function leftOnly(one: SentLetter): FileAnswer {
  const { how, proof, on: day, postNumber } = one.sending
  const on = onDay(day)
  if (isTraced(one.sending)) {
    return supports(
      inSending(one),
      {
        lv: `Vēstule ${on.lv} nodota pastam kā ierakstīts sūtījums (numurs ${postNumber ?? ''}); vai tā saņemta, vēl nav zināms.`,
        en: `The letter was posted ${on.en} as a registered item (number ${postNumber ?? ''}); whether it arrived is not known yet.`,
      },
      trace(one),
    )
  }
  if (how !== 'mail-dropped' && proof === undefined) {
    return supports(
      inSending(one),
      {
        lv: `Ierakstīts, ka vēstule nosūtīta ${on.lv}, bet pierādījuma nav.`,
        en: `It is recorded that the letter was sent ${on.en}, but nothing shows it.`,
      },
      fileProof(one),
    )
  }
  return supports(inSending(one), shownToLeave(one.sending), fileReceipt(one))
}

function shownToLeave({ how, proof, on: day }: LetterSent): Bilingual {
  const on = onDay(day)
  return how === 'mail-dropped' || proof === undefined
    ? {
        lv: `Lietā ir pats ${on.lv} nosūtītais e-pasts. Tas apliecina, ka vēstule nosūtīta, bet ne to, ka tā saņemta.`,
        en: `The case holds the e-mail itself, sent ${on.en}. It shows that the letter left, but not that it arrived.`,
      }
    : {
        lv: `Nosūtīšanu ${on.lv} apliecina dokuments „${proof.title}”, bet saņemšanu neapliecina nekas.`,
        en: `That it was sent ${on.en} is shown by the document “${proof.title}”, but nothing shows that it arrived.`,
      }
}

/** Letters that left and are known not to have reached anybody. */
export const lostLetters = (
  { letters }: CaseRecord,
  isOf: (kind: LetterKind) => boolean,
): readonly CaseLetter[] => letters.filter((one) => isOf(one.letter.kind) && isUndelivered(one))

export function lost(one: CaseLetter): FileAnswer {
  const failures = one.sendings.flatMap(({ deliveries }) => deliveries).filter(({ kind }) => isFailure(kind))
  const last = latest(failures)
  const on = last === undefined ? { lv: '', en: '' } : onDay(last.on)
  const text =
    last?.kind === 'returned'
      ? {
          lv: `Pasts vēstuli ${on.lv} atgriezis: persona nav informēta.`,
          en: `The post returned the letter ${on.en}: the person was not told.`,
        }
      : {
          lv: `Vēstule nav piegādāta (ziņots ${on.lv}): persona nav informēta.`,
          en: `The letter was not delivered (reported ${on.en}): the person was not told.`,
        }
  return against(inSending(one), text, {
    text: {
      lv: 'Nosūtiet vēstuli vēlreiz, ja vajadzīgs – citā veidā.',
      en: 'Send the letter again, another way if need be.',
    },
    to: placeOf(one.letter.kind),
  })
}

const latest = (reports: readonly LetterDelivery[]): LetterDelivery | undefined =>
  [...reports].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1)

/** The step in which a letter stands with what proves it. */
export function placeOf(kind: LetterKind): NextAct['to'] {
  if (tellsOutcome(kind)) return { kind: 'step', step: 'answer' }
  if (kind === 'identity-request') return { kind: 'step', step: 'identity' }
  return kind === 'clarification-request' ? { kind: 'step', step: 'clarify' } : { kind: 'case' }
}

const actOn =
  (lv: string, en: string) =>
  ({ letter }: SentLetter): NextAct => ({ text: { lv, en }, to: placeOf(letter.kind) })

const fileProof = actOn(
  'Pievienojiet nosūtīto e-pastu vai pasta apliecinājumu.',
  'File the sent e-mail, or the proof of posting.',
)
const fileReceipt = actOn(
  'Pievienojiet lietai piegādes vai lasīšanas apstiprinājumu vai palūdziet personai apstiprināt, ka vēstule saņemta.',
  'File a delivery or read receipt, or ask the person to confirm that the letter arrived.',
)
const trace = actOn(
  'Pēc sūtījuma numura noskaidrojiet, vai vēstule izsniegta, un reģistrējiet to.',
  'Find out by the number whether the item was handed over, and record it.',
)
const otherWay = actOn(
  'Pārliecinieties, ka persona vēstuli ir saņēmusi, vai nosūtiet to vēlreiz citā veidā.',
  'Make sure that the person has the letter, or send it again another way.',
)
