import { describe, expect, it } from 'vitest'
import { earlierCases, referencesIn } from '../../../../renderer/screens/new-request/earlier-cases'
import type { CaseRow } from '../../../../shared/case/case-row'
import { day } from '../../../helpers/case-maker'

const row = (id: string, name: string, received: string): CaseRow => ({
  id,
  stamp: '',
  reference: `2026-AB-000${id.length}`,
  name,
  rights: ['ACCESS'],
  stage: 'closed',
  received: day(received),
  cautiousDue: day(received),
  extended: false,
  next: 'none',
  answeredSystems: 0,
  allSystems: 0,
})

const ids = (...search: Parameters<typeof earlierCases>) =>
  earlierCases(...search).map(({ row: { id } }) => id)

describe('earlier cases of a person', () => {
  const rows = [
    row('a', 'Inese Kalniņa', '2024-01-02'),
    row('bb', 'INESE  KALNINA', '2025-05-05'),
    row('ccc', 'Ines Kalniņa', '2025-06-06'),
  ]

  it('are found without regard to marks, capitals and blanks, the newest first', () => {
    expect(ids(rows, { name: ' inese kalniņa ' })).toEqual(['bb', 'a'])
  })

  it('leave out the case itself', () => {
    expect(ids(rows, { name: 'Inese Kalniņa' }, 'bb')).toEqual(['a'])
  })

  it('are none without a name', () => {
    expect(ids([row('a', '', '2024-01-02')], { name: '  ', email: '' })).toEqual([])
  })

  it('are surer by our reference, then by the thread, then by the address than by the name', () => {
    const found = earlierCases(
      [
        row('a', 'Inese Kalniņa', '2026-01-01'),
        { ...row('bb', 'I. K.', '2025-01-01'), email: 'Inese@example.lv' },
        { ...row('ccc', 'I. K.', '2024-01-01'), thread: '<m1@example.lv>' },
        row('dddd', 'I. K.', '2023-01-01'),
      ],
      {
        name: 'Inese Kalniņa',
        email: 'inese@example.lv',
        thread: ['<m1@example.lv>'],
        words: 'Re: Jūsu lieta 2026-AB-0004, joprojām gaidu',
      },
    )
    expect(found.map(({ by, row: { id } }) => [by, id])).toEqual([
      ['reference', 'dddd'],
      ['thread', 'ccc'],
      ['email', 'bb'],
      ['name', 'a'],
    ])
  })

  it('reads our reference however it is written, and nothing that only looks like it', () => {
    expect(referencesIn('(2026-ab-0012), 2026-AB-0013. X2026-AB-0014 2026-ABC-0015 2026-AB-0016-1')).toEqual([
      '2026-AB-0012',
      '2026-AB-0013',
    ])
  })
})
