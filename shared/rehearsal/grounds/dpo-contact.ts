import { isMailAddress } from '../../letters/mail-address'
import { isToThirdParty } from '../../letters/letter-kind'
import { hasCode } from '../answers'
import {
  against,
  inLetter,
  notRaised,
  proves,
  raised,
  supports,
  toLetter,
  type FileAnswer,
  type Ground,
  type NextAct,
  type Place,
} from '../ground'

/** The data protection officer could not be reached (Art. 38(4), 13(1)(b); departure D38). */
export const dpoContact: Ground = {
  id: 'dpo-contact',
  article: 'Art. 38(4), 13(1)(b)',
  name: { lv: 'Speciālists nav sasniedzams', en: 'The officer could not be reached' },
  examine: (place) =>
    place.record.request.rights.length === 0
      ? notRaised({ lv: 'Pieprasījuma nav.', en: 'There is no request.' })
      : raised(
          {
            lv: 'Datu aizsardzības speciālistu nevarēju sasniegt: politikā nav izlasāmas viņa adreses, un vēstulēs tās arī nav.',
            en: 'I could not reach the data protection officer: the policy gives no readable address, and neither do the letters.',
          },
          answers(place),
        ),
}

const setAddress: NextAct = {
  text: {
    lv: 'Iestatījumos ierakstiet speciālista e-pasta adresi.',
    en: 'Set the officer’s e-mail address in Settings.',
  },
  to: { kind: 'settings' },
}

const unwritten = supports(
  { kind: 'organisation' },
  {
    lv: 'Adrese ir zināma, bet personai vēl nav rakstīts.',
    en: 'The address is known, but the person was not written to yet.',
  },
  toLetter(
    'acknowledgement',
    'Nosūtiet saņemšanas apstiprinājumu ar speciālista adresi.',
    'Send the acknowledgement, with the officer’s address.',
  ),
)

function answers({ context, sent }: Place): readonly FileAnswer[] {
  if (!isMailAddress(context.team.organisation.dpoEmail.trim())) {
    return [
      against(
        { kind: 'organisation' },
        {
          lv: 'Speciālista e-pasta adrese iestatījumos nav norādīta.',
          en: 'The officer’s e-mail address is not set.',
        },
        setAddress,
      ),
    ]
  }
  const letters = sent.filter(({ letter }) => !isToThirdParty(letter.kind))
  const last = letters.at(-1)
  if (last === undefined) {
    return [unwritten]
  }
  const silent = letters.flatMap((one) =>
    one.findings.filter(hasCode('dpo-email-not-in-letter')).map(({ text }) => supports(inLetter(one), text)),
  )
  return silent.length > 0
    ? silent
    : [
        proves(
          inLetter(last),
          {
            lv: 'Katrā vēstulē ir speciālista e-pasta adrese.',
            en: 'Each letter gives the officer’s e-mail address.',
          },
          last.on,
        ),
      ]
}
