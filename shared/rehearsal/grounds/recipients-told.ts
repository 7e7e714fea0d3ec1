import { factsOf } from '../../case/facts'
import { isOnlyProcessor } from '../../law/kinds/own-work'
import { caseKind } from '../../law/kinds/kinds'
import { recipientNotice, tellsRecipientsFrom } from '../../law/kinds/recipients-facts'
import { sentOfKind } from '../answers'
import { notOurs } from '../carried-out'
import {
  against,
  inFact,
  notRaised,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { rowsOf } from '../refusal-words'
import { onDay, rowsInWords } from '../words'

/** Recipients were not told of rectification, erasure or restriction (Art. 19). */
export const recipientsTold: Ground = {
  id: 'recipients-told',
  article: 'Art. 19',
  name: { lv: 'Saņēmējiem nav paziņots', en: 'Recipients were not told' },
  examine(place) {
    if (isOnlyProcessor(place.record)) return notRaised(notOurs)
    const from = tellsRecipientsFrom(place.record)
    if (from === undefined) {
      return notRaised({
        lv: 'Nekas nav labots, dzēsts vai ierobežots.',
        en: 'Nothing was rectified, erased or restricted.',
      })
    }
    return raised(
      {
        lv: `Mani dati ir laboti, dzēsti vai ierobežoti ${onDay(from).lv}, bet tiem, kuriem dati izpausti, tas nav paziņots, un man nav nosaukts, kas tie ir.`,
        en: `My data were rectified, erased or restricted ${onDay(from).en}, but those to whom they had been disclosed were not told, nor was I told who they are.`,
      },
      [...open(place), ...notices(place)],
    )
  },
}

function open({ record, context }: Place): readonly FileAnswer[] {
  const refusal = caseKind('RECIPIENTS').close?.(record, context)
  if (refusal === undefined) return []
  const untold = rowsOf(refusal)
  const names = rowsInWords(context.team.registers, 'recipients', untold)
  return [
    against(
      inFact(recipientNotice),
      untold.length === 0
        ? {
            lv: 'Persona jautāja, kas ir datu saņēmēji, un atbilde nav nosūtīta.',
            en: 'The person asked who the recipients are, and no answer was sent.',
          }
        : {
            lv: `Nav ierakstīts, ka būtu paziņots: ${names.lv}.`,
            en: `It is not recorded that these were told: ${names.en}.`,
          },
      toStep(
        'RECIPIENTS/notices',
        'Paziņojiet katram saņēmējam un ierakstiet to; ja persona jautāja, nosauciet saņēmējus.',
        'Tell each recipient and record it; if the person asked, name them.',
      ),
    ),
  ]
}

const notices = (place: Place): readonly FileAnswer[] =>
  factsOf(place.record, recipientNotice).map(({ recipient, state, on, reason }) => {
    const name = rowsInWords(place.context.team.registers, 'recipients', [recipient])
    if (state === 'not-disclosed')
      return proves(
        inFact(recipientNotice),
        {
          lv: `${name.lv}: dati nav izpausti. ${reason}`,
          en: `${name.en}: no data were disclosed. ${reason}`,
        },
        on,
      )
    if (state === '19-impossible' || state === '19-disproportionate') {
      return supports(inFact(recipientNotice), {
        lv: `${name.lv}: nav paziņots. Iemesls: ${reason}`,
        en: `${name.en}: not told. Reason: ${reason}`,
      })
    }
    return notified(place, recipient, { name, on, isConfirmed: state === 'confirmed' })
  })

type Notified = {
  readonly name: { readonly lv: string; readonly en: string }
  readonly on: Place['context']['today']
  readonly isConfirmed: boolean
}

/** The recipient's own confirmation is proof, and so is the notice that left; an entry alone is not. */
function notified(place: Place, recipient: string, { name, on, isConfirmed }: Notified): FileAnswer {
  const letter = sentOfKind(place, 'recipient-notice').find(({ letter: one }) => one.about === recipient)
  const text = {
    lv: `${name.lv}: paziņots ${onDay(on).lv}${isConfirmed ? ', izpilde apstiprināta' : ''}.`,
    en: `${name.en}: told ${onDay(on).en}${isConfirmed ? ', and confirmed' : ''}.`,
  }
  return isConfirmed || letter !== undefined
    ? proves(inFact(recipientNotice), text, on)
    : supports(
        inFact(recipientNotice),
        {
          lv: `${text.lv} Pašas vēstules lietā nav.`,
          en: `${text.en} The notice itself is not in the case.`,
        },
        toStep('RECIPIENTS/notices', 'Pievienojiet nosūtīto paziņojumu.', 'File the notice that was sent.'),
      )
}
