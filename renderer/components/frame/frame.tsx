import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useApi } from '../../api'
import { useDeskState } from '../../desk-state'
import { useTexts } from '../../i18n/texts'
import { useCaseRows } from '../../index-db/case-rows-provider'
import { useToday } from '../../now'
import { useRoute } from '../../route'
import { needsMeCount } from '../../screens/today/today-view'
import { Message } from '../message'
import { mostMegabytes } from './dropped-mail'
import { Navigation } from './navigation'
import { keyPressOf, placeOf, shortcutAct, type ShortcutAct } from './shortcuts'
import { ShortcutsDialog } from './shortcuts-dialog'
import { useMailDrop } from './use-mail-drop'

/** What stands around every screen: navigation, single keys, the drop of a mail, and the word that nothing can be saved. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const t = useTexts('common')
  const { readOnly } = useDeskState()
  const { rows } = useCaseRows()
  const today = useToday()
  const todayCount = useMemo(() => needsMeCount(rows, today), [rows, today])
  const { doAct, areShortcutsShown, hideShortcuts } = useFrameActs()
  const drop = useMailDrop()
  return (
    <Box
      sx={{ display: 'flex', minHeight: '100vh', '@media (max-width: 640px)': { flexDirection: 'column' } }}
    >
      <SkipLink />
      <Navigation todayCount={todayCount} onAct={doAct} />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        {readOnly ? (
          <Box sx={{ px: 3, pt: 2 }}>
            <Message kind="note">
              <Typography>{t('frame.read-only')}</Typography>
            </Message>
          </Box>
        ) : null}
        {drop.refusals.length === 0 ? null : (
          <Box sx={{ px: 3, pt: 2 }}>
            <Message
              kind="problem"
              actions={
                <Button size="small" onClick={drop.dismiss}>
                  {t('frame.dismiss')}
                </Button>
              }
            >
              {drop.refusals.map(({ kind, names }) => (
                <Typography key={kind}>
                  {t(`frame.drop-${kind}`, { names: names.join(', '), megabytes: mostMegabytes })}
                </Typography>
              ))}
            </Message>
          </Box>
        )}
        {children}
      </Box>
      {drop.isDragging ? <DropHighlight /> : null}
      <ShortcutsDialog isOpen={areShortcutsShown} onClose={hideShortcuts} />
    </Box>
  )
}

function useFrameActs() {
  const api = useApi()
  const { go } = useRoute()
  const [areShortcutsShown, setShortcutsShown] = useState(false)
  const doAct = useCallback(
    (act: ShortcutAct) => {
      const place = placeOf(act)
      if (place !== undefined) go(place)
      else if (act === 'lock') void api.lock()
      else setShortcutsShown(true)
    },
    [api, go],
  )
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const act = shortcutAct(keyPressOf(event))
      if (act === undefined) return
      event.preventDefault()
      doAct(act)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [doAct])
  const hideShortcuts = useCallback(() => setShortcutsShown(false), [])
  return { doAct, areShortcutsShown, hideShortcuts }
}

function SkipLink() {
  const t = useTexts('common')
  return (
    <Link
      component="button"
      onClick={() => document.querySelector<HTMLElement>('#content h1')?.focus()}
      sx={{
        position: 'absolute',
        left: 8,
        top: -48,
        zIndex: 2,
        px: 1.5,
        py: 1,
        bgcolor: 'background.paper',
        '&:focus': { top: 8 },
      }}
    >
      {t('frame.skip')}
    </Link>
  )
}

function DropHighlight() {
  const t = useTexts('common')
  return (
    <Box
      role="status"
      sx={{
        position: 'fixed',
        inset: 8,
        zIndex: 'modal',
        pointerEvents: 'none',
        display: 'grid',
        placeContent: 'center',
        textAlign: 'center',
        border: 2,
        borderStyle: 'dashed',
        borderColor: 'primary.main',
        borderRadius: 2,
        bgcolor: 'color-mix(in srgb, var(--mui-palette-background-default) 88%, transparent)',
      }}
    >
      <Typography variant="h1" component="p">
        {t('frame.drop')}
      </Typography>
      <Typography color="text.secondary">{t('frame.drop-hint')}</Typography>
    </Box>
  )
}
