import { history } from 'prosemirror-history'
import { EditorState, Selection, TextSelection, type Command, type Transaction } from 'prosemirror-state'
import { docToLetter } from '../../../../renderer/screens/letter/doc-to-letter'
import { keepsBlocksWhole, keepsToTheModel } from '../../../../renderer/screens/letter/letter-rules'
import { letterToDoc } from '../../../../renderer/screens/letter/letter-to-doc'
import type { LetterBlock } from '../../../../shared/letters/letter'

/** A page without a window: the rules of the letter, and acts one after another. */
export class TestPage {
  state: EditorState

  constructor(blocks: readonly LetterBlock[]) {
    const plugins = [history({ newGroupDelay: 0 }), keepsBlocksWhole(), keepsToTheModel()]
    this.state = EditorState.create({ doc: letterToDoc({ blocks }), plugins })
  }

  get blocks(): readonly LetterBlock[] {
    return docToLetter(this.state.doc).blocks
  }

  get removed(): readonly string[] {
    return docToLetter(this.state.doc).removed
  }

  /** Whether the act could be done. */
  do(act: Command): boolean {
    return act(this.state, (change) => this.apply(change))
  }

  apply(change: Transaction): void {
    this.state = this.state.apply(change)
  }

  /** Puts the pen before these words. */
  penBefore(words: string, offset = 0): this {
    let at = -1
    this.state.doc.descendants((node, pos) => {
      const found = node.isText ? (node.text ?? '').indexOf(words) : -1
      if (found >= 0 && at < 0) at = pos + found
    })
    if (at < 0) throw new Error(`nothing says ${words}`)
    this.apply(this.state.tr.setSelection(Selection.near(this.state.doc.resolve(at + offset))))
    return this
  }

  /** Chooses from the beginning of these words to the end of those. */
  choose(first: string, last: string): this {
    const { from } = this.penBefore(first).state.selection
    const { to } = this.penBehind(last).state.selection
    this.apply(this.state.tr.setSelection(TextSelection.create(this.state.doc, from, to)))
    return this
  }

  /** Puts the pen behind these words. */
  penBehind(words: string): this {
    return this.penBefore(words, words.length)
  }

  type(words: string): this {
    this.apply(this.state.tr.insertText(words))
    return this
  }
}
