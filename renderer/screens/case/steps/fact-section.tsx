import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { inTime } from '../../../../shared/case/record-fact'
import { articleInWords } from '../../../../shared/law/article-words'
import type { FactKind } from '../../../../shared/law/kinds/fact'
import { useRowChoices } from '../../../components/fields/row-choices'
import { RefusalMessage } from '../../../components/refusal-message'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { useCaseDesk } from '../case-desk'
import { FactEditor } from './fact-editor'
import { recorded, rowsToAnswer, type OpenFact, type Saved } from './fact-form'
import { FactTable } from './fact-table'

/** The facts of one kind in this case: what is recorded, and the form for one more, or the closed gate in its place. */
export function FactSection({
  kind,
  open,
  onOpen,
  onClose,
  onSaved,
}: {
  readonly kind: FactKind
  readonly open: OpenFact | undefined
  readonly onOpen: (key: string) => void
  readonly onClose: () => void
  readonly onSaved: (facts: readonly Saved[]) => void
}) {
  const language = useLanguage()
  const { record, isWorkable } = useCaseDesk()
  const gate = inTime(record, kind)
  const canChange = isWorkable && gate === undefined
  const name = kind.name[language]
  return (
    <Box component="section" aria-label={name} sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Typography variant="h3" component="h4">
        {name}{' '}
        <Typography component="span" variant="body2" color="text.secondary">
          {articleInWords(kind.article, language)}
        </Typography>
      </Typography>
      {isWorkable && gate !== undefined && open !== undefined ? <RefusalMessage refusal={gate} /> : null}
      {canChange && open !== undefined ? (
        <FactEditor key={open.key} kind={kind} open={open} onSaved={onSaved} onClose={onClose} />
      ) : null}
      {canChange && open === undefined ? <MoreButton kind={kind} onOpen={onOpen} /> : null}
      <FactTable kind={kind} canChange={canChange} onOpen={onOpen} />
    </Box>
  )
}

/** The way to one more: the next row that is not answered, another entry, or the only one there is. */
function MoreButton({ kind, onOpen }: { readonly kind: FactKind; readonly onOpen: (key: string) => void }) {
  const t = useTexts('case')
  const language = useLanguage()
  const { record } = useCaseDesk()
  const rows = useRowChoices()
  const left = rowsToAnswer(record, kind, rows)
  const [next] = left
  if (next !== undefined) {
    const field = kind.fields[kind.key ?? '']
    const named = field?.kind === 'row' ? rows(field.register).find(({ code }) => code === next) : undefined
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => onOpen(next)}>
          {t('fact.next', { row: named?.name ?? next })}
        </Button>
        <Typography variant="body2" color="text.secondary">
          {t('fact.left', { count: left.length })}
        </Typography>
      </Box>
    )
  }
  if (kind.key === undefined && recorded(record, kind).length > 0) return null
  return (
    <div>
      <Button
        variant="outlined"
        aria-label={`${t('fact.add')} ${kind.name[language]}`}
        onClick={() => onOpen('')}
      >
        {t('fact.add')}
      </Button>
    </div>
  )
}
