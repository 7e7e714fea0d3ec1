import { sentOfKind } from '../answers'
import {
  against,
  inSending,
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
import { dateInWords } from '../../lib/date-words'
import { onDay } from '../words'

/** The request came by word of mouth or to another mailbox and did not count (Art. 12(2); EDPB 01/2022 paras 52–56). */
export const channel: Ground = {
  id: 'channel',
  article: 'Art. 12(2), 12(3)',
  name: {
    lv: 'Pieprasījums nav pieņemts tajā kanālā, kur tas nonāca',
    en: 'The request did not count where it arrived',
  },
  examine(place) {
    const { received, channel: way, receivedFrom } = place.record.request
    if (way === 'email' && receivedFrom.where !== 'forwarded-hop' && receivedFrom.where !== 'quoted') {
      return notRaised({
        lv: 'Pieprasījums pienāca tieši pa e-pastu.',
        en: 'The request came directly by e-mail.',
      })
    }
    return raised(
      {
        lv: `Pieprasījumu izteicu ${onDay(received).lv}, bet pārzinis to neņēma vērā vai termiņu skaitīja no vēlākas dienas, jo tas neesot iesniegts īstajā vietā.`,
        en: `I made my request ${onDay(received).en}, but the controller ignored it, or counted from a later day, because it was not made in the right place.`,
      },
      [...arrival(place), ...written(place), ...told(place)],
    )
  },
}

/** The day is only as sure as what it was read from. */
function arrival({ record }: Place): readonly FileAnswer[] {
  const { received, receivedFrom } = record.request
  const text = {
    lv: `Termiņu skaita no ${dateInWords(received, 'lv', 'genitive')}, kad pieprasījums nonāca pie mums.`,
    en: `The month is counted from ${dateInWords(received, 'en')}, when the request reached one of our channels.`,
  }
  const isSure = receivedFrom.where === 'hop' || receivedFrom.where === 'forwarded-hop'
  if (isSure || receivedFrom.line.trim() !== '') return [proves({ kind: 'request' }, text, received)]
  return [
    supports(
      { kind: 'request' },
      {
        lv: `${text.lv} No kurienes šī diena zināma, lietā nav ierakstīts.`,
        en: `${text.en} The case does not say how that day is known.`,
      },
      toStep(
        'acknowledge',
        'Ierakstiet, kas saņemšanas dienu apliecina.',
        'Record what shows the day of receipt.',
      ),
    ),
  ]
}

function written({ record }: Place): readonly FileAnswer[] {
  const { channel: way, text } = record.request
  if (way !== 'phone' && way !== 'in-person') return []
  return text.trim() === ''
    ? [
        against(
          { kind: 'request' },
          {
            lv: 'Mutiski izteiktais pieprasījums lietā nav pierakstīts.',
            en: 'What was asked for by word of mouth is not written down in the case.',
          },
          toStep(
            'acknowledge',
            'Pierakstiet, kas lūgts, un nosūtiet personai apstiprinājumam.',
            'Write down what was asked, and send it to the person to confirm.',
          ),
        ),
      ]
    : [
        proves(
          { kind: 'request' },
          {
            lv: 'Mutiski izteiktais pieprasījums ir pierakstīts lietā.',
            en: 'What was asked for by word of mouth is written down in the case.',
          },
        ),
      ]
}

function told(place: Place): readonly FileAnswer[] {
  const [first] = sentOfKind(place, 'acknowledgement')
  const shown = first ?? place.sent[0]
  return shown === undefined
    ? [
        supports(
          { kind: 'request' },
          {
            lv: 'Personai vēl nav nosūtīta neviena vēstule, tāpēc viņa nezina, ka pieprasījums ir pieņemts.',
            en: 'No letter was sent to the person yet, so nobody has told them that the request counts.',
          },
          toLetter('acknowledgement', 'Nosūtiet saņemšanas apstiprinājumu.', 'Send the acknowledgement.'),
        ),
      ]
    : [
        proves(
          inSending(shown),
          {
            lv: `Personai atbildēts ${onDay(shown.on).lv}, tātad pieprasījums ir pieņemts.`,
            en: `The person was written to ${onDay(shown.on).en}: the request was taken up.`,
          },
          shown.on,
        ),
      ]
}
