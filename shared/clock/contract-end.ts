import { addDays, type DateOnly } from '../lib/date-only'
import type { Period } from './period'
import { workingLine } from './working-line'

const daysToKeep = 30

/** Privacy policy 7.3: data of a customer are deleted 30 days after the contract ended. A duty to delete is never moved forward. */
export function contractDataDeletion(ended: DateOnly): Period {
  const due = addDays(ended, daysToKeep)
  return {
    nominal: due,
    due,
    calendarCovers: true,
    warnings: [],
    working: [
      workingLine('contract-end', { received: ended, days: daysToKeep, due }),
      workingLine('deletion-not-moved'),
    ],
  }
}
