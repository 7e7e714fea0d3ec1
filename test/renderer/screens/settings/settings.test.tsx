import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { SettingsScreen } from '../../../../renderer/screens/settings/settings'
import type { Bridge, Method } from '../../../../shared/ipc/contract'
import { err, ok } from '../../../../shared/lib/result'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'

/** Calls that succeed and are remembered. */
function remembering(...names: readonly Method[]) {
  const calls: unknown[] = []
  const bridge = Object.fromEntries(
    names.map((name) => [
      name,
      (input: unknown) => {
        calls.push(input)
        return Promise.resolve(ok(undefined))
      },
    ]),
  ) as Partial<Bridge>
  return { calls, bridge }
}
const strong = 'violin anchor pepper glacier'
const show = async (desk: Desk = {}) => {
  const shown = renderInDesk(<SettingsScreen version="0.1.0" />, desk)
  await screen.findByRole('heading', { level: 1 })
  return shown
}
const form = (name: string) => within(screen.getByRole('form', { name }))

describe('settings of the organisation', () => {
  it('are kept with the e-mail that letters wait for', async () => {
    const { calls, bridge } = remembering('setOrganisation')
    await show({ bridge })
    const fields = form('Organisation and contact')
    await userEvent.type(fields.getByLabelText('E-mail (optional)'), 'dpo@sendberry.com')
    await userEvent.click(fields.getByRole('button', { name: 'Save' }))
    expect(await fields.findByText('Saved')).toBeTruthy()
    expect(calls).toEqual([
      {
        organisation: expect.objectContaining({
          name: 'Think Intermedia SIA',
          dpoEmail: 'dpo@sendberry.com',
        }) as unknown,
      },
    ])
  })

  it('say at the field what is wrong, and save nothing', async () => {
    const { calls, bridge } = remembering('setOrganisation')
    await show({ bridge, language: 'lv' })
    const fields = form('Organizācija un saziņa')
    await userEvent.type(fields.getByLabelText('E-pasts (nav obligāti)'), 'dpo')
    await userEvent.click(fields.getByRole('button', { name: 'Saglabāt' }))
    expect(fields.getByLabelText('E-pasts (nav obligāti)').getAttribute('aria-invalid')).toBe('true')
    expect(fields.getByRole('alert').textContent).toBe('Šī nav e-pasta adrese: vārds@domēns.')
    expect(calls).toEqual([])
  })

  it('say that nothing was saved when the disk is full, and keep what was typed', async () => {
    await show({ bridge: { setOrganisation: () => Promise.resolve(err({ kind: 'disk-full' })) } })
    const fields = form('Organisation and contact')
    await userEvent.type(fields.getByLabelText('Telephone'), '+371 20000000')
    await userEvent.click(fields.getByRole('button', { name: 'Save' }))
    expect((await fields.findByRole('alert')).textContent).toContain('the disk is full')
    expect(fields.getByLabelText<HTMLInputElement>('Telephone').value).toBe('+371 20000000')
  })
})

describe('language and appearance', () => {
  it('take effect at once and are kept', async () => {
    const { calls, bridge } = remembering('setPreferences')
    await show({ bridge })
    await userEvent.selectOptions(screen.getByLabelText('Language of the app'), 'Latviešu')
    expect(await screen.findByRole('heading', { level: 1, name: 'Iestatījumi' })).toBeTruthy()
    await userEvent.selectOptions(screen.getByLabelText('Izskats'), 'Tumšs')
    expect(calls).toEqual([
      { theme: 'light', language: 'lv' },
      { theme: 'dark', language: 'lv' },
    ])
  })
})

describe('the holiday calendar', () => {
  it('is changed by a day more and a day less', async () => {
    const { calls, bridge } = remembering('setCalendar')
    await show({ bridge })
    const fields = form('Holiday calendar')
    await userEvent.type(fields.getByLabelText('Date'), '2026-07-10')
    await userEvent.type(fields.getByLabelText('Name'), 'Festival')
    await userEvent.click(fields.getByRole('button', { name: 'Add' }))
    await userEvent.selectOptions(fields.getByLabelText('Holiday'), '2026-12-24')
    await userEvent.click(fields.getByRole('button', { name: 'Do not count it' }))
    await userEvent.click(fields.getByRole('button', { name: 'Save' }))
    await fields.findByText('Saved')
    expect(calls).toEqual([
      { calendar: 'LV', added: [{ date: '2026-07-10', name: 'Festival' }], removed: ['2026-12-24'] },
    ])
  })

  it('can be that of another member state, named in the language of the reader', async () => {
    const { calls, bridge } = remembering('setCalendar')
    await show({ bridge, language: 'lv' })
    const fields = form('Svētku dienu kalendārs')
    await userEvent.selectOptions(fields.getByLabelText('Kalendārs'), 'Igaunija')
    await userEvent.click(fields.getByRole('button', { name: 'Saglabāt' }))
    await waitFor(() => expect(calls).toEqual([{ calendar: 'EE', added: [], removed: [] }]))
  })

  it('says at the field that a day is a holiday already', async () => {
    await show()
    const fields = form('Holiday calendar')
    await userEvent.type(fields.getByLabelText('Date'), '2026-11-18')
    await userEvent.type(fields.getByLabelText('Name'), 'x')
    await userEvent.click(fields.getByRole('button', { name: 'Add' }))
    expect(fields.getByRole('alert').textContent).toBe('This day is a holiday already.')
  })
})

describe('the data', () => {
  it('are named with their folder, which can be opened', async () => {
    const { calls, bridge } = remembering('showDataFolder')
    await show({ bridge, desk: { dataFolder: '/home/dpo/vault' } })
    const data = within(screen.getByRole('region', { name: 'Data and backup' }))
    expect(data.getByText('/home/dpo/vault')).toBeTruthy()
    await userEvent.click(data.getByRole('button', { name: 'Open the folder' }))
    expect(calls).toHaveLength(1)
  })
})

describe('changing the passphrase', () => {
  it('needs the present one and the new one twice', async () => {
    const { calls, bridge } = remembering('changePassphrase')
    await show({ bridge })
    const fields = form('Passphrase')
    await userEvent.type(fields.getByLabelText('Present passphrase'), 'old one')
    await userEvent.type(fields.getByLabelText('New passphrase'), strong)
    await userEvent.type(fields.getByLabelText('Repeat the passphrase'), strong)
    await userEvent.click(fields.getByRole('button', { name: 'Change the passphrase' }))
    expect(await fields.findByText('Saved')).toBeTruthy()
    expect(calls).toEqual([{ current: 'old one', next: strong }])
    expect(fields.getByLabelText<HTMLInputElement>('New passphrase').value).toBe('')
  })

  it('tells when the present one is wrong', async () => {
    await show({ bridge: { changePassphrase: () => Promise.resolve(err({ kind: 'wrong-passphrase' })) } })
    const fields = form('Passphrase')
    await userEvent.type(fields.getByLabelText('Present passphrase'), 'not it')
    await userEvent.type(fields.getByLabelText('New passphrase'), strong)
    await userEvent.type(fields.getByLabelText('Repeat the passphrase'), strong)
    await userEvent.click(fields.getByRole('button', { name: 'Change the passphrase' }))
    expect((await fields.findByRole('alert')).textContent).toContain('does not open the vault')
  })
})

describe('a new recovery code', () => {
  it('is shown once, put on paper and typed back', async () => {
    const confirmed: unknown[] = []
    await show({
      bridge: {
        replaceRecoveryCode: () => Promise.resolve(ok({ code: 'NEW1-CODE2' })),
        confirmRecoveryCode: (input) => {
          confirmed.push(input)
          return Promise.resolve(ok(undefined))
        },
      },
    })
    const section = within(screen.getByRole('region', { name: 'Recovery code' }))
    await userEvent.type(section.getByLabelText('Passphrase, to confirm'), 'four words{Enter}')
    expect(await section.findByText('NEW1-CODE2')).toBeTruthy()
    await userEvent.click(section.getByRole('button', { name: 'I have it on paper' }))
    await userEvent.type(section.getByLabelText('Recovery code'), 'new1code2{Enter}')
    expect(await section.findByText('Saved')).toBeTruthy()
    expect(confirmed).toEqual([{ code: 'new1code2' }])
  })
})

describe('about', () => {
  it('names the version', async () => {
    await show()
    expect(screen.getByText('DSR Desk 0.1.0')).toBeTruthy()
  })
})
