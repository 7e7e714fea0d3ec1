import Box from '@mui/material/Box'
import { caseRights } from '../../../shared/law/right'
import { SelectInput, TextInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import type { Filter } from './cases-view'

const stages = ['open', 'answered', 'closed'] as const

/** What the list is narrowed by. */
export function CaseFilter({
  filter,
  onChange,
}: {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}) {
  const t = useTexts('cases')
  const names = useTexts('names')
  return (
    <Box
      role="search"
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'minmax(180px, 2fr) minmax(130px, 1fr) minmax(160px, 1.3fr)',
      }}
    >
      <TextInput
        label={t('filter.text')}
        type="search"
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <SelectInput
        label={t('filter.stage')}
        value={filter.stage}
        options={[
          { value: 'all', label: t('filter.all') },
          ...stages.map((stage) => ({ value: stage, label: names(`stages.${stage}`) })),
        ]}
        onChange={(stage) => onChange({ ...filter, stage })}
      />
      <SelectInput
        label={t('filter.right')}
        value={filter.right}
        options={[
          { value: 'all', label: t('filter.all') },
          ...caseRights.map((right) => ({ value: right, label: names(`rights.${right}`) })),
        ]}
        onChange={(right) => onChange({ ...filter, right })}
      />
    </Box>
  )
}
