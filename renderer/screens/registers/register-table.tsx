import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { Fragment, useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { registerKinds, type RegisterName, type RegisterRow } from '../../../shared/policy/registers'
import { confirmedRow, draftOf, newDraft, rowProblems, type RowDraft } from '../../../shared/policy/row-draft'
import { useApi } from '../../api'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useLanguage, useTexts } from '../../i18n/texts'
import type { RegistersPlace } from '../../route'
import { useTeam } from '../../team'
import { columnFieldsOf } from './row-values'
import { fieldsOf } from './row-form-values'
import { filteredRows, noFilter } from './row-filter'
import { RowFilterBar } from './row-filter-bar'
import { RegisterRowItem } from './register-row'
import { RowForm } from './row-form'
import { RowHistory } from './row-history'
import { RowTableHead, tableLook } from './row-table-head'

const rowsAtOnce = 200

/** What stands open below or in the place of a row. */
type Open =
  | { readonly kind: 'form'; readonly draft: RowDraft; readonly isChecked: boolean }
  | { readonly kind: 'history'; readonly row: RegisterRow }

/** The rows of a register; each is edited where it stands. */
export function RegisterTable({
  register,
  rows,
  target,
  onGo,
}: {
  readonly register: RegisterName
  readonly rows: readonly RegisterRow[]
  /** the row that the person comes to */
  readonly target: string | undefined
  readonly onGo: (place: RegistersPlace) => void
}) {
  const t = useTexts('registers')
  const language = useLanguage()
  const { registers } = useTeam()
  const [filter, setFilter] = useState(noFilter)
  const [most, setMost] = useState(rowsAtOnce)
  const { open, setOpen, lastCode, close, act, confirm } = useRowActs()
  const kind = registerKinds[register]
  const columns = columnFieldsOf(fieldsOf({ register }), language)
  const filtered = filteredRows(rows, filter)
  const width = columns.length + 5
  const editedCode = open?.kind === 'form' ? open.draft.code : undefined
  const form =
    open?.kind === 'form' ? (
      <tr>
        <td colSpan={width}>
          <RowForm
            draft={open.draft}
            isChecked={open.isChecked}
            known={rows.find(({ code }) => code === open.draft.code)}
            onDone={close}
          />
        </td>
      </tr>
    ) : null
  return (
    <>
      <RowFilterBar filter={filter} shown={filtered.length} all={rows} onChange={setFilter} />
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
      {rows.length === 0 && form === null ? (
        <Typography color="text.secondary" sx={{ py: 2 }}>
          {t(kind.isMadeByApp ? 'table.empty-made' : 'table.empty')}
        </Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Box component="table" aria-label={kind.name[language]} sx={tableLook}>
            <RowTableHead kind={kind} columns={columns} />
            <tbody>
              {filtered.slice(0, most).map((row) => (
                <Fragment key={row.code}>
                  {row.code === editedCode ? (
                    form
                  ) : (
                    <RegisterRowItem
                      row={row}
                      columns={columns}
                      isTarget={row.code === target}
                      takesFocus={row.code === lastCode}
                      onEdit={() => setOpen({ kind: 'form', draft: draftOf(row), isChecked: false })}
                      onConfirm={() => confirm(row, Object.keys(rowProblems(row, registers)).length === 0)}
                      onHistory={() => setOpen({ kind: 'history', row })}
                      onClause={(clause) => onGo({ part: 'policy', clause })}
                    />
                  )}
                  {open?.kind === 'history' && open.row.code === row.code ? (
                    <tr>
                      <td colSpan={width}>
                        <RowHistory row={row} onClose={close} />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              ))}
              {editedCode === undefined || filtered.slice(0, most).some(({ code }) => code === editedCode)
                ? null
                : form}
            </tbody>
          </Box>
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 1, my: 2 }}>
        {filtered.length > most ? (
          <Button onClick={() => setMost(most + rowsAtOnce)}>
            {t('table.more', { count: Math.min(rowsAtOnce, filtered.length - most) })}
          </Button>
        ) : null}
        {kind.isMadeByApp ? null : (
          <Button
            variant="outlined"
            onClick={() => setOpen({ kind: 'form', draft: newDraft(register, registers), isChecked: false })}
          >
            {t('add')}
          </Button>
        )}
      </Box>
    </>
  )
}

/** What is open, the one press that confirms a row, and the row that gets the focus back when its form closes. */
function useRowActs() {
  const api = useApi()
  const act = useAct<RefusalOf<'setRegisterRow'> | Fault>()
  const [open, setOpen] = useState<Open>()
  const [lastCode, setLastCode] = useState<string>()
  const close = (): void => {
    setLastCode(open?.kind === 'form' ? open.draft.code : open?.row.code)
    setOpen(undefined)
  }
  // a row that lacks something cannot be confirmed at one press: its form opens and says what is missing
  const confirm = (row: RegisterRow, isComplete: boolean): void => {
    const confirmed = isComplete ? confirmedRow(draftOf(row)) : undefined
    if (confirmed === undefined) setOpen({ kind: 'form', draft: draftOf(row), isChecked: true })
    else void act.run(() => api.setRegisterRow({ row: confirmed }))
  }
  return { open, setOpen, lastCode, close, act, confirm }
}
