import { liveRegisters, type RegisterRow, type Registers } from '../../policy/registers'
import { accessContent } from '../access-content'
import { givesAccess, quoted, type FindingRule, type Finding } from '../finding'
import type { Letter, LetterBlock } from '../letter'
import { runsToText } from '../letter-to-text'
import { comparable } from '../read-letter'

/** Rows the policy does not bear out: those the letter was filled from all the same, and those it leaves out. */
export const unconfirmedRows: FindingRule = {
  codes: ['unconfirmed-rows-used', 'unconfirmed-rows-left-out'],
  find: (letter, context): readonly Finding[] => {
    const { record, team } = context
    if (!givesAccess(letter, context)) return usedFindings(namedRows(letter, team.registers))
    const content = accessContent(record, team.registers)
    return [
      ...usedFindings([...content.found, ...content.purposes]),
      ...(content.leftOut.length === 0 ? [] : [leftOutFinding(content.leftOut)]),
    ]
  },
}

/** Rows that a generated list or table of the letter names. */
function namedRows(letter: Letter, registers: Registers): readonly RegisterRow[] {
  const items = letter.blocks.flatMap(itemsOf).map(comparable)
  const { categories, purposes, recipients, systems, cookies } = liveRegisters(registers)
  return [...categories, ...purposes, ...recipients, ...systems, ...cookies].filter((row) => {
    const name = comparable(row.name[letter.language])
    return (
      name !== '' &&
      items.some((item) => item.startsWith(name) && /^(?:$|[:;,(]| \()/u.test(item.slice(name.length)))
    )
  })
}

function itemsOf(block: LetterBlock): readonly string[] {
  if (block.source === undefined) return []
  if (block.type === 'list') return block.items.map(runsToText)
  return block.type === 'table' ? block.rows.flat() : []
}

const usedFindings = (rows: readonly RegisterRow[]): readonly Finding[] => {
  const used = rows.filter(({ status }) => status === 'unconfirmed')
  return used.length === 0 ? [] : [usedFinding(used)]
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
