import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { Verdict } from '../../../shared/rehearsal/ground'

/** Icon and colour of a verdict, and of the single answers that lead to it. */
export const looks = {
  open: { Icon: ErrorOutlineOutlined, colour: 'error' },
  weak: { Icon: HelpOutlineOutlined, colour: 'warning' },
  answered: { Icon: CheckCircleOutlined, colour: 'success' },
} as const

/** How the file stands against a ground, as word, icon and colour together. */
export function VerdictChip({
  verdict,
  children,
}: {
  readonly verdict: Verdict
  readonly children: ReactNode
}) {
  const { Icon, colour } = looks[verdict]
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: `${colour}.main`,
        fontSize: '0.8125rem',
        fontWeight: 500,
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {children}
    </Box>
  )
}
