import { factsOf } from '../../case/facts'
import { erasureLedger } from '../../law/kinds/erasure-ledger'
import { answerOn, findingsAgainst, hasCode } from '../answers'
import { onRight } from '../carried-out'
import {
  against,
  inFact,
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
} from '../ground'
import { rowsInWords, untilDay } from '../words'

/** The person was not told that the data live on in backups (Art. 12(1), 17(1)). */
export const erasureBackups: Ground = {
  id: 'erasure-backups',
  article: 'Art. 17(1), 12(1)',
  name: { lv: 'Noklusēts par rezerves kopijām', en: 'Silence on backups' },
  examine: (place) =>
    onRight(place, 'ERASURE', () => {
      const deleted = factsOf(place.record, erasureLedger).filter(({ result }) => result === 'deleted')
      if (deleted.length === 0)
        return notRaised({ lv: 'Nekas vēl nav dzēsts.', en: 'Nothing was erased yet.' })
      return raised(
        {
          lv: 'Man rakstīja, ka dati ir dzēsti, bet noklusēja, ka tie joprojām ir rezerves kopijās.',
          en: 'I was told that my data are erased, but not that they are still in backups.',
        },
        [...unknown(place, deleted), ...inBackups(deleted), ...told(place)],
      )
    }),
}

type Row = { readonly system: string; readonly backupsUntil?: Place['context']['today'] | undefined }

function unknown({ context }: Place, rows: readonly Row[]): readonly FileAnswer[] {
  const silent = rows.filter(({ backupsUntil }) => backupsUntil === undefined).map(({ system }) => system)
  if (silent.length === 0) return []
  const names = rowsInWords(context.team.registers, 'systems', silent)
  return [
    supports(
      inFact(erasureLedger),
      {
        lv: `Nav ierakstīts, vai šo sistēmu dati ir rezerves kopijās: ${names.lv}.`,
        en: `It is not recorded whether backups hold the data of: ${names.en}.`,
      },
      toStep(
        'ERASURE/ledger',
        'Noskaidrojiet un ierakstiet, līdz kurai dienai dati ir rezerves kopijās.',
        'Find out and record until when backups hold them.',
      ),
    ),
  ]
}

function inBackups(rows: readonly Row[]): readonly FileAnswer[] {
  const last = rows
    .flatMap(({ backupsUntil }) => backupsUntil ?? [])
    .sort()
    .at(-1)
  return last === undefined
    ? []
    : [
        proves(inFact(erasureLedger), {
          lv: `Rezerves kopijās dati paliek ${untilDay(last).lv}; tas ir ierakstīts.`,
          en: `Backups hold the data ${untilDay(last).en}; that is recorded.`,
        }),
      ]
}

function told(place: Place): readonly FileAnswer[] {
  const letter = answerOn(place, 'ERASURE')
  const act = toLetter(
    'answer',
    'Nosūtiet personai papildinājumu par rezerves kopijām.',
    'Send the person a supplement on backups.',
  )
  if (letter === undefined) return []
  const found = findingsAgainst(letter, hasCode('backups-missing'), act)
  if (found.length > 0) return found
  return letter.letter.blocks.some(({ section }) => section === 'backups')
    ? [
        proves(
          inLetter(letter),
          { lv: 'Vēstulē par rezerves kopijām ir pateikts.', en: 'The letter tells of the backups.' },
          letter.on,
        ),
      ]
    : [
        against(
          inLetter(letter),
          { lv: 'Vēstulē par rezerves kopijām nav ne vārda.', en: 'The letter has no word on backups.' },
          act,
        ),
      ]
}
