import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { TextPiece } from '../../../../shared/letters/sent-text'
import { useApi } from '../../../api'
import { RefusalMessage } from '../../../components/refusal-message'
import { useAct } from '../../../components/use-act'
import { useTexts } from '../../../i18n/texts'
import { useCaseDesk, type CaseRefusal } from '../case-desk'

/** The words that left and were not checked, and those that were checked and did not leave. */
export function ShowDifference({ letterId, name }: { readonly letterId: string; readonly name: string }) {
  const t = useTexts('proof')
  const api = useApi()
  const { caseId } = useCaseDesk()
  const act = useAct<CaseRefusal>()
  const [pieces, setPieces] = useState<readonly TextPiece[]>()
  const show = () => void act.run(() => api.compareSentMail({ caseId, letterId }), setPieces)
  if (pieces !== undefined) return <Difference pieces={pieces} />
  return (
    <Box>
      <Button
        size="small"
        disabled={act.isBusy}
        aria-label={t('difference.show-named', { letter: name })}
        onClick={show}
      >
        {t('difference.show')}
      </Button>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </Box>
  )
}

function Difference({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  const t = useTexts('proof')
  if (pieces.every((piece) => piece.is === 'same')) return <Typography>{t('difference.none')}</Typography>
  return (
    <Box
      role="group"
      aria-label={t('difference.title')}
      sx={{
        my: 1,
        pl: 1.5,
        borderLeft: 2,
        borderColor: 'divider',
        maxWidth: '75ch',
        overflowWrap: 'anywhere',
      }}
    >
      {pieces.map((piece, at) => (
        <Piece key={at} piece={piece} />
      ))}
    </Box>
  )
}

/** Not by colour alone: what was left out is struck through, what was added underlined; a screen reader hears which. */
function Piece({ piece: { is, text } }: { readonly piece: TextPiece }) {
  const t = useTexts('proof')
  if (is === 'same') return <span>{`${text} `}</span>
  const isAdded = is === 'added'
  return (
    <>
      <Box component="span" sx={heardOnly}>
        {`${t(`difference.${is}`)}: `}
      </Box>
      <Box component={isAdded ? 'ins' : 'del'} sx={{ color: isAdded ? 'success.main' : 'error.main' }}>
        {text}
      </Box>{' '}
    </>
  )
}

const heardOnly = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const
