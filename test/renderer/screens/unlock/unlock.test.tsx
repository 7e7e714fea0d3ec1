import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { UnlockRefusal } from '../../../../shared/ipc/answers'
import { err, ok } from '../../../../shared/lib/result'
import { openDesk, renderUnlock } from './before-the-desk'

const strong = 'violin anchor pepper glacier'
const refusing = (refusal: UnlockRefusal) => ({
  bridge: () => ({ unlock: () => Promise.resolve(err(refusal)) }),
})

describe('a locked vault', () => {
  it.each([
    ['en', 'Passphrase', 'Unlock'],
    ['lv', 'Paroles frāze', 'Atbloķēt'],
  ] as const)(
    'opens with the passphrase as it was typed, spaces and all (%s)',
    async (language, label, button) => {
      const typed: unknown[] = []
      const { opened } = renderUnlock(
        { kind: 'locked' },
        {
          language,
          bridge: (become) => ({
            unlock: (input) => {
              typed.push(input)
              become(openDesk)
              return Promise.resolve(ok(undefined))
            },
          }),
        },
      )
      await userEvent.type(await screen.findByLabelText(label), ' four words ')
      await userEvent.click(screen.getByRole('button', { name: button }))
      await waitFor(() => expect(opened).toEqual([openDesk]))
      expect(typed).toEqual([{ passphrase: ' four words ' }])
    },
  )

  it('opens with Enter', async () => {
    const { opened } = renderUnlock(
      { kind: 'locked' },
      {
        bridge: (become) => ({
          unlock: () => {
            become(openDesk)
            return Promise.resolve(ok(undefined))
          },
        }),
      },
    )
    await userEvent.type(await screen.findByLabelText('Passphrase'), 'four words{Enter}')
    await waitFor(() => expect(opened).toHaveLength(1))
  })

  it('shows its field without a question to the main process when the address says that it is locked', () => {
    renderUnlock(
      { kind: 'locked' },
      { known: 'locked', bridge: () => ({ deskState: () => Promise.reject(new Error('asked')) }) },
    )
    expect(screen.getByLabelText('Passphrase')).toBe(document.activeElement)
  })

  it.each<[UnlockRefusal, RegExp, RegExp]>([
    [{ kind: 'wrong-passphrase' }, /does not open the vault\. Nothing was changed/, /recovery code/],
    [{ kind: 'damaged', file: 'slots.a' }, /slots\.a .*damaged\. Nothing was changed or deleted/, /backup/],
    [{ kind: 'too-new', needs: '3.1.0' }, /newer version of the app/, /Install DSR Desk 3\.1\.0/],
    [{ kind: 'unreachable', reason: 'io' }, /cannot be reached/, /disk is connected/],
  ])('tells %j apart from the others and says what to do', async (refusal, what, next) => {
    renderUnlock({ kind: 'locked' }, refusing(refusal))
    await userEvent.type(await screen.findByLabelText('Passphrase'), 'x{Enter}')
    const text = (await screen.findByRole('alert')).textContent
    expect(text).toMatch(what)
    expect(text).toMatch(next)
  })

  it('does not ask the main process for an empty passphrase', async () => {
    renderUnlock({ kind: 'locked' })
    await userEvent.click(await screen.findByRole('button', { name: 'Unlock' }))
    expect((await screen.findByRole('alert')).textContent).toBe('Fill this in.')
  })

  it('hides the passphrase until asked to show it', async () => {
    renderUnlock({ kind: 'locked' })
    const field = await screen.findByLabelText('Passphrase')
    expect(field.getAttribute('type')).toBe('password')
    await userEvent.click(screen.getByRole('button', { name: 'Show the passphrase' }))
    expect(field.getAttribute('type')).toBe('text')
  })

  it('says that Caps Lock is on', async () => {
    renderUnlock({ kind: 'locked' })
    const field = await screen.findByLabelText('Passphrase')
    const key = new KeyboardEvent('keydown', { key: 'A', bubbles: true })
    Object.defineProperty(key, 'getModifierState', { value: (name: string) => name === 'CapsLock' })
    fireEvent(field, key)
    expect(screen.getByText('Caps Lock is on.')).toBeTruthy()
  })

  it('has the other language one press away', async () => {
    renderUnlock({ kind: 'locked' })
    await screen.findByLabelText('Passphrase')
    await userEvent.click(screen.getByRole('button', { name: 'Latviešu' }))
    expect(await screen.findByLabelText('Paroles frāze')).toBeTruthy()
    expect(document.documentElement.lang).toBe('lv')
  })
})

describe('the recovery code', () => {
  it('opens the vault, and a new passphrase must be set before anything else', async () => {
    const set: unknown[] = []
    const { opened } = renderUnlock(
      { kind: 'locked' },
      {
        bridge: (become) => ({
          unlockWithRecoveryCode: () => {
            become({ ...openDesk, mustSetPassphrase: true })
            return Promise.resolve(ok(undefined))
          },
          setPassphraseAfterRecovery: (input) => {
            set.push(input)
            become(openDesk)
            return Promise.resolve(ok(undefined))
          },
        }),
      },
    )
    await userEvent.click(await screen.findByRole('button', { name: 'I have a recovery code' }))
    await userEvent.type(screen.getByLabelText('Recovery code'), 'abcd-efgh{Enter}')
    await userEvent.type(await screen.findByLabelText('New passphrase'), strong)
    await userEvent.type(screen.getByLabelText('Repeat the passphrase'), strong)
    expect(opened).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Set the passphrase' }))
    await waitFor(() => expect(opened).toEqual([openDesk]))
    expect(set).toEqual([{ code: 'abcd-efgh', next: strong }])
  })

  it.each([
    ['recovery-code-typo', /slip in the code/],
    ['wrong-recovery-code', /not the code of this vault/],
  ] as const)('that is refused as %s says so', async (kind, words) => {
    renderUnlock(
      { kind: 'locked' },
      { bridge: () => ({ unlockWithRecoveryCode: () => Promise.resolve(err({ kind })) }) },
    )
    await userEvent.click(await screen.findByRole('button', { name: 'I have a recovery code' }))
    await userEvent.type(screen.getByLabelText('Recovery code'), 'abcd{Enter}')
    expect((await screen.findByRole('alert')).textContent).toMatch(words)
  })

  it('is asked for once more when the window was made anew before the passphrase was set', async () => {
    renderUnlock({ ...openDesk, mustSetPassphrase: true })
    expect(await screen.findByLabelText('Recovery code')).toBeTruthy()
  })
})

describe('a vault that cannot be opened', () => {
  it('names the damaged file, says that nothing was changed and where the data lie, and offers no way to begin anew', async () => {
    renderUnlock({ kind: 'damaged', file: 'slots.a', dataFolder: '/data/vault' })
    const text = (await screen.findByRole('alert')).textContent
    expect(text).toContain('slots.a')
    expect(text).toContain('Nothing was changed or deleted')
    expect(screen.getByText(/\/data\/vault/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /create|new/i })).toBeNull()
  })

  it('says which version it needs', async () => {
    renderUnlock({ kind: 'too-new', needs: '2.0.0' }, { language: 'lv' })
    expect((await screen.findByRole('alert')).textContent).toContain('DSR Desk 2.0.0 vai jaunāku')
  })

  it('can be tried again after the file was put back', async () => {
    renderUnlock(
      { kind: 'damaged', file: 'slots.a', dataFolder: '/data/vault' },
      {
        bridge: (become) => ({
          showDataFolder: () => {
            become({ kind: 'locked' })
            return Promise.resolve(ok(undefined))
          },
        }),
      },
    )
    await userEvent.click(await screen.findByRole('button', { name: 'Open the data folder' }))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByLabelText('Passphrase')).toBeTruthy()
  })
})

describe('a desk that is open already', () => {
  it('is handed on at once', async () => {
    const { opened } = renderUnlock(openDesk)
    await waitFor(() => expect(opened).toEqual([openDesk]))
  })
})
