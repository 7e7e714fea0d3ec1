import { accessContent } from '../access-content'
import { givesAccess, quoted, type FindingRule } from '../finding'

/** Art. 15(1)(d): a period or criteria for every category told, not for some of them. */
export const storage: FindingRule = {
  codes: ['storage-period-incomplete'],
  find: (letter, context) => {
    if (!givesAccess(letter, context)) return []
    const { categories, retention } = accessContent(context.record, context.team.registers)
    const kept = new Set(retention.flatMap((rule) => rule.categories))
    const without = categories.filter(({ code }) => !kept.has(code))
    if (without.length === 0) return []
    return [
      {
        code: 'storage-period-incomplete',
        severity: 'should',
        article: 'Art. 15(1)(d)',
        section: 'art-15-1-d',
        text: {
          lv: `Reģistrā nav glabāšanas laikposma šādām kategorijām: ${quoted(
            without.map(({ name }) => name.lv),
            ['„', '”'],
          )}.`,
          en: `The register gives no storage period for these categories: ${quoted(
            without.map(({ name }) => name.en),
            ['“', '”'],
          )}.`,
        },
      },
    ]
  },
}
