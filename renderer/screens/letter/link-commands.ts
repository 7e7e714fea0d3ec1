import type { ResolvedPos } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import { hrefOf, letterNodes } from './letter-schema'

const { link } = letterNodes.marks

type Range = { readonly from: number; readonly to: number }

/** Where the link is that the pen stands in or the choice begins with, and where it leads. */
export function linkHere({ selection }: EditorState): (Range & { readonly href: string }) | undefined {
  const { $from } = selection
  const here = [$from.nodeAfter, $from.nodeBefore]
    .flatMap((node) => node?.marks ?? [])
    .find(({ type }) => type === link)
  const href = here === undefined ? undefined : hrefOf(here)
  return href === undefined ? undefined : { ...linkedAround($from, href), href }
}

/** The whole stretch of the line that leads to one address. */
function linkedAround($at: ResolvedPos, href: string): Range {
  const { parent, parentOffset } = $at
  const stretches: { from: number; to: number }[] = []
  parent.forEach((node, offset) => {
    if (!node.marks.some((mark) => hrefOf(mark) === href)) return
    const last = stretches.at(-1)
    if (last?.to === offset) last.to = offset + node.nodeSize
    else stretches.push({ from: offset, to: offset + node.nodeSize })
  })
  const start = $at.start()
  const own = stretches.find(({ from, to }) => from <= parentOffset && parentOffset <= to)
  return { from: start + (own?.from ?? parentOffset), to: start + (own?.to ?? parentOffset) }
}

export const canLink = ({ selection: { $from } }: EditorState): boolean =>
  $from.parent.type.allowsMarkType(link)

/** Leads the chosen words, or the link that the pen stands in, to an address; without words the address is written out. */
export const setLink =
  (href: string, words: string): Command =>
  (state, dispatch) => {
    if (!canLink(state)) return false
    const { empty } = state.selection
    const known = linkHere(state)
    const { from, to } = empty && known !== undefined ? known : state.selection
    const mark = link.create({ href })
    const change =
      from === to
        ? state.tr.replaceSelectionWith(
            letterNodes.text(words, [...state.selection.$from.marks(), mark]),
            false,
          )
        : state.tr.removeMark(from, to, link).addMark(from, to, mark)
    dispatch?.(change.removeStoredMark(link).scrollIntoView())
    return true
  }

export const removeLink: Command = (state, dispatch) => {
  const known = linkHere(state)
  if (known === undefined) return false
  const { from, to } = state.selection.empty ? known : state.selection
  dispatch?.(state.tr.removeMark(from, to, link))
  return true
}
