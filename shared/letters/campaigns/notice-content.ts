import { liveRegisters, type Registers, type RowOf } from '../../policy/registers'
import { citedBasis, isFact, registerContent, type RegisterContent } from '../access-content'

/** What the registers say of a batch of data from others: its source, and what hangs on the categories that come from it. */
export type NoticeContent = RegisterContent & { readonly source: RowOf<'sources'> | undefined }

/** A source that nobody confirmed, or one without categories, gives the notice nothing to state. */
export function noticeContent(row: RowOf<'notices'>, all: Registers): NoticeContent {
  const registers = liveRegisters(all)
  const source = registers.sources.find(({ code }) => code === row.source)
  const isKnown = source !== undefined && isFact(source)
  const { leftOut, ...content } = registerContent(registers, isKnown ? source.categories : [])
  // other sources of the same categories are no part of this notice
  const own = leftOut.filter(({ register }) => register !== 'sources')
  return {
    ...content,
    source: isKnown ? source : undefined,
    leftOut: source === undefined || isKnown ? own : [source, ...own],
  }
}

/** Whether a point applies: `unknown` while a purpose has no basis that may be cited. */
export type Applies = 'yes' | 'no' | 'unknown'

/** Art. 14(2)(b): interests are told where the processing rests on them. */
export function restsOnInterests({ purposes, leftOut }: RegisterContent): Applies {
  const cited = purposes.map(citedBasis)
  if (cited.some((basis) => basis.includes('6(1)(f)'))) return 'yes'
  const isOpen =
    cited.length === 0 || cited.includes('') || leftOut.some(({ register }) => register === 'purposes')
  return isOpen ? 'unknown' : 'no'
}
