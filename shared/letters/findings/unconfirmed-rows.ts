import type { RegisterRow } from '../../policy/registers'
import { accessContent } from '../access-content'
import { givesAccess, quoted, type Finder, type Finding } from '../finding'

/** Rows the policy does not bear out: those the letter was filled from all the same, and those it leaves out. */
export const unconfirmedRows: Finder = (letter, context): readonly Finding[] => {
  if (!givesAccess(letter, context)) return []
  const content = accessContent(context.record, context.team.registers)
  const rows: readonly RegisterRow[] = [...content.found, ...content.purposes]
  const used = rows.filter(({ status }) => status === 'unconfirmed')
  return [
    ...(used.length === 0 ? [] : [usedFinding(used)]),
    ...(content.leftOut.length === 0 ? [] : [leftOutFinding(content.leftOut)]),
  ]
}

export const rowNames = (rows: readonly RegisterRow[]): { readonly lv: string; readonly en: string } => ({
  lv: quoted(
    rows.map(({ code, name }) => `${code} ${name.lv}`),
    ['„', '”'],
  ),
  en: quoted(
    rows.map(({ code, name }) => `${code} ${name.en}`),
    ['“', '”'],
  ),
})

const usedFinding = (rows: readonly RegisterRow[]): Finding => ({
  code: 'unconfirmed-rows-used',
  severity: 'should',
  article: 'Art. 5(1)(a), 5(2)',
  text: {
    lv: `Vēstule aizpildīta no neapstiprinātām reģistru rindām: ${rowNames(rows).lv}. Pārbaudiet un apstipriniet tās reģistros; tiesiskais pamats līdz tam netiek norādīts.`,
    en: `The letter was filled from unconfirmed register rows: ${rowNames(rows).en}. Check and confirm them in Registers; until then no lawful basis is cited.`,
  },
})

const leftOutFinding = (rows: readonly RegisterRow[]): Finding => ({
  code: 'unconfirmed-rows-left-out',
  severity: 'should',
  article: 'Art. 15(1)',
  text: {
    lv: `Vēstulē nav iekļautas neapstiprinātas reģistru rindas, kas varētu attiekties uz šo personu: ${rowNames(rows).lv}. Apstipriniet tās reģistros vai pārliecinieties, ka tās neattiecas.`,
    en: `The letter leaves out unconfirmed register rows that may concern this person: ${rowNames(rows).en}. Confirm them in Registers, or make sure that they do not apply.`,
  },
})
