import Add from '@mui/icons-material/Add'
import CalculateOutlined from '@mui/icons-material/CalculateOutlined'
import FolderOutlined from '@mui/icons-material/FolderOutlined'
import LockOutlined from '@mui/icons-material/LockOutlined'
import SettingsOutlined from '@mui/icons-material/SettingsOutlined'
import TableRowsOutlined from '@mui/icons-material/TableRowsOutlined'
import TodayOutlined from '@mui/icons-material/TodayOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/texts'
import { useRoute, type Route } from '../../route'
import { Key } from './key'
import { placeOf, type ShortcutAct } from './shortcuts'

/** The left column: the places, the one act that is always at hand, and the lock. */
export function Navigation({
  todayCount,
  onAct,
}: {
  readonly todayCount: number
  readonly onAct: (act: ShortcutAct) => void
}) {
  const t = useTexts('common')
  const { route } = useRoute()
  const item = (act: ShortcutAct, label: string, look: Pick<ItemProps, 'icon' | 'hint' | 'detail'>) => (
    <Item label={label} isHere={isAt(route, act)} {...look} onGo={() => onAct(act)} />
  )
  return (
    <Box
      component="nav"
      aria-label={t('frame.navigation')}
      sx={{
        width: 236,
        flexShrink: 0,
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        gap: 0.25,
        px: 1,
        py: 1.5,
        borderRight: 1,
        borderColor: 'divider',
        position: 'sticky',
        top: 0,
        height: '100vh',
        overflowY: 'auto',
        displayPrint: 'none',
        '@media (max-width: 1000px)': { width: 192, '& kbd': { display: 'none' } },
        '@media (max-width: 640px)': { width: '100%', height: 'auto', position: 'static', borderRight: 0 },
      }}
    >
      <Box sx={{ fontWeight: 600, px: 1, pt: 0.5, pb: 1.5 }}>{t('app.name')}</Box>
      {item('today', t('frame.today'), {
        icon: <TodayOutlined fontSize="small" />,
        hint: 'T',
        ...(todayCount === 0
          ? {}
          : { detail: { shown: todayCount, said: t('frame.today-count', { count: todayCount }) } }),
      })}
      {item('cases', t('frame.cases'), { icon: <FolderOutlined fontSize="small" />, hint: 'C' })}
      {item('registers', t('frame.registers'), { icon: <TableRowsOutlined fontSize="small" />, hint: 'R' })}
      {item('calculator', t('frame.calculator'), {
        icon: <CalculateOutlined fontSize="small" />,
        hint: 'K',
      })}
      <Box sx={{ flex: 1, minHeight: 16 }} />
      {item('new', t('frame.new'), { icon: <Add fontSize="small" color="primary" />, hint: 'N' })}
      {item('settings', t('frame.settings'), { icon: <SettingsOutlined fontSize="small" />, hint: 'S' })}
      {item('lock', t('frame.lock'), { icon: <LockOutlined fontSize="small" />, hint: 'L' })}
    </Box>
  )
}

/** A case and its letters belong to the cases, templates of letters to the settings. */
function isAt(route: Route, act: ShortcutAct): boolean {
  if (act === 'cases') return ['cases', 'case', 'letter', 'rehearsal'].includes(route.screen)
  if (act === 'settings') return ['settings', 'templates'].includes(route.screen)
  return placeOf(act)?.screen === route.screen
}

type ItemProps = {
  readonly label: string
  readonly icon: ReactNode
  readonly hint: string
  readonly isHere: boolean
  readonly detail?: { readonly shown: number; readonly said: string }
  readonly onGo: () => void
}

function Item({ label, icon, hint, isHere, detail, onGo }: ItemProps) {
  return (
    <ButtonBase
      onClick={onGo}
      aria-current={isHere ? 'page' : undefined}
      aria-keyshortcuts={hint}
      aria-label={detail === undefined ? label : `${label}, ${detail.said}`}
      sx={{
        justifyContent: 'flex-start',
        gap: 1,
        px: 1,
        minHeight: 34,
        borderRadius: 1,
        font: 'inherit',
        fontSize: '0.875rem',
        textAlign: 'left',
        bgcolor: isHere ? 'action.selected' : 'transparent',
        fontWeight: isHere ? 600 : 400,
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{ display: 'flex', color: isHere ? 'primary.main' : 'text.secondary' }}
      >
        {icon}
      </Box>
      <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
        {label}
      </Box>
      {detail === undefined ? null : (
        <Box component="span" sx={{ fontWeight: 600, color: 'primary.main' }}>
          {detail.shown}
        </Box>
      )}
      <Key name={hint} />
    </ButtonBase>
  )
}
