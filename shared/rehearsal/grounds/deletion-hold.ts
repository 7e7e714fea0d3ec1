import { factsOf } from '../../case/facts'
import { unansweredRights } from '../../case/evolve'
import { holdOf, holdPlaced } from '../../law/kinds/deletion-hold'
import { erasureLedger } from '../../law/kinds/erasure-ledger'
import { toldOn } from '../../law/kinds/carried-out'
import { isOnlyProcessor } from '../../law/kinds/own-work'
import type { CaseRight } from '../../law/right'
import { notOurs } from '../carried-out'
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
import { onDay, rightsInWords, rowsInWords } from '../words'

/** Data were deleted while the request ran (Art. 12(3), 15(3); clause 7.3, departure D23; EDPB 01/2022 para 158). */
export const deletedMeanwhile: Ground = {
  id: 'deletion-hold',
  article: 'Art. 12(3), 15(3)',
  name: { lv: 'Dati izdzēsti, kamēr pieprasījums tika izskatīts', en: 'Data deleted while the request ran' },
  examine(place) {
    const { record } = place
    if (isOnlyProcessor(record)) return notRaised(notOurs)
    const rights = record.request.rights.filter((right) => holdOf[right] !== 'never')
    const [only] = rights
    if (only === undefined || (rights.length === 1 && holdOf[only] === 'until-copy')) {
      return notRaised({
        lv: 'Lūgtajām tiesībām dati nav jāsaglabā.',
        en: 'These rights do not need the data kept.',
      })
    }
    return raised(
      {
        lv: 'Kamēr mans pieprasījums tika izskatīts, daļu manu datu izdzēsa, tāpēc tos vairs nevaru saņemt.',
        en: 'While my request was being dealt with, some of my data were deleted, so that I can no longer have them.',
      },
      [...deleted(place), ...held(place)],
    )
  },
}

const copies: readonly CaseRight[] = ['ACCESS', 'PORTABILITY']

/** What the ledger shows erased before the person had the copy. */
function deleted({ record, context }: Place): readonly FileAnswer[] {
  const rows = factsOf(record, erasureLedger).filter(({ result }) => result === 'deleted')
  const waiting = unansweredRights(record)
  return copies.flatMap((right) => {
    if (!record.request.rights.includes(right)) return []
    const told = toldOn(record, right)
    const early = rows.filter(({ on }) => waiting.includes(right) || (told !== undefined && on < told))
    const [first] = early
    if (first === undefined) return []
    const systems = rowsInWords(
      context.team.registers,
      'systems',
      early.map(({ system }) => system),
    )
    const name = rightsInWords([right])
    return [
      against(
        inFact(erasureLedger),
        {
          lv: `${onDay(first.on).lv} dati dzēsti, pirms izsniegti (${name.lv}): ${systems.lv}.`,
          en: `Data were erased ${onDay(first.on).en}, before they were given (${name.en}): ${systems.en}.`,
        },
        toStep(
          'deliver-copy',
          'Noskaidrojiet, vai datus var atjaunot no rezerves kopijām, un izsniedziet tos.',
          'Find out whether backups still hold the data, and give them.',
        ),
      ),
    ]
  })
}

function held({ record, context }: Place): readonly FileAnswer[] {
  const rows = factsOf(record, holdPlaced)
  const first = rows.map(({ on }) => on).sort()[0]
  if (first === undefined) {
    return [
      supports(
        inFact(holdPlaced),
        {
          lv: 'Nav ierakstīts, ka kārtējā dzēšana būtu apturēta.',
          en: 'It is not recorded that routine deletion was stopped.',
        },
        toStep(
          'DELETION_HOLD/hold',
          'Apturiet kārtējo dzēšanu sistēmās, kurās tā notiktu.',
          'Stop routine deletion in the systems where it would happen.',
        ),
      ),
    ]
  }
  const names = rowsInWords(
    context.team.registers,
    'systems',
    rows.map(({ system }) => system),
  )
  return [
    proves(
      inFact(holdPlaced),
      {
        lv: `Kārtējā dzēšana apturēta ${onDay(first).lv}: ${names.lv}.`,
        en: `Routine deletion was stopped ${onDay(first).en}: ${names.en}.`,
      },
      first,
    ),
  ]
}
