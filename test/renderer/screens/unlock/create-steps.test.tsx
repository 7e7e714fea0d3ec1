import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Bridge } from '../../../../shared/ipc/contract'
import { err, ok } from '../../../../shared/lib/result'
import { defaultOrganisation } from '../../../../shared/policy/organisation'
import { openDesk, renderUnlock } from './before-the-desk'

const strong = 'violin anchor pepper glacier'
const sheet = { code: 'AAAA1-BBBB2-CCCC3', identity: 'AGE-SECRET-KEY-1EXAMPLE' }

async function toPassphrase(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Next' }))
}
async function typeTwice(first: string, second = first): Promise<void> {
  await userEvent.type(screen.getByLabelText('Passphrase'), first)
  await userEvent.type(screen.getByLabelText('Repeat the passphrase'), second)
  await userEvent.click(screen.getByRole('button', { name: 'Create the vault' }))
}

describe('the first start', () => {
  it('asks for the organisation as the policy names it, the passphrase and the paper, and then the desk is open', async () => {
    const created: unknown[] = []
    const confirmed: unknown[] = []
    const { opened } = renderUnlock(
      { kind: 'absent' },
      {
        bridge: (become) => ({
          createVault: (input) => {
            created.push(input)
            become(openDesk)
            return Promise.resolve(ok(sheet))
          },
          confirmRecoveryCode: (input) => {
            confirmed.push(input)
            return Promise.resolve(ok(undefined))
          },
        }),
      },
    )
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Think Intermedia SIA')
    await userEvent.type(screen.getByLabelText('E-mail (optional)'), 'dpo@sendberry.com')
    await toPassphrase()
    await typeTwice(strong)

    const paper = within(await screen.findByRole('region', { name: 'DSR Desk recovery sheet' }))
    expect(paper.getByText(sheet.code)).toBeTruthy()
    expect(paper.getByText(sheet.identity)).toBeTruthy()
    expect(opened).toEqual([])

    await userEvent.click(screen.getByRole('button', { name: 'I have it on paper' }))
    expect(screen.queryByText(sheet.code)).toBeNull()
    await userEvent.type(screen.getByLabelText('Recovery code'), 'aaaa1 bbbb2 cccc3{Enter}')
    await waitFor(() => expect(opened).toEqual([openDesk]))
    expect(created).toEqual([
      { passphrase: strong, organisation: { ...defaultOrganisation, dpoEmail: 'dpo@sendberry.com' } },
    ])
    expect(confirmed).toEqual([{ code: 'aaaa1 bbbb2 cccc3' }])
  })

  it('says at the field what is wrong with the organisation, and goes no further', async () => {
    renderUnlock({ kind: 'absent' })
    await userEvent.clear(await screen.findByLabelText('Name'))
    await userEvent.type(screen.getByLabelText('E-mail (optional)'), 'dpo')
    await toPassphrase()
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'Fill this in.',
      'This is not an e-mail address: name@domain.',
    ])
    expect(screen.queryByLabelText('Passphrase')).toBeNull()
  })

  it.each([
    ['short', 'short', 'Too short: at least 12 characters.'],
    [
      'password1234',
      'password1234',
      'Too easy to guess. Add another word that has nothing to do with the others.',
    ],
    [strong, `${strong} `, 'The two passphrases are not the same.'],
  ])('refuses the passphrase “%s” and “%s”', async (first, second, message) => {
    renderUnlock({ kind: 'absent' })
    await toPassphrase()
    await typeTwice(first, second)
    expect((await screen.findByRole('alert')).textContent).toBe(message)
  })

  it('estimates the passphrase while it is typed', async () => {
    renderUnlock({ kind: 'absent' })
    await toPassphrase()
    await userEvent.type(screen.getByLabelText('Passphrase'), strong)
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Strong.'))
  })

  it.each([
    [{ kind: 'disk-full' }, /disk is full/],
    [{ kind: 'vault-exists' }, /already a vault .* not touched/],
  ] as const)('tells what went wrong when the vault was not made: %j', async (refusal, words) => {
    renderUnlock({ kind: 'absent' }, { bridge: () => ({ createVault: () => Promise.resolve(err(refusal)) }) })
    await toPassphrase()
    await typeTwice(strong)
    expect((await screen.findByRole('alert')).textContent).toMatch(words)
  })

  const atTypeBack = async (confirmRecoveryCode: Bridge['confirmRecoveryCode']): Promise<void> => {
    renderUnlock(
      { kind: 'absent' },
      { bridge: () => ({ createVault: () => Promise.resolve(ok(sheet)), confirmRecoveryCode }) },
    )
    await toPassphrase()
    await typeTwice(strong)
    await userEvent.click(await screen.findByRole('button', { name: 'I have it on paper' }))
    await userEvent.type(screen.getByLabelText('Recovery code'), 'AAAA1{Enter}')
  }

  it.each([
    ['recovery-code-typo', /slip in the code/],
    ['wrong-recovery-code', /complete, but it is not the code/],
  ] as const)(
    'does not open the desk before the code is read right from the paper: %s',
    async (kind, words) => {
      await atTypeBack(() => Promise.resolve(err({ kind })))
      expect((await screen.findByRole('alert')).textContent).toMatch(words)
    },
  )

  it('shows the sheet again when it was not written down right', async () => {
    await atTypeBack(() => Promise.resolve(err({ kind: 'recovery-code-typo' })))
    await userEvent.click(await screen.findByRole('button', { name: 'Show the sheet again' }))
    expect(screen.getByText(sheet.code)).toBeTruthy()
  })
})
