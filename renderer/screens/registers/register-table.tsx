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

type Closed = { readonly kind: Open['kind']; readonly code: string }

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
  const { registers } = useTeam()
  const [filter, setFilter] = useState(noFilter)
  const [most, setMost] = useState(rowsAtOnce)
  const acts = useRowActs()
  const kind = registerKinds[register]
  const filtered = filteredRows(rows, filter)
  const add = (): void => acts.show({ kind: 'form', draft: newDraft(register, registers), isChecked: false })
  return (
    <>
      <RowFilterBar filter={filter} shown={filtered.length} all={rows} onChange={setFilter} />
      {acts.act.refusal === undefined ? null : <RefusalMessage refusal={acts.act.refusal} />}
      {rows.length === 0 && acts.open === undefined ? (
        <Typography color="text.secondary" sx={{ py: 2 }}>
          {t(kind.isMadeByApp ? 'table.empty-made' : 'table.empty')}
        </Typography>
      ) : (
        <Rows
          register={register}
          rows={filtered.slice(0, most)}
          known={rows}
          target={target}
          acts={acts}
          onClause={(clause) => onGo({ part: 'policy', clause })}
        />
      )}
      <Box sx={{ display: 'flex', gap: 1, my: 2 }}>
        {filtered.length > most ? (
          <Button onClick={() => setMost(most + rowsAtOnce)}>
            {t('table.more', { count: Math.min(rowsAtOnce, filtered.length - most) })}
          </Button>
        ) : null}
        {kind.isMadeByApp ? null : (
          <Button variant="outlined" onClick={add}>
            {t('add')}
          </Button>
        )}
      </Box>
    </>
  )
}

/** The table itself: a form in the place of its row, or below the others for a new one; a history below its row. */
function Rows({
  register,
  rows,
  known,
  target,
  acts,
  onClause,
}: {
  readonly register: RegisterName
  readonly rows: readonly RegisterRow[]
  /** every row of the register, also those that are not shown */
  readonly known: readonly RegisterRow[]
  readonly target: string | undefined
  readonly acts: ReturnType<typeof useRowActs>
  readonly onClause: (clause: string) => void
}) {
  const language = useLanguage()
  const { registers } = useTeam()
  const { open, show, closed, close, confirm } = acts
  const kind = registerKinds[register]
  const columns = columnFieldsOf(fieldsOf({ register }), language)
  const width = columns.length + 5 // code, clause, name, status and acts besides the register's own
  const draft = open?.kind === 'form' ? open : undefined
  const history = open?.kind === 'history' ? open.row : undefined
  const form =
    draft === undefined ? null : <FormRow open={draft} width={width} known={known} onDone={close} />
  const isNew = !rows.some(({ code }) => code === draft?.draft.code)
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box component="table" aria-label={kind.name[language]} sx={tableLook}>
        <RowTableHead kind={kind} columns={columns} />
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.code}>
              {row.code === draft?.draft.code ? (
                form
              ) : (
                <RegisterRowItem
                  row={row}
                  columns={columns}
                  isTarget={row.code === target}
                  takesFocus={row.code === closed?.code ? closed.kind : undefined}
                  onEdit={() => show({ kind: 'form', draft: draftOf(row), isChecked: false })}
                  onConfirm={() => confirm(row, Object.keys(rowProblems(row, registers)).length === 0)}
                  onHistory={() => show({ kind: 'history', row })}
                  onClause={onClause}
                />
              )}
              {row.code === history?.code ? (
                <tr>
                  <td colSpan={width}>
                    <RowHistory row={row} onClose={close} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
          {isNew ? form : null}
        </tbody>
      </Box>
    </Box>
  )
}

function FormRow({
  open: { draft, isChecked },
  width,
  known,
  onDone,
}: {
  readonly open: Extract<Open, { readonly kind: 'form' }>
  readonly width: number
  readonly known: readonly RegisterRow[]
  readonly onDone: () => void
}) {
  return (
    <tr>
      <td colSpan={width}>
        <RowForm
          draft={draft}
          isChecked={isChecked}
          known={known.find(({ code }) => code === draft.code)}
          onDone={onDone}
        />
      </td>
    </tr>
  )
}

/** What is open, the one press that confirms a row, and the row that gets the focus back when something closes. */
function useRowActs() {
  const api = useApi()
  const act = useAct<RefusalOf<'setRegisterRow'> | Fault>()
  const [open, setOpen] = useState<Open>()
  const [closed, setClosed] = useState<Closed>()
  const show = (next: Open): void => {
    setClosed(undefined)
    setOpen(next)
  }
  const close = (): void => {
    if (open !== undefined) {
      setClosed({ kind: open.kind, code: open.kind === 'form' ? open.draft.code : open.row.code })
    }
    setOpen(undefined)
  }
  // a row that lacks something cannot be confirmed at one press: its form opens and says what is missing
  const confirm = (row: RegisterRow, isComplete: boolean): void => {
    const confirmed = isComplete ? confirmedRow(draftOf(row)) : undefined
    if (confirmed === undefined) show({ kind: 'form', draft: draftOf(row), isChecked: true })
    else void act.run(() => api.setRegisterRow({ row: confirmed }))
  }
  return { open, show, closed, close, act, confirm }
}
