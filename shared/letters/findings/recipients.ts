import { accessContent } from '../access-content'
import { givesAccess, quoted, type FindingRule, type Finding } from '../finding'
import { isNamed } from '../named-person'
import { comparable, sectionText } from '../read-letter'

/** The actual recipients by name, not only their kinds (Art. 15(1)(c); CJEU C-154/21), and their safeguards (Art. 15(2)). */
export const recipients: FindingRule = {
  codes: ['recipients-unnamed', 'recipients-not-known', 'safeguard-missing'],
  find: (letter, context): readonly Finding[] => {
    if (!givesAccess(letter, context)) return []
    const rows = accessContent(context.record, context.team.registers).recipients
    const text = sectionText(letter, 'art-15-1-c')
    const unnamed = rows.flatMap((row) => entitiesOf(row.entities)).filter((name) => !namesEntity(text, name))
    const nameless = rows.filter((row) => entitiesOf(row.entities).length === 0)
    const unguarded = rows.filter((row) => row.outsideEea && row.transferTool.trim() === '')
    return [
      ...(unnamed.length === 0 ? [] : [unnamedFinding(unnamed)]),
      ...(nameless.length === 0 ? [] : [namelessFinding(nameless)]),
      ...(unguarded.length === 0 ? [] : [unguardedFinding(unguarded)]),
    ]
  },
}

const entitiesOf = (entities: string): readonly string[] =>
  entities
    .split(/[;,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** By its own words: the legal form may be written out, left out or stand at the other end. */
function namesEntity(text: string, name: string): boolean {
  if (comparable(text).includes(comparable(name))) return true
  const own = name.replace(legalForms, ' ').trim()
  return own !== '' && isNamed(own, text)
}

const legalForms =
  /(?<!\p{L})(?:sia|as|ik|ltd|limited|llc|inc|plc|gmbh|ag|oü|aš|uab|ab|oy|sp\. z o\.o|s\.?a|b\.?v)(?!\p{L})\.?|["„”“«»,]/giu

type Named = readonly { readonly name: { readonly lv: string; readonly en: string } }[]
const kinds = (rows: Named): { readonly lv: string; readonly en: string } => ({
  lv: quoted(
    rows.map(({ name }) => name.lv),
    ['„', '”'],
  ),
  en: quoted(
    rows.map(({ name }) => name.en),
    ['“', '”'],
  ),
})

const unnamedFinding = (names: readonly string[]): Finding => ({
  code: 'recipients-unnamed',
  severity: 'should',
  article: 'Art. 15(1)(c)',
  section: 'art-15-1-c',
  text: {
    lv: `Saņēmēji ir zināmi, bet vēstulē nav nosaukti: ${names.join(', ')}.`,
    en: `Recipients are known but not named in the letter: ${names.join(', ')}.`,
  },
})

const namelessFinding = (rows: Named): Finding => ({
  code: 'recipients-not-known',
  severity: 'should',
  article: 'Art. 15(1)(c)',
  section: 'art-15-1-c',
  text: {
    lv: `Reģistrā nav nosaukti konkrēti saņēmēji: ${kinds(rows).lv}. Nosauciet tos vai izņemiet kategoriju, ja dati tai nav izpausti.`,
    en: `The register names no actual recipient for ${kinds(rows).en}. Name them, or take the category out if no data were disclosed to it.`,
  },
})

const unguardedFinding = (rows: Named): Finding => ({
  code: 'safeguard-missing',
  severity: 'should',
  article: 'Art. 15(2), 46',
  section: 'art-15-2',
  text: {
    lv: `Saņēmējiem ārpus EEZ reģistrā nav norādītas garantijas: ${kinds(rows).lv}.`,
    en: `The register gives no safeguard for recipients outside the EEA: ${kinds(rows).en}.`,
  },
})
