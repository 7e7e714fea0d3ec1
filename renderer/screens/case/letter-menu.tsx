import ArrowDropDown from '@mui/icons-material/ArrowDropDown'
import Button from '@mui/material/Button'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useId, useState, type ReactNode } from 'react'
import { factKindById } from '../../../shared/law/kinds/fact-kinds'
import type { CaseLetterKind } from '../../../shared/letters/letter-kind'
import { GateRule } from '../../components/gate-text'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { useCaseDesk } from './case-desk'
import { letterChoices, type LetterChoice } from './letters-view'

/** Every kind of letter: those that can be written now, and why the others cannot. */
export function LetterMenu({ onAbout }: { readonly onAbout: (kind: CaseLetterKind) => void }) {
  const t = useTexts('case')
  const { go } = useRoute()
  const { caseId, record, context } = useCaseDesk()
  return (
    <ActMenu label={t('letters.write')}>
      {(close) =>
        letterChoices(record, context).map((choice) => (
          <LetterItem
            key={choice.kind}
            choice={choice}
            onChoose={() => {
              close()
              if (choice.asks === undefined) go({ screen: 'letter', caseId, kind: choice.kind })
              else onAbout(choice.kind)
            }}
          />
        ))
      }
    </ActMenu>
  )
}

function LetterItem({
  choice: { kind, gate },
  onChoose,
  ...item
}: {
  readonly choice: LetterChoice
  readonly onChoose: () => void
}) {
  const names = useTexts('names')
  const why = useGateWords(gate)
  return (
    <MenuItem
      {...item}
      aria-disabled={gate !== undefined}
      onClick={() => {
        if (gate === undefined) onChoose()
      }}
      sx={{
        color: gate === undefined ? 'text.primary' : 'text.secondary',
        whiteSpace: 'normal',
        maxWidth: 440,
      }}
    >
      <ListItemText
        primary={names(`letters.${kind}`)}
        secondary={gate?.kind === 'gate-closed' ? <GateRule refusal={gate} /> : why}
      />
    </MenuItem>
  )
}

/** In a few words what a letter waits for. */
function useGateWords(gate: LetterChoice['gate']): string | undefined {
  const t = useTexts('case')
  const language = useLanguage()
  switch (gate?.kind) {
    case undefined:
      return undefined
    case 'letter-needs-decision':
      return t(gate.letter === 'refusal' ? 'letters.needs-refusal' : 'letters.needs-decision')
    case 'letter-needs-fact':
      return t('letters.needs-fact', { fact: factKindById(gate.fact)?.name[language] ?? gate.fact })
    case 'already-extended':
      return t('letters.extended')
    default:
      return t('letters.not-now')
  }
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
