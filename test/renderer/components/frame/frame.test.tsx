import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Frame } from '../../../../renderer/components/frame/frame'
import { dateOnly } from '../../../../shared/lib/date-only'
import { ok } from '../../../../shared/lib/result'
import { renderInDesk } from '../../../helpers/in-desk'
import { makeRow } from '../../../helpers/row-maker'

const mail = (name: string) => new File(['From: a@b.lv\r\n\r\nLabdien'], name, { type: 'message/rfc822' })
const drop = (...files: readonly File[]) => {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'dataTransfer', { value: { files, types: ['Files'] } })
  fireEvent(window, event)
  return event
}
const content = (
  <main>
    <label>
      Name <input />
    </label>
  </main>
)

describe('the frame', () => {
  it('leads to every place by its name, and says which one this is', async () => {
    const { currentRoute } = renderInDesk(<Frame>{content}</Frame>)
    const navigation = within(await screen.findByRole('navigation', { name: 'Main navigation' }))
    expect(navigation.getByRole('button', { name: 'Today' }).getAttribute('aria-current')).toBe('page')
    await userEvent.click(navigation.getByRole('button', { name: 'Registers' }))
    expect(currentRoute()).toEqual({ screen: 'registers' })
    expect(navigation.getByRole('button', { name: 'Registers' }).getAttribute('aria-current')).toBe('page')
  })

  it('counts beside Today what is overdue or due within a week', async () => {
    const rows = [
      makeRow({ id: 'c1', due: dateOnly('2026-02-26') }),
      makeRow({ id: 'c2', due: dateOnly('2026-03-06') }),
      makeRow({ id: 'c3' }),
    ]
    renderInDesk(<Frame>{content}</Frame>, { rows, language: 'lv' })
    expect(await screen.findByRole('button', { name: 'Šodien, 2 lietas gaida jūsu rīcību' })).toBeTruthy()
  })

  it('goes by single keys, but not while someone types', async () => {
    const { currentRoute } = renderInDesk(<Frame>{content}</Frame>)
    const field = await screen.findByLabelText('Name')
    await userEvent.type(field, 'cn')
    expect(currentRoute()).toEqual({ screen: 'today' })
    act(() => field.blur())
    await userEvent.keyboard('n')
    expect(currentRoute()).toEqual({ screen: 'new', files: [] })
  })

  it('locks with L and with the button', async () => {
    let locked = 0
    const lock = () => {
      locked += 1
      return Promise.resolve(ok(undefined))
    }
    renderInDesk(<Frame>{content}</Frame>, { bridge: { lock } })
    await userEvent.click(await screen.findByRole('button', { name: 'Lock' }))
    await userEvent.keyboard('l')
    expect(locked).toBe(2)
  })

  it('shows its keys with the question mark', async () => {
    renderInDesk(<Frame>{content}</Frame>)
    await screen.findByRole('navigation')
    await userEvent.keyboard('?')
    const dialog = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }))
    expect(dialog.getByText('New request')).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('starts a new request for a mail dropped anywhere, and the window never leaves for the file', async () => {
    const { currentRoute } = renderInDesk(<Frame>{content}</Frame>)
    await screen.findByRole('navigation')
    const event = drop(mail('request.eml'))
    await waitFor(() => expect(currentRoute().screen).toBe('new'))
    expect(event.defaultPrevented).toBe(true)
    expect(currentRoute()).toMatchObject({ files: [{ name: 'request.eml' }] })
  })

  it('puts mails that are dropped later behind the waiting ones', async () => {
    const waiting = { name: 'first.eml', bytes: new Uint8Array([1]) }
    const { currentRoute } = renderInDesk(<Frame>{content}</Frame>, {
      route: { screen: 'new', files: [waiting] },
    })
    await screen.findByRole('navigation')
    drop(mail('second.eml'))
    await waitFor(() =>
      expect(currentRoute()).toMatchObject({ files: [{ name: 'first.eml' }, { name: 'second.eml' }] }),
    )
  })

  it('refuses another kind of file with its name and stays where it is', async () => {
    const { currentRoute } = renderInDesk(<Frame>{content}</Frame>)
    await screen.findByRole('navigation')
    drop(new File(['%PDF'], 'letter.pdf'))
    expect((await screen.findByRole('alert')).textContent).toContain('letter.pdf')
    expect(currentRoute()).toEqual({ screen: 'today' })
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says that nothing can be saved when the vault is read only', async () => {
    renderInDesk(<Frame>{content}</Frame>, { desk: { readOnly: true } })
    expect((await screen.findByRole('note')).textContent).toContain('Read only')
  })
})
