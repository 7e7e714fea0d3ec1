import AddOutlined from '@mui/icons-material/AddOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import PlaylistAddOutlined from '@mui/icons-material/PlaylistAddOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { memo, type ReactNode } from 'react'
import type { LetterBlock } from '../../../shared/letters/letter'
import { useLanguage, useTexts } from '../../i18n/texts'
import { AutoText } from './auto-text'
import { runsText } from './edit-runs'
import { addLine, addParagraph, removeBlock, setText, whole, type Place } from './letter-edit'
import { ListEditor, TableEditor } from './lines-editor'
import { sourceInWords } from './source-words'
import type { ChangeLetter } from './use-letter'

/** One block of the letter, edited where it stands; in the margin its source, and what can be done with it. */
export const BlockEditor = memo(function BlockEditor({
  block,
  index,
  change,
}: {
  readonly block: LetterBlock
  readonly index: number
  readonly change: ChangeLetter
}) {
  return (
    <Box
      id={blockId(index)}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 132px' },
        columnGap: 1.5,
        alignItems: 'start',
        '& .acts': { opacity: 0 },
        '&:hover .acts, &:focus-within .acts': { opacity: 1 },
      }}
    >
      <BlockText block={block} index={index} change={change} />
      <Margin block={block} index={index} change={change} />
    </Box>
  )
})

const blockId = (index: number): string => `letter-block-${index}`

/** Puts the pen into a block of the page. */
export function focusBlock(index: number): void {
  const block = document.getElementById(blockId(index))
  block?.scrollIntoView({ block: 'nearest' })
  block?.querySelector('textarea')?.focus({ preventScroll: true })
}

type BlockProps = {
  readonly block: LetterBlock
  readonly index: number
  readonly change: ChangeLetter
}

function BlockText({ block, index, change }: BlockProps): ReactNode {
  const t = useTexts('letter')
  const write = (place: Place, text: string) => change((letter) => setText(letter, index, { place, text }))
  const number = index + 1
  switch (block.type) {
    case 'heading':
      return (
        <Box sx={{ fontWeight: 700, fontSize: block.level === 1 ? '1.25rem' : '1.0625rem', mt: 1.25 }}>
          <AutoText
            label={t('block.heading', { number })}
            value={block.text}
            onChange={(text) => write(whole, text)}
          />
        </Box>
      )
    case 'paragraph':
      return (
        <Box
          sx={{
            mb: 0.75,
            fontWeight: block.runs.length > 0 && block.runs.every(({ bold }) => bold === true) ? 700 : 400,
            ...(isGap(block) ? { borderLeft: 3, borderColor: 'warning.main', pl: 0.5 } : {}),
          }}
        >
          <AutoText
            label={t('block.paragraph', { number })}
            value={runsText(block.runs)}
            onChange={(text) => write(whole, text)}
            placeholder={isGap(block) ? t('block.gap') : undefined}
          />
        </Box>
      )
    case 'list':
      return <ListEditor list={block} index={index} change={change} />
    case 'table':
      return <TableEditor table={block} index={index} change={change} />
  }
}

const isGap = (block: Extract<LetterBlock, { type: 'paragraph' }>): boolean =>
  runsText(block.runs).trim() === ''

function Margin({ block, index, change }: BlockProps) {
  const t = useTexts('letter')
  const names = useTexts('names')
  const language = useLanguage()
  const number = index + 1
  return (
    <Box sx={{ position: 'relative', minHeight: 26, pt: block.type === 'heading' ? 1.5 : 0.375 }}>
      {block.source === undefined ? null : (
        <Typography
          component="div"
          sx={{ fontSize: '0.75rem', lineHeight: 1.35, color: 'text.secondary', overflowWrap: 'anywhere' }}
        >
          {sourceInWords(block.source, { t, names, language })}
        </Typography>
      )}
      <Box
        className="acts"
        sx={{
          display: 'flex',
          position: 'absolute',
          top: block.type === 'heading' ? 10 : 0,
          right: 0,
          bgcolor: 'background.paper',
        }}
      >
        <IconButton
          size="small"
          aria-label={t('block.add-after', { number })}
          title={t('block.add-after', { number })}
          onClick={() => {
            change((letter) => addParagraph(letter, index))
            requestAnimationFrame(() => focusBlock(index + 1))
          }}
        >
          <AddOutlined sx={{ fontSize: 16 }} />
        </IconButton>
        {block.type === 'list' || block.type === 'table' ? (
          <IconButton
            size="small"
            aria-label={t('block.add-line', { number })}
            title={t('block.add-line', { number })}
            onClick={() => change((letter) => addLine(letter, index))}
          >
            <PlaylistAddOutlined sx={{ fontSize: 16 }} />
          </IconButton>
        ) : null}
        <IconButton
          size="small"
          aria-label={t('block.remove', { number })}
          title={t('block.remove', { number })}
          onClick={() => change((letter) => removeBlock(letter, index))}
        >
          <DeleteOutlined sx={{ fontSize: 16 }} />
        </IconButton>
      </Box>
    </Box>
  )
}
