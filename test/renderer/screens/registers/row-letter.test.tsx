import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { RegistersScreen } from '../../../../renderer/screens/registers/registers'
import type { Team } from '../../../../shared/team/team'
import { putRow } from '../../../../shared/policy/registers'
import { newTeam } from '../../../../shared/team/team'
import { day } from '../../../helpers/case-maker'
import { renderInDesk } from '../../../helpers/in-desk'
import { batch, campaign, version } from '../../../shared/letters/campaign-maker'

const registers = putRow(putRow(newTeam.registers, version()), batch({ source: 'SRC-01' }))
const team: Team = { ...newTeam, registers }

describe('a row that people are told about', () => {
  it('leads to its letter: a version of the policy', async () => {
    const start = { part: 'register', register: 'policy-versions', code: 'POL-02' } as const
    const { currentRoute } = renderInDesk(<RegistersScreen start={start} />, { team })
    await userEvent.click(await screen.findByRole('button', { name: 'Write the letter POL-02' }))
    expect(currentRoute()).toEqual({ screen: 'campaign-letter', kind: 'policy-change', code: 'POL-02' })
  })

  it('leads to its letter: a batch of data from others', async () => {
    const start = { part: 'register', register: 'notices', code: 'NOT-01' } as const
    const { currentRoute } = renderInDesk(<RegistersScreen start={start} />, { team })
    await userEvent.click(await screen.findByRole('button', { name: 'Write the letter NOT-01' }))
    expect(currentRoute()).toEqual({ screen: 'campaign-letter', kind: 'information-notice', code: 'NOT-01' })
  })

  it('says when its letter was last saved, and offers none once it was taken out', async () => {
    const { letter } = campaign('policy-change')
    const leftLetters = (['2026-03-01', '2026-03-10'] as const).map((on) => ({
      register: 'policy-versions' as const,
      code: 'POL-02',
      letter,
      as: 'pdf' as const,
      on: day(on),
    }))
    const start = { part: 'register', register: 'policy-versions', code: 'POL-02' } as const
    const withdrawn = putRow(registers, version({ status: 'withdrawn' }))
    const { unmount } = renderInDesk(<RegistersScreen start={start} />, {
      team: { ...team, leftLetters },
      today: '2026-03-20',
    })
    expect((await screen.findByText(/Letter saved/)).textContent).toContain('Tue 10 Mar')
    unmount()
    renderInDesk(<RegistersScreen start={start} />, { team: { ...team, registers: withdrawn } })
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('button', { name: 'Write the letter POL-02' })).toBeNull()
  })
})
