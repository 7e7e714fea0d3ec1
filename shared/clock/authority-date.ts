import type { DateOnly } from '../lib/date-only'
import type { Clock } from './due'
import { workingLine } from './working-line'

/** The date that a supervisory authority sets in its letter (Arts 31, 58(1) GDPR): it is what it is, and nothing stops it. */
export const authorityClock = (deadline: DateOnly): Clock => ({
  nominal: deadline,
  due: deadline,
  cautiousDue: deadline,
  noticeAndRefusalBy: undefined,
  pauseDays: 0,
  extensionValid: false,
  remainingDays: undefined,
  openPauseFrom: undefined,
  calendarCovers: true,
  warnings: [],
  working: [workingLine('authority-date', { deadline })],
})
