import { useContext } from 'react'
import { useApi } from '../../../api'
import { useTexts } from '../../../i18n/texts'
import type { MailFile } from '../../../route'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { FileDrop } from '../file-drop'
import { ReturnedContext } from './returned-notice'

/** One place for all that comes back: the app says what it is. What it understood stands above the steps. */
export function ReturnedDrop({ onSent }: { readonly onSent: () => void }) {
  const t = useTexts('proof')
  const api = useApi()
  const { caseId } = useCaseDesk()
  const act = useCaseAct()
  const { show } = useContext(ReturnedContext)
  const record = async (files: readonly MailFile[]) => {
    for (const file of files) {
      const isTaken = await act.run(
        () => api.recordReturnedMail({ caseId, ...file }),
        (returned) => {
          show({ returned, file })
          if (returned.kind === 'sent') onSent()
        },
      )
      // the refusal stays in view; a next file would wipe it
      if (!isTaken) return
    }
  }
  const choose = async () => {
    const chosen = await api.chooseMail()
    if (chosen.ok) await record(chosen.value)
    else await act.run(() => Promise.resolve(chosen))
  }
  return (
    <FileDrop
      label={t('drop.label')}
      hint={t('drop.hint')}
      refusal={act.refusal}
      onChoose={() => void choose()}
      onFiles={(files) => void record(files)}
    />
  )
}
