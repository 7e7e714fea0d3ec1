import FormatBoldOutlined from '@mui/icons-material/FormatBoldOutlined'
import FormatItalicOutlined from '@mui/icons-material/FormatItalicOutlined'
import FormatListBulletedOutlined from '@mui/icons-material/FormatListBulletedOutlined'
import LinkOutlined from '@mui/icons-material/LinkOutlined'
import RedoOutlined from '@mui/icons-material/RedoOutlined'
import TableChartOutlined from '@mui/icons-material/TableChartOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import Box from '@mui/material/Box'
import { redo, undo } from 'prosemirror-history'
import type { Command, EditorState } from 'prosemirror-state'
import * as cells from 'prosemirror-tables'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTexts, type Texts } from '../../i18n/texts'
import * as act from './letter-commands'
import type { LetterPen } from './letter-pen'
import { letterNodes } from './letter-schema'
import { canLink, linkHere } from './link-commands'

type Tool = {
  readonly name: ToolName
  readonly face: ReactNode
  readonly command: Command
  readonly keys?: string
  /** a tool that is on or off; the others do one thing */
  readonly isOn?: (state: EditorState) => boolean
}

type ToolName =
  | 'paragraph'
  | 'heading-1'
  | 'heading-2'
  | 'bold'
  | 'italic'
  | 'link'
  | 'list'
  | 'table'
  | 'undo'
  | 'redo'
  | 'add-row'
  | 'add-column'
  | 'remove-row'
  | 'remove-column'
  | 'remove-table'

const { marks } = letterNodes
const icon = { fontSize: 19 }

const lookTool = (look: 'paragraph' | 'heading-1' | 'heading-2', face: string, keys: string): Tool => ({
  name: look,
  face,
  keys,
  command: act.setLook(look),
  isOn: (state) => act.lookHere(state) === look,
})

/** The tools in their groups; those of a table only in one. */
function toolGroups(pen: LetterPen, state: EditorState, t: Texts<'letter'>): readonly (readonly Tool[])[] {
  const isBold = (one: EditorState): boolean => act.hasMark(one, marks.bold)
  const isItalic = (one: EditorState): boolean => act.hasMark(one, marks.italic)
  const isList = (one: EditorState): boolean => act.lookHere(one) === 'list'
  const askLink: Command = (one, dispatch) => canLink(one) && pen.askLink(one, dispatch)
  return [
    [
      { name: 'undo', face: <UndoOutlined sx={icon} />, command: undo, keys: 'Ctrl+Z' },
      { name: 'redo', face: <RedoOutlined sx={icon} />, command: redo, keys: 'Ctrl+Y' },
    ],
    [
      lookTool('paragraph', '¶', 'Ctrl+Alt+0'),
      lookTool('heading-1', t('tools.short-heading-1'), 'Ctrl+Alt+1'),
      lookTool('heading-2', t('tools.short-heading-2'), 'Ctrl+Alt+2'),
    ],
    [
      {
        name: 'bold',
        face: <FormatBoldOutlined sx={icon} />,
        command: act.toggleBold,
        keys: 'Ctrl+B',
        isOn: isBold,
      },
      {
        name: 'italic',
        face: <FormatItalicOutlined sx={icon} />,
        command: act.toggleItalic,
        keys: 'Ctrl+I',
        isOn: isItalic,
      },
      {
        name: 'link',
        face: <LinkOutlined sx={icon} />,
        command: askLink,
        keys: 'Ctrl+K',
        isOn: (one) => linkHere(one) !== undefined,
      },
    ],
    [
      {
        name: 'list',
        face: <FormatListBulletedOutlined sx={icon} />,
        command: act.toggleList,
        keys: 'Ctrl+Shift+8',
        isOn: isList,
      },
      { name: 'table', face: <TableChartOutlined sx={icon} />, command: act.insertTable },
    ],
    ...(cells.isInTable(state) ? [tableTools(t)] : []),
  ]
}

const tableTools = (t: Texts<'letter'>): readonly Tool[] => [
  { name: 'add-row', face: t('tools.short-add-row'), command: cells.addRowAfter },
  { name: 'add-column', face: t('tools.short-add-column'), command: cells.addColumnAfter },
  { name: 'remove-row', face: t('tools.short-remove-row'), command: cells.deleteRow },
  { name: 'remove-column', face: t('tools.short-remove-column'), command: cells.deleteColumn },
  { name: 'remove-table', face: t('tools.short-remove-table'), command: cells.deleteTable },
]

/** The tools of the page: one stop of Tab, the arrows go from tool to tool (ARIA APG, toolbar). */
export function LetterToolbar({ pen, state }: { readonly pen: LetterPen; readonly state: EditorState }) {
  const t = useTexts('letter')
  const bar = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<ToolName>('undo')
  const groups = toolGroups(pen, state, t)
  const names = groups.flat().map(({ name }) => name)
  const current = names.includes(stop) ? stop : 'undo'
  const move = (event: KeyboardEvent) => {
    const next = nextTool(names, current, event.key)
    if (next === undefined) return
    event.preventDefault()
    setStop(next)
    bar.current?.querySelector<HTMLElement>(`[data-tool="${next}"]`)?.focus()
  }
  return (
    <Box
      ref={bar}
      role="toolbar"
      aria-label={t('tools.title')}
      onKeyDown={move}
      sx={{ display: 'flex', flexWrap: 'wrap', rowGap: 0.25, columnGap: 1.25 }}
    >
      {groups.map((tools) => (
        <Box key={tools[0]?.name} sx={{ display: 'flex', flexWrap: 'wrap' }}>
          {tools.map((tool) => (
            <ToolButton
              key={tool.name}
              tool={tool}
              state={state}
              isStop={tool.name === current}
              onUse={() => {
                setStop(tool.name)
                pen.run(tool.command)
              }}
            />
          ))}
        </Box>
      ))}
    </Box>
  )
}

function nextTool(names: readonly ToolName[], current: ToolName, key: string): ToolName | undefined {
  const at = names.indexOf(current)
  if (key === 'ArrowRight') return names[(at + 1) % names.length]
  if (key === 'ArrowLeft') return names.at(at - 1)
  if (key === 'Home') return names[0]
  return key === 'End' ? names.at(-1) : undefined
}

function ToolButton({
  tool,
  state,
  isStop,
  onUse,
}: {
  readonly tool: Tool
  readonly state: EditorState
  readonly isStop: boolean
  readonly onUse: () => void
}) {
  const t = useTexts('letter')
  const label = t(`tools.${tool.name}`)
  const isOn = tool.isOn?.(state)
  const isUsable = isOn === true || tool.command(state)
  return (
    <Box
      component="button"
      type="button"
      data-tool={tool.name}
      aria-label={label}
      title={tool.keys === undefined ? label : `${label} (${tool.keys})`}
      aria-disabled={!isUsable}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      tabIndex={isStop ? 0 : -1}
      // the pen stays where it is while a tool is pressed
      onMouseDown={(event: React.MouseEvent) => event.preventDefault()}
      onClick={() => {
        if (isUsable) onUse()
      }}
      sx={{
        ...{ display: 'grid', placeContent: 'center', minWidth: 32, height: 32, px: 0.75, border: 0 },
        ...{ borderRadius: 0.75, font: 'inherit', fontSize: '0.8125rem', fontWeight: 550, cursor: 'pointer' },
        color: isOn === true ? 'primary.main' : 'text.primary',
        bgcolor: isOn === true ? 'action.selected' : 'transparent',
        '&:hover': { bgcolor: isOn === true ? 'action.selected' : 'action.hover' },
        '&[aria-disabled="true"]': { color: 'text.disabled', cursor: 'default' },
      }}
    >
      {tool.face}
    </Box>
  )
}
