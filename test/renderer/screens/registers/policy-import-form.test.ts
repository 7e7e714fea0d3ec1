import { describe, expect, it } from 'vitest'
import { importErrors, toImport } from '../../../../renderer/screens/registers/policy-import-form'
import { dateOnly } from '../../../../shared/lib/date-only'

const today = dateOnly('2026-02-27')
const file = { name: 'policy.txt', bytes: new Uint8Array([49, 46]) }
const form = { version: ' 2026-02 ', captured: '2026-02-27', file }

describe('a policy about to be imported', () => {
  it('is sent with its version, day and bytes', () => {
    expect(toImport(form, today)).toEqual({ version: '2026-02', captured: '2026-02-27', bytes: file.bytes })
  })

  it('needs a version, a day that has come, and a file of at most 2 MB', () => {
    expect(importErrors({ version: ' ', captured: '', file: undefined }, today)).toEqual({
      version: 'required',
      captured: 'required',
      file: 'required',
    })
    expect(importErrors({ ...form, captured: '2026-02-30' }, today)).toEqual({ captured: 'not-date' })
    expect(importErrors({ ...form, captured: '2026-02-28' }, today)).toEqual({ captured: 'in-future' })
    const huge = { name: 'x.txt', bytes: new Uint8Array(2 * 1024 * 1024 + 1) }
    expect(importErrors({ ...form, file: huge }, today)).toEqual({ file: 'too-large' })
    expect(toImport({ ...form, file: huge }, today)).toBeUndefined()
  })
})
