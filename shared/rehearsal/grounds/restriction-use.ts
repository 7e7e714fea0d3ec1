import { factsOf } from '../../case/facts'
import {
  groundedScope,
  restrictionUse,
  restrictionScope,
  type RestrictionScope,
} from '../../law/kinds/restriction-facts'
import { optionWithArticle } from '../../letters/names'
import { isCarriedOut } from '../../law/kinds/carried-out'
import { onRight } from '../carried-out'
import {
  against,
  inFact,
  notRaised,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { onDay, rowsInWords, sinceDay } from '../words'

/** Data were not restricted, or used while they were (Art. 18(1), 18(2); departure D28). */
export const restrictionUsed: Ground = {
  id: 'restriction-use',
  article: 'Art. 18(1), 18(2)',
  name: { lv: 'Ierobežotie dati izmantoti', en: 'Restricted data were used' },
  examine: (place) =>
    onRight(place, 'RESTRICTION', () => {
      const rows = groundedScope(place.record)
      if (rows.length === 0 && isCarriedOut(place.record, 'RESTRICTION')) {
        return notRaised({
          lv: 'Neviena datu kategorija nav jāierobežo.',
          en: 'No category of data has to be restricted.',
        })
      }
      return raised(
        {
          lv: 'Pieprasīju ierobežot savu datu apstrādi, bet tos joprojām izmanto.',
          en: 'I asked to have the processing restricted, but my data are still used.',
        },
        [...(rows.length === 0 ? [nothing] : rows.map((row) => applied(place, row))), ...uses(place)],
      )
    }),
}

const restrict = toStep(
  'RESTRICTION/scope',
  'Ierobežojiet apstrādi un ierakstiet, kā un no kuras dienas.',
  'Restrict the processing, and record how and since when.',
)
const nothing = against(
  inFact(restrictionScope),
  { lv: 'Nekas nav ierobežots.', en: 'Nothing was restricted.' },
  restrict,
)

/** A lock keeps data from use; a mark only asks for it. */
function applied({ context }: Place, { category, since, technique }: RestrictionScope): FileAnswer {
  const name = rowsInWords(context.team.registers, 'categories', [category])
  if (since === undefined || technique === undefined) {
    return against(
      inFact(restrictionScope),
      { lv: `${name.lv}: apstrāde nav ierobežota.`, en: `${name.en}: the processing is not restricted.` },
      restrict,
    )
  }
  const from = sinceDay(since)
  return technique === 'marked'
    ? supports(
        inFact(restrictionScope),
        {
          lv: `${name.lv}: ${from.lv} atzīmēti kā ierobežoti, bet sistēma tos izmantot neliedz.`,
          en: `${name.en}: marked as restricted ${from.en}, but nothing in the system keeps them from use.`,
        },
        restrict,
      )
    : proves(
        inFact(restrictionScope),
        {
          lv: `${name.lv}: ${from.lv} izmantošana ir liegta sistēmā.`,
          en: `${name.en}: ${from.en} the system keeps them from use.`,
        },
        since,
      )
}

const uses = ({ record }: Place): readonly FileAnswer[] =>
  factsOf(record, restrictionUse).map(({ use, permitted, on, note }) => {
    const why = {
      lv: optionWithArticle(restrictionUse.fields.permitted, permitted, 'lv'),
      en: optionWithArticle(restrictionUse.fields.permitted, permitted, 'en'),
    }
    const text = {
      lv: `Izmantoti ${onDay(on).lv}: ${use}. Atļauts, jo ${why.lv}.`,
      en: `Used ${onDay(on).en}: ${use}. Permitted: ${why.en}.`,
    }
    return note.trim() === ''
      ? supports(
          inFact(restrictionUse),
          text,
          toStep(
            'RESTRICTION/uses',
            'Pierakstiet, kas šo atļauju pierāda.',
            'Note what shows the permission.',
          ),
        )
      : proves(inFact(restrictionUse), text, on)
  })
