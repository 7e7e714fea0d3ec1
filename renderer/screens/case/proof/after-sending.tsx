import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CaseLetter } from '../../../../shared/case/case'
import { useTexts } from '../../../i18n/texts'
import { useCaseDesk } from '../case-desk'
import { DeliveryForm } from './delivery-form'
import { PassphraseForm } from './passphrase-form'

/** What can be recorded by hand of a letter that left; one form at a time. */
export function AfterSending({ one, name }: { readonly one: CaseLetter; readonly name: string }) {
  const t = useTexts('proof')
  const { isEditable, isWorkable } = useCaseDesk()
  const [open, setOpen] = useState<'delivery' | 'passphrase'>()
  const close = () => setOpen(undefined)
  if (!isEditable || one.sendings.length === 0) return null
  if (open === 'delivery') return <DeliveryForm one={one} name={name} onDone={close} />
  if (open === 'passphrase') return <PassphraseForm one={one} name={name} onDone={close} />
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, ml: -0.625 }}>
      <Button
        size="small"
        aria-label={t('record.open-named', { letter: name })}
        onClick={() => setOpen('delivery')}
      >
        {t('record.open')}
      </Button>
      {isWorkable && one.sent !== undefined && one.letter.attachments.length > 0 ? (
        <Button
          size="small"
          aria-label={t('passphrase.open-named', { letter: name })}
          onClick={() => setOpen('passphrase')}
        >
          {t('passphrase.open')}
        </Button>
      ) : null}
    </Box>
  )
}
