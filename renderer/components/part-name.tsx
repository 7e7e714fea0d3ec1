import { partOf } from '../../shared/case/steps'
import { useLanguage } from '../i18n/texts'

/** `Erasure: go through the categories`. The words are the kind's own and load when the first one is shown. */
export function PartName({ part }: { readonly part: string }) {
  const language = useLanguage()
  const found = partOf(part)
  return found === undefined ? part : `${found.of.name[language]}: ${found.step.name[language]}`
}
