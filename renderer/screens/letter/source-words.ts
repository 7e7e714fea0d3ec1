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
export function sourceInWords(source: string, { t, names, language }: Words): string {
  const [kind = '', ...rest] = source.split(' ')
  const detail = rest.join(' ')
  if (kind === 'law') return articleInWords(detail, language)
  if (kind === 'register') {
    const [register = '', codes = ''] = detail.split(': ')
    const name = registerNames.find((one) => one === register)
    return name === undefined
      ? source
      : t('source.register', { register: registerKinds[name].name[language], codes })
  }
  if (kind === 'decision') {
    const right = caseRights.find((one) => one === detail)
    return right === undefined ? source : t('source.decision', { right: names(`rights.${right}`) })
  }
  const simple = simpleSources.find((one) => one === kind)
  return simple === undefined ? source : t(`source.${simple}`)
}

const simpleSources = ['request', 'clock', 'organisation', 'decisions', 'searches', 'attachments'] as const
