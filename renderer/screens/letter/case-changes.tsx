import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Provenance } from '../../../shared/letters/provenance'
import { Message } from '../../components/message'
import { useTexts } from '../../i18n/texts'

/** In how many places the case has changed under the letter, and a way from one to the next. */
export function CaseChanges({
  origins,
  onShow,
}: {
  readonly origins: Provenance
  readonly onShow: (index: number) => void
}) {
  const t = useTexts('letter')
  const [shown, setShown] = useState(-1)
  const places = changedPlaces(origins)
  if (places.length === 0) return null
  const next = places.find((place) => place > shown) ?? places[0] ?? 0
  return (
    <Message
      kind="note"
      actions={
        <Button
          size="small"
          onClick={() => {
            setShown(next)
            onShow(next)
          }}
        >
          {t('origin.show')}
        </Button>
      }
    >
      {t('origin.count', { count: places.length })}
    </Message>
  )
}

function changedPlaces({ states, missing }: Provenance): readonly number[] {
  const changed = states.flatMap(({ kind }, index) => (kind === 'changed' || kind === 'gone' ? [index] : []))
  return [...changed, ...missing.map(({ after }) => Math.max(after, 0))].sort((a, b) => a - b)
}
