import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import GavelOutlined from '@mui/icons-material/GavelOutlined'
import HourglassEmpty from '@mui/icons-material/HourglassEmpty'
import Schedule from '@mui/icons-material/Schedule'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** What a colour can mean here; there is no other use of colour. */
export type Meaning = 'due' | 'overdue' | 'waiting' | 'done' | 'law'

const looks = {
  due: { colour: 'warning', Icon: Schedule },
  overdue: { colour: 'error', Icon: ErrorOutlineOutlined },
  waiting: { colour: 'info', Icon: HourglassEmpty },
  done: { colour: 'success', Icon: CheckCircleOutlined },
  law: { colour: 'secondary', Icon: GavelOutlined },
} as const

/** A state as word, icon and colour together. */
export function StatusChip({
  meaning,
  children,
}: {
  readonly meaning: Meaning
  readonly children: ReactNode
}) {
  const { colour, Icon } = looks[meaning]
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        verticalAlign: 'middle',
        gap: 0.5,
        color: `${colour}.main`,
        fontSize: '0.8125rem',
        fontWeight: 500,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {children}
    </Box>
  )
}
