import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useEffect, useRef } from 'react'
import { articleInWords } from '../../../shared/law/article-words'
import type { Clause } from '../../../shared/policy/clause'
import { registerDepartures } from '../../../shared/policy/departures'
import type { PolicyClause } from '../../../shared/policy/policy-text'
import { useLanguage, useTexts } from '../../i18n/texts'
import type { RegistersPlace } from '../../route'
import { useTeam } from '../../team'
import { ClauseRows } from './clause-rows'
import { DepartureNote } from './departure-note'

type ClauseProps = {
  readonly clause: Clause
  readonly onGo: (place: RegistersPlace) => void
}

/** One clause: our short words and the policy's own text, what the app does, the rows that come from it, and its departures. */
export function ClauseItem({
  clause,
  text,
  isTarget,
  onGo,
}: ClauseProps & {
  /** the clause in the text that the organisation imported last */
  readonly text: PolicyClause | undefined
  readonly isTarget: boolean
}) {
  const t = useTexts('registers')
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isTarget) return
    place.current?.scrollIntoView({ block: 'center' })
    place.current?.focus()
  }, [isTarget])
  const { registers } = useTeam()
  const own = registerDepartures(registers).filter(({ no }) => clause.departures.includes(no))
  const name = useClauseName()(clause.id)
  return (
    <Box
      component="li"
      ref={place}
      tabIndex={isTarget ? -1 : undefined}
      aria-label={name}
      sx={{ ...itemLook, ...(isTarget ? { bgcolor: 'action.selected' } : {}) }}
    >
      <Box sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
        {/^\d/.test(clause.id) ? clause.id : name}
      </Box>
      <ClauseSays clause={clause} text={text} />
      <ClauseDoes clause={clause} onGo={onGo} />
      {own.length === 0 ? null : (
        <Box
          role="group"
          aria-label={t('clause.departures')}
          sx={{ gridColumn: '2 / -1', display: 'flex', flexDirection: 'column', gap: 1, mt: 0.5 }}
        >
          {own.map((departure) => (
            <DepartureNote
              key={departure.no}
              departure={departure}
              onRow={(code) => onGo({ part: 'register', register: 'departures', code })}
            />
          ))}
        </Box>
      )}
    </Box>
  )
}

/** What the two columns are; each clause is named for a screen reader anyway. */
export function ClauseHeadings() {
  const t = useTexts('registers')
  return (
    <Box
      aria-hidden
      sx={{
        ...itemLook,
        borderTop: 0,
        pb: 0.5,
        fontSize: '0.8125rem',
        fontWeight: 600,
        color: 'text.secondary',
        '@media (max-width: 800px)': { display: 'none' },
      }}
    >
      <span>{t('column.clause')}</span>
      <span>{t('departure.policy')}</span>
      <span>{t('clause.app')}</span>
    </Box>
  )
}

/** A clause by its number; the title and what the policy is silent on have none. */
function useClauseName(): (id: string) => string {
  const t = useTexts('registers')
  return (id) => {
    if (id === 'title' || id === 'none') return t(`clause.${id}`)
    return t('clause.number', { clause: id })
  }
}

function ClauseSays({ clause, text }: { readonly clause: Clause; readonly text: PolicyClause | undefined }) {
  const t = useTexts('registers')
  const language = useLanguage()
  return (
    <div>
      {clause.says[language]}
      {text === undefined ? null : (
        <Box component="details" sx={{ mt: 0.25, fontSize: '0.8125rem' }}>
          <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
            {t('clause.own-text')}
          </Box>
          <Box component="blockquote" sx={{ m: 0, mt: 0.5, whiteSpace: 'pre-line', maxWidth: '75ch' }}>
            {[text.heading, text.text].filter((part) => part !== '').join('\n')}
          </Box>
        </Box>
      )}
    </div>
  )
}

function ClauseDoes({ clause, onGo }: ClauseProps) {
  const language = useLanguage()
  return (
    <div>
      {clause.app[language]}
      {clause.articles.length === 0 ? null : (
        <Typography variant="body2" color="text.secondary">
          {clause.articles.map((article) => articleInWords(article, language)).join('; ')}
        </Typography>
      )}
      <ClauseRows clause={clause} onGo={onGo} />
    </div>
  )
}

const itemLook = {
  display: 'grid',
  gridTemplateColumns: '72px minmax(0, 1fr) minmax(0, 1fr)',
  columnGap: 2.5,
  rowGap: 0.5,
  py: 1,
  px: 0.5,
  borderTop: 1,
  borderColor: 'divider',
  '@media (max-width: 800px)': {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& > *': { gridColumn: '1 / -1 !important' },
  },
} as const
