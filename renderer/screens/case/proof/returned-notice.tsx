import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Returned } from '../../../../shared/ipc/answers'
import { isFailure } from '../../../../shared/letters/proof'
import { listDate } from '../../../../shared/lib/date-words'
import { useApi } from '../../../api'
import { Message } from '../../../components/message'
import { RefusalMessage } from '../../../components/refusal-message'
import { useLanguage, useTexts } from '../../../i18n/texts'
import type { MailFile } from '../../../route'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { SendingFaults } from './letter-proof'

type Shown = { readonly returned: Returned; readonly file: MailFile }

type Notices = {
  /** `instead`: the notice that this one takes the place of */
  readonly show: (shown: Shown, instead?: Shown) => void
  readonly close: (shown: Shown) => void
}

/** What the mails that came back were understood as; it stays when the step that took them is done and folds. */
export const ReturnedContext = createContext<Notices>({ show: () => undefined, close: () => undefined })

export function ReturnedProvider({ children }: { readonly children: ReactNode }) {
  const [all, setAll] = useState<readonly (Shown & { readonly key: number })[]>([])
  const place = useRef<HTMLDivElement>(null)
  const newest = all[0]?.key
  // the step that took the mail may be far below
  useEffect(() => {
    if (newest !== undefined) place.current?.scrollIntoView({ block: 'nearest' })
  }, [newest])
  const notices = useMemo(
    (): Notices => ({
      show: (shown, instead) =>
        setAll((now) => [{ ...shown, key: (now[0]?.key ?? 0) + 1 }, ...now.filter((one) => one !== instead)]),
      close: (shown) => setAll((now) => now.filter((one) => one !== shown)),
    }),
    [],
  )
  return (
    <ReturnedContext value={notices}>
      <Box ref={place} role="status" sx={{ display: 'grid', gap: 1, mb: all.length === 0 ? 0 : 2 }}>
        {all.map((shown) => (
          <ReturnedNotice key={shown.key} shown={shown} />
        ))}
      </Box>
      {children}
    </ReturnedContext>
  )
}

function ReturnedNotice({ shown }: { readonly shown: Shown }) {
  const t = useTexts('proof')
  const { close } = useContext(ReturnedContext)
  const { returned } = shown
  const name = useLetterName(returned.letterId)
  if (returned.kind === 'unsure') return <Unsure shown={shown} returned={returned} name={name} />
  return (
    <Message
      kind={returned.kind === 'delivery' && isFailure(returned.delivery) ? 'problem' : 'note'}
      actions={
        <Button size="small" variant="outlined" onClick={() => close(shown)}>
          {t('understood.close')}
        </Button>
      }
    >
      {returned.kind === 'sent' ? (
        <SentWords returned={returned} name={name} />
      ) : (
        <DeliveryWords returned={returned} name={name} />
      )}
    </Message>
  )
}

type Of<K extends Returned['kind']> = {
  readonly returned: Extract<Returned, { kind: K }>
  readonly name: string
}

function SentWords({ returned, name }: Of<'sent'>) {
  const t = useTexts('proof')
  const day = useDayWords()
  const { text, notEnclosed, letterId } = returned
  return (
    <>
      <Typography>{t('understood.sent', { letter: name, on: day(returned.on) })}</Typography>
      {text === 'same' || text === 'enclosed' ? <Typography>{t(`text.${text}`)}</Typography> : null}
      <SendingFaults match={text} notEnclosed={notEnclosed} letterId={letterId} name={name} />
    </>
  )
}

function DeliveryWords({ returned, name }: Of<'delivery'>) {
  const t = useTexts('proof')
  const day = useDayWords()
  const what = t(`delivery.${returned.delivery}`)
  return (
    <>
      <Typography>{t('understood.delivery', { letter: name, what, on: day(returned.on) })}</Typography>
      {isFailure(returned.delivery) ? <Typography>{t('understood.lost')}</Typography> : null}
      {returned.reopened ? <Typography>{t('understood.reopened')}</Typography> : null}
    </>
  )
}

/** Words can mislead, so what rests on words alone is recorded when a person says so. */
function Unsure({ shown, returned, name }: Of<'unsure'> & { readonly shown: Shown }) {
  const t = useTexts('proof')
  const api = useApi()
  const { caseId } = useCaseDesk()
  const act = useCaseAct()
  const day = useDayWords()
  const { show, close } = useContext(ReturnedContext)
  const { file } = shown
  const record = () =>
    void act.run(
      () => api.recordReturnedMail({ caseId, ...file, confirmed: true }),
      (done) => show({ returned: done, file }, shown),
    )
  const what = t(`delivery.${returned.probably}`)
  return (
    <Message
      kind="note"
      actions={
        <>
          <Button size="small" variant="contained" disabled={act.isBusy} onClick={record}>
            {t('unsure.yes')}
          </Button>
          <Button size="small" variant="outlined" onClick={() => close(shown)}>
            {t('unsure.no')}
          </Button>
        </>
      }
    >
      <Typography>{t('unsure.text', { letter: name, what, on: day(returned.on) })}</Typography>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </Message>
  )
}

function useLetterName(letterId: string): string {
  const names = useTexts('names')
  const kind = useCaseDesk().record.letters.find(({ letter }) => letter.id === letterId)?.letter.kind
  return kind === undefined ? '' : names(`letters.${kind}`)
}

function useDayWords(): (date: Parameters<typeof listDate>[0]) => string {
  const language = useLanguage()
  const { today } = useCaseDesk()
  return (date) => listDate(date, language, today)
}
