import Visibility from '@mui/icons-material/VisibilityOutlined'
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import { useState, type KeyboardEvent } from 'react'
import { TextInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import { hasOuterSpace } from './new-passphrase-form'

/** A passphrase field: hidden until asked for, with a word when Caps Lock is on or a space stands at an end. */
export function PassphraseInput({
  label,
  value,
  onChange,
  hint,
  error,
  isNew = false,
  autoFocus = false,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly error?: string | undefined
  readonly isNew?: boolean
  readonly autoFocus?: boolean
}) {
  const t = useTexts('unlock')
  const [isShown, setShown] = useState(false)
  const [isCapsLock, setCapsLock] = useState(false)
  const watchCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'))
  const notes = [
    isCapsLock ? t('passphrase.caps-lock') : undefined,
    hasOuterSpace(value) ? t('passphrase.outer-space') : undefined,
    hint,
  ].filter((note) => note !== undefined)
  return (
    <TextInput
      label={label}
      value={value}
      onChange={onChange}
      error={error}
      hint={notes.length === 0 ? undefined : notes.join(' ')}
      type={isShown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      autoFocus={autoFocus}
      onKeyDown={watchCapsLock}
      onKeyUp={watchCapsLock}
      inputProps={{ maxLength: 1024, spellCheck: false, autoCapitalize: 'off' }}
      endAdornment={
        <InputAdornment position="end">
          <IconButton
            size="small"
            edge="end"
            aria-label={isShown ? t('passphrase.hide') : t('passphrase.show')}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? <VisibilityOff fontSize="small" /> : <Visibility fontSize="small" />}
          </IconButton>
        </InputAdornment>
      }
    />
  )
}
