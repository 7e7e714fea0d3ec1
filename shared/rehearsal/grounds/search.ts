import type { Search } from '../../case/case'
import { systemsWithFindings, unansweredSystems } from '../../case/search'
import { isOnlyProcessor } from '../../law/kinds/own-work'
import { caseKind } from '../../law/kinds/kinds'
import { isPastDue } from '../answers'
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
import { onDay, rowsInWords } from '../words'

/** A place where the person's data may be was not searched (Art. 15(1), 5(2)). */
export const search: Ground = {
  id: 'search',
  article: 'Art. 15(1), 5(2)',
  name: { lv: 'Nav meklēts visās sistēmās', en: 'Not every system was searched' },
  examine(place) {
    const { record, context } = place
    const searches = record.request.rights.some((right) => caseKind(right).searches)
    if (!searches || isOnlyProcessor(record)) {
      return notRaised({
        lv: 'Šīm tiesībām sistēmās nav jāmeklē.',
        en: 'For these rights no systems are searched.',
      })
    }
    const open = unansweredSystems(record, context.systems)
    if (open.length === 0 && record.searches.size === 0) {
      return notRaised({
        lv: 'Reģistrā nav nevienas sistēmas, kurā meklēt.',
        en: 'The register has no system to search.',
      })
    }
    const isDecided = record.request.rights.some(
      (right) => caseKind(right).searches && record.decisions.has(right),
    )
    if (open.length > 0 && !isDecided && !isPastDue(place)) {
      return notRaised(
        {
          lv: 'Vēl ne: meklēšana turpinās, un termiņš nav beidzies.',
          en: 'Not yet: the search goes on, and there is time left.',
        },
        place.clock.due,
      )
    }
    return raised(
      {
        lv: 'Pārzinis nav pārbaudījis visas vietas, kurās var būt mani dati, tāpēc atbilde nav pilnīga.',
        en: 'The controller did not look in all places where my data may be, so the answer is not complete.',
      },
      [...unsearched(place, open), ...unexplained(place), ...searched(place)],
    )
  },
}

function unsearched({ context }: Place, open: readonly string[]): readonly FileAnswer[] {
  if (open.length === 0) return []
  const names = rowsInWords(context.team.registers, 'systems', open)
  return [
    against(
      { kind: 'search' },
      {
        lv: `Par šīm sistēmām nav atbildes: ${names.lv}.`,
        en: `Nobody answered for these systems: ${names.en}.`,
      },
      toStep(
        'search',
        'Pārmeklējiet arī šīs sistēmas un atbildi papildiniet.',
        'Search these systems too, and supplement the answer.',
      ),
    ),
  ]
}

/** "Not applicable" is a statement of the desk: without a word why, it shows nothing. */
function unexplained({ record, context }: Place): readonly FileAnswer[] {
  const bare = [...record.searches.values()].filter(isBare).map(({ system }) => system)
  if (bare.length === 0) return []
  const names = rowsInWords(context.team.registers, 'systems', bare)
  return [
    supports(
      { kind: 'search' },
      {
        lv: `Ierakstīts, ka šīs sistēmas uz personu neattiecas, bet nav pateikts, kāpēc: ${names.lv}.`,
        en: `These systems are said not to concern the person, without a reason: ${names.en}.`,
      },
      toStep(
        'search',
        'Pierakstiet, kāpēc šajās sistēmās nemeklēja.',
        'Note why these systems were not searched.',
      ),
    ),
  ]
}

const isBare = ({ outcome, note }: Search): boolean => outcome === 'not-applicable' && note.trim() === ''

function searched({ record, context }: Place): readonly FileAnswer[] {
  const last = [...record.searches.values()]
    .map(({ on }) => on)
    .sort()
    .at(-1)
  if (last === undefined) return []
  const found = systemsWithFindings(record)
  const names = rowsInWords(context.team.registers, 'systems', found)
  const on = onDay(last)
  return [
    proves(
      { kind: 'search' },
      found.length === 0
        ? {
            lv: `Pēdējoreiz meklēts ${on.lv}; nekas nav atrasts.`,
            en: `Last searched ${on.en}; nothing was found.`,
          }
        : {
            lv: `Pēdējoreiz meklēts ${on.lv}; dati atrasti: ${names.lv}.`,
            en: `Last searched ${on.en}; data were found in: ${names.en}.`,
          },
      last,
    ),
  ]
}
