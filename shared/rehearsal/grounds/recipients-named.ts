import { accessContent } from '../../letters/access-content'
import { givesAccess } from '../../letters/finding'
import { onAccessLetter } from '../access-answer'
import { findingsAgainst, hasCode } from '../answers'
import {
  inLetter,
  notRaised,
  proves,
  raised,
  supports,
  toLetter,
  type FileAnswer,
  type Ground,
  type Place,
  type SentLetter,
} from '../ground'
import { quotedNames } from '../words'

/** Recipients told only by kind although they are known, or transfers without safeguards (Art. 15(1)(c), 15(2); C-154/21). */
export const recipientsNamed: Ground = {
  id: 'recipients-named',
  article: 'Art. 15(1)(c), 15(2)',
  name: { lv: 'Saņēmēji nav nosaukti', en: 'Recipients are not named' },
  examine: (place) =>
    onAccessLetter(place, (letter) =>
      givesData(place, letter)
        ? raised(
            {
              lv: 'Atbildē nav nosaukts, kam tieši mani dati ir izpausti un ar kādām garantijām tie nosūtīti ārpus EEZ; ir tikai saņēmēju kategorijas.',
              en: 'The answer does not name to whom exactly my data were disclosed, and with which safeguards they left the EEA; it gives categories only.',
            },
            answers(place, letter),
          )
        : notRaised({
            lv: 'Datu nav, tātad nav arī saņēmēju.',
            en: 'There are no data, so there are no recipients.',
          }),
    ),
}

const givesData = ({ record, context, clock }: Place, { letter }: SentLetter): boolean =>
  givesAccess(letter, { record, team: context.team, clock, today: context.today })

const supplement = toLetter(
  'access-response',
  'Nosūtiet papildinātu atbildi, kurā saņēmēji ir nosaukti vārdā.',
  'Send a supplemented answer that names the recipients.',
)

function answers({ record, context }: Place, letter: SentLetter): readonly FileAnswer[] {
  const unnamed = findingsAgainst(
    letter,
    hasCode('recipients-unnamed', 'safeguard-missing', 'art-15-1-c'),
    supplement,
  )
  const unknown = letter.findings
    .filter(hasCode('recipients-not-known'))
    .map(({ text }) => supports(inLetter(letter), text, supplement))
  if (unnamed.length + unknown.length > 0) return [...unnamed, ...unknown]
  const rows = accessContent(record, context.team.registers).recipients
  const names = quotedNames(rows.map(({ name }) => name))
  return [
    proves(
      inLetter(letter),
      rows.length === 0
        ? {
            lv: 'Reģistrā šiem datiem saņēmēju nav, un vēstulē tas ir pateikts.',
            en: 'The register has no recipient of these data, and the letter says so.',
          }
        : {
            lv: `Vēstulē ir nosaukti saņēmēji, kas reģistrā norādīti šiem datiem: ${names.lv}.`,
            en: `The letter names the recipients that the register gives for these data: ${names.en}.`,
          },
      letter.on,
    ),
  ]
}
