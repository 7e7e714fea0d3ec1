import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { registerDepartures } from '../../../shared/policy/departures'
import { ChoiceInput } from '../../components/choice-input'
import { useTexts } from '../../i18n/texts'
import type { RegistersPlace } from '../../route'
import { useTeam } from '../../team'
import { DepartureNote } from './departure-note'

const severities = ['high', 'medium', 'low'] as const

/** Where the policy says otherwise than the law: both side by side, the gravest first. */
export function DeparturesTab({ onGo }: { readonly onGo: (place: RegistersPlace) => void }) {
  const t = useTexts('registers')
  const { registers } = useTeam()
  const [shown, setShown] = useState<(typeof severities)[number] | 'all'>('all')
  const known = registerDepartures(registers)
  return (
    <>
      <Typography color="text.secondary" sx={{ maxWidth: '75ch', mb: 1.5 }}>
        {t('departures.about')}
      </Typography>
      <ChoiceInput
        isRow
        label={t('departures.which')}
        value={shown}
        options={[
          { value: 'all', label: t('departures.all', { count: known.length }) },
          ...severities.map((severity) => ({ value: severity, label: t(`severity.${severity}`) })),
        ]}
        onChange={setShown}
      />
      {severities
        .filter((severity) => shown === 'all' || shown === severity)
        .map((severity) => {
          const own = known.filter((one) => one.severity === severity)
          return own.length === 0 ? null : (
            <Box component="section" key={severity} aria-label={t(`severity.${severity}`)} sx={{ mt: 2.5 }}>
              <Typography variant="h2" sx={{ mb: 1 }}>
                {t(`severity.${severity}`)}{' '}
                <Typography component="span" color="text.secondary">
                  {own.length} · {t(`severity.${severity}-about`)}
                </Typography>
              </Typography>
              <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.75 }}>
                {own.map((departure) => (
                  <DepartureNote
                    key={departure.no}
                    departure={departure}
                    onClause={(clause) => onGo({ part: 'policy', clause })}
                    onRow={(code) => onGo({ part: 'register', register: 'departures', code })}
                  />
                ))}
              </Box>
            </Box>
          )
        })}
    </>
  )
}
