import { useCallback, useRef, useState, type UIEvent } from 'react'

const spareRows = 8 // drawn above and below, so that quick scrolling shows no gap
const heightIfUnknown = 640

type Sizes = { readonly count: number; readonly rowHeight: number; readonly headHeight: number }

/** Which rows of a long list are drawn: those in sight and a few around them. `container` goes on the scrolling element. */
export function useWindow({ count, rowHeight, headHeight }: Sizes) {
  const container = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(heightIfUnknown)
  const onScroll = useCallback((event: UIEvent<HTMLElement>) => {
    setTop(event.currentTarget.scrollTop)
    setHeight(event.currentTarget.clientHeight || heightIfUnknown)
  }, [])
  const from = Math.max(0, Math.floor(top / rowHeight) - spareRows)
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + spareRows)
  /** Brings a row into sight; the container follows, and with it the drawn rows. */
  const reveal = useCallback(
    (index: number) => {
      const element = container.current
      if (element === null) return
      const seen = (element.clientHeight || heightIfUnknown) - headHeight
      const next = scrolledTo(element.scrollTop, { rowTop: index * rowHeight, rowHeight, seen })
      element.scrollTo({ top: next })
      setTop(next)
    },
    [rowHeight, headHeight],
  )
  return { container, from: Math.min(from, to), to, onScroll, reveal }
}

/** The least scrolling that shows the whole row. */
function scrolledTo(
  top: number,
  { rowTop, rowHeight, seen }: { readonly rowTop: number; readonly rowHeight: number; readonly seen: number },
): number {
  if (rowTop < top) return rowTop
  return rowTop + rowHeight > top + seen ? rowTop + rowHeight - seen : top
}
