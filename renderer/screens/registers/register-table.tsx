import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Fragment, useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { RegisterName, RegisterRow, Registers } from '../../../shared/policy/registers'
import { useApi } from '../../api'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { columnsOf } from './register-columns'
import { isConfirmable, newRow, toRowInput } from './register-form'
import { RegisterRowItem } from './register-row'
import { RowForm } from './row-form'

/** One register; a row is edited where it stands. */
export function RegisterTable({
  register,
  rows,
  registers,
}: {
  readonly register: RegisterName
  readonly rows: readonly RegisterRow[]
  readonly registers: Registers
}) {
  const t = useTexts('registers')
  const names = useTexts('names')
  const api = useApi()
  const act = useAct<RefusalOf<'setRegisterRow'> | Fault>()
  const [edited, setEdited] = useState<RegisterRow>()
  const columns = columnsOf(register)
  const stopEditing = (): void => {
    act.clear()
    setEdited(undefined)
  }
  const save = (row: RegisterRow): void =>
    void act.run(
      () => api.setRegisterRow(toRowInput(row)),
      () => setEdited(undefined),
    )
  // a row that lacks something cannot be confirmed at one press: its form opens and says what is missing
  const confirm = (row: RegisterRow): void => (isConfirmable(row) ? save(row) : setEdited(row))
  const isNew = edited !== undefined && !rows.some(({ code }) => code === edited.code)
  const form =
    edited === undefined ? null : (
      <tr>
        <td colSpan={columns.length + 5}>
          <RowForm row={edited} registers={registers} act={act} onSave={save} onCancel={stopEditing} />
        </td>
      </tr>
    )
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box component="table" aria-label={names(`registers.${register}`)} sx={tableLook}>
        <thead>
          <tr>
            <th scope="col">{t('column.code')}</th>
            <th scope="col">{t('column.clause')}</th>
            <th scope="col">{t('column.name')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('column.status')}</th>
            <th scope="col">{t('column.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            edited?.code === row.code ? (
              <Fragment key={row.code}>{form}</Fragment>
            ) : (
              <RegisterRowItem
                key={row.code}
                row={row}
                registers={registers}
                onEdit={() => setEdited(row)}
                onConfirm={() => confirm(row)}
              />
            ),
          )}
          {isNew ? form : null}
        </tbody>
      </Box>
      <Button variant="outlined" sx={{ my: 2 }} onClick={() => setEdited(newRow(register, registers))}>
        {t('add')}
      </Button>
    </Box>
  )
}

const tableLook = {
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
