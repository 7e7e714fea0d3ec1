import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { RegistersScreen } from '../../../../renderer/screens/registers/registers'
import type { InputOf } from '../../../../shared/ipc/contract'
import { err, ok } from '../../../../shared/lib/result'
import { putRow, registerKinds, type RegisterRow } from '../../../../shared/policy/registers'
import { withdrawnRow } from '../../../../shared/policy/row-draft'
import { newTeam } from '../../../../shared/team/team'
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
const list = () => within(screen.getByRole('navigation'))
const show = async (register: RegExp, desk: Desk = {}) => {
  renderInDesk(<RegistersScreen />, desk)
  await screen.findByRole('heading', { level: 1 })
  await userEvent.click(list().getByRole('button', { name: register }))
}
const rowOf = (code: string) => {
  const found = screen
    .getAllByRole('row')
    .find((row) => within(row).queryByRole('cell', { name: code }) !== null)
  return within(found ?? document.body)
}
const withRow = (row: RegisterRow) => ({ ...newTeam, registers: putRow(newTeam.registers, row) })
const formOf = (code: string) => within(screen.getByRole('form', { name: `Row ${code}` }))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

declare global {
  interface Window {
    readonly happyDOM: { setViewport(size: { readonly width: number }): void }
  }
}

beforeEach(() => window.happyDOM.setViewport({ width: 1400 }))

describe('the list of registers', () => {
  it('says of each how many rows it has and how many nobody has confirmed', async () => {
    await show(/^Purposes/)
    const proposals = newTeam.registers.purposes.filter(({ status }) => status === 'unconfirmed').length
    const all = newTeam.registers.purposes.length
    const item = list().getByRole('button', { name: `Purposes, ${all} rows, ${proposals} unconfirmed` })
    expect(item.getAttribute('aria-current')).toBe('true')
    expect(list().getByRole('button', { name: 'Customers (controllers), 0 rows' })).toBeTruthy()
  })

  it('is a choice where there is no room for a list', async () => {
    window.happyDOM.setViewport({ width: 900 })
    renderInDesk(<RegistersScreen />)
    await userEvent.selectOptions(await screen.findByLabelText('Register'), 'systems')
    expect(screen.getByRole('table', { name: 'Systems' })).toBeTruthy()
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('leads to the holidays as well', async () => {
    await show(/^Holidays/)
    expect(screen.getByRole('form', { name: 'Holiday calendar' })).toBeTruthy()
  })

  it('opens every register without breaking, in both languages', async () => {
    for (const language of ['en', 'lv'] as const) {
      const { unmount } = renderInDesk(<RegistersScreen />, { language })
      await screen.findByRole('heading', { level: 1 })
      for (const { name } of Object.values(registerKinds)) {
        const item = list()
          .getAllByRole('button')
          .find((button) => button.getAttribute('aria-label')?.startsWith(`${name[language]}, `))
        fireEvent.click(item!)
        expect(screen.getByRole('heading', { level: 2, name: name[language] })).toBeTruthy()
      }
      unmount()
    }
  })
})

describe('a register', () => {
  it('of notices lists what a notice must hold, with its article (Art. 14(1)–(2), clause 2.6)', async () => {
    await show(/^Notices under Art\. 14/)
    const summary = screen.getByText(/points to check/)
    const points = within(summary.closest('details') ?? document.body).getAllByRole('listitem')
    // Art. 14(1)(a)–(f) and 14(2)(a)–(g)
    expect(points).toHaveLength(13)
    expect(points.map(({ textContent }) => textContent).join(' ')).toContain('Art. 14(2)(f)')
  })

  it('shows for each row the clause it comes from, its fields in words, and that a proposal is unconfirmed', async () => {
    await show(/^Systems/)
    const row = rowOf('SYS-01')
    expect(row.getByRole('button', { name: 'Show clause 7.3' })).toBeTruthy()
    expect(row.getByText('account database')).toBeTruthy()
    expect(row.getByText('kontu datubāze')).toBeTruthy()
    expect(row.getByText('Unconfirmed')).toBeTruthy()
    expect(row.getAllByTitle(/./)[0]?.textContent).toMatch(/^[A-Z]+-\d/)
  })

  it('names many fields in one column', async () => {
    await show(/^Saņēmēji/, { language: 'lv' })
    const row = rowOf('REC-02')
    expect(row.getByText('Loma:').nextElementSibling?.textContent).toBe('pārzinis (4. panta 7. punkts)')
    expect(row.getByText('Ārpus EEZ:')).toBeTruthy()
  })

  it('says what is missing', async () => {
    const [row] = newTeam.registers.purposes
    await show(/^Purposes/, { team: withRow({ ...row!, basis: '' }) })
    expect(rowOf(row!.code).getByRole('cell', { name: 'Not set' })).toBeTruthy()
  })

  it('confirms a proposal as it stands', async () => {
    const { saved, bridge } = remembering()
    await show(/^Sistēmas/, { bridge, language: 'lv' })
    await press('Apstiprināt SYS-02')
    expect(saved.map(({ row }) => [row.code, row.status])).toEqual([['SYS-02', 'confirmed']])
  })

  it('opens the form of a purpose with several proposed bases instead of confirming it', async () => {
    const { saved, bridge } = remembering()
    await show(/^Purposes/, { bridge })
    await press('Confirm P03')
    const form = formOf('P03')
    expect(form.getByRole('alert').textContent).toBe('Choose one lawful basis.')
    await userEvent.clear(form.getByLabelText('Lawful basis'))
    await userEvent.type(form.getByLabelText('Lawful basis'), '6(1)(a)')
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect(saved).toEqual([
      { row: expect.objectContaining({ code: 'P03', basis: '6(1)(a)', status: 'confirmed' }) as unknown },
    ])
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit P03')
  })

  it('edits a recipient where it stands, and wants a safeguard outside the EEA', async () => {
    const { saved, bridge } = remembering()
    await show(/^Recipients/, { bridge })
    await press('Edit REC-02')
    const form = formOf('REC-02')
    const outside = within(form.getByRole('radiogroup', { name: 'Outside the EEA' }))
    await userEvent.click(outside.getByRole('radio', { name: 'Yes' }))
    await userEvent.clear(form.getByLabelText('Safeguard of the transfer (optional)'))
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect(form.getByRole('alert').textContent).toContain('Outside the EEA the safeguard must be named')
    expect(saved).toEqual([])
    await userEvent.type(form.getByLabelText('Safeguard of the transfer (optional)'), 'adequacy decision')
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect(saved[0]?.row).toMatchObject({
      code: 'REC-02',
      outsideEea: true,
      transferTool: 'adequacy decision',
      status: 'confirmed',
    })
  })

  it('takes a new customer, named once, under its own code', async () => {
    const { saved, bridge } = remembering()
    await show(/^Customers/, { bridge })
    await press('Add a row')
    const form = formOf('CUS-01')
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect(form.getAllByRole('alert').length).toBeGreaterThanOrEqual(2)
    await userEvent.type(form.getByLabelText('Customer'), 'Veikals SIA')
    await userEvent.type(form.getByLabelText('E-mail for requests'), 'dati')
    expect(form.getByText('This is not an e-mail address.')).toBeTruthy()
    await userEvent.type(form.getByLabelText('E-mail for requests'), '@veikals.lv')
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect(saved[0]?.row).toMatchObject({
      register: 'customers',
      code: 'CUS-01',
      name: { lv: 'Veikals SIA', en: 'Veikals SIA' },
      contactEmail: 'dati@veikals.lv',
    })
  })

  it('withdraws a row', async () => {
    const { saved, bridge } = remembering()
    await show(/^Systems/, { bridge })
    await press('Edit SYS-01')
    await press('Withdraw the row')
    expect(saved).toMatchObject([{ row: { code: 'SYS-01', status: 'withdrawn' } }])
  })

  it('shows withdrawn rows when asked', async () => {
    const gone = withdrawnRow(newTeam.registers.systems[0]!)
    await show(/^Systems/, { team: withRow(gone) })
    expect(screen.queryByText(gone.code)).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Also withdrawn (1)' }))
    expect(rowOf(gone.code).getByText('Withdrawn')).toBeTruthy()
  })

  it('looks for rows', async () => {
    await show(/^Datu kategorijas/, { language: 'lv' })
    await userEvent.type(screen.getByRole('textbox', { name: 'Meklēt ierakstos' }), 'dat-03')
    expect(screen.getAllByRole('row')).toHaveLength(2)
    expect(screen.getByText('1 ieraksts')).toBeTruthy()
  })

  it('leaves a row as it was when editing is cancelled', async () => {
    const { saved, bridge } = remembering()
    await show(/^Systems/, { bridge })
    await press('Edit SYS-01')
    await userEvent.type(screen.getByLabelText('System, in English'), ' changed')
    await press('Cancel')
    expect(rowOf('SYS-01').getByText('account database')).toBeTruthy()
    expect(saved).toEqual([])
  })

  it('says at the row that nothing was saved', async () => {
    await show(/^Systems/, {
      bridge: { setRegisterRow: () => Promise.resolve(err({ kind: 'vault-read-only' })) },
    })
    await press('Edit SYS-01')
    const form = formOf('SYS-01')
    await userEvent.click(form.getByRole('button', { name: 'Save and confirm' }))
    expect((await form.findByRole('alert')).textContent).toContain('open for reading only')
  })

  it('tells who changed a row, when and what', async () => {
    const [row] = newTeam.registers.purposes
    await show(/^Purposes/, {
      bridge: {
        registerHistory: () =>
          Promise.resolve(
            ok([
              { at: '2026-02-20T08:00:00.000Z', by: 'Anna Ozola', row: { ...row!, basis: '6(1)(c)' } },
            ] as never),
          ),
      },
    })
    await press(`History ${row!.code}`)
    const history = within(await screen.findByRole('region', { name: `History of ${row!.code}` }))
    expect((await history.findAllByRole('listitem'))[0]?.textContent).toContain('Anna Ozola')
    expect(history.getByText(/^Lawful basis/).textContent).toContain('6(1)(c)')
    expect(history.getByText('Came with the app.')).toBeTruthy()
    await userEvent.click(history.getByRole('button', { name: 'Close' }))
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`History ${row!.code}`)
  })

  it('is exported in the language of the reader', async () => {
    const asked: unknown[] = []
    await show(/^Glabāšanas termiņi/, {
      language: 'lv',
      bridge: {
        exportRegister: (input) => {
          asked.push(input)
          return Promise.resolve(ok({ kind: 'saved', fileName: 'retention.csv' }))
        },
      },
    })
    await press('Eksportēt CSV')
    expect(await screen.findByText('Saglabāts kā retention.csv')).toBeTruthy()
    expect(asked).toEqual([{ register: 'retention', format: 'csv', language: 'lv' }])
  })
})

describe('the suppression list', () => {
  it('is not typed by hand, but asked about one address', async () => {
    const asked: unknown[] = []
    await show(/^Suppression/, {
      bridge: {
        checkIdentifier: (input) => {
          asked.push(input)
          return Promise.resolve(ok({ suppressed: ['2026-AB-0003'], erased: [] }))
        },
      },
    })
    expect(screen.queryByRole('button', { name: 'Add a row' })).toBeNull()
    await userEvent.type(screen.getByLabelText('Address or number'), ' anna@example.lv {Enter}')
    expect(await screen.findByText('On the list: no marketing (case 2026-AB-0003)')).toBeTruthy()
    expect(screen.getByText('Not among what was erased.')).toBeTruthy()
    expect(asked).toEqual([{ identifier: 'anna@example.lv' }])
    await userEvent.type(screen.getByLabelText('Address or number'), 'x')
    expect(screen.queryByText('Not among what was erased.')).toBeNull()
  })
})

describe('notices of data from others', () => {
  it('say by when the people must be told', async () => {
    await show(/^Notices/, {
      today: '2026-03-10',
      team: withRow({
        register: 'notices',
        code: 'NOT-01',
        name: { lv: 'Partneru saraksts', en: 'Partners’ list' },
        status: 'confirmed',
        source: 'SRC-04',
        obtained: '2026-02-05',
        ownSite: false,
        told: [],
      } as never),
    })
    // Art. 14(3)(a): one month after 5 February
    expect(rowOf('NOT-01').getByText(/^Not told, last day was/).textContent).toContain('5 Mar')
  })
})
