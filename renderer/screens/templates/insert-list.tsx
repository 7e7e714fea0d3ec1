import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { memo, useMemo, type ReactNode } from 'react'
import { sampleParts } from '../../../shared/letters/templates/starting-body'
import { words, type Word } from '../../../shared/letters/templates/words'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useTeam } from '../../team'
import type { TemplateForm } from './template-form'

type Insert = (text: string) => void
type InsertProps = Pick<TemplateForm, 'kind' | 'language' | 'outcomes'> & { readonly onInsert: Insert }

/** The filters as the list offers them, with the word that they are shown on. */
export const offeredFilters = [
  'date',
  'date_from',
  'date_until',
  'date_on',
  'days',
  'days_by',
  'working_days',
  'working_days_by',
  'months',
  'months_by',
  'capital',
  'small',
  'upper',
  'default',
] as const

/** All that a template can say, to be put in where the pen is. */
export const InsertList = memo(function InsertList({ onInsert, ...letter }: InsertProps) {
  const t = useTexts('templates')
  return (
    <Box component="section" aria-label={t('insert.title')}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('insert.title')}
      </Typography>
      <Parts {...letter} onInsert={onInsert} />
      <Words onInsert={onInsert} />
      <Group title={t('insert.filters')}>
        {offeredFilters.map((name) => (
          <Line
            key={name}
            shown={`| ${name}`}
            about={t(`filter.${name}`)}
            onInsert={() => onInsert(name === 'default' ? ` | default: "…"` : ` | ${name}`)}
          />
        ))}
      </Group>
    </Box>
  )
})

/** The parts of this kind of letter with how each begins, and own text in the place of one. */
function Parts({ kind, language, outcomes, onInsert }: InsertProps) {
  const t = useTexts('templates')
  const team = useTeam()
  const parts = useMemo(
    () => sampleParts({ kind, language, ...(outcomes.length === 0 ? {} : { outcomes }) }, team),
    [kind, language, outcomes, team],
  )
  return (
    <Group title={t('insert.parts')}>
      {[...parts, { name: 'others', begins: t('insert.others') }].map(({ name, begins }) => (
        <Line key={name} shown={name} about={begins} onInsert={() => onInsert(`{% part "${name}" %}\n`)} />
      ))}
      <Line
        shown="section … endsection"
        about={t('insert.own')}
        onInsert={() => onInsert(`{% section "${parts[1]?.name ?? 'head'}" %}\n\n{% endsection %}\n`)}
      />
    </Group>
  )
}

function Words({ onInsert }: { readonly onInsert: Insert }) {
  const t = useTexts('templates')
  const language = useLanguage()
  return (
    <Group title={t('insert.words')}>
      {words.map((word) => (
        <Line
          key={word.name}
          shown={word.name}
          about={word.about[language]}
          onInsert={() => onInsert(snippetOf(word))}
        />
      ))}
      <Line
        shown="if … endif"
        about={t('insert.if')}
        onInsert={() => onInsert('{% if clock.due %}\n\n{% endif %}\n')}
      />
    </Group>
  )
}

/** What is put in for a word: a list is gone through with all that each of its things has. */
function snippetOf(word: Word): string {
  if (word.kind === 'day') return `{{ ${word.name} | date }}`
  if (word.kind !== 'list') return `{{ ${word.name} }}`
  const fields = word.fields
    .filter(({ kind }) => kind !== 'yes-no')
    .map(({ name, kind }) => `{{ ${word.one}.${name}${kind === 'day' ? ' | date' : ''} }}`)
  return `{% for ${word.one} in ${word.name} %}\n- ${fields.join(' ')}\n{% endfor %}\n`
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="details" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Box component="summary" sx={{ py: 0.75, cursor: 'pointer', fontWeight: 550, fontSize: '0.875rem' }}>
        {title}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pb: 1, maxHeight: 300, overflowY: 'auto' }}>
        {children}
      </Box>
    </Box>
  )
}

function Line({
  shown,
  about,
  onInsert,
}: {
  readonly shown: string
  readonly about: string
  readonly onInsert: () => void
}) {
  return (
    <li>
      <ButtonBase
        onClick={onInsert}
        sx={{
          width: '100%',
          justifyContent: 'flex-start',
          alignItems: 'baseline',
          flexWrap: 'wrap',
          columnGap: 1,
          px: 0.5,
          py: 0.375,
          borderRadius: 1,
          textAlign: 'left',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Box component="code" sx={{ fontSize: '0.8125rem' }}>
          {shown}
        </Box>
        <Typography component="span" variant="body2" color="text.secondary">
          {about}
        </Typography>
      </ButtonBase>
    </li>
  )
}
