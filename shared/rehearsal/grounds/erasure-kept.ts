import { factsOf } from '../../case/facts'
import { erasureCategory, type CategoryVerdict } from '../../law/kinds/erasure-facts'
import { erasureExceptions } from '../../law/kinds/erasure-options'
import { keptByRestriction } from '../../law/kinds/lifting-facts'
import { optionWithArticle } from '../../letters/names'
import { answerOn, findingsAgainst, hasCode } from '../answers'
import { notOurs } from '../carried-out'
import { isOnlyProcessor } from '../../law/kinds/own-work'
import {
  against,
  inFact,
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
import { refusalInWords } from '../refusal-words'
import { rowsInWords, untilDay } from '../words'

/** Data kept without an exact exception or an end (Art. 17(3), 5(1)(e); departure D27). */
export const erasureKept: Ground = {
  id: 'erasure-kept',
  article: 'Art. 17(3), 5(1)(e)',
  name: { lv: 'Dati paturēti bez izņēmuma', en: 'Data kept without an exception' },
  examine(place) {
    const { record } = place
    if (!record.request.rights.includes('ERASURE')) {
      return notRaised({ lv: 'Dzēšana nav lūgta.', en: 'Erasure was not asked for.' })
    }
    if (isOnlyProcessor(record)) return notRaised(notOurs)
    const kept = factsOf(record, erasureCategory).filter(({ verdict }) => verdict === 'keep')
    if (kept.length === 0) {
      return notRaised({ lv: 'Neviena datu kategorija nav paturēta.', en: 'No category of data is kept.' })
    }
    const names = rowsInWords(
      place.context.team.registers,
      'categories',
      kept.map(({ category }) => category),
    )
    return raised(
      {
        lv: `Pieprasīju dzēst savus datus, bet pārzinis joprojām glabā: ${names.lv}. Nav nosaukts ne izņēmums, kas to atļauj, ne diena, līdz kurai dati tiks glabāti.`,
        en: `I asked to have my data erased, but the controller still keeps: ${names.en}. Neither the exception that allows it nor the day until which they are kept was named.`,
      },
      [...kept.map((row) => why(place, row)), ...told(place)],
    )
  },
}

const judge = toStep(
  'ERASURE/categories',
  'Norādiet izņēmumu, likumu un beigu dienu vai kategoriju dzēsiet.',
  'Name the exception, the law and the end, or erase the category.',
)

function why({ record, context }: Place, row: CategoryVerdict): FileAnswer {
  const name = rowsInWords(context.team.registers, 'categories', [row.category])
  const refusal = erasureCategory.gate?.(row, { record, context })
  if (refusal !== undefined) {
    // a gate names the category itself; what is only not filled in has no words of its own
    const text =
      refusal.kind === 'gate-closed'
        ? refusalInWords(refusal, context.team.registers)
        : {
            lv: `${name.lv}: trūkst pamatojuma, likuma vai dienas, līdz kurai dati tiks glabāti.`,
            en: `${name.en}: the reasons, the law or the end of the storage are missing.`,
          }
    return against(inFact(erasureCategory), text, judge)
  }
  const { exception, until } = row
  if (exception === undefined || exception === 'none' || until === undefined)
    return withoutException(record, row, name)
  const field = { options: erasureExceptions }
  return proves(inFact(erasureCategory), {
    lv: `${name.lv}: ${optionWithArticle(field, exception, 'lv')}, ${untilDay(until).lv}. ${row.law}`.trim(),
    en: `${name.en}: ${optionWithArticle(field, exception, 'en')}, ${untilDay(until).en}. ${row.law}`.trim(),
  })
}

/** Kept because no ground for erasure applies, or because the person wants it restricted: lawful, but with no end. */
function withoutException(
  record: Place['record'],
  { category, reasoning }: CategoryVerdict,
  name: { readonly lv: string; readonly en: string },
): FileAnswer {
  if (keptByRestriction(record).has(category)) {
    return proves(inFact(erasureCategory), {
      lv: `${name.lv}: glabā ierobežotus, jo to lūdz pati persona.`,
      en: `${name.en}: kept restricted, as the person asks.`,
    })
  }
  return supports(
    inFact(erasureCategory),
    {
      lv: `${name.lv}: dzēšanas pamata nav. ${reasoning} Glabāšanas beigas nav norādītas.`,
      en: `${name.en}: no ground for erasure applies. ${reasoning} No end of the storage is given.`,
    },
    judge,
  )
}

function told(place: Place): readonly FileAnswer[] {
  const letter = answerOn(place, 'ERASURE')
  return letter === undefined
    ? []
    : findingsAgainst(
        letter,
        hasCode('kept-missing'),
        toLetter(
          'answer',
          'Nosūtiet papildinājumu par paturētajiem datiem.',
          'Send a supplement on the data kept.',
        ),
      )
}
