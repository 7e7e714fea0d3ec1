import { lazy, Suspense } from 'react'
import type { CaseRow } from '../../shared/case/case-row'
import { useTexts } from '../i18n/texts'
import { DateText } from './date-text'

const PartName = lazy(() => import('./part-name').then((file) => ({ default: file.PartName })))

/** What is to be done next in a case of the list: a common step, or a step of one of its rights. */
export function NextStep({ row: { next, part } }: { readonly row: Pick<CaseRow, 'next' | 'part'> }) {
  const names = useTexts('names')
  if (next !== 'work') return names(`steps.${next}`)
  return (
    <Suspense fallback={null}>
      <PartName part={part ?? ''} />
    </Suspense>
  )
}

/** `stop marketing by Mon 2 Mar`: a date that a right of the case sets beside its clock. */
export function LimitText({ limit: { id, day } }: { readonly limit: NonNullable<CaseRow['limit']> }) {
  const names = useTexts('names')
  return (
    <>
      {isNamed(id) ? names(`limits.${id}`) : names('limits.other')} <DateText date={day} />
    </>
  )
}

const named = [
  'authority-appeal',
  'authority-deadline',
  'consent-stop-by',
  'fee-answer-by',
  'lifting',
  'lifting-notice',
  'marketing-stop-alarm',
  'marketing-stop-by',
  'objection-restrict',
  'processor-forward-by',
  'recipients-told',
  'restriction-review',
] as const
const isNamed = (id: string): id is (typeof named)[number] => named.some((one) => one === id)
