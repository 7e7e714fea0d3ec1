import Box from '@mui/material/Box'
import { useTexts } from '../../i18n/texts'
import { useCaseDesk } from './case-desk'
import { Departures } from './facts/departures'
import { Documents } from './facts/documents'
import { EarlierCases } from './facts/earlier'
import { FoldedFact } from './facts/fact'
import { Journal, JournalProblems } from './facts/journal'
import { Letters } from './facts/letters'
import { Notes } from './facts/notes'
import { IfComplained } from './facts/if-complained'
import { Person } from './facts/person'

/** What is known beside the work: the person, what was written and filed, where law and policy differ, the journal. */
export function FactsColumn() {
  const t = useTexts('case')
  const { entries, record } = useCaseDesk()
  return (
    <Box>
      <Person />
      <EarlierCases />
      <Letters />
      <Documents />
      <Departures topics={record.request.rights} />
      <IfComplained />
      <Notes />
      <JournalProblems />
      <FoldedFact title={t('facts.journal', { count: entries.length })}>
        <Journal />
      </FoldedFact>
    </Box>
  )
}
