import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { CaseLetter } from '../../../../shared/case/case'
import { isCaseLetter } from '../../../../shared/letters/letter-kind'
import { DateText } from '../../../components/date-text'
import { StatusChip } from '../../../components/status-chip'
import { useTexts } from '../../../i18n/texts'
import { useRoute } from '../../../route'
import { useCaseDesk } from '../case-desk'
import { AfterSending } from '../proof/after-sending'
import { LetterProof } from '../proof/letter-proof'
import { letterState } from '../proof/proof-view'
import { ReturnedDrop } from '../proof/returned-drop'
import { SentByHand } from '../proof/sent-by-hand'

/**
 * Letters of the case: a draft can be opened again or recorded as sent, a sent one shows what proves it. One place takes
 * whatever comes back for any of them.
 */
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
  const { isEditable } = useCaseDesk()
  if (letters.length === 0) return null
  return (
    <Box sx={{ width: '100%' }}>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {letters.map((one) => (
          <LetterLine key={one.letter.id} one={one} onSent={onSent} isMain={isMain} />
        ))}
      </Box>
      {isEditable ? <ReturnedDrop onSent={onSent} /> : null}
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
        <StateOfLetter one={one} />
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
      <LetterProof one={one} name={name} />
      <AfterSending one={one} name={name} />
      {sent === undefined && isWorkable ? (
        <Box sx={{ mt: 1 }}>
          <SentByHand one={one} name={name} onSent={onSent} isMain={isMain} />
        </Box>
      ) : null}
    </Box>
  )
}

/** In a word, with its day: not sent, sent, delivered, read, not delivered. */
function StateOfLetter({ one }: { readonly one: CaseLetter }) {
  const words = useStateWords()
  const state = letterState(one)
  return (
    <>
      <StatusChip meaning={state.meaning}>{words(one)}</StatusChip>
      <Typography variant="body2" color="text.secondary" component="span">
        <DateText date={state.on} />
      </Typography>
    </>
  )
}

/** The state of a letter in words. */
export function useStateWords(): (one: CaseLetter) => string {
  const t = useTexts('case')
  const proof = useTexts('proof')
  return (one) => {
    const { kind } = letterState(one)
    return kind === 'drafted' || kind === 'sent' || kind === 'sent-proved'
      ? t(`letters.${kind}`)
      : proof(`delivery.${kind}`)
  }
}
