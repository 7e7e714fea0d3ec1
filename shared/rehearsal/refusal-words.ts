import type { Refusal } from '../case/refusal'
import { commonGates } from '../law/kinds/common-gates'
import type { Gate } from '../law/kinds/gate'
import { caseKind, caseKinds } from '../law/kinds/kinds'
import { caseRights } from '../law/right'
import { rowName } from '../letters/names'
import { dateInWords } from '../lib/date-words'
import type { Bilingual, Language } from '../lib/language'
import { registerNames, type Registers } from '../policy/registers'

/**
 * What a rule of the case says against an act, as a sentence of the file. The gates have their own words; other
 * refusals speak of a form that is being filled, here they mean that the record does not bear the act out.
 */
export function refusalInWords(refusal: Refusal, registers: Registers): Bilingual {
  const gate = refusal.kind === 'gate-closed' ? gates.get(refusal.gate) : undefined
  if (refusal.kind !== 'gate-closed' || gate === undefined) return notBorneOut
  const { day, of } = refusal
  const sentence = (language: Language): string =>
    gate.rule[language]
      .replaceAll('{{day}}', day === undefined ? '' : dateInWords(day, language))
      .replaceAll('{{of}}', of.map((code) => codeInWords(code, registers, language)).join(', '))
  return { lv: sentence('lv'), en: sentence('en') }
}

/** The rows that a gate says nobody answered for; empty for a gate about something else. */
export const rowsOf = (refusal: Refusal): readonly string[] =>
  refusal.kind === 'gate-closed' ? refusal.of : []

const notBorneOut: Bilingual = {
  lv: 'Lietā ierakstītais to neapstiprina.',
  en: 'What the case records does not bear it out.',
}

const gates: ReadonlyMap<string, Gate> = new Map(
  [...commonGates, ...caseKinds.flatMap((kind) => kind.gates)].map((gate) => [gate.id, gate]),
)

function codeInWords(code: string, registers: Registers, language: Language): string {
  const right = caseRights.find((one) => one === code)
  if (right !== undefined) return caseKind(right).name[language]
  const register = registerNames.find((name) => registers[name].some((row) => row.code === code))
  return register === undefined ? code : rowName(registers, { register, code }, language)
}
