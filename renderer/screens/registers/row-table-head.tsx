import type { RegisterKind } from '../../../shared/policy/register-kind'
import { useLanguage, useTexts } from '../../i18n/texts'
import type { ColumnField } from './row-values'

export function RowTableHead({
  kind: { nameLabel },
  columns,
}: {
  readonly kind: Pick<RegisterKind, 'nameLabel'>
  readonly columns: readonly ColumnField[]
}) {
  const t = useTexts('registers')
  const language = useLanguage()
  return (
    <thead>
      <tr>
        <th scope="col">{t('column.code')}</th>
        <th scope="col">{t('column.clause')}</th>
        <th scope="col">{nameLabel[language]}</th>
        {columns.map((column) => (
          <th key={column.kind === 'one' ? column.name : ''} scope="col">
            {column.kind === 'one' ? column.field.label[language] : t('column.details')}
          </th>
        ))}
        <th scope="col">{t('column.status')}</th>
        <th scope="col">{t('column.acts')}</th>
      </tr>
    </thead>
  )
}

export const tableLook = {
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    px: 1,
    py: 0.75,
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: 1,
    borderColor: 'divider',
    fontSize: '0.875rem',
  },
  '& th': { fontSize: '0.8125rem', fontWeight: 600, color: 'text.secondary', verticalAlign: 'bottom' },
} as const
