import { factsOf } from '../../case/facts'
import {
  consentPurpose,
  consentRecord,
  isSilentSwap,
  type ConsentPurpose,
} from '../../law/kinds/consent-withdrawal-facts'
import { caseKind } from '../../law/kinds/kinds'
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
import { onDay, rowsInWords } from '../words'

/** Withdrawing was harder than consenting, or the basis was swapped in silence (Art. 7(3), 6(1); departures D24, D25). */
export const consent: Ground = {
  id: 'consent',
  article: 'Art. 7(3), 6(1)',
  name: { lv: 'Piekrišanas atsaukums nav ņemts vērā', en: 'The withdrawal of consent was not heeded' },
  examine(place) {
    const { record } = place
    const none = notOurWork(place, 'CONSENT_WITHDRAWAL', {
      notAsked: { lv: 'Piekrišana nav atsaukta.', en: 'No consent was withdrawn.' },
      ended: {
        lv: 'Lieta par piekrišanu izbeigta citādi.',
        en: 'The matter of consent ended otherwise.',
      },
    })
    if (none !== undefined) return none
    return raised(
      {
        lv: `${onDay(record.request.received).lv} atsaucu piekrišanu, bet apstrādi nepārtrauca uzreiz vai klusām turpināja ar citu pamatu.`,
        en: `I withdrew my consent ${onDay(record.request.received).en}, but the processing did not stop at once, or went on silently upon another basis.`,
      },
      [...noted(place), ...harder(place), ...purposes(place), ...unproven(place)],
    )
  },
}

const withdraw = toStep(
  'CONSENT_WITHDRAWAL/consent-withdraw',
  'Atzīmējiet piekrišanu par atsauktu ar saņemšanas dienu.',
  'Mark the consent as withdrawn from the day of receipt.',
)
const stop = toStep(
  'CONSENT_WITHDRAWAL/consent-purposes',
  'Pārtrauciet nolūku vai nosauciet tā pamatu.',
  'Stop the purpose, or name its basis.',
)

function noted({ record }: Place): readonly FileAnswer[] {
  const rows = factsOf(record, consentRecord)
  if (rows.length === 0)
    return [
      against(
        inFact(consentRecord),
        { lv: 'Atsaukums lietā nav ierakstīts.', en: 'The withdrawal is not recorded.' },
        withdraw,
      ),
    ]
  return rows.map(({ consent: what, withdrawnOn }) => {
    const on = onDay(withdrawnOn)
    const text = { lv: `${what}: atsaukta ${on.lv}.`, en: `${what}: withdrawn ${on.en}.` }
    return withdrawnOn <= record.request.received
      ? proves(inFact(consentRecord), text, withdrawnOn)
      : supports(
          inFact(consentRecord),
          {
            lv: `${text.lv} Atsaukums saņemts jau ${onDay(record.request.received).lv}.`,
            en: `${text.en} It was received already ${onDay(record.request.received).en}.`,
          },
          withdraw,
        )
  })
}

/** As easy as giving it: nobody proves who they are to tick a box. */
const harder = ({ record }: Place): readonly FileAnswer[] =>
  record.pauses.some(({ kind }) => kind === 'identity') &&
  record.request.rights.every((right) => caseKind(right).identity !== 'on-doubt')
    ? [
        against(
          { kind: 'identity' },
          {
            lv: 'Lai atsauktu piekrišanu, lūgts apliecināt identitāti.',
            en: 'Proof of identity was asked for to withdraw a consent.',
          },
        ),
      ]
    : []

function purposes(place: Place): readonly FileAnswer[] {
  const rows = factsOf(place.record, consentPurpose)
  return rows.length === 0
    ? [
        against(
          inFact(consentPurpose),
          {
            lv: 'Nav ierakstīts, kas notiek ar nolūkiem, kuri balstījās uz piekrišanu.',
            en: 'It is not recorded what became of the purposes that rested on it.',
          },
          stop,
        ),
      ]
    : rows.map((row) => purposeAnswer(place, row))
}

function purposeAnswer({ record, context }: Place, row: ConsentPurpose): FileAnswer {
  const name = rowsInWords(context.team.registers, 'purposes', [row.purpose])
  const on = onDay(row.on)
  if (isSilentSwap(row))
    return against(
      inFact(consentPurpose),
      { lv: `${name.lv}: turpinās bez nosaukta pamata.`, en: `${name.en}: goes on without a named basis.` },
      stop,
    )
  if (row.then === 'continues')
    return proves(
      inFact(consentPurpose),
      {
        lv: `${name.lv}: turpinās ar nosauktu pamatu, ${row.basis}.`,
        en: `${name.en}: goes on upon a named basis, ${row.basis}.`,
      },
      row.on,
    )
  const text = { lv: `${name.lv}: pārtraukts ${on.lv}.`, en: `${name.en}: stopped ${on.en}.` }
  return row.on <= record.request.received
    ? proves(inFact(consentPurpose), text, row.on)
    : supports(inFact(consentPurpose), {
        lv: `${text.lv} Tas nenotika saņemšanas dienā.`,
        en: `${text.en} That was not on the day of receipt.`,
      })
}

const unproven = ({ record }: Place): readonly FileAnswer[] =>
  factsOf(record, consentRecord).some(({ exists }) => !exists)
    ? [
        against(
          inFact(consentRecord),
          {
            lv: 'Piekrišana nav pierādāma, tātad apstrādei nebija pamata.',
            en: 'The consent cannot be shown, so the processing had no basis.',
          },
          toStep(
            'CONSENT_WITHDRAWAL/consent-unproven',
            'Piedāvājiet dzēšanu (17. panta 1. punkta d) apakšpunkts).',
            'Offer erasure (Art. 17(1)(d)).',
          ),
        ),
      ]
    : []
