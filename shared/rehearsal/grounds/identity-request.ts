import type { Pause } from '../../case/case'
import { identityGate } from '../../law/kinds/identity-gate'
import { saysSomething, sectionText } from '../../letters/read-letter'
import { findingsAgainst, hasCode, sentOfKind } from '../answers'
import {
  against,
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
  type SentLetter,
} from '../ground'
import { refusalInWords } from '../refusal-words'
import { onDay } from '../words'

/** Proof of identity asked for without doubt, late, or as a copy of a document (Art. 12(6), 5(1)(c); departure D31). */
export const identityRequest: Ground = {
  id: 'identity-request',
  article: 'Art. 12(6), 5(1)(c)',
  name: { lv: 'Nepamatots lūgums apliecināt identitāti', en: 'Identity asked for without need' },
  examine(place) {
    const asked = place.record.pauses.filter(({ kind }) => kind === 'identity')
    const letters = sentOfKind(place, 'identity-request')
    const copies = place.sent.flatMap((one) => findingsAgainst(one, hasCode('identity-copy'), noCopy))
    if (asked.length + letters.length + copies.length === 0) {
      return notRaised({
        lv: 'Identitāti apliecināt nav lūgts.',
        en: 'Nobody asked for proof of identity.',
      })
    }
    const first = asked[0]?.asked ?? letters[0]?.on
    const day = first === undefined ? { lv: '', en: '' } : onDay(first)
    return raised(
      {
        lv: `Man ${day.lv}${day.lv === '' ? '' : ' '}lūdza apliecināt identitāti, lai gan pamatotu šaubu par to nebija, vai arī prasīja vairāk, nekā vajadzīgs.`,
        en: `I was asked ${day.en}${day.en === '' ? '' : ' '}to prove my identity, although there was no reasonable doubt or more was asked than needed.`,
      },
      [
        ...asked.map(doubt),
        ...promptness(place),
        ...gate(place),
        ...(letters.length === 0 && asked.length > 0 ? [unwritten(place)] : letters.flatMap(inWriting)),
        ...howProved(place),
        ...copies,
      ],
    )
  },
}

const noCopy = toStep(
  'identity',
  'Paziņojiet personai, ka dokumenta kopija nav vajadzīga, un piedāvājiet pieslēgšanos kontam vai kodu.',
  'Tell the person that no copy is needed, and offer login or a code.',
)

/** The desk records no question without its doubt. */
function doubt({ asked, words }: Pause): FileAnswer {
  const on = onDay(asked)
  return proves(
    { kind: 'identity' },
    {
      lv: `Lūgums ierakstīts ${on.lv} kopā ar šaubu iemeslu: ${words}`,
      en: `The request was recorded ${on.en} with the reason for the doubt: ${words}`,
    },
    asked,
  )
}

/** EDPB 01/2022 paras 70–79: the letter gives the doubt and proportionate ways; a copy is as a rule too much. */
function inWriting(one: SentLetter): readonly FileAnswer[] {
  const lacks = findingsAgainst(one, hasCode('identity-why-missing', 'identity-ways-missing'), askAgain)
  if (lacks.length > 0 || one.findings.some(hasCode('identity-copy'))) return lacks
  const on = onDay(one.on)
  const isWarned = saysSomething(sectionText(one.letter, 'identity-no-copy'))
  const copy = isWarned
    ? { lv: 'dokumenta kopiju lūgts nesūtīt', en: 'asks not to send a copy of a document' }
    : { lv: 'dokumenta kopija nav prasīta', en: 'asks for no copy of a document' }
  return [
    proves(
      inLetter(one),
      {
        lv: `${on.lv} nosūtītajā vēstulē ir pateikts šaubu iemesls un tas, ar ko pietiek; ${copy.lv}.`,
        en: `The letter sent ${on.en} gives the reason for the doubt and what is enough, and ${copy.en}.`,
      },
      one.on,
    ),
  ]
}

const askAgain = toLetter(
  'identity-request',
  'Paskaidrojiet personai šaubu iemeslu un to, ar ko pietiek.',
  'Tell the person the reason for the doubt and what is enough.',
)

/** Asked by word of mouth, or in a letter that the case does not hold: what was asked for is not to be seen. */
const unwritten = ({ record }: Place): FileAnswer =>
  supports(
    { kind: 'identity' },
    {
      lv: 'Lietā nav nosūtītas vēstules ar šo lūgumu, tāpēc nav redzams, kas personai prasīts.',
      en: 'The case holds no letter that was sent with this request, so it does not show what was asked for.',
    },
    record.identity.kind === 'asked'
      ? toLetter('identity-request', 'Nosūtiet lūgumu rakstiski.', 'Send the request in writing.')
      : undefined,
  )

const promptness = ({ clock }: Place): readonly FileAnswer[] =>
  clock.warnings.some(({ kind }) => kind === 'pause-asked-late')
    ? [
        against(
          { kind: 'clock' },
          {
            lv: 'Lūgts vairāk nekā nedēļu pēc saņemšanas, un kavēšanās nav pamatota.',
            en: 'It was asked more than a week after receipt, and nothing justifies the delay.',
          },
        ),
      ]
    : []

/** The rule that would keep such a question from being asked today. */
function gate({ record, context }: Place): readonly FileAnswer[] {
  const refusal = identityGate(record)
  return refusal === undefined
    ? []
    : [
        against(
          { kind: 'identity' },
          refusalInWords(refusal, context.team.registers),
          toStep('answer', 'Atbildiet, negaidot apliecinājumu.', 'Answer without waiting for proof.'),
        ),
      ]
}

function howProved({ record }: Place): readonly FileAnswer[] {
  const { identity } = record
  if (identity.kind !== 'confirmed') return []
  const on = onDay(identity.on)
  return identity.how === 'document-seen'
    ? [
        supports(
          { kind: 'identity' },
          {
            lv: `Identitāte apstiprināta ${on.lv}, uzrādot dokumentu; inspekcija jautās, kāpēc nepietika ar mazāk.`,
            en: `Identity was confirmed ${on.en} by a document shown; the authority will ask why less would not do.`,
          },
        ),
      ]
    : [
        proves(
          { kind: 'identity' },
          {
            lv: `Identitāte apstiprināta ${on.lv} bez dokumenta kopijas.`,
            en: `Identity was confirmed ${on.en} without any copy of a document.`,
          },
          identity.on,
        ),
      ]
}
