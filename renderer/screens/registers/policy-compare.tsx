import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { comparePolicies } from '../../../shared/policy/compare-policies'
import type { Policy } from '../../../shared/policy/pack-schema'
import { SelectInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import { Section } from '../settings/section'
import { ClauseChangeItem } from './clause-change'

/** Two imported versions of the policy, clause by clause: what came, what went, and which words changed. */
export function PolicyCompare({ policies }: { readonly policies: readonly Policy[] }) {
  const t = useTexts('registers')
  const [chosen, setChosen] = useState<{ readonly earlier?: string; readonly later?: string }>({})
  const earlier = policies.find(({ sha256 }) => sha256 === chosen.earlier) ?? policies.at(-2)
  const later = policies.find(({ sha256 }) => sha256 === chosen.later) ?? policies.at(-1)
  const options = policies.map(({ sha256, version, captured }) => ({
    value: sha256,
    label: `${version} · ${captured}`,
  }))
  return (
    <Section title={t('compare.title')} hint={t('compare.hint')}>
      {earlier === undefined || later === undefined ? (
        <Typography>{t('compare.needs-two')}</Typography>
      ) : (
        <>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 260px))', mb: 2 }}>
            <SelectInput
              label={t('compare.earlier')}
              value={earlier.sha256}
              options={options}
              onChange={(next) => setChosen({ ...chosen, earlier: next })}
            />
            <SelectInput
              label={t('compare.later')}
              value={later.sha256}
              options={options}
              onChange={(next) => setChosen({ ...chosen, later: next })}
            />
          </Box>
          <Changes earlier={earlier} later={later} />
        </>
      )}
    </Section>
  )
}

function Changes({ earlier, later }: { readonly earlier: Policy; readonly later: Policy }) {
  const t = useTexts('registers')
  const changes = useMemo(() => comparePolicies(earlier.clauses, later.clauses), [earlier, later])
  const different = changes.filter((change) => change.kind !== 'same')
  return (
    <>
      <Typography role="status" sx={{ mb: 1 }}>
        {different.length === 0
          ? t('compare.none')
          : t('compare.count', { count: different.length, same: changes.length - different.length })}
      </Typography>
      <Box component="ol" aria-label={t('compare.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {different.map((change) => (
          <ClauseChangeItem key={change.no} change={change} />
        ))}
      </Box>
    </>
  )
}
