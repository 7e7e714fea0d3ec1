import { dayOfInstant, type DateOnly } from '../../shared/lib/date-only'

/** The wall clock in milliseconds since 1970: the only place of the main process that reads it. */
export const systemNow = (): number => Date.now()

/** The calendar day in Riga at an instant. */
export function dayInRiga(milliseconds: number): DateOnly {
  const day = dayOfInstant(new Date(milliseconds).toISOString())
  if (day === undefined) throw new Error('the clock gives no instant')
  return day
}
