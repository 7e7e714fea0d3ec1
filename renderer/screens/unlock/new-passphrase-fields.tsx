import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useEffect, useState } from 'react'
import { useTexts, type Texts } from '../../i18n/texts'
import {
  emptyPassphrase,
  newPassphraseErrors,
  type NewPassphrase,
  type NewPassphraseErrors,
} from './new-passphrase-form'
import { PassphraseInput } from './passphrase-input'
import { estimateStrength, isStrongEnough, type Strength } from './passphrase-strength'

export type NewPassphraseEntry = {
  readonly value: NewPassphrase
  readonly errors: NewPassphraseErrors
  readonly strength: Strength | undefined
  readonly change: (value: NewPassphrase) => void
  /** The passphrase when it can be used; otherwise the errors stand at the fields. */
  readonly check: () => Promise<string | undefined>
  readonly reset: () => void
}

/** The state of a new passphrase typed twice. `knownWords` must keep its identity between draws. */
export function useNewPassphrase(knownWords: readonly string[]): NewPassphraseEntry {
  const [value, setValue] = useState(emptyPassphrase)
  const [errors, setErrors] = useState<NewPassphraseErrors>({})
  const strength = useStrength(value.passphrase, knownWords)
  return {
    value,
    errors,
    strength,
    change: (next) => {
      setValue(next)
      setErrors({})
    },
    check: async () => {
      const found = newPassphraseErrors(value, await estimateStrength(value.passphrase, knownWords))
      setErrors(found)
      return Object.keys(found).length === 0 ? value.passphrase : undefined
    },
    reset: () => {
      setValue(emptyPassphrase)
      setErrors({})
    },
  }
}

/** The estimate of what stands in the field now; the one before it stays until the new one is there. */
function useStrength(passphrase: string, knownWords: readonly string[]): Strength | undefined {
  const [strength, setStrength] = useState<Strength>()
  useEffect(() => {
    if (passphrase === '') return undefined // nothing to estimate, and no reason to load the dictionaries
    let isCurrent = true
    void estimateStrength(passphrase, knownWords).then((estimate) => {
      if (isCurrent) setStrength(estimate)
    })
    return () => {
      isCurrent = false
    }
  }, [passphrase, knownWords])
  return passphrase === '' ? undefined : strength
}

export function NewPassphraseFields({
  entry,
  label,
  autoFocus = false,
}: {
  readonly entry: NewPassphraseEntry
  readonly label: string
  readonly autoFocus?: boolean
}) {
  const t = useTexts('unlock')
  const { value, errors, strength, change } = entry
  return (
    <>
      <Box>
        <PassphraseInput
          isNew
          label={label}
          autoFocus={autoFocus}
          value={value.passphrase}
          hint={t('passphrase.new-hint')}
          error={errors.passphrase === undefined ? undefined : t(`passphrase.${errors.passphrase}`)}
          onChange={(passphrase) => change({ ...value, passphrase })}
        />
        {strength === undefined ? null : <StrengthMeter strength={strength} t={t} />}
      </Box>
      <PassphraseInput
        isNew
        label={t('passphrase.repeat')}
        value={value.repeated}
        error={errors.repeated === undefined ? undefined : t('passphrase.different')}
        onChange={(repeated) => change({ ...value, repeated })}
      />
    </>
  )
}

/** The estimate as four segments and a sentence; read out politely while typing. */
function StrengthMeter({ strength, t }: { readonly strength: Strength; readonly t: Texts<'unlock'> }) {
  const colour = isStrongEnough(strength) ? 'success.main' : 'warning.main'
  return (
    <Box sx={{ mt: 1, minHeight: 44 }}>
      <Box aria-hidden sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 0.5, mb: 0.5 }}>
        {[1, 2, 3, 4].map((step) => (
          <Box
            key={step}
            sx={{ height: 4, borderRadius: 1, bgcolor: strength.score >= step ? colour : 'divider' }}
          />
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary" role="status">
        {`${t(`strength.${strength.score}`)} ${t('strength.time', { time: t(`effort.${strength.effort}`) })}`}
      </Typography>
    </Box>
  )
}
