import type { RegisterRow, Registers, RowOf } from '../../../shared/policy/registers'
import { useLanguage, useTexts } from '../../i18n/texts'
import type { RegisterColumn } from './register-columns'

type CellProps<R extends RegisterRow> = {
  readonly column: RegisterColumn
  readonly row: R
  readonly registers: Registers
}

/** What a row shows in a column that not every register has. */
export function RegisterCell({ row, ...rest }: CellProps<RegisterRow>) {
  const t = useTexts('registers')
  switch (row.register) {
    case 'categories':
      return rest.column === 'origin' ? (
        t(`origin.${row.origin}`)
      ) : (
        <Links codes={row.purposes} rows={rest.registers.purposes} />
      )
    case 'purposes':
      return row.basis === '' ? t('not-set') : row.basis
    case 'recipients':
      return <RecipientCell row={row} {...rest} />
    case 'sources':
    case 'retention':
    case 'systems':
      return <Links codes={row.categories} rows={rest.registers.categories} />
  }
}

function RecipientCell({ column, row, registers }: CellProps<RowOf<'recipients'>>) {
  const t = useTexts('registers')
  if (column === 'role') return t(`role.${row.role}`)
  if (column === 'entities') return row.entities === '' ? t('not-set') : row.entities
  if (column === 'categories') return <Links codes={row.categories} rows={registers.categories} />
  return row.outsideEea ? `${t('outside-eea')}: ${row.transferTool}` : t('inside-eea')
}

/** Codes of another register; their names on hover and for a screen reader. */
function Links({
  codes,
  rows,
}: {
  readonly codes: readonly string[]
  readonly rows: readonly RegisterRow[]
}) {
  const t = useTexts('registers')
  const language = useLanguage()
  if (codes.length === 0) return t('none')
  return codes.map((code, index) => {
    const name = rows.find((one) => one.code === code)?.name[language] ?? code
    return (
      <span key={code}>
        {index === 0 ? '' : ', '}
        <abbr title={name} style={{ textDecoration: 'none' }}>
          {code}
        </abbr>
      </span>
    )
  })
}
