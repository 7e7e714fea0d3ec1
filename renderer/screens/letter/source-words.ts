import { factKindById } from '../../../shared/law/kinds/fact-kinds'
import { caseRights } from '../../../shared/law/right'
import type { Language } from '../../../shared/lib/language'
import { registerKinds, registerNames } from '../../../shared/policy/registers'
import type { Texts } from '../../i18n/texts'
import { articleInWords } from '../../../shared/law/article-words'

type Words = {
  readonly t: Texts<'letter'>
  readonly names: Texts<'names'>
  readonly language: Language
}

/** Where a generated block came from, as its margin says it: `register purposes: P01, P02`, `decision ACCESS`, `clock`. */
export function sourceInWords(source: string, words: Words): string {
  const [kind = '', ...rest] = source.split(' ')
  const simple = simpleSources.find((one) => one === kind)
  if (simple !== undefined) return words.t(`source.${simple}`)
  return detailed[kind]?.(rest.join(' '), words) ?? source
}

const simpleSources = [
  'request',
  'clock',
  'organisation',
  'decisions',
  'searches',
  'attachments',
  'identity',
  'clarification',
] as const

const detailed: Readonly<Record<string, (detail: string, words: Words) => string | undefined>> = {
  law: (detail, { language }) => articleInWords(detail, language),
  template: (detail, { t }) => t('source.template', { code: detail }),
  fact: (detail, { language }) => factKindById(detail)?.name[language],
  register: (detail, { t, language }) => {
    const [register = '', codes = ''] = detail.split(': ')
    const name = registerNames.find((one) => one === register)
    return name === undefined
      ? undefined
      : t('source.register', { register: registerKinds[name].name[language], codes })
  },
  decision: (detail, { t, names }) => {
    const right = caseRights.find((one) => one === detail)
    return right === undefined ? undefined : t('source.decision', { right: names(`rights.${right}`) })
  },
}
