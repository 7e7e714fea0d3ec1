import {
  createContext,
  createElement,
  useContext,
  useEffect,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react'
import { dayOfInstant, type DateOnly } from '../shared/lib/date-only'

/** The calendar day in Riga at this moment: the only place in the window that reads the clock. */
function today(): DateOnly {
  const day = dayOfInstant(new Date().toISOString())
  if (day === undefined) throw new Error('the clock gives no instant')
  return day
}

const TodayContext = createContext<DateOnly | undefined>(undefined)

/** `day`: a fixed day (tests). Without it the day is read from the clock, and again each minute: a desk stays open overnight. */
export function TodayProvider({
  day,
  children,
}: {
  readonly day?: DateOnly
  readonly children: ReactNode
}): ReactElement {
  const [current, setCurrent] = useState(today)
  useEffect(() => {
    const timer = setInterval(() => setCurrent(today()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return createElement(TodayContext, { value: day ?? current }, children)
}

/** Today as the screens see it. */
export function useToday(): DateOnly {
  const day = useContext(TodayContext)
  if (day === undefined) throw new Error('no TodayProvider above this component')
  return day
}
