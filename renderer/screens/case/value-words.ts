import { useRowChoices } from '../../components/fields/row-choices'
import type { ValueWords } from '../../components/fields/value-words'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useCaseDesk } from './case-desk'

/** What the values of this case's facts are told with. */
export function useValueWords(): ValueWords {
  const t = useTexts('common')
  const language = useLanguage()
  const rows = useRowChoices()
  const { record, today } = useCaseDesk()
  return { t, language, today, rows, documents: record.documents }
}
