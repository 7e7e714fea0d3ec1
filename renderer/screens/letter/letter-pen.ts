import { history } from 'prosemirror-history'
import { EditorState, type Command, type Transaction } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import { docToLetter, type Written } from './doc-to-letter'
import { marksGaps } from './gap-marks'
import { letterKeys } from './letter-keys'
import { keepsBlocksWhole, keepsToTheModel } from './letter-rules'
import { letterToDoc } from './letter-to-doc'
import { pastesCleanly } from './paste'
import { besideOf, blockMemory, penInto, replaceDoc, sameOr, viewProps, type PenWords } from './pen-page'

/** What the screen sees of the page: its state, the places beside its blocks, whether it last refused a change. */
export type PenView = {
  readonly state: EditorState
  readonly beside: readonly HTMLElement[]
  readonly isFull: boolean
  /** how often the line for the address of a link was asked for */
  readonly linksAsked: number
}

type Page = Pick<Letter, 'blocks' | 'language' | 'removed'>
type Memory = ReturnType<typeof blockMemory>

/**
 * The one writer of a letter's blocks while the letter is on the screen. It outlives the page that it writes on, so that
 * nothing that could be undone is forgotten when the preview is looked at.
 */
export class LetterPen {
  readonly #memory: Memory = blockMemory()
  readonly #listeners = new Set<() => void>()
  readonly #words: PenWords
  readonly #write: (written: Written) => void
  /** blocks that came from this page: they may come back by the screen when the page is further already */
  readonly #own = new WeakSet<readonly LetterBlock[]>()
  #language: Letter['language']
  #page: EditorView | undefined
  #view: PenView

  constructor(letter: Page, words: PenWords, write: (written: Written) => void) {
    this.#words = words
    this.#write = write
    this.#language = letter.language
    this.#own.add(letter.blocks)
    const plugins = [
      ...[pastesCleanly(), marksGaps(words.gap), history(), ...letterKeys(this.askLink)],
      ...[tableEditing(), keepsBlocksWhole(), keepsToTheModel()],
    ]
    const state = EditorState.create({ doc: letterToDoc(letter, this.#memory.toNode), plugins })
    this.#view = { state, beside: [], isFull: false, linksAsked: 0 }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly view = (): PenView => this.#view

  /** Puts the page into an element; what it gives back takes it out again. */
  readonly mount = (place: HTMLElement | null): (() => void) | undefined => {
    if (place === null) return undefined
    const page = new EditorView(place, viewProps(this.#view.state, this.#words, this.#apply))
    this.#page = page
    this.#tell({ beside: besideOf(page) })
    return () => {
      this.#page = undefined
      page.destroy()
      this.#tell({ beside: [] })
    }
  }

  readonly run = (command: Command): void => {
    command(this.#view.state, this.#apply, this.#page)
    this.#page?.focus()
  }

  readonly askLink: Command = (_, dispatch) => {
    if (dispatch !== undefined) this.#tell({ linksAsked: this.#view.linksAsked + 1 })
    return true
  }

  /** Puts the pen at the beginning of a block. */
  readonly focus = (index: number): void => {
    if (index < this.#view.state.doc.childCount) this.#apply(penInto(this.#view.state, index))
    this.#page?.focus()
  }

  /** A letter that was changed elsewhere: one change of the page that can be undone; another language is another page. */
  readonly show = (letter: Page): void => {
    const { blocks, language } = letter
    const { state } = this.#view
    if (this.#own.has(blocks) && language === this.#language) return
    this.#own.add(blocks)
    const doc = letterToDoc(letter, this.#memory.toNode)
    if (language === this.#language) this.#apply(replaceDoc(state, doc))
    else this.#turnTo(EditorState.create({ doc, plugins: state.plugins }), false)
    this.#language = language
  }

  readonly #apply = (change: Transaction): void => {
    const before = this.#view.state.doc
    const { state, transactions } = this.#view.state.applyTransaction(change)
    this.#turnTo(state, transactions.length === 0)
    if (state.doc !== before) this.#settle(before)
  }

  #turnTo(state: EditorState, isFull: boolean): void {
    this.#page?.updateState(state)
    this.#tell({ state, isFull, beside: sameOr(this.#view.beside, besideOf(this.#page)) })
  }

  /** The letter is told what was written. */
  #settle(before: EditorState['doc']): void {
    const { doc } = this.#view.state
    if (doc.eq(before)) return
    const written = docToLetter(doc, this.#memory.toBlock)
    this.#own.add(written.blocks)
    this.#write(written)
  }

  #tell(change: Partial<PenView>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }
}
