import BlockOutlined from '@mui/icons-material/BlockOutlined'
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useEffect, useRef } from 'react'
import { registerKinds, type RegisterRow } from '../../../shared/policy/registers'
import { hasOneName } from '../../../shared/policy/row-draft'
import { StatusChip } from '../../components/status-chip'
import { useLanguage, useTexts } from '../../i18n/texts'
import { ClauseLinks } from './clause-links'
import { clauseNumbers } from './clause-numbers'
import { RowDue } from './row-due'
import { isCampaignRow, RowLetter } from './row-letter'
import { RowValues, type ColumnField } from './row-values'

/** One row: what it is called, what is particular to the register, and whether the DPO has confirmed it. */
export function RegisterRowItem({
  row,
  columns,
  isTarget,
  takesFocus,
  onClause,
  ...acts
}: {
  readonly row: RegisterRow
  readonly columns: readonly ColumnField[]
  /** the person has come for this row */
  readonly isTarget: boolean
  /** its form or its history has just been closed: the button that opened it has the focus again */
  readonly takesFocus: 'form' | 'history' | undefined
  readonly onEdit: () => void
  readonly onConfirm: () => void
  readonly onHistory: () => void
  readonly onClause: (clause: string) => void
}) {
  const place = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (!isTarget) return
    place.current?.scrollIntoView({ block: 'center' })
    place.current?.focus()
  }, [isTarget])
  return (
    <Box
      component="tr"
      ref={place}
      tabIndex={isTarget ? -1 : undefined}
      sx={{
        ...(isTarget ? { bgcolor: 'action.selected' } : {}),
        ...(row.status === 'unconfirmed'
          ? { '& > td:first-of-type': { boxShadow: 'inset 3px 0 var(--mui-palette-warning-main)' } }
          : {}),
        ...(row.status === 'withdrawn' ? { color: 'text.secondary' } : {}),
      }}
    >
      <Box component="td" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
        {row.code}
      </Box>
      <td>
        <ClauseLinks clauses={clauseNumbers(row.clause)} onGo={onClause} />
      </td>
      <Name row={row} />
      {columns.map((column) => (
        <Box
          component="td"
          key={column.kind === 'one' ? column.name : ''}
          sx={column.kind === 'one' ? { minWidth: 96 } : { minWidth: 200, width: '45%', maxWidth: 0 }}
        >
          <RowValues row={row} column={column} />
          {row.register === 'notices' && column.kind === 'all' ? <RowDue row={row} /> : null}
          {isCampaignRow(row) && column.kind === 'all' ? <RowLetter row={row} /> : null}
        </Box>
      ))}
      <Box component="td" sx={{ whiteSpace: 'nowrap' }}>
        <Status status={row.status} />
      </Box>
      <Acts row={row} isDeep={columns.some(({ kind }) => kind === 'all')} takesFocus={takesFocus} {...acts} />
    </Box>
  )
}

function Name({ row }: { readonly row: RegisterRow }) {
  const language = useLanguage()
  const other = language === 'lv' ? 'en' : 'lv'
  return (
    <Box component="td" sx={{ minWidth: 140, maxWidth: 360, overflowWrap: 'anywhere' }}>
      {row.name[language] || row.name[other]}
      {hasOneName(row) ? null : (
        <Box lang={other} sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {row.name[other]}
        </Box>
      )}
    </Box>
  )
}

function Acts({
  row,
  isDeep,
  takesFocus,
  onEdit,
  onConfirm,
  onHistory,
}: {
  readonly row: RegisterRow
  /** the row is several lines deep anyway: the acts stand below each other */
  readonly isDeep: boolean
  readonly takesFocus: 'form' | 'history' | undefined
  readonly onEdit: () => void
  readonly onConfirm: () => void
  readonly onHistory: () => void
}) {
  const t = useTexts('registers')
  const common = useTexts('common')
  const isMadeByApp = registerKinds[row.register].isMadeByApp
  const edit = useRef<HTMLButtonElement>(null)
  const history = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus === 'form') edit.current?.focus()
    if (takesFocus === 'history') history.current?.focus()
  }, [takesFocus])
  return (
    <Box component="td" sx={{ whiteSpace: 'nowrap' }}>
      <Box
        sx={{
          display: 'flex',
          flexDirection: isDeep ? 'column' : 'row',
          alignItems: 'flex-start',
          columnGap: 0.25,
          '& .MuiButton-root': { ml: -0.75, mt: -0.5, minWidth: 0 },
        }}
      >
        {row.status === 'unconfirmed' && !isMadeByApp ? (
          <Button size="small" aria-label={`${t('confirm')} ${row.code}`} onClick={onConfirm}>
            {t('confirm')}
          </Button>
        ) : null}
        {isMadeByApp ? null : (
          <Button
            ref={edit}
            size="small"
            aria-label={`${common('button.edit')} ${row.code}`}
            onClick={onEdit}
          >
            {common('button.edit')}
          </Button>
        )}
        <Button
          ref={history}
          size="small"
          aria-label={`${t('history.show')} ${row.code}`}
          onClick={onHistory}
        >
          {t('history.show')}
        </Button>
      </Box>
    </Box>
  )
}

/** A proposal of ours is not done and not late: it waits for the DPO's word. */
function Status({ status }: { readonly status: RegisterRow['status'] }) {
  const t = useTexts('registers')
  switch (status) {
    case 'unconfirmed':
      return (
        <StatusWord colour="warning.main" Icon={HelpOutlineOutlined}>
          {t('status.unconfirmed')}
        </StatusWord>
      )
    case 'confirmed':
      return <StatusChip meaning="done">{t('status.confirmed')}</StatusChip>
    case 'withdrawn':
      return (
        <StatusWord colour="text.secondary" Icon={BlockOutlined}>
          {t('status.withdrawn')}
        </StatusWord>
      )
    case 'from-policy':
      return t('status.from-policy')
  }
}

function StatusWord({
  colour,
  Icon,
  children,
}: {
  readonly colour: string
  readonly Icon: typeof BlockOutlined
  readonly children: string
}) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: colour,
        fontWeight: 500,
        fontSize: '0.8125rem',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {children}
    </Box>
  )
}
