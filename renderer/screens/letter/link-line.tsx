import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState, type SyntheticEvent } from 'react'
import type { EditorState } from 'prosemirror-state'
import { linkOf } from '../../../shared/letters/link'
import { useTexts } from '../../i18n/texts'
import type { LetterPen } from './letter-pen'
import { linkHere, removeLink, setLink } from './link-commands'

/** Where the address of a link is written: a site, a mail address, a telephone; nothing else gets into a letter. */
export function LinkLine({
  pen,
  state,
  onDone,
}: {
  readonly pen: LetterPen
  readonly state: EditorState
  readonly onDone: () => void
}) {
  const t = useTexts('letter')
  const known = linkHere(state)?.href
  const [address, setAddress] = useState((known ?? '').replace(/^mailto:/, ''))
  const [isWrong, setWrong] = useState(false)
  const finish = (act?: () => void) => {
    onDone()
    if (act === undefined) pen.run(() => true)
    else act()
  }
  const set = (event: SyntheticEvent) => {
    event.preventDefault()
    const href = linkOf(address)
    if (href === undefined) setWrong(true)
    else finish(() => pen.run(setLink(href, address.trim())))
  }
  return (
    <Box
      component="form"
      aria-label={t('tools.link')}
      onSubmit={set}
      onKeyDown={(event: React.KeyboardEvent) => {
        if (event.key === 'Escape') finish()
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1, pt: 1 }}
    >
      <TextField
        size="small"
        autoFocus
        label={t('link.address')}
        value={address}
        error={isWrong}
        helperText={isWrong ? t('link.wrong') : undefined}
        onChange={({ target }) => {
          setAddress(target.value)
          setWrong(false)
        }}
        sx={{ flex: '1 1 240px' }}
      />
      <Button type="submit" variant="outlined">
        {t('link.set')}
      </Button>
      {known === undefined ? null : (
        <Button onClick={() => finish(() => pen.run(removeLink))}>{t('link.remove')}</Button>
      )}
      <Button onClick={() => finish()}>{t('link.cancel')}</Button>
    </Box>
  )
}
