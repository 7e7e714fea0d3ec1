import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { JournalEntry } from '../../../../shared/case/events'
import { ruleSetById } from '../../../../shared/clock/regimes/rule-set'
import { factKindById } from '../../../../shared/law/kinds/fact-kinds'
import { dayOfInstant } from '../../../../shared/lib/date-only'
import { listDate } from '../../../../shared/lib/date-words'
import type { Language } from '../../../../shared/lib/language'
import { recordInWords } from '../../../components/fields/value-words'
import { Message } from '../../../components/message'
import { StatusChip } from '../../../components/status-chip'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { useCaseDesk } from '../case-desk'
import { storyLine, type StoryWords } from '../journal-story'
import { useValueWords } from '../value-words'

/** The journal as a story, newest last: who, when by the clock of their device, what. It is the audit trail itself. */
export function Journal() {
  const t = useTexts('case')
  const { entries, problems } = useCaseDesk()
  const words = useStoryWords()
  return (
    <>
      {problems.length > 0 ? null : (
        <Box sx={{ mb: 0.75 }}>
          <StatusChip meaning="done">{t('journal.intact')}</StatusChip>
        </Box>
      )}
      <Box component="ol" aria-label={t('facts.journal', { count: entries.length })} sx={{ m: 0, p: 0 }}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} words={words} />
        ))}
      </Box>
    </>
  )
}

/** Files of the case that could not be read, by name; said whether the journal is open or not. */
export function JournalProblems() {
  const t = useTexts('case')
  const { problems } = useCaseDesk()
  if (problems.length === 0) return null
  return (
    <Box sx={{ mb: 1.5 }}>
      <Message kind="problem">
        {t('journal.problems', { count: problems.length })}
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {problems.map(({ file, reason }) => (
            <li key={file}>
              {file}: {reason}
            </li>
          ))}
        </Box>
      </Message>
    </Box>
  )
}

function Entry({ entry, words }: { readonly entry: JournalEntry; readonly words: StoryWords }) {
  const language = useLanguage()
  const { today } = useCaseDesk()
  const day = dayOfInstant(entry.at)
  const when =
    day === undefined ? entry.at : `${listDate(day, language, today)}, ${timeInRiga(entry.at, language)}`
  return (
    <Box component="li" sx={{ listStyle: 'none', py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {storyLine(entry, words)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <time dateTime={entry.at}>{when}</time>
        {entry.by === '' ? null : <> · {entry.by}</>}
      </Typography>
    </Box>
  )
}

const timeInRiga = (instant: string, language: Language): string =>
  new Date(instant).toLocaleTimeString(language === 'lv' ? 'lv-LV' : 'en-GB', {
    timeZone: 'Europe/Riga',
    hour: '2-digit',
    minute: '2-digit',
  })

function useStoryWords(): StoryWords {
  const t = useTexts('case')
  const names = useTexts('names')
  const proof = useTexts('proof')
  const language = useLanguage()
  const { today } = useCaseDesk()
  const values = useValueWords()
  return {
    t,
    names,
    proof,
    day: (date) => listDate(date, language, today),
    system: (code) => values.rows('systems').find((row) => row.code === code)?.name ?? code,
    fact: (id, said) => {
      const kind = factKindById(id)
      if (kind === undefined) return { name: id, says: '' }
      const pairs = recordInWords({ fields: kind.fields }, said, values)
      return {
        name: kind.name[language],
        says: pairs.map(({ label, value }) => `${label} – ${value}`).join('; '),
      }
    },
    ruleSet: (id) => ruleSetById(id)?.name[language] ?? id,
  }
}
