import Button from '@mui/material/Button'
import type { CaseLetterKind } from '../../../shared/letters/letter-kind'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { useCaseDesk } from './case-desk'
import { LetterMenu } from './letter-menu'

/** What the page's own acts open above the columns. */
export type CaseForm =
  | { readonly kind: 'correct' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'about'; readonly letter: CaseLetterKind }

/** The acts of the page as a whole: which letter can be written, with the reason for those that cannot; and the rare ones. */
export function CaseActions({ onOpen }: { readonly onOpen: (form: CaseForm) => void }) {
  const t = useTexts('case')
  const { record, isEditable } = useCaseDesk()
  if (!isEditable) return null
  if (record.stage === 'closed') {
    return (
      <>
        <Button variant="outlined" onClick={() => onOpen({ kind: 'reopen' })}>
          {t('more.reopen')}
        </Button>
        <RehearsalButton />
      </>
    )
  }
  return (
    <>
      <LetterMenu onAbout={(letter) => onOpen({ kind: 'about', letter })} />
      <RehearsalButton />
      <Button onClick={() => onOpen({ kind: 'correct' })}>{t('more.correct')}</Button>
    </>
  )
}

function RehearsalButton() {
  const t = useTexts('case')
  const { go } = useRoute()
  const { caseId } = useCaseDesk()
  return <Button onClick={() => go({ screen: 'rehearsal', caseId })}>{t('more.rehearsal')}</Button>
}
