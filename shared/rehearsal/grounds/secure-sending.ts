import type { BodyOf } from '../../case/events'
import { isSameChannel } from '../../case/deliveries'
import { isRepresented } from '../../law/kinds/representative'
import type { Letter } from '../../letters/letter'
import { tellsOutcome } from '../../letters/letter-kind'
import type { PassphraseChannel, SentWay } from '../../letters/proof'
import type { Bilingual } from '../../lib/language'
import {
  against,
  inSending,
  notRaised,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
  type SentLetter,
} from '../ground'
import { onDay } from '../words'

/** The answer went to somebody else, or in a way in which others could read it (Art. 5(1)(f), 32; departure D22). */
export const secureSending: Ground = {
  id: 'secure-sending',
  article: 'Art. 5(1)(f), 32',
  name: {
    lv: 'Atbilde nosūtīta nedroši vai citai personai',
    en: 'The answer was sent insecurely, or to somebody else',
  },
  examine(place) {
    const answers = place.sent.filter(({ letter }) => tellsOutcome(letter.kind))
    if (answers.length === 0) {
      return notRaised({ lv: 'Atbilde vēl nav nosūtīta.', en: 'No answer was sent yet.' }, place.clock.due)
    }
    return raised(
      {
        lv: 'Manus datus nosūtīja uz svešu adresi vai tā, ka tiem varēja piekļūt citi.',
        en: 'My data were sent to a strange address, or in a way in which others could get at them.',
      },
      answers.flatMap((one) => [...address(place, one), way(one)]),
    )
  },
}

const isMail = ({ by }: SentLetter['sending']): boolean => by === undefined || by === 'email'

/** Where it went: to an address the person wrote from, or to one that nothing in the request explains. */
function address({ record }: Place, one: SentLetter): readonly FileAnswer[] {
  const { requester, mail } = record.request
  const to = plain(one.letter.to.email)
  const known = [plain(requester.email), plain(mail?.replyTo)].filter((each) => each !== '')
  const isStrange = isMail(one.sending) && to !== '' && known.length > 0 && !known.includes(to)
  return isStrange && !isRepresented(record)
    ? [
        against(
          inSending(one),
          {
            lv: 'Atbilde nosūtīta uz citu e-pasta adresi, nekā lietā norādīta personai.',
            en: 'The answer went to another e-mail address than the one the case gives for the person.',
          },
          toStep(
            'answer',
            'Noskaidrojiet, kam atbilde nonākusi; ja svešam, tas ir datu aizsardzības pārkāpums (33. pants).',
            'Find out who got it; if a stranger did, that is a personal data breach (Art. 33).',
          ),
        ),
      ]
    : []
}

const plain = (email: string | undefined): string => (email ?? '').trim().toLowerCase()

function way(one: SentLetter): FileAnswer {
  const { by } = one.sending
  if (by === undefined || by === 'email') return byMail(one)
  const text = ways[by]
  return by === 'post' ? supports(inSending(one), text) : proves(inSending(one), text, one.on)
}

const ways: Readonly<Record<Exclude<SentWay, 'email'>, Bilingual>> = {
  'registered-post': {
    lv: 'Vēstule nosūtīta ierakstītā pasta sūtījumā.',
    en: 'The letter went by registered post.',
  },
  post: {
    lv: 'Vēstule nosūtīta vienkāršā pasta sūtījumā; kam tā izsniegta, lietā nav redzams.',
    en: 'The letter went by ordinary post; the case does not show to whom it was handed.',
  },
  'in-person': { lv: 'Vēstule nodota personīgi.', en: 'The letter was handed over in person.' },
  portal: {
    lv: 'Vēstule ievietota personas klienta kontā, kam piekļūst tikai pēc pieslēgšanās.',
    en: 'The letter was left in the person’s own account, behind their login.',
  },
  'e-address': {
    lv: 'Vēstule nosūtīta uz personas oficiālo elektronisko adresi.',
    en: 'The letter went to the person’s official electronic address.',
  },
}

/** Art. 32 measures security by the risk: data in an attachment by plain mail are defensible at best. */
function byMail(one: SentLetter): FileAnswer {
  const { letter, passphrases, sending } = one
  const [told] = passphrases
  if (told === undefined && carried(one).length === 0) {
    return proves(
      inSending(one),
      { lv: 'E-pastam nav pielikuma ar datiem.', en: 'The e-mail carries no attachment with data.' },
      one.on,
    )
  }
  if (told === undefined) return supports(inSending(one), plainMail, recordPassphrase)
  const elsewhere = passphrases.find(
    ({ channel, address: other = '' }) =>
      !isSameChannel(sending, channel, { letter: letter.to.email ?? '', other }),
  )
  return elsewhere === undefined ? against(inSending(one), sameWay, newPassphrase) : encrypted(one, elsewhere)
}

/** What was left out by mistake went nowhere. */
const carried = ({ letter, sending }: SentLetter): Letter['attachments'] =>
  letter.attachments.filter(
    ({ title }) => !sending.notEnclosed.some((fault) => fault.why === 'missing' && fault.title === title),
  )

function encrypted(one: SentLetter, { channel, on }: BodyOf<'passphrase-told'>): FileAnswer {
  const day = onDay(on)
  const by = channels[channel]
  return proves(
    inSending(one),
    {
      lv: `Pielikums nosūtīts šifrēts; parole paziņota ${day.lv} ${by.lv}, citā ceļā nekā vēstule.`,
      en: `The attachment was encrypted; its passphrase was told ${day.en} ${by.en}, another way than the letter.`,
    },
    on,
  )
}

const channels: Readonly<Record<PassphraseChannel, Bilingual>> = {
  phone: { lv: 'pa tālruni', en: 'by telephone' },
  sms: { lv: 'īsziņā', en: 'by text message' },
  'in-person': { lv: 'personīgi', en: 'in person' },
  post: { lv: 'pa pastu', en: 'by post' },
  'other-email': { lv: 'uz citu e-pasta adresi', en: 'to another e-mail address' },
}

const plainMail: Bilingual = {
  lv: 'Pielikums ar datiem nosūtīts e-pastā, un lietā nav redzams, ka tas būtu šifrēts. Vai ar to pietika, ir atkarīgs no riska.',
  en: 'Data went as an attachment by e-mail, and the case does not show that it was encrypted. Whether that was enough depends on the risk.',
}
const recordPassphrase = toStep(
  'answer',
  'Ja pielikums bija šifrēts, reģistrējiet, kā paziņota parole.',
  'If the attachment was encrypted, record how its passphrase was told.',
)
const sameWay: Bilingual = {
  lv: 'Pielikuma parole paziņota tādā pašā veidā, kādā nosūtīta vēstule.',
  en: 'The passphrase of the attachment went the same way as the letter.',
}
const newPassphrase = toStep(
  'answer',
  'Noskaidrojiet, vai vēstule un parole nevarēja nonākt svešās rokās; turpmāk paroli paziņojiet citā ceļā.',
  'Find out whether letter and passphrase could have come into strange hands; tell the passphrase another way from now on.',
)
