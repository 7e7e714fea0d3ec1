import type { Calendar } from '../clock/calendar'
import { due, type Clock } from '../clock/due'
import type { CaseRecord } from './case'

/** The clock of a case: one for all its rights, since one receipt started it (EDPB 01/2022 para 159). */
export const caseClock = (record: CaseRecord, calendar: Calendar): Clock =>
  due({
    received: record.request.received,
    calendar,
    pauses: record.pauses.map(({ kind, asked, answered, justification }) => ({
      kind,
      asked,
      ...(answered === undefined ? {} : { answered }),
      ...(justification === undefined ? {} : { justification }),
    })),
    ...(record.extension === undefined ? {} : { extension: record.extension }),
    pausePolicy: 'edpb',
  })
