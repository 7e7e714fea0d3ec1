import { factOf } from '../../case/facts'
import { forwardings, processorSearch } from '../../law/kinds/processor-request-facts'
import type { CheckContext, FindingRule, Finding } from '../finding'
import { rowOf } from '../names'
import { comparable, saysSomething, sectionText } from '../read-letter'

/** The person learns who the controller is, unless instructions or confidentiality forbid it (law.md §2.15). */
export const controllerNamed: FindingRule = {
  codes: ['controller-unnamed', 'controller-not-disclosed'],
  find: (letter, context): readonly Finding[] => {
    if (letter.kind !== 'forwarding-notice') return []
    const text = comparable(sectionText(letter, 'forwarded'))
    if (!saysSomething(text)) return [missing]
    if (factOf(context.record, processorSearch)?.found === 'none') return []
    const all = forwardings(context.record)
    const names = nameable(context)
    if (names.some((name) => !text.includes(comparable(name)))) return [missing]
    return names.length < all.length ? [hidden] : []
  },
}

/** Names of the customers that the person may be told. */
const nameable = ({ record, team }: CheckContext): readonly string[] =>
  forwardings(record).flatMap(({ customer }) => {
    const row = rowOf(team.registers, 'customers', customer)
    return row?.disclosureAllowed === true ? [row.name.lv] : []
  })

const common = { article: 'Art. 28(3)(e)', section: 'forwarded' } as const
const missing: Finding = {
  ...common,
  code: 'controller-unnamed',
  severity: 'fatal',
  text: {
    lv: 'Vēstulē nav nosaukts pārzinis, kuram pieprasījums nodots.',
    en: 'The letter does not name the controller to whom the request was passed on.',
  },
}
const hidden: Finding = {
  ...common,
  code: 'controller-not-disclosed',
  severity: 'consider',
  text: {
    lv: 'Reģistrā nav atļauts nosaukt pārzini: apsveriet, vai klients tiešām to ir aizliedzis.',
    en: 'The register does not allow the controller to be named: consider whether the customer really forbids it.',
  },
}
