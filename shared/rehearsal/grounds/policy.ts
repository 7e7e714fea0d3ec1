import { factOf } from '../../case/facts'
import { activeKinds } from '../../law/kinds/active-kinds'
import { feeGround } from '../../law/kinds/fee'
import type { RowOf } from '../../policy/registers'
import type { Bilingual } from '../../lib/language'
import { refusingDecisionsOf } from '../answers'
import {
  against,
  inDecision,
  inFact,
  notRaised,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type NextAct,
  type Place,
  type Source,
} from '../ground'

/** The policy is narrower than the law (Art. 12(1), 24): the departures that touch this case. */
export const policy: Ground = {
  id: 'policy',
  article: 'Art. 12(1), 24',
  name: { lv: 'Politika ir šaurāka par likumu', en: 'The policy is narrower than the law' },
  examine(place) {
    const rows = graveDepartures(place)
    if (rows.length === 0) {
      return notRaised({
        lv: 'Reģistrā šādai lietai nav nevienas nopietnas politikas atkāpes.',
        en: 'The register has no grave departure of the policy for such a case.',
      })
    }
    const live = rows.filter(({ status }) => status !== 'withdrawn')
    const clauses = clausesOf(live.length === 0 ? rows : live)
    return raised(
      {
        lv: `Pārziņa privātuma politika manas tiesības sašaurina pretēji VDAR (${clauses.lv}), un pārzinis rīkojās pēc tās, nevis pēc likuma.`,
        en: `The controller’s privacy policy gives me less than the GDPR does (${clauses.en}), and the controller followed it instead of the law.`,
      },
      [...reliedOn(place, live), ...(live.length === 0 ? [amended] : live.map(departure))],
    )
  },
}

type Row = RowOf<'departures'>

/** Grave: following the policy would break the law in a case. */
function graveDepartures({ record, context }: Place): readonly Row[] {
  const topics: ReadonlySet<string> = new Set(activeKinds(record).map(({ id }) => id))
  return context.team.registers.departures.filter(
    (row) => row.severity === 'high' && row.topics.some((topic) => topics.has(topic)),
  )
}

const numbersOf = ({ clause }: Row): readonly string[] =>
  (clause ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

function clausesOf(rows: readonly Row[]): Bilingual {
  const numbers = [...new Set(rows.flatMap(numbersOf))]
  return {
    lv: `${numbers.map((number) => `${number}.`).join(', ')} ${numbers.length === 1 ? 'punkts' : 'punkti'}`,
    en: `${numbers.length === 1 ? 'clause' : 'clauses'} ${numbers.join(', ')}`,
  }
}

const toDepartures: NextAct = {
  text: {
    lv: 'Iesniedziet pārzinim priekšlikumu grozīt politiku.',
    en: 'Propose to the controller to amend the policy.',
  },
  to: { kind: 'departures' },
}

const departure = (row: Row): FileAnswer =>
  supports(
    { kind: 'policy' },
    {
      lv: `Politikā vēl nav grozījumu (${clausesOf([row]).lv}). Šajā lietā rīkojamies pēc likuma: ${row.appLv}`,
      en: `The policy is not amended yet (${clausesOf([row]).en}). In this case we act by the law: ${row.appEn}`,
    },
    toDepartures,
  )

const amended = proves(
  { kind: 'policy' },
  {
    lv: 'Politika šajās daļās ir grozīta: atkāpes reģistrā ir noņemtas.',
    en: 'The policy has been amended in these parts: the departures are withdrawn from the register.',
  },
)

/** What was decided against the person by naming a clause that departs from the law. */
function reliedOn(place: Place, rows: readonly Row[]): readonly FileAnswer[] {
  const fee = factOf(place.record, feeGround)
  const said: readonly { readonly source: Source; readonly text: string }[] = [
    ...refusingDecisionsOf(place).map(({ right, facts }) => ({
      source: inDecision(right),
      text: facts ?? '',
    })),
    ...(fee === undefined ? [] : [{ source: inFact(feeGround), text: fee.facts }]),
  ]
  return said.flatMap(({ source, text }) => {
    const named = rows.filter((row) => numbersOf(row).some((number) => namesClause(text, number)))
    if (named.length === 0) return []
    const clauses = clausesOf(named)
    return [
      against(
        source,
        {
          lv: `Lēmums pamatots ar politiku (${clauses.lv}), kas ir šaurāka par likumu.`,
          en: `The decision rests on the policy (${clauses.en}), which is narrower than the law.`,
        },
        toStep(
          'decide',
          'Pamatojiet lēmumu ar VDAR, nevis ar politiku.',
          'Rest the decision on the GDPR, not on the policy.',
        ),
      ),
    ]
  })
}

function namesClause(text: string, number: string): boolean {
  const pattern = number.replaceAll('.', String.raw`\.`)
  return new RegExp(
    String.raw`(?<![\d.])${pattern}\.?\s*punkt|(?:clause|section)s?\s+${pattern}(?![\d.]*\d)`,
    'iu',
  ).test(text)
}
