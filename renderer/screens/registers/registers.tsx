import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useState } from 'react'
import { Page } from '../../components/page'
import { useTexts } from '../../i18n/texts'
import type { RegistersPlace } from '../../route'
import { DeparturesTab } from './departures-tab'
import { PolicyTab } from './policy-tab'
import { RegisterTab } from './register-tab'

const parts = ['register', 'policy', 'departures'] as const
const starts: Readonly<Record<(typeof parts)[number], RegistersPlace>> = {
  register: { part: 'register', register: 'categories' },
  policy: { part: 'policy' },
  departures: { part: 'departures' },
}

/** The policy as data: the registers that letters and search lists are filled from, its clauses, and where the law says otherwise. */
export function RegistersScreen({ start = starts.register }: { readonly start?: RegistersPlace }) {
  const t = useTexts('registers')
  const [place, setPlace] = useState<RegistersPlace>(start)
  return (
    <Page title={t('title')}>
      <Tabs
        value={place.part}
        onChange={(_event, value: unknown) => {
          const part = parts.find((one) => one === value)
          if (part !== undefined) setPlace(starts[part])
        }}
        aria-label={t('title')}
        sx={{
          minHeight: 36,
          borderBottom: 1,
          borderColor: 'divider',
          '& .MuiTab-root': { minHeight: 36, px: 1.5 },
        }}
      >
        {parts.map((part) => (
          <Tab
            key={part}
            value={part}
            id={`part-tab-${part}`}
            aria-controls="part-panel"
            label={t(`part.${part}`)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="part-panel" aria-labelledby={`part-tab-${place.part}`} sx={{ pt: 2 }}>
        <Part key={JSON.stringify(place)} place={place} onGo={setPlace} />
      </Box>
    </Page>
  )
}

function Part({
  place,
  onGo,
}: {
  readonly place: RegistersPlace
  readonly onGo: (place: RegistersPlace) => void
}) {
  switch (place.part) {
    case 'register':
      return <RegisterTab start={place.register} code={place.code} onGo={onGo} />
    case 'policy':
      return <PolicyTab clause={place.clause} onGo={onGo} />
    case 'departures':
      return <DeparturesTab onGo={onGo} />
  }
}
