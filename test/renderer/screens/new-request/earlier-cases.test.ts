import { describe, expect, it } from 'vitest'
import { earlierCases } from '../../../../renderer/screens/new-request/earlier-cases'
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

describe('earlier cases of a name', () => {
  const rows = [
    row('a', 'Inese Kalniņa', '2024-01-02'),
    row('bb', 'INESE  KALNINA', '2025-05-05'),
    row('ccc', 'Ines Kalniņa', '2025-06-06'),
  ]

  it('are found without regard to marks, capitals and blanks, the newest first', () => {
    expect(earlierCases(rows, ' inese kalniņa ').map(({ id }) => id)).toEqual(['bb', 'a'])
  })

  it('leave out the case itself', () => {
    expect(earlierCases(rows, 'Inese Kalniņa', 'bb').map(({ id }) => id)).toEqual(['a'])
  })

  it('are none without a name', () => {
    expect(earlierCases([row('a', '', '2024-01-02')], '  ')).toEqual([])
  })
})
