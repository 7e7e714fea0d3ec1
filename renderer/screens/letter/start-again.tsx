import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { Letter } from '../../../shared/letters/letter'
import { useApi } from '../../api'
import { Message } from '../../components/message'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'

/** Says that the letter comes from the draft that was kept, and lets it be written anew from the case. */
export function StartAgain({
  caseId,
  letter,
  onFresh,
}: {
  readonly caseId: string
  readonly letter: Letter
  readonly onFresh: () => void
}) {
  const t = useTexts('letter')
  const api = useApi()
  const act = useAct<RefusalOf<'discardLetterDraft'> | Fault>()
  const [isDone, setDone] = useState(false)
  if (isDone) return null
  const again = () =>
    void act.run(
      () => api.discardLetterDraft({ caseId, letterId: letter.id }),
      () => {
        setDone(true)
        onFresh()
      },
    )
  return (
    <>
      <Message
        kind="note"
        actions={
          <>
            <Button size="small" disabled={act.isBusy} onClick={again}>
              {t('draft.again')}
            </Button>
            <Button size="small" onClick={() => setDone(true)}>
              {t('draft.go-on')}
            </Button>
          </>
        }
      >
        {t('draft.restored')}
      </Message>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </>
  )
}
