import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../../i18n/texts'
import { PreferenceSwitch } from './preference-switch'

/** The column of everything before the desk is open; it starts where the first picture (index.html) stands. */
export function Centred({
  title,
  isWide = false,
  children,
}: {
  readonly title: string
  readonly isWide?: boolean
  readonly children: ReactNode
}) {
  const t = useTexts('common')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // a field that takes the focus itself keeps it
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus()
  }, [title])
  return (
    <Box
      component="main"
      sx={{
        boxSizing: 'border-box',
        width: isWide ? 640 : 400,
        maxWidth: '100%',
        mx: 'auto',
        px: 2,
        pt: isWide ? '8vh' : '16vh',
        pb: 4,
        '@media print': { pt: 0 },
      }}
    >
      <Box sx={{ fontSize: 20, lineHeight: 1.35, fontWeight: 600, mb: 3, displayPrint: 'none' }}>
        {t('app.name')}
      </Box>
      <Typography
        variant="h1"
        ref={heading}
        tabIndex={-1}
        sx={{ mb: 2, fontSize: '1rem', displayPrint: 'none' }}
      >
        {title}
      </Typography>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>{children}</Box>
      <PreferenceSwitch />
    </Box>
  )
}
