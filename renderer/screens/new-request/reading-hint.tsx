import type { Reading, Received } from '../../../shared/intake/intake'
import { useLanguage, useTexts } from '../../i18n/texts'

/** How surely a value was read, and from which words of the mail. */
export function ReadingHint({ reading }: { readonly reading: Reading<unknown> | undefined }) {
  const t = useTexts('new-request')
  const language = useLanguage()
  if (reading === undefined) return null
  const { confidence } = reading
  // what the reader writes of itself is English ("From header"): on the Latvian screen the word of confidence stands alone
  const from = language === 'en' ? reading.from : ''
  if (confidence === 'unsure' && reading.from === '') return t('reading.nothing')
  return (
    <>
      {t(`confidence.${confidence}`)}
      {from === '' ? null : <> · {t('reading.from', { from: shortened(from) })}</>}
    </>
  )
}

/** Where the day of receipt was read: the server that took the mail, in Riga's time, or what stands for it. */
export function ReceivedHint({ received }: { readonly received: Received }) {
  const t = useTexts('new-request')
  const language = useLanguage()
  const { where, confidence } = received
  const sure = t(`confidence.${confidence}`)
  if (where.hop === undefined) return `${sure} · ${t(`received.${where.kind}`)}`
  const time = new Date(where.hop.at).toLocaleTimeString(language === 'lv' ? 'lv-LV' : 'en-GB', {
    timeZone: 'Europe/Riga',
    hour: '2-digit',
    minute: '2-digit',
  })
  return `${sure} · ${t('received.by-server', { by: where.hop.by, time, at: where.hop.at })}`
}

const longest = 120

const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest - 1)}…`
