import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import type { Letter } from '../../../shared/letters/letter'
import type { Provenance } from '../../../shared/letters/provenance'
import { useTexts } from '../../i18n/texts'
import { BlockMargin, Missing } from './block-margin'
import { BlockReading } from './block-reading'
import type { LetterPen } from './letter-pen'
import { LetterToolbar } from './letter-toolbar'
import { LinkLine } from './link-line'
import { SheetHead } from './sheet-head'
import type { ChangeLetter } from './use-letter'
import type { OtherLanguage } from './use-case-words'
import './letter-editor.css'
import './letter-font.css'

/** The letter on a page that looks like paper, in the serif that it is printed in; its tools stand over it. */
export function LetterSheet({
  letter,
  change,
  pen,
  origins,
  other,
  hintId,
}: {
  readonly letter: Letter
  readonly change: ChangeLetter
  readonly pen: LetterPen
  readonly origins: Provenance
  readonly other: OtherLanguage | undefined
  /** names the hint on keys, which the page is described by */
  readonly hintId: string
}) {
  const t = useTexts('letter')
  return (
    <Box
      component="section"
      className="letter-sheet"
      data-both={other !== undefined}
      aria-label={t('sheet.title')}
      sx={{
        ...{
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: 0.5,
          boxShadow: 1,
        },
        ...{ px: { xs: 2, md: 4 }, pb: 3, fontSize: '0.9375rem', lineHeight: 1.5 },
      }}
    >
      <Tools pen={pen} />
      <Box lang={letter.language} sx={{ fontFamily: '"Noto Serif", serif' }}>
        <SheetHead letter={letter} change={change} />
        {other?.first.map((block, at) => (
          <BlockReading key={at} block={block} />
        ))}
        <LettersStart letter={letter} pen={pen} origins={origins} />
        <Page pen={pen} />
      </Box>
      <Margins letter={letter} pen={pen} origins={origins} other={other} />
      <Typography id={hintId} variant="body2" color="text.secondary" sx={{ mt: 1, fontSize: '0.75rem' }}>
        {t('sheet.keys')}
      </Typography>
    </Box>
  )
}

const usePenView = (pen: LetterPen) => useSyncExternalStore(pen.subscribe, pen.view)

function Tools({ pen }: { readonly pen: LetterPen }) {
  const t = useTexts('letter')
  const { state, isFull, linksAsked } = usePenView(pen)
  const [answered, setAnswered] = useState(linksAsked)
  return (
    <Box
      sx={{
        ...{ position: 'sticky', top: 0, zIndex: 2, bgcolor: 'background.paper' },
        ...{
          mx: { xs: -2, md: -4 },
          px: { xs: 1, md: 3 },
          py: 0.75,
          mb: 2,
          borderBottom: 1,
          borderColor: 'divider',
        },
      }}
    >
      <LetterToolbar pen={pen} state={state} />
      {linksAsked > answered ? (
        <LinkLine key={linksAsked} pen={pen} state={state} onDone={() => setAnswered(linksAsked)} />
      ) : null}
      <Typography role="status" variant="body2" color="error">
        {isFull ? t('sheet.full') : null}
      </Typography>
    </Box>
  )
}

type Written = {
  readonly letter: Letter
  readonly pen: LetterPen
  readonly origins: Provenance
}

/** What the case gives now before the first block. */
function LettersStart({ letter, pen, origins }: Written) {
  const acts = useActs(letter, pen)
  return origins.missing.map(({ block, after }) =>
    after < 0 ? <Missing key={block.origin} after={after} block={block} acts={acts} /> : null,
  )
}

/** The page itself is ProseMirror's; React makes its place and leaves it alone. */
const Page = memo(function Page({ pen }: { readonly pen: LetterPen }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => pen.mount(place.current), [pen])
  return <div ref={place} />
})

function Margins({ letter, pen, origins, other }: Written & { readonly other: OtherLanguage | undefined }) {
  const { beside } = usePenView(pen)
  const acts = useActs(letter, pen)
  return beside.map((place, index) =>
    createPortal(
      <BlockMargin
        index={index}
        beside={{
          block: letter.blocks[index],
          state: origins.states[index],
          missing: origins.missing.flatMap(({ block, after }) => (after === index ? [block] : [])),
          other: other === undefined ? undefined : (other.beside[index] ?? []),
        }}
        acts={acts}
      />,
      place,
      place.id,
    ),
  )
}

type Acts = Parameters<typeof Missing>[0]['acts']

const useActs = ({ language }: Letter, pen: LetterPen): Acts =>
  useMemo(() => ({ pen, language }), [pen, language])
