import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, type ReactNode } from 'react'
import { useRoute } from '../route'

/** A screen: its heading, its acts and its content. The heading takes the focus once when the person comes here. */
export function Page({
  title,
  actions,
  children,
}: {
  readonly title: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { route, claimFocus } = useRoute()
  useEffect(() => {
    if (claimFocus(route)) heading.current?.focus()
  }, [route, claimFocus])
  return (
    <Box component="main" id="content" sx={{ px: 3, py: 2.5, minWidth: 0, flex: 1 }}>
      <Box
        component="header"
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2.5, minHeight: 36 }}
      >
        <Typography
          variant="h1"
          ref={heading}
          tabIndex={-1}
          // acts that leave no room for the title stand below it
          sx={{ flex: 1, minWidth: 'min(100%, 34ch)', overflowWrap: 'anywhere' }}
        >
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </Box>
  )
}
