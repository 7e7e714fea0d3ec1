import { caseLimits } from '../../case/limits'
import {
  isOpenToObjection,
  keptGround,
  objectedPurposes,
  objectionPurpose,
  type ObjectionPurpose,
} from '../../law/kinds/objection-facts'
import type { Bilingual } from '../../lib/language'
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

/** An objection decided without weighing, or without restriction meanwhile (Art. 21(1), 18(1)(d)). */
export const objectionWeighed: Ground = {
  id: 'objection',
  article: 'Art. 21(1), 18(1)(d)',
  name: { lv: 'Iebildums nav izvērtēts', en: 'The objection was not weighed' },
  examine(place) {
    const { record } = place
    const none = notOurWork(place, 'OBJECTION', {
      notAsked: { lv: 'Iebildums nav izteikts.', en: 'There is no objection.' },
      ended: {
        lv: 'Iebildums ir atsaukts vai izbeigts citādi.',
        en: 'The objection was withdrawn or ended otherwise.',
      },
    })
    if (none !== undefined) return none
    const purposes = objectedPurposes(record)
    return raised(
      {
        lv: `${onDay(record.request.received).lv} iebildu pret savu datu apstrādi, bet pārzinis to neierobežoja un manu situāciju neizvērtēja.`,
        en: `I objected to the processing of my data ${onDay(record.request.received).en}, but the controller neither restricted it nor weighed my situation.`,
      },
      purposes.length === 0
        ? [nothing]
        : purposes.flatMap((purpose) => [...restricted(place, purpose), weighed(place, purpose)]),
    )
  },
}

const weigh = toStep(
  'OBJECTION/objection-purposes',
  'Katram nolūkam ierakstiet ierobežošanas dienu un izvērtējumu.',
  'Record the day of restriction and the balance for each purpose.',
)
const nothing = against(
  inFact(objectionPurpose),
  {
    lv: 'Lietā nav ierakstīts neviens nolūks, tātad nekas nav ne ierobežots, ne izvērtēts.',
    en: 'No purpose is recorded, so nothing is restricted and nothing weighed.',
  },
  weigh,
)

const nameOf = ({ context }: Place, { purpose }: ObjectionPurpose) =>
  rowsInWords(context.team.registers, 'purposes', [purpose])

function restricted(place: Place, purpose: ObjectionPurpose): readonly FileAnswer[] {
  const { restrictedOn } = purpose
  if (!isOpenToObjection(purpose)) return []
  const name = nameOf(place, purpose)
  if (restrictedOn === undefined) {
    return [
      against(
        inFact(objectionPurpose),
        {
          lv: `${name.lv}: apstrāde izvērtēšanas laikā nav ierobežota.`,
          en: `${name.en}: the processing was not restricted meanwhile.`,
        },
        weigh,
      ),
    ]
  }
  const by = caseLimits(place.record, place.context).find(({ id }) => id === 'objection-restrict')?.day
  const on = onDay(restrictedOn)
  const text = {
    lv: `${name.lv}: apstrāde ierobežota ${on.lv}.`,
    en: `${name.en}: the processing was restricted ${on.en}.`,
  }
  return [
    by === undefined || restrictedOn <= by
      ? proves(inFact(objectionPurpose), text, restrictedOn)
      : supports(inFact(objectionPurpose), {
          lv: `${text.lv} Tas nenotika uzreiz.`,
          en: `${text.en} That was not at once.`,
        }),
  ]
}

function stopped(name: Bilingual, stoppedOn: ObjectionPurpose['stoppedOn']): FileAnswer {
  return stoppedOn === undefined
    ? against(
        inFact(objectionPurpose),
        {
          lv: `${name.lv}: nekas nav svarāks par iebildumu, bet apstrāde nav pārtraukta.`,
          en: `${name.en}: nothing overrides the objection, but the processing has not stopped.`,
        },
        toStep(
          'OBJECTION/objection-stop',
          'Pārtrauciet apstrādi un ierakstiet dienu.',
          'Stop the processing and record the day.',
        ),
      )
    : proves(
        inFact(objectionPurpose),
        {
          lv: `${name.lv}: apstrāde pārtraukta ${onDay(stoppedOn).lv}.`,
          en: `${name.en}: the processing stopped ${onDay(stoppedOn).en}.`,
        },
        stoppedOn,
      )
}

function weighed(place: Place, purpose: ObjectionPurpose): FileAnswer {
  const name = nameOf(place, purpose)
  const { balance, stoppedOn } = purpose
  if (keptGround(purpose) === 'R-21-basis') {
    return proves(inFact(objectionPurpose), {
      lv: `${name.lv}: pamats nav leģitīmās intereses, tāpēc iebildums to neskar. ${balance}`,
      en: `${name.en}: it does not rest on legitimate interests, so the objection does not reach it. ${balance}`,
    })
  }
  if (keptGround(purpose) === undefined) return stopped(name, stoppedOn)
  return balance.trim() === ''
    ? against(
        inFact(objectionPurpose),
        {
          lv: `${name.lv}: apstrāde turpinās bez izvērtējuma.`,
          en: `${name.en}: it goes on without any balance.`,
        },
        weigh,
      )
    : proves(inFact(objectionPurpose), {
        lv: `${name.lv}: izvērtēts. ${balance}`,
        en: `${name.en}: weighed. ${balance}`,
      })
}
