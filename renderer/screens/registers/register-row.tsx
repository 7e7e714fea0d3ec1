import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { RegisterRow, Registers } from '../../../shared/policy/registers'
import { StatusChip } from '../../components/status-chip'
import { useLanguage, useTexts } from '../../i18n/texts'
import { RegisterCell } from './register-cell'
import { columnsOf } from './register-columns'

/** One row: the name in both languages, what is particular to the register, and whether the DPO has confirmed it. */
export function RegisterRowItem({
  row,
  registers,
  onEdit,
  onConfirm,
}: {
  readonly row: RegisterRow
  readonly registers: Registers
  readonly onEdit: () => void
  readonly onConfirm: () => void
}) {
  const t = useTexts('registers')
  const common = useTexts('common')
  const language = useLanguage()
  const other = language === 'lv' ? 'en' : 'lv'
  return (
    <tr>
      <Box component="td" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
        {row.code}
      </Box>
      <Box component="td" sx={{ whiteSpace: 'nowrap' }}>
        {row.clause ?? '–'}
      </Box>
      <Box component="td" sx={{ minWidth: 160, maxWidth: 360 }}>
        {row.name[language]}
        <Box lang={other} sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {row.name[other]}
        </Box>
      </Box>
      {columnsOf(row.register).map((column) => (
        <Box component="td" key={column} sx={{ minWidth: 96 }}>
          <RegisterCell column={column} row={row} registers={registers} />
        </Box>
      ))}
      <Box component="td" sx={{ whiteSpace: 'nowrap' }}>
        <Status status={row.status} />
      </Box>
      <Box
        component="td"
        sx={{ whiteSpace: 'nowrap', '& .MuiButton-root': { ml: -0.75, mt: -0.5, minWidth: 0 } }}
      >
        <Button size="small" aria-label={`${common('button.edit')} ${row.code}`} onClick={onEdit}>
          {common('button.edit')}
        </Button>
        {row.status === 'unconfirmed' ? (
          <Button size="small" aria-label={`${t('confirm')} ${row.code}`} onClick={onConfirm}>
            {t('confirm')}
          </Button>
        ) : null}
      </Box>
    </tr>
  )
}

function Status({ status }: { readonly status: RegisterRow['status'] }) {
  const t = useTexts('registers')
  switch (status) {
    case 'unconfirmed':
      return <StatusChip meaning="due">{t('status.unconfirmed')}</StatusChip>
    case 'confirmed':
      return <StatusChip meaning="done">{t('status.confirmed')}</StatusChip>
    case 'from-policy':
      return t('status.from-policy')
  }
}
