import { factOf } from '../../case/facts'
import { marketingStopped } from '../../law/kinds/objection-marketing'
import { isHashed } from '../../letters/parts/suppression'
import { notOurWork } from '../carried-out'
import {
  against,
  inFact,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { onDay } from '../words'

/** Marketing went on after the objection, or the person had to prove identity for it (Art. 21(3); departure D33). */
export const marketing: Ground = {
  id: 'marketing',
  article: 'Art. 21(3)',
  name: { lv: 'Tirgvedība pēc iebilduma nav pārtraukta', en: 'Marketing went on after the objection' },
  examine(place) {
    const { record } = place
    const none = notOurWork(place, 'OBJECTION_MARKETING', {
      notAsked: { lv: 'Pret tirgvedību nav iebilsts.', en: 'There is no objection to marketing.' },
      ended: {
        lv: 'Iebildums ir atsaukts vai izbeigts citādi.',
        en: 'The objection was withdrawn or ended otherwise.',
      },
    })
    if (none !== undefined) return none
    const asked = onDay(record.request.received)
    return raised(
      {
        lv: `${asked.lv} iebildu pret tiešo tirgvedību, bet to nepārtrauca vai arī vispirms prasīja apliecināt identitāti.`,
        en: `I objected to direct marketing ${asked.en}, but it went on, or I had to prove my identity first.`,
      },
      [...stopped(place), ...identity(place), ...suppressed(place)],
    )
  },
}

const notStopped = against(
  inFact(marketingStopped),
  {
    lv: 'Lietā nav ierakstīts, ka tirgvedība būtu apturēta.',
    en: 'The case does not record that the marketing stopped.',
  },
  toStep(
    'OBJECTION_MARKETING/marketing-stop',
    'Apturiet tirgvedību šodien visos kanālos.',
    'Stop the marketing today, in every channel.',
  ),
)

function stopped({ record }: Place): readonly FileAnswer[] {
  const { received } = record.request
  const fact = factOf(record, marketingStopped)
  if (fact === undefined) {
    return [notStopped]
  }
  const on = onDay(fact.on)
  if (fact.on <= received) {
    return [
      proves(
        inFact(marketingStopped),
        {
          lv: `Tirgvedība apturēta ${on.lv}, saņemšanas dienā.`,
          en: `The marketing stopped ${on.en}, on the day of receipt.`,
        },
        fact.on,
      ),
    ]
  }
  return [
    fact.lateReason.trim() === ''
      ? against(inFact(marketingStopped), {
          lv: `Tirgvedība apturēta tikai ${on.lv}, un kavēšanās nav paskaidrota.`,
          en: `The marketing stopped only ${on.en}, and the delay is not explained.`,
        })
      : supports(inFact(marketingStopped), {
          lv: `Tirgvedība apturēta tikai ${on.lv}. Iemesls: ${fact.lateReason}`,
          en: `The marketing stopped only ${on.en}. Reason: ${fact.lateReason}`,
        }),
  ]
}

/** A question of identity may concern another right of the same request; the marketing does not wait for it. */
function identity({ record }: Place): readonly FileAnswer[] {
  const asked = record.pauses.find(({ kind }) => kind === 'identity')?.asked
  const stop = factOf(record, marketingStopped)?.on
  if (asked === undefined || (stop !== undefined && stop <= asked)) return []
  return [
    against(
      { kind: 'identity' },
      {
        lv: `${onDay(asked).lv} lūgts apliecināt identitāti, kamēr tirgvedība vēl nebija apturēta.`,
        en: `Proof of identity was asked for ${onDay(asked).en}, while the marketing had not stopped.`,
      },
      toStep(
        'OBJECTION_MARKETING/marketing-stop',
        'Apturiet tirgvedību, negaidot apliecinājumu.',
        'Stop the marketing without waiting for proof.',
      ),
    ),
  ]
}

const suppressed = ({ record }: Place): readonly FileAnswer[] =>
  factOf(record, marketingStopped) === undefined
    ? []
    : [
        isHashed(record, 'suppression')
          ? proves(inFact(marketingStopped), {
              lv: 'Adrese ir atteikumu sarakstā.',
              en: 'The address is on the suppression list.',
            })
          : supports(
              inFact(marketingStopped),
              {
                lv: 'Adrese nav atteikumu sarakstā, tāpēc tirgvedība var atsākties.',
                en: 'The address is not on the suppression list, so marketing may start again.',
              },
              toStep(
                'OBJECTION_MARKETING/marketing-stop',
                'Ierakstiet adresi atteikumu sarakstā.',
                'Put the address on the suppression list.',
              ),
            ),
      ]
