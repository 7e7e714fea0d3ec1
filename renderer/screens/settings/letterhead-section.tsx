import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { LogoRefusal } from '../../../shared/ipc/answers'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { Letterhead } from '../../../shared/policy/letterhead'
import type { Organisation } from '../../../shared/policy/organisation'
import { useApi } from '../../api'
import { TextInput } from '../../components/field'
import { FormBox } from '../../components/form-box'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { FileInput } from '../registers/file-input'
import { mostFoot, mostLines, withLogo, withoutLogo } from './letterhead-form'
import { LetterheadPreview } from './letterhead-preview'
import { SaveBar } from './save-bar'
import { Section } from './section'

/** What stands above and below a printed letter: logo, lines, foot; who signs is a fact of the organisation. */
export function LetterheadSection({
  kept,
  organisation,
}: {
  readonly kept: Letterhead
  readonly organisation: Organisation
}) {
  const t = useTexts('settings')
  const common = useTexts('common')
  const api = useApi()
  const act = useAct<RefusalOf<'setLetterhead'> | Fault>()
  const [value, setValue] = useState(kept)
  const [isSaved, setSaved] = useState(false)
  const change = (next: Letterhead): void => {
    setValue(next)
    setSaved(false)
  }
  const save = (): void =>
    void act.run(
      () => api.setLetterhead({ letterhead: value }),
      () => setSaved(true),
    )
  const { signatory } = organisation
  return (
    <Section title={t('letterhead.title')} hint={t('letterhead.hint')}>
      <FormBox onSubmit={save} label={t('letterhead.title')}>
        <LogoChoice value={value} onChange={change} />
        <TextInput
          isOptional
          multiline
          minRows={2}
          label={t('letterhead.lines')}
          hint={t('letterhead.lines-hint')}
          value={value.lines}
          inputProps={{ maxLength: mostLines }}
          onChange={(lines) => change({ ...value, lines })}
        />
        <TextInput
          isOptional
          label={t('letterhead.foot')}
          hint={t('letterhead.foot-hint')}
          value={value.foot}
          inputProps={{ maxLength: mostFoot }}
          onChange={(foot) => change({ ...value, foot })}
        />
        <Typography variant="body2" color="text.secondary">
          {signatory.trim() === ''
            ? t('letterhead.no-signatory')
            : t('letterhead.signatory', { name: signatory })}
        </Typography>
        <LetterheadPreview letterhead={value} organisation={organisation} />
        <SaveBar label={common('button.save')} isBusy={act.isBusy} isSaved={isSaved} refusal={act.refusal} />
      </FormBox>
    </Section>
  )
}

/** The picture is looked at when it is chosen: what cannot be printed is said at once, and the one before stays. */
function LogoChoice({
  value,
  onChange,
}: {
  readonly value: Letterhead
  readonly onChange: (value: Letterhead) => void
}) {
  const t = useTexts('settings')
  const [refusal, setRefusal] = useState<LogoRefusal>()
  const choose = (bytes: Uint8Array): void => {
    const next = withLogo(value, bytes)
    setRefusal(next.ok ? undefined : next.error)
    if (next.ok) onChange(next.value)
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <FileInput
        label={t('letterhead.logo')}
        accept=".png,.jpg,.jpeg,image/png,image/jpeg"
        chosen={undefined}
        hint={t('letterhead.logo-hint')}
        onChoose={({ bytes }) => choose(bytes)}
      />
      {value.logo === undefined ? null : (
        <Button size="small" color="error" onClick={() => onChange(withoutLogo(value))}>
          {t('letterhead.remove-logo')}
        </Button>
      )}
      {refusal === undefined ? null : <RefusalMessage refusal={refusal} />}
    </Box>
  )
}
