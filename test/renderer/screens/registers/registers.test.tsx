import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { RegistersScreen } from '../../../../renderer/screens/registers/registers'
import type { InputOf } from '../../../../shared/ipc/contract'
import { err, ok } from '../../../../shared/lib/result'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'

function remembering() {
  const saved: InputOf<'setRegisterRow'>[] = []
  return {
    saved,
    bridge: {
      setRegisterRow: (input: InputOf<'setRegisterRow'>) => {
        saved.push(input)
        return Promise.resolve(ok(undefined))
      },
    },
  }
}
const show = async (register: string, desk: Desk = {}) => {
  renderInDesk(<RegistersScreen />, desk)
  await userEvent.click(await screen.findByRole('tab', { name: register }))
}
const rowOf = (code: string) => within(screen.getByText(code).closest('tr') ?? document.body)

describe('the registers', () => {
  it('show for each row the clause it comes from, and that a proposal is unconfirmed', async () => {
    await show('Systems')
    expect(screen.getByRole('columnheader', { name: 'Clause' })).toBeTruthy()
    const row = rowOf('SYS-01')
    expect(row.getByText('7.3')).toBeTruthy()
    expect(row.getByText('account database')).toBeTruthy()
    expect(row.getByText('kontu datubāze')).toBeTruthy()
    expect(row.getByText('Unconfirmed')).toBeTruthy()
  })

  it('confirm a proposal as it stands', async () => {
    const { saved, bridge } = remembering()
    await show('Sistēmas', { bridge, language: 'lv' })
    await userEvent.click(screen.getByRole('button', { name: 'Apstiprināt SYS-02' }))
    expect(saved.map(({ row }) => [row.code, row.status])).toEqual([['SYS-02', 'confirmed']])
  })

  it('open the form of a purpose with several proposed bases instead of confirming it', async () => {
    const { saved, bridge } = remembering()
    await show('Purposes', { bridge })
    await userEvent.click(screen.getByRole('button', { name: 'Confirm P03' }))
    const form = within(screen.getByRole('form', { name: 'Row P03' }))
    expect(form.getByRole('alert').textContent).toBe('Choose one basis; these are proposals.')
    await userEvent.clear(form.getByLabelText('Lawful basis'))
    await userEvent.type(form.getByLabelText('Lawful basis'), '6(1)(a)')
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect(saved).toEqual([
      { row: expect.objectContaining({ code: 'P03', basis: '6(1)(a)', status: 'confirmed' }) as unknown },
    ])
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('edit a recipient where it stands: named entities, third country, safeguard, categories', async () => {
    const { saved, bridge } = remembering()
    await show('Recipients', { bridge })
    await userEvent.click(screen.getByRole('button', { name: 'Edit REC-02' }))
    const form = within(screen.getByRole('form', { name: 'Row REC-02' }))
    await userEvent.type(form.getByLabelText('Named recipients'), 'Example Analytics Inc.')
    const outside = form.getByRole<HTMLInputElement>('checkbox', {
      name: 'Outside the European Economic Area',
    })
    if (!outside.checked) await userEvent.click(outside)
    await userEvent.clear(form.getByLabelText('Safeguard of the transfer'))
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect(form.getByRole('alert').textContent).toContain('Enter the safeguard')
    expect(saved).toEqual([])
    await userEvent.type(form.getByLabelText('Safeguard of the transfer'), 'adequacy decision')
    const category = form.getByRole<HTMLInputElement>('checkbox', { name: /^DAT-01 / })
    const hadIt = category.checked
    await userEvent.click(category)
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    const row = saved[0]?.row
    if (row?.register !== 'recipients') throw new Error('not a recipient')
    expect(row).toMatchObject({
      code: 'REC-02',
      entities: 'Example Analytics Inc.',
      outsideEea: true,
      transferTool: 'adequacy decision',
      status: 'confirmed',
    })
    expect(row.categories.includes('DAT-01')).toBe(!hadIt)
  })

  it('take a new system that the policy does not name', async () => {
    const { saved, bridge } = remembering()
    await show('Systems', { bridge })
    await userEvent.click(screen.getByRole('button', { name: 'Add a row' }))
    const form = within(screen.getByRole('form'))
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect(form.getAllByRole('alert')).toHaveLength(2)
    await userEvent.type(form.getByLabelText('Name in Latvian'), 'durvju kameras')
    await userEvent.type(form.getByLabelText('Name in English'), 'door cameras')
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect(saved[0]?.row).toMatchObject({
      register: 'systems',
      name: { lv: 'durvju kameras', en: 'door cameras' },
    })
  })

  it('leave a row as it was when editing is cancelled', async () => {
    const { saved, bridge } = remembering()
    await show('Systems', { bridge })
    await userEvent.click(screen.getByRole('button', { name: 'Edit SYS-01' }))
    await userEvent.type(screen.getByLabelText('Name in English'), ' changed')
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(rowOf('SYS-01').getByText('account database')).toBeTruthy()
    expect(saved).toEqual([])
  })

  it('say at the row that nothing was saved', async () => {
    await show('Systems', {
      bridge: { setRegisterRow: () => Promise.resolve(err({ kind: 'vault-read-only' })) },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Edit SYS-01' }))
    const form = within(screen.getByRole('form', { name: 'Row SYS-01' }))
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect((await form.findByRole('alert')).textContent).toContain('open for reading only')
  })
})
