import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { CaseLetter } from '../../../../shared/case/case'
import { isCaseLetter } from '../../../../shared/letters/letter-kind'
import { useApi } from '../../../api'
import { DateText } from '../../../components/date-text'
import { StatusChip } from '../../../components/status-chip'
import { useTexts } from '../../../i18n/texts'
import { useRoute, type MailFile } from '../../../route'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { DayInput } from '../../../components/day-input'
import { FileDrop } from '../file-drop'
import { dayOf } from '../form-problem'
import { sentProblem } from './sent-form'

/** Letters of the case: a draft can be opened again or recorded as sent, a sent one shows when and by what proof. */
export function LetterLines({
  letters,
  onSent,
  isMain = true,
}: {
  readonly letters: readonly CaseLetter[]
  readonly onSent: () => void
  /** false for letters beside the next step: a screen has one main button */
  readonly isMain?: boolean
}) {
  if (letters.length === 0) return null
  return (
    <Box component="ul" sx={{ m: 0, p: 0, width: '100%' }}>
      {letters.map((one) => (
        <LetterLine key={one.letter.id} one={one} onSent={onSent} isMain={isMain} />
      ))}
    </Box>
  )
}

function LetterLine({
  one,
  onSent,
  isMain,
}: {
  readonly one: CaseLetter
  readonly onSent: () => void
  readonly isMain: boolean
}) {
  const t = useTexts('case')
  const names = useTexts('names')
  const { go } = useRoute()
  const { caseId, isWorkable } = useCaseDesk()
  const { letter, sent } = one
  const { kind } = letter
  const name = names(`letters.${kind}`)
  return (
    <Box component="li" sx={{ listStyle: 'none', borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 20ch' }}>{name}</Box>
        {sent === undefined ? (
          <StatusChip meaning="due">{t('letters.drafted')}</StatusChip>
        ) : (
          <StatusChip meaning="done">
            {t(sent.how === 'mail-dropped' ? 'letters.sent-proved' : 'letters.sent')}
          </StatusChip>
        )}
        <Typography variant="body2" color="text.secondary" component="span">
          <DateText date={sent?.on ?? letter.date} />
        </Typography>
        {sent === undefined && isWorkable && isCaseLetter(kind) ? (
          <Button
            size="small"
            aria-label={t('letters.open-named', { letter: name })}
            onClick={() => go({ screen: 'letter', caseId, kind, letterId: letter.id })}
          >
            {t('letters.open')}
          </Button>
        ) : null}
      </Box>
      {sent === undefined && isWorkable ? (
        <SentForm one={one} name={name} onSent={onSent} isMain={isMain} />
      ) : null}
    </Box>
  )
}

function SentForm({
  one,
  name,
  onSent,
  isMain,
}: {
  readonly one: CaseLetter
  readonly name: string
  readonly onSent: () => void
  readonly isMain: boolean
}) {
  const t = useTexts('case')
  const api = useApi()
  const { caseId, record: told, today } = useCaseDesk()
  const act = useCaseAct()
  const drop = useCaseAct()
  const [on, setOn] = useState<string>(today)
  const save = () => {
    const day = dayOf(on)
    if (day !== undefined)
      void act.run(() => api.markLetterSent({ caseId, letterId: one.letter.id, on: day }), onSent)
  }
  const record = async (files: readonly MailFile[]) => {
    for (const file of files) await drop.run(() => api.recordSentMail({ caseId, ...file }), onSent)
  }
  const choose = async () => {
    const chosen = await api.chooseMail()
    if (chosen.ok) await record(chosen.value)
    else await drop.run(() => Promise.resolve(chosen))
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))', mt: 1 }}>
      <ActForm
        isMain={isMain}
        label={t('letters.mark-sent-named', { letter: name })}
        submit={t('letters.mark-sent')}
        problem={sentProblem(told, one, { on, today })}
        act={act}
        onSubmit={save}
      >
        <DayInput label={t('letters.sent-on')} value={on} onChange={setOn} />
      </ActForm>
      <FileDrop
        label={t('letters.drop')}
        hint={t('letters.drop-hint')}
        refusal={drop.refusal}
        onChoose={() => void choose()}
        onFiles={(files) => void record(files)}
      />
    </Box>
  )
}
