import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { Plugin, type Command } from 'prosemirror-state'
import { goToNextCell, isInTable } from 'prosemirror-tables'
import * as act from './letter-commands'

/** The keys of the page; `askLink` opens the line where the address of a link is written. */
export const letterKeys = (askLink: Command): readonly Plugin[] => [
  keymap({
    'Mod-b': act.toggleBold,
    'Mod-i': act.toggleItalic,
    'Mod-k': askLink,
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-Alt-0': act.setLook('paragraph'),
    'Mod-Alt-1': act.setLook('heading-1'),
    'Mod-Alt-2': act.setLook('heading-2'),
    'Mod-Shift-8': act.toggleList,
    'Shift-Enter': act.breakLine,
    'Mod-Enter': act.lineBehind,
    Enter: chainCommands(act.breakCell, act.leaveEmptyItem, act.splitLine),
    Backspace: act.liftFirstItem,
    ArrowLeft: act.crossBlocks(-1),
    ArrowRight: act.crossBlocks(1),
  }),
  tabInTables(),
  keymap(baseKeymap),
]

/** Tab goes from cell to cell, so that Escape and then Tab must lead out: no keyboard may be caught (WCAG 2.1.2). */
function tabInTables(): Plugin {
  let isLeaving = false
  return new Plugin({
    props: {
      handleKeyDown: (view, { key, shiftKey }) => {
        const wasLeaving = isLeaving
        isLeaving = key === 'Escape' || (key === 'Shift' && wasLeaving)
        if (key !== 'Tab' || wasLeaving || !isInTable(view.state)) return false
        return goToNextCell(shiftKey ? -1 : 1)(view.state, view.dispatch)
      },
    },
  })
}
