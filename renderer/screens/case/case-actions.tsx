import ArrowDropDown from '@mui/icons-material/ArrowDropDown'
import Button from '@mui/material/Button'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useId, useState, type ReactNode } from 'react'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { useCaseDesk } from './case-desk'
import { letterChoices } from './letters-view'

export type CaseForm = 'correct' | 'reopen'

/** The acts of the page as a whole: which letter can be written, with the reason for those that cannot; and the rare ones. */
export function CaseActions({ onOpen }: { readonly onOpen: (form: CaseForm) => void }) {
  const t = useTexts('case')
  const { record, isEditable } = useCaseDesk()
  if (!isEditable) return null
  if (record.stage === 'closed') {
    return (
      <Button variant="outlined" onClick={() => onOpen('reopen')}>
        {t('more.reopen')}
      </Button>
    )
  }
  return (
    <>
      <LetterMenu />
      <Button onClick={() => onOpen('correct')}>{t('more.correct')}</Button>
    </>
  )
}

function LetterMenu() {
  const t = useTexts('case')
  const names = useTexts('names')
  const { go } = useRoute()
  const { caseId, record } = useCaseDesk()
  return (
    <ActMenu label={t('letters.write')}>
      {(close) =>
        letterChoices(record).map(({ kind, gate }) => (
          <MenuItem
            key={kind}
            aria-disabled={gate !== undefined}
            onClick={() => {
              if (gate !== undefined) return
              close()
              go({ screen: 'letter', caseId, kind })
            }}
            sx={{
              color: gate === undefined ? 'text.primary' : 'text.secondary',
              whiteSpace: 'normal',
              maxWidth: 420,
            }}
          >
            <ListItemText
              primary={names(`letters.${kind}`)}
              secondary={
                gate === undefined || kind === 'acknowledgement' ? undefined : t(`letters.needs.${kind}`)
              }
            />
          </MenuItem>
        ))
      }
    </ActMenu>
  )
}

function ActMenu({
  label,
  children,
}: {
  readonly label: string
  readonly children: (close: () => void) => ReactNode
}) {
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const close = () => setAnchor(undefined)
  return (
    <>
      <Button
        id={id}
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        endIcon={<ArrowDropDown />}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {label}
      </Button>
      <Menu
        anchorEl={anchor ?? null}
        open={anchor !== undefined}
        onClose={close}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
        {children(close)}
      </Menu>
    </>
  )
}
