import type { InputOf } from '../../../shared/ipc/contract'
import { parseDateOnly, type DateOnly } from '../../../shared/lib/date-only'
import type { ChosenFile } from './file-input'

/** A policy's text about to be imported, as it stands in the fields. */
export type PolicyImportForm = {
  readonly version: string
  readonly captured: string
  readonly file: ChosenFile | undefined
}
export type PolicyImportErrors = {
  readonly version?: 'required'
  readonly captured?: 'required' | 'not-date' | 'in-future'
  readonly file?: 'required' | 'too-large'
}

const mostPolicyBytes = 2 * 1024 * 1024 // what the main process takes

export function importErrors(
  { version, captured, file }: PolicyImportForm,
  today: DateOnly,
): PolicyImportErrors {
  const dayError = capturedError(captured, today)
  return {
    ...(version.trim() === '' ? { version: 'required' } : {}),
    ...(dayError === undefined ? {} : { captured: dayError }),
    ...(file === undefined ? { file: 'required' } : {}),
    ...(file !== undefined && file.bytes.length > mostPolicyBytes ? { file: 'too-large' } : {}),
  }
}

function capturedError(text: string, today: DateOnly): PolicyImportErrors['captured'] {
  if (text === '') return 'required'
  const day = parseDateOnly(text)
  if (day === undefined) return 'not-date'
  return day > today ? 'in-future' : undefined
}

/** What is sent; undefined while something is missing or wrong. */
export function toImport(form: PolicyImportForm, today: DateOnly): InputOf<'importPolicyText'> | undefined {
  const captured = parseDateOnly(form.captured)
  if (form.file === undefined || captured === undefined) return undefined
  if (Object.keys(importErrors(form, today)).length > 0) return undefined
  return { version: form.version.trim(), captured, bytes: form.file.bytes }
}
