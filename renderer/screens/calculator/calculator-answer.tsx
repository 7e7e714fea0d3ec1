import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { CalculatorAnswer, CalculatorDate, CalculatorRule } from '../../../shared/clock/calculator'
import type { WorkingLine } from '../../../shared/clock/working-line'
import { dateWithWeekday } from '../../../shared/lib/date-words'
import { daysAway } from '../../components/days-away'
import { Message } from '../../components/message'
import { StatusChip } from '../../components/status-chip'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { inRiga } from './calculator-form'

/** The dates that follow, and how they were counted. */
export function CalculatorAnswerView({
  rule,
  answer,
}: {
  readonly rule: CalculatorRule
  readonly answer: CalculatorAnswer | undefined
}) {
  const t = useTexts('calculator')
  const language = useLanguage()
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id} aria-live="polite">
      <Typography variant="h2" id={id}>
        {rule.name[language]}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {rule.article[language]}
      </Typography>
      {answer === undefined ? (
        <Typography color="text.secondary">{t('answer.none')}</Typography>
      ) : (
        <>
          <Box component="dl" sx={{ m: 0, mb: 2.5 }}>
            {answer.dates.map((date, index) => (
              <DateLine key={date.label.en} date={date} isFirst={index === 0} />
            ))}
          </Box>
          <Working lines={answer.working} />
        </>
      )}
    </Box>
  )
}

function DateLine({ date, isFirst }: { readonly date: CalculatorDate; readonly isFirst: boolean }) {
  const t = useTexts('calculator')
  const language = useLanguage()
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(120px, 200px) 1fr',
        columnGap: 2,
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
        alignItems: 'baseline',
      }}
    >
      <Box component="dt" sx={{ color: isFirst ? 'text.primary' : 'text.secondary' }}>
        {date.label[language]}
      </Box>
      <Box component="dd" sx={{ m: 0, ...(isFirst ? { fontSize: '1.125rem', fontWeight: 600 } : {}) }}>
        {date.date === undefined && date.instant === undefined ? (
          <StatusChip meaning="waiting">{t('answer.stands-still')}</StatusChip>
        ) : (
          <DateWords date={date} />
        )}
      </Box>
    </Box>
  )
}

/** The day with its weekday and year, how far away it is, and the time where hours are counted. */
function DateWords({ date: { date, instant } }: { readonly date: CalculatorDate }) {
  const t = useTexts('calculator')
  const common = useTexts('common')
  const language = useLanguage()
  const today = useToday()
  const riga = instant === undefined ? undefined : inRiga(instant)
  const day = date ?? riga?.date
  if (day === undefined) return null
  return (
    <>
      <time dateTime={instant ?? day}>
        {dateWithWeekday(day, language)}
        {riga === undefined ? '' : `, ${t('answer.riga-time', { time: riga.time })}`}
      </time>{' '}
      <Typography component="span" variant="body2" color="text.secondary">
        {daysAway(day, today, common)}
      </Typography>
    </>
  )
}

function Working({ lines }: { readonly lines: readonly WorkingLine[] }) {
  const t = useTexts('calculator')
  const language = useLanguage()
  const id = useId()
  const steps = lines.filter((line) => !isWarning(line))
  return (
    <>
      <Typography variant="h3" id={id} sx={{ mb: 0.5 }}>
        {t('working')}
      </Typography>
      <Box component="ol" aria-labelledby={id} sx={{ m: 0, pl: 2.5, maxWidth: '90ch' }}>
        {steps.map((line) => (
          <Typography
            component="li"
            key={line.text.en}
            variant="body2"
            color="text.secondary"
            sx={{ py: 0.25 }}
          >
            <Box component="span" sx={{ color: 'text.primary' }}>
              {line.text[language]}
            </Box>{' '}
            {lawOf(line)[language]}
          </Typography>
        ))}
      </Box>
      {lines.filter(isWarning).map((line) => (
        <Box key={line.text.en} sx={{ mt: 1 }}>
          <Message kind="note">
            {line.text[language]}{' '}
            <Typography component="span" variant="body2" color="text.secondary">
              {lawOf(line)[language]}
            </Typography>
          </Message>
        </Box>
      ))}
    </>
  )
}

/** A line that needs the reader's eye carries its kind for machines. */
const isWarning = (line: WorkingLine): boolean => 'kind' in line

const lawOf = ({ article, source }: WorkingLine): WorkingLine['article'] =>
  source === undefined ? article : { lv: `${article.lv}; ${source.lv}`, en: `${article.en}; ${source.en}` }
