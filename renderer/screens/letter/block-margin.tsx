import ChangeCircleOutlined from '@mui/icons-material/ChangeCircleOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { memo } from 'react'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import type { BlockState } from '../../../shared/letters/provenance'
import { useLanguage, useTexts } from '../../i18n/texts'
import { BlockReading } from './block-reading'
import { insertBlock, keepMine, leaveOut, removeBlock, takeOver } from './case-commands'
import type { LetterPen } from './letter-pen'
import { sourceInWords } from './source-words'

/** What the screen says beside one block of the page. */
export type Beside = {
  readonly block: LetterBlock | undefined
  readonly state: BlockState | undefined
  /** what the case gives behind this block and the letter lacks */
  readonly missing: readonly LetterBlock[]
  /** the same place in the other language, when both are shown */
  readonly other: readonly LetterBlock[] | undefined
}

type Acts = {
  readonly pen: LetterPen
  readonly language: Letter['language']
}

/** Beside a block: where it came from, what became of it, what the case says now, the other language. */
export const BlockMargin = memo(function BlockMargin({
  index,
  beside,
  acts,
}: {
  readonly index: number
  readonly beside: Beside
  readonly acts: Acts
}) {
  const { block, state, missing, other } = beside
  return (
    <>
      {other === undefined ? null : (
        <div className="letter-other" lang={acts.language === 'lv' ? 'en' : 'lv'}>
          {other.map((one, at) => (
            <BlockReading key={at} block={one} />
          ))}
        </div>
      )}
      <Source block={block} state={state} />
      {state?.kind === 'changed' ? <Changed index={index} state={state} acts={acts} /> : null}
      {state?.kind === 'gone' ? <Gone index={index} acts={acts} /> : null}
      {missing.map((one) => (
        <Missing key={one.origin} after={index} block={one} acts={acts} />
      ))}
    </>
  )
}, isSameMargin)

type MarginProps = { readonly index: number; readonly beside: Beside; readonly acts: Acts }

/** States are counted anew at every key; what they say seldom changes. */
function isSameMargin(a: MarginProps, b: MarginProps): boolean {
  return (
    (a.index === b.index || isQuiet(b.beside)) &&
    a.acts === b.acts &&
    a.beside.block?.source === b.beside.block?.source &&
    isSameState(a.beside.state, b.beside.state) &&
    isSameList(a.beside.missing, b.beside.missing) &&
    isSameList(a.beside.other, b.beside.other)
  )
}

/** Without acts it does not matter which block of the letter it is: a new line moves all that follow. */
const isQuiet = ({ state, missing }: Beside): boolean =>
  state?.kind !== 'changed' && state?.kind !== 'gone' && missing.length === 0

const isSameState = (a: BlockState | undefined, b: BlockState | undefined): boolean =>
  a?.kind === b?.kind && freshOf(a) === freshOf(b)
const freshOf = (state: BlockState | undefined): LetterBlock | undefined =>
  state?.kind === 'changed' ? state.fresh : undefined
const isSameList = <T,>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean =>
  a?.length === b?.length && (a ?? []).every((one, at) => one === b?.[at])

function Source({
  block,
  state,
}: {
  readonly block: LetterBlock | undefined
  readonly state: BlockState | undefined
}) {
  const t = useTexts('letter')
  const names = useTexts('names')
  const language = useLanguage()
  const isEdited = state?.kind === 'edited' && block?.source !== undefined
  return (
    <div className="letter-note">
      {block?.source === undefined ? null : <div>{sourceInWords(block.source, { t, names, language })}</div>}
      {isEdited ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <EditOutlined aria-hidden sx={{ fontSize: 13 }} />
          {t('origin.edited')}
        </Box>
      ) : null}
    </div>
  )
}

function Changed({
  index,
  state,
  acts: { pen, language },
}: {
  readonly index: number
  readonly state: Extract<BlockState, { kind: 'changed' }>
  readonly acts: Acts
}) {
  const t = useTexts('letter')
  return (
    <CaseSays
      title={t(state.isEdited ? 'origin.changed-edited' : 'origin.changed')}
      fresh={state.fresh}
      language={language}
    >
      <Button size="small" onClick={() => pen.run(takeOver(index, state.fresh))}>
        {t('origin.take-over')}
      </Button>
      <Button size="small" onClick={() => pen.run(keepMine(index, state.fresh))}>
        {t('origin.keep')}
      </Button>
    </CaseSays>
  )
}

function Gone({ index, acts: { pen, language } }: { readonly index: number; readonly acts: Acts }) {
  const t = useTexts('letter')
  return (
    <CaseSays title={t('origin.gone')} language={language}>
      <Button size="small" onClick={() => pen.run(removeBlock(index))}>
        {t('origin.remove')}
      </Button>
      <Button size="small" onClick={() => pen.run(keepMine(index))}>
        {t('origin.keep')}
      </Button>
    </CaseSays>
  )
}

/** A block that the letter lacks, at the place where it belongs. */
export function Missing({
  after,
  block,
  acts: { pen, language },
}: {
  readonly after: number
  readonly block: LetterBlock
  readonly acts: Acts
}) {
  const t = useTexts('letter')
  return (
    <CaseSays title={t('origin.missing')} fresh={block} language={language}>
      <Button size="small" onClick={() => pen.run(insertBlock(after, block))}>
        {t('origin.insert')}
      </Button>
      <Button size="small" onClick={() => pen.run(leaveOut(block))}>
        {t('origin.leave-out')}
      </Button>
    </CaseSays>
  )
}

function CaseSays({
  title,
  fresh,
  language,
  children,
}: {
  readonly title: string
  readonly fresh?: LetterBlock
  readonly language: Letter['language']
  readonly children: React.ReactNode
}) {
  const t = useTexts('letter')
  const isSilent = fresh?.type === 'paragraph' && fresh.runs.every(({ text }) => text.trim() === '')
  return (
    <div className="letter-case-says" role="group" aria-label={title}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, fontWeight: 600 }}>
        <ChangeCircleOutlined aria-hidden sx={{ fontSize: 16, color: 'info.main' }} />
        {title}
      </Box>
      {fresh === undefined ? null : (
        <div className="letter-fresh" lang={language}>
          {isSilent ? t('block.gap') : <BlockReading block={fresh} />}
        </div>
      )}
      <Box sx={{ display: 'flex', gap: 0.5 }}>{children}</Box>
    </div>
  )
}
