import type { Pause } from '../../case/case'
import { identityGate } from '../../law/kinds/identity-gate'
import { findingsAgainst, hasCode } from '../answers'
import {
  against,
  notRaised,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
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
    const copies = place.sent.flatMap((one) => findingsAgainst(one, hasCode('identity-copy'), noCopy))
    const [first] = asked
    if (first === undefined && copies.length === 0) {
      return notRaised({
        lv: 'Identitāti apliecināt nav lūgts.',
        en: 'Nobody asked for proof of identity.',
      })
    }
    const day = first === undefined ? { lv: '', en: '' } : onDay(first.asked)
    return raised(
      {
        lv: `Man ${day.lv}${day.lv === '' ? '' : ' '}lūdza apliecināt identitāti, lai gan pamatotu šaubu par to nebija, vai arī prasīja vairāk, nekā vajadzīgs.`,
        en: `I was asked ${day.en}${day.en === '' ? '' : ' '}to prove my identity, although there was no reasonable doubt or more was asked than needed.`,
      },
      [
        ...asked.map((pause) => doubt(place, pause)),
        ...promptness(place),
        ...gate(place),
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

/** The desk records no question without its doubt; while it is open the words are at hand, later in the journal. */
function doubt({ record }: Place, { asked }: Pause): FileAnswer {
  const on = onDay(asked)
  const words = record.identity.kind === 'asked' ? `: ${record.identity.doubt}` : ''
  return proves(
    { kind: 'identity' },
    {
      lv: `Lūgums ierakstīts ${on.lv} kopā ar šaubu iemeslu${words}${words === '' ? ' (sk. lietas žurnālu).' : ''}`,
      en: `The request was recorded ${on.en} with the reason for the doubt${words}${words === '' ? ' (see the journal of the case).' : ''}`,
    },
    asked,
  )
}

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
