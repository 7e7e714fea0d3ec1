import Box from '@mui/material/Box'
import { useState } from 'react'
import type { RegisterName } from '../../../shared/policy/registers'
import type { RegistersPlace } from '../../route'
import { useTeam } from '../../team'
import { CalendarSection } from '../settings/calendar-section'
import { isRegister, type RegisterChoice } from './register-places'
import { RegisterList } from './register-list'
import { RegisterPanel } from './register-panel'

/** The registers on the left, the chosen one on the right. */
export function RegisterTab({
  start,
  code,
  onGo,
}: {
  readonly start: RegisterName
  /** the row to come to */
  readonly code: string | undefined
  readonly onGo: (place: RegistersPlace) => void
}) {
  const { calendarChoice } = useTeam()
  const [chosen, setChosen] = useState<RegisterChoice>(start)
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 3,
        rowGap: 2,
        alignItems: 'start',
        gridTemplateColumns: '228px minmax(0, 1fr)',
        '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <RegisterList chosen={chosen} onChoose={setChosen} />
      {isRegister(chosen) ? (
        <RegisterPanel
          key={chosen}
          register={chosen}
          code={chosen === start ? code : undefined}
          onGo={onGo}
        />
      ) : (
        <Box sx={{ maxWidth: 760 }}>
          <CalendarSection kept={calendarChoice} />
        </Box>
      )}
    </Box>
  )
}
