import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Typography from '@mui/material/Typography'
import { useEffect, useState } from 'react'
import { useTexts } from '../i18n/texts'

const quietFor = 150 // milliseconds: shorter waits show nothing, so that quick answers do not flicker

/** Something loads: nothing for 150 ms, then a skeleton; with `done` and `total` the number is said. */
export function Busy({
  label,
  progress,
}: {
  readonly label?: string
  readonly progress?: { readonly done: number; readonly total: number }
}) {
  const t = useTexts('common')
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quietFor)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <Box role="status" sx={{ maxWidth: '75ch' }}>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {label ?? t('busy.label')}
        {progress === undefined ? '' : ` · ${t('busy.progress', progress)}`}
      </Typography>
      {[92, 100, 64].map((width) => (
        <Skeleton key={width} aria-hidden variant="text" width={`${width}%`} height={28} />
      ))}
    </Box>
  )
}
