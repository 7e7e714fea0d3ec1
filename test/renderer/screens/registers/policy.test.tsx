import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { RegistersScreen } from '../../../../renderer/screens/registers/registers'
import type { Bridge, InputOf } from '../../../../shared/ipc/contract'
import { dateOnly } from '../../../../shared/lib/date-only'
import { err, ok } from '../../../../shared/lib/result'
import type { Policy } from '../../../../shared/policy/pack-schema'
import { newTeam } from '../../../../shared/team/team'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'

const show = async (part: string, desk: Desk = {}) => {
  renderInDesk(<RegistersScreen />, desk)
  await userEvent.click(await screen.findByRole('tab', { name: part }))
}
/** Without clauses: what stands below them is meant. */
const noClauses = { ...newTeam, clauses: [] }
const policy = (version: string, texts: Readonly<Record<string, string>>): Policy => ({
  version,
  captured: dateOnly('2026-01-05'),
  sha256: version.padEnd(64, '0'),
  clauses: Object.entries(texts).map(([no, text]) => ({ no, heading: '', text })),
})
const clause = (no: string) => within(screen.getByRole('listitem', { name: `Clause ${no}` }))

describe('the policy', () => {
  it('lists every clause with our words, what the app does and its departures', async () => {
    await show('Policy')
    const access = clause('8.2.6')
    expect(access.getByRole('group', { name: 'Where the law says otherwise' })).toBeTruthy()
    // law.md 1.2: D30–D32 depart from clause 8.2.6, all of them grave
    for (const no of ['D30', 'D31', 'D32'])
      expect(within(access.getByRole('article', { name: `Departure ${no}` })).getByText('High')).toBeTruthy()
    for (const { id } of newTeam.clauses.filter((one) => /^\d/.test(one.id)))
      expect(screen.getByRole('listitem', { name: `Clause ${id}` })).toBeTruthy()
  })

  it('shows only the clauses that the law departs from when asked', async () => {
    await show('Politika', { language: 'lv' })
    expect(screen.getByRole('listitem', { name: '1.2. punkts' })).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: 'Tikai tos, kur likums saka citādi' }))
    expect(screen.queryByRole('listitem', { name: '1.2. punkts' })).toBeNull()
    expect(screen.getByRole('listitem', { name: '8.2.6. punkts' })).toBeTruthy()
  })

  it('leads from a clause to a row of a register, and from the row back to its clause', async () => {
    await show('Policy')
    await userEvent.click(clause('4.1').getByRole('button', { name: /^P02 / }))
    const row = screen.getByRole('cell', { name: 'P02' }).closest('tr')
    expect(document.activeElement).toBe(row)
    await userEvent.click(within(row ?? document.body).getByRole('button', { name: 'Show clause 4.1' }))
    expect(screen.getByRole('tab', { name: 'Policy' }).getAttribute('aria-selected')).toBe('true')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Clause 4.1')
  })

  it('shows the organisation’s own text beside our words', async () => {
    await show('Policy', {
      team: { ...newTeam, policies: [policy('1', { '8.2.6': 'You may ask in writing only.' })] },
    })
    expect(clause('8.2.6').getByText('You may ask in writing only.')).toBeTruthy()
    expect(clause('8.2.7').queryByText('The text of the policy')).toBeNull()
  })
})

describe('importing the text of the policy', () => {
  const importing = (answer: Awaited<ReturnType<Bridge['importPolicyText']>>) => {
    const sent: InputOf<'importPolicyText'>[] = []
    const bridge: Partial<Bridge> = {
      importPolicyText: (input) => {
        sent.push(input)
        return Promise.resolve(answer)
      },
    }
    return { sent, bridge }
  }
  const form = () => within(screen.getByRole('form', { name: 'Text of the policy' }))
  const file = new File(['1. General\n1.1. Words'], 'policy.txt', { type: 'text/plain' })

  it('sends the file with its version and the day it was captured', async () => {
    const { sent, bridge } = importing(ok({ clauses: 52 }))
    await show('Policy', { bridge, team: noClauses })
    await userEvent.upload(form().getByLabelText('Choose the text file', { selector: 'input' }), file)
    expect(await form().findByText('Chosen: policy.txt')).toBeTruthy()
    await userEvent.type(form().getByLabelText('Version'), ' 2026-03 ')
    await userEvent.click(form().getByRole('button', { name: 'Import the text' }))
    expect(await form().findByText('Imported: 52 clauses')).toBeTruthy()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ version: '2026-03', captured: '2026-02-27' })
    expect(new TextDecoder().decode(sent[0]?.bytes)).toBe('1. General\n1.1. Words')
  })

  it('says at the fields what is missing, and sends nothing', async () => {
    const { sent, bridge } = importing(ok({ clauses: 1 }))
    await show('Policy', { bridge, team: noClauses })
    await userEvent.click(form().getByRole('button', { name: 'Import the text' }))
    expect(form().getAllByRole('alert')).toHaveLength(2)
    expect(sent).toEqual([])
  })

  it('says why a file is no policy, until another one is chosen', async () => {
    const { bridge } = importing(err({ kind: 'policy-no-clauses' }))
    await show('Policy', { bridge, team: noClauses })
    const input = form().getByLabelText('Choose the text file', { selector: 'input' })
    await userEvent.upload(input, file)
    await userEvent.type(form().getByLabelText('Version'), '1')
    await userEvent.click(form().getByRole('button', { name: 'Import the text' }))
    expect((await form().findByRole('alert')).textContent).toContain('No numbered clauses were found')
    await userEvent.upload(input, new File(['x'], 'other.txt', { type: 'text/plain' }))
    expect(await form().findByText('Chosen: other.txt')).toBeTruthy()
    expect(form().queryByRole('alert')).toBeNull()
  })
})

describe('comparing two versions of the policy', () => {
  const earlier = policy('2025', { '1.1': 'We keep data for 30 days.', '1.2': 'Old clause.', '1.3': 'Same.' })
  const later = policy('2026', { '1.1': 'We keep data for 60 days.', '1.3': 'Same.', '1.4': 'New clause.' })
  const changes = () => within(screen.getByRole('list', { name: 'Compare two versions' }))

  it('needs two', async () => {
    await show('Policy', { team: { ...noClauses, policies: [earlier] } })
    expect(screen.getByText('Two imported versions are needed.')).toBeTruthy()
  })

  it('names added, removed and changed clauses, and marks the words by more than colour', async () => {
    await show('Policy', { team: { ...noClauses, policies: [earlier, later] } })
    expect(screen.getByText('3 clauses differ, 1 are the same.')).toBeTruthy()
    const items = changes().getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      '1.1changedWe keep data for [gone: 30][new: 60] days.',
      '1.2removed[gone: Old clause.]',
      '1.4added[new: New clause.]',
    ])
    expect(items[0]?.querySelector('del')?.textContent).toContain('30')
    expect(items[0]?.querySelector('ins')?.textContent).toContain('60')
  })

  it('can be turned round', async () => {
    await show('Policy', { team: { ...noClauses, policies: [earlier, later] } })
    await userEvent.selectOptions(screen.getByLabelText('Later version'), '2025 · 2026-01-05')
    expect(screen.getByText('No clause differs.')).toBeTruthy()
  })
})

describe('the policy pack', () => {
  const pack = new File(['{}'], 'other.json', { type: 'application/json' })

  it('is exported as a file', async () => {
    await show('Policy', {
      team: noClauses,
      bridge: { exportPolicyPack: () => Promise.resolve(ok({ kind: 'saved', fileName: 'policy.json' })) },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Export the policy pack' }))
    expect(await screen.findByText('Saved as policy.json')).toBeTruthy()
  })

  it('takes the place of the policy only after what it replaces was said', async () => {
    const sent: unknown[] = []
    await show('Policy', {
      team: noClauses,
      bridge: {
        importPolicyPack: (input) => {
          sent.push(input)
          return Promise.resolve(ok({ rows: 12 }))
        },
      },
    })
    await userEvent.upload(screen.getByLabelText('Choose a policy pack', { selector: 'input' }), pack)
    expect((await screen.findByRole('note')).textContent).toContain('takes the place')
    expect(sent).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Replace the policy' }))
    expect(await screen.findByText('Policy replaced: 12 rows')).toBeTruthy()
    expect(sent).toHaveLength(1)
  })

  it('that is broken is refused with the place and the problem', async () => {
    await show('Policy', {
      team: noClauses,
      bridge: {
        importPolicyPack: () =>
          Promise.resolve(
            err({ kind: 'pack-broken', path: 'registers.purposes[3].basis', problem: 'expected string' }),
          ),
      },
    })
    await userEvent.upload(screen.getByLabelText('Choose a policy pack', { selector: 'input' }), pack)
    await userEvent.click(await screen.findByRole('button', { name: 'Replace the policy' }))
    const said = (await screen.findByRole('alert')).textContent
    expect(said).toContain('registers.purposes[3].basis')
    expect(said).toContain('expected string')
  })
})

describe('the departures', () => {
  it('put the law beside the policy, the gravest first', async () => {
    await show('Departures')
    const all = screen.getAllByRole('article')
    const grave = newTeam.registers.departures.filter(({ severity }) => severity === 'high')
    expect(all).toHaveLength(newTeam.registers.departures.length)
    const first = within(all[0]!)
    expect(first.getByText('High')).toBeTruthy()
    const [law, policySide] = ['The law says', 'The policy says'].map((word) => first.getByText(word))
    expect(law!.compareDocumentPosition(policySide!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await userEvent.click(screen.getByRole('radio', { name: 'High' }))
    expect(screen.getAllByRole('article')).toHaveLength(grave.length)
  })

  it('lead to their row in the register', async () => {
    await show('Atkāpes', { language: 'lv' })
    await userEvent.click(screen.getByRole('button', { name: 'Rādīt D30 reģistrā' }))
    expect(document.activeElement).toBe(screen.getByRole('cell', { name: 'D30' }).closest('tr'))
  })
})
