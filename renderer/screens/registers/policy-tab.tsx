import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import Button from '@mui/material/Button'
import { useRef, useState } from 'react'
import { ChoiceInput } from '../../components/choice-input'
import { useTexts } from '../../i18n/texts'
import type { RegistersPlace } from '../../route'
import { useTeam } from '../../team'
import { ClauseHeadings, ClauseItem } from './clause-item'
import { PolicyCompare } from './policy-compare'
import { PolicyImport } from './policy-import'
import { PolicyPackSection } from './policy-pack'

/** The policy clause by clause: what it says, what the app does about it, and where the law says otherwise. */
export function PolicyTab({
  clause,
  onGo,
}: {
  /** the clause to come to */
  readonly clause: string | undefined
  readonly onGo: (place: RegistersPlace) => void
}) {
  const t = useTexts('registers')
  const { clauses, policies, policyName } = useTeam()
  const [shown, setShown] = useState<'all' | 'departing'>('all')
  const tools = useRef<HTMLDivElement>(null)
  const text = policies.at(-1)
  const listed = clauses.filter(({ departures }) => shown === 'all' || departures.length > 0)
  return (
    <>
      <Typography color="text.secondary" sx={{ maxWidth: '75ch', mb: 1 }}>
        {t('policy.about', { name: policyName })}
      </Typography>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'flex-end',
          justifyContent: 'space-between',
          gap: 1,
        }}
      >
        <ChoiceInput
          isRow
          label={t('policy.which')}
          value={shown}
          options={[
            { value: 'all', label: t('policy.all', { count: clauses.length }) },
            { value: 'departing', label: t('policy.departing') },
          ]}
          onChange={setShown}
        />
        <Button
          size="small"
          variant="outlined"
          onClick={() => {
            tools.current?.scrollIntoView()
            tools.current?.focus()
          }}
        >
          {t('policy.tools')}
        </Button>
      </Box>
      <ClauseHeadings />
      <Box component="ol" aria-label={t('policy.clauses')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {listed.map((one) => (
          <ClauseItem
            key={one.id}
            clause={one}
            text={text?.clauses.find(({ no }) => no === one.id)}
            isTarget={one.id === clause}
            onGo={onGo}
          />
        ))}
      </Box>
      <Box
        ref={tools}
        tabIndex={-1}
        role="group"
        aria-label={t('policy.tools')}
        sx={{ display: 'flex', flexDirection: 'column', gap: 4, pt: 4, maxWidth: 900 }}
      >
        <PolicyImport policies={policies} />
        <PolicyCompare policies={policies} />
        <PolicyPackSection />
      </Box>
    </>
  )
}
