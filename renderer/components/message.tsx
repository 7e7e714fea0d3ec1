import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import InfoOutlined from '@mui/icons-material/InfoOutlined'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A few sentences beside what they are about. `problem` is read out at once by a screen reader. */
export function Message({
  kind,
  children,
  actions,
}: {
  readonly kind: 'problem' | 'note'
  readonly children: ReactNode
  readonly actions?: ReactNode
}) {
  const colour = kind === 'problem' ? 'error' : 'info'
  const Icon = kind === 'problem' ? ErrorOutlineOutlined : InfoOutlined
  return (
    <Box
      role={kind === 'problem' ? 'alert' : 'note'}
      sx={{
        display: 'flex',
        gap: 1.25,
        px: 1.5,
        py: 1.25,
        maxWidth: '75ch',
        border: 1,
        borderColor: kind === 'problem' ? 'error.main' : 'divider',
        borderRadius: 1,
        bgcolor: `color-mix(in srgb, var(--mui-palette-${colour}-main) 6%, transparent)`,
      }}
    >
      <Icon color={colour} fontSize="small" aria-hidden sx={{ mt: '1px' }} />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
        {actions === undefined ? null : <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>{actions}</Box>}
      </Box>
    </Box>
  )
}
