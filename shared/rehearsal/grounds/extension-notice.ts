import type { Extension } from '../../case/case'
import { sentOfKind } from '../answers'
import {
  against,
  inLetter,
  notRaised,
  proves,
  raised,
  supports,
  toLetter,
  type Examined,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { arrival, lost, lostLetters } from '../proof-of-sending'
import { onDay } from '../words'

/** The notice of extension came late, or without its reasons (Art. 12(3), third sentence). */
export const extensionNotice: Ground = {
  id: 'extension-notice',
  article: 'Art. 12(3)',
  name: { lv: 'Termiņš pagarināts nepareizi', en: 'The time limit was extended wrongly' },
  examine(place) {
    const { extension } = place.record
    if (extension === undefined) return undelivered(place)
    const told = onDay(extension.noticeSent)
    return raised(
      {
        lv: `${told.lv} man paziņoja, ka atbildes termiņš ir pagarināts. Paziņojumu nesaņēmu pirmajā mēnesī, vai arī tajā nebija patiesu iemeslu.`,
        en: `I was told ${told.en} that the time limit is extended. The notice did not reach me within the first month, or gave no real reasons.`,
      },
      [inTime(extension, place), ...letterAnswers(place)],
    )
  },
}

/** Art. 12(3) extends by informing the person: a notice that nobody got has extended nothing. */
function undelivered({ record }: Place): Examined {
  const notices = lostLetters(record, (kind) => kind === 'extension')
  if (notices.length === 0) {
    return notRaised({ lv: 'Termiņš nav pagarināts.', en: 'The time limit was not extended.' })
  }
  return raised(
    {
      lv: 'Pārzinis uzskata, ka atbildes termiņš ir pagarināts, bet paziņojumu par to nesaņēmu.',
      en: 'The controller holds that the time limit is extended, but I have received no notice of it.',
    },
    notices.map(lost),
  )
}

function inTime({ noticeSent, reasons }: Extension, { clock }: Place): FileAnswer {
  const told = onDay(noticeSent)
  if (clock.extensionValid) {
    return proves(
      { kind: 'clock' },
      {
        lv: `Paziņots ${told.lv}, pirmajā mēnesī. Iemesli: ${reasons}`,
        en: `Told ${told.en}, within the first month. Reasons: ${reasons}`,
      },
      noticeSent,
    )
  }
  return against(
    { kind: 'clock' },
    reasons.trim() === ''
      ? {
          lv: 'Pagarinājums nav spēkā: tam nav iemeslu.',
          en: 'The extension has no effect: it has no reasons.',
        }
      : {
          lv: `Pagarinājums nav spēkā: par to paziņots ${told.lv}, bet tas bija jādara pirmajā mēnesī.`,
          en: `The extension has no effect: it was told ${told.en}, outside the first month.`,
        },
    {
      text: {
        lv: 'Rēķinieties ar sākotnējo termiņu un atbildiet, cik drīz vien iespējams.',
        en: 'Count on the first time limit, and answer as soon as you can.',
      },
      to: { kind: 'step', step: 'answer' },
    },
  )
}

function letterAnswers(place: Place): readonly FileAnswer[] {
  const sent = sentOfKind(place, 'extension')
  if (sent.length === 0) {
    return [
      supports(
        { kind: 'clock' },
        {
          lv: 'Pati paziņojuma vēstule lietā nav atrodama, ir tikai ieraksts par to.',
          en: 'The notice itself is not in the case, only the entry about it.',
        },
        toLetter(
          'extension',
          'Pievienojiet lietai nosūtīto paziņojumu.',
          'File the notice that was sent with the case.',
        ),
      ),
    ]
  }
  const last = sent.at(-1)
  return last === undefined
    ? []
    : [
        arrival(last),
        ...last.findings
          .filter(({ code }) => code === 'extension-reasons-missing')
          .map(({ text }) => against(inLetter(last), text)),
      ]
}
