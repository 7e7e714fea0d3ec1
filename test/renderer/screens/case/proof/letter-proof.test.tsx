import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CaseRowsProvider } from '../../../../../renderer/index-db/case-rows-provider'
import { CaseScreen } from '../../../../../renderer/screens/case/case'
import type { CaseEvent } from '../../../../../shared/case/events'
import type { Returned } from '../../../../../shared/ipc/answers'
import type { Bridge } from '../../../../../shared/ipc/contract'
import { err, ok } from '../../../../../shared/lib/result'
import { newTeam } from '../../../../../shared/team/team'
import { day, drafted, granted, received, sent } from '../../../../helpers/case-maker'
import { renderInDesk, type Desk } from '../../../../helpers/in-desk'
import { liveCase } from '../live-case'

const searched: readonly CaseEvent[] = newTeam.registers.systems.map(({ code }) => ({
  type: 'system-searched',
  system: code,
  outcome: 'found',
  on: day('2026-02-04'),
  by: '',
  note: '',
}))
const role: CaseEvent = { type: 'role-decided', role: 'controller', reason: '' }
const acknowledged: readonly CaseEvent[] = [
  drafted({ id: 'ack1', kind: 'acknowledgement', covers: [] }),
  { type: 'letter-sent', letter: 'ack1', kind: 'acknowledgement', on: day('2026-02-02'), how: 'recorded' },
]
const answerDrafted = [received(), ...acknowledged, role, ...searched, granted, drafted()]
const lastEntry = (events: readonly CaseEvent[]): string => `event${events.length - 1}`

const byMail: CaseEvent = {
  type: 'letter-sent',
  letter: 'letter1',
  kind: 'access-response',
  on: day('2026-02-11'),
  how: 'mail-dropped',
  by: 'email',
  text: { match: 'changed', sha256: 'a'.repeat(64) },
  notEnclosed: [{ title: 'konts.csv', why: 'missing' }],
}
const failed = (events: readonly CaseEvent[]): CaseEvent => ({
  type: 'delivery-recorded',
  letter: 'letter1',
  sending: lastEntry(events),
  kind: 'failed',
  on: day('2026-02-12'),
  how: 'mail-dropped',
  detail: '5.1.1',
})

function showAnswer(
  events: readonly CaseEvent[],
  { bridge, ...desk }: Desk & { readonly bridge?: Partial<Bridge> } = {},
) {
  const live = liveCase(events, { today: '2026-02-13' })
  renderInDesk(
    <CaseRowsProvider>
      <CaseScreen caseId="case1" />
    </CaseRowsProvider>,
    { ...desk, today: '2026-02-13', bridge: { ...live.bridge, ...bridge } },
  )
  return { ...live, user: userEvent.setup() }
}

const answerStep = async (user: ReturnType<typeof userEvent.setup>) => {
  const button = await screen.findByRole('button', { name: /^Answer / })
  if (button.getAttribute('aria-expanded') !== 'true') await user.click(button)
}
const drop = (label: string) => {
  const file = new File(['x'], 'back.eml')
  fireEvent.drop(screen.getByText(label), { dataTransfer: { files: [file] } })
}
const dropHere = 'Drop what came back here'

describe('a letter that waits to be recorded as sent', () => {
  it('is recorded with the number of its registered post', async () => {
    const { user, calls } = showAnswer(answerDrafted)
    const form = await screen.findByRole('form', { name: 'Mark as sent: Answer to an access request' })
    await user.selectOptions(within(form).getByRole('combobox', { name: 'How it left' }), 'Registered post')
    await user.type(within(form).getByRole('textbox', { name: /Number of the item/ }), 'RR473124828GB')
    expect(within(form).getByRole('alert').textContent).toContain('check digit does not match')
    await user.click(within(form).getByRole('button', { name: 'Mark as sent' }))
    expect(calls).toEqual([])
    await user.clear(within(form).getByRole('textbox', { name: /Number of the item/ }))
    await user.type(within(form).getByRole('textbox', { name: /Number of the item/ }), 'RR473124829GB')
    await user.click(within(form).getByRole('button', { name: 'Mark as sent' }))
    expect(calls.at(-1)).toEqual({
      method: 'markLetterSent',
      input: {
        caseId: 'case1',
        letterId: 'letter1',
        on: '2026-02-13',
        by: 'registered-post',
        postNumber: 'RR473124829GB',
      },
    })
  })
})

describe('a letter that left', () => {
  it('keeps its proof folded when all is well', async () => {
    const { user } = showAnswer([...answerDrafted, sent()])
    await answerStep(user)
    const summary = screen.getByText('Proof of sending')
    expect(summary.closest('details')?.open).toBe(false)
  })

  it('says at once that the text was not the checked one, and which file was not enclosed', async () => {
    const bridge: Partial<Bridge> = {
      compareSentMail: () =>
        Promise.resolve(
          ok([
            { is: 'same', text: 'Maksa ir' },
            { is: 'left-out', text: '10' },
            { is: 'added', text: '100' },
          ]),
        ),
    }
    const { user } = showAnswer([...answerDrafted, byMail], { bridge })
    await answerStep(user)
    expect(screen.getByText('Proof of sending').closest('details')?.open).toBe(true)
    const note = screen
      .getByText('The text that left is not the text that was checked.')
      .closest('[role="note"]')
    expect(note?.textContent).toContain('Not enclosed: konts.csv')
    await user.click(screen.getByRole('button', { name: 'Show what differs: Answer to an access request' }))
    const shown = await screen.findByRole('group', { name: 'Difference from the checked letter' })
    expect(shown.querySelector('del')?.textContent).toContain('10')
    expect(shown.querySelector('ins')?.textContent).toContain('100')
  })

  it('and did not arrive can be sent again, and its step is open', async () => {
    const left = [...answerDrafted, byMail]
    showAnswer([...left, failed(left)])
    expect((await screen.findAllByText('not delivered')).length).toBeGreaterThan(0)
    expect(screen.getByText(/this sending did not reach the person/)).toBeTruthy()
    expect(screen.getByText(/not delivered · 5\.1\.1/)).toBeTruthy()
    expect(screen.getByRole('form', { name: 'Mark as sent: Answer to an access request' })).toBeTruthy()
  })

  it('takes what the post reports, written down by hand', async () => {
    const posted: CaseEvent = { ...byMail, how: 'recorded', by: 'registered-post' }
    const { user, calls } = showAnswer([...answerDrafted, posted])
    await answerStep(user)
    await user.click(
      screen.getByRole('button', { name: 'Record what came of it: Answer to an access request' }),
    )
    const form = screen.getByRole('form', { name: 'What came of it: Answer to an access request' })
    await user.selectOptions(
      within(form).getByRole('combobox', { name: 'What came of it' }),
      'returned by the post',
    )
    await user.type(within(form).getByRole('textbox', { name: /What shows it/ }), 'aploksne atpakaļ')
    await user.click(within(form).getByRole('button', { name: 'Record' }))
    expect(calls.at(-1)).toEqual({
      method: 'recordDelivery',
      input: {
        caseId: 'case1',
        letterId: 'letter1',
        kind: 'returned',
        on: '2026-02-13',
        detail: 'aploksne atpakaļ',
      },
    })
    expect((await screen.findAllByText('returned by the post')).length).toBeGreaterThan(0)
  })

  it('refuses its passphrase by the same mail, with the article, and has no field for the passphrase', async () => {
    const withFile = drafted({ attachments: [{ document: `o-${'a'.repeat(64)}.age`, title: 'kopija.7z' }] })
    const { user, calls } = showAnswer([received(), role, ...searched, granted, withFile, sent()])
    await answerStep(user)
    await user.click(screen.getByRole('button', { name: 'Passphrase told: Answer to an access request' }))
    const form = screen.getByRole('form', {
      name: 'Passphrase of the attachment: Answer to an access request',
    })
    expect(within(form).queryByLabelText(/passphrase$/i)).toBeNull()
    await user.selectOptions(
      within(form).getByRole('combobox', { name: 'How it was told' }),
      'to another e-mail address',
    )
    const address = within(form).getByRole('textbox', { name: 'The other e-mail address' })
    await user.type(address, 'inese.kalnina@example.lv')
    const alert = within(form).getByRole('alert')
    expect(alert.textContent).toContain('must not go the same way as the letter')
    expect(alert.textContent).toContain('Art. 5(1)(f), 32')
    await user.click(within(form).getByRole('button', { name: 'Record' }))
    expect(calls).toEqual([])
    await user.selectOptions(within(form).getByRole('combobox', { name: 'How it was told' }), 'by telephone')
    await user.click(within(form).getByRole('button', { name: 'Record' }))
    expect(calls.at(-1)?.input).toEqual({
      caseId: 'case1',
      letterId: 'letter1',
      channel: 'phone',
      on: '2026-02-13',
    })
  })
})

describe('what came back and was dropped', () => {
  const answers = (...all: readonly Returned[]) => {
    const inputs: unknown[] = []
    let at = 0
    const bridge: Partial<Bridge> = {
      recordReturnedMail: (input) => {
        inputs.push(input)
        const answer = all[Math.min(at++, all.length - 1)]
        return Promise.resolve(answer === undefined ? err({ kind: 'not-a-mail' }) : ok(answer))
      },
    }
    return { inputs, bridge }
  }

  it('is said in a sentence: the sent message, and that its text is the checked one', async () => {
    const { bridge } = answers({
      kind: 'sent',
      letterId: 'letter1',
      on: day('2026-02-11'),
      text: 'same',
      notEnclosed: [],
    })
    showAnswer(answerDrafted, { bridge })
    await screen.findByText(dropHere)
    drop(dropHere)
    expect(
      await screen.findByText('This is the sent message: Answer to an access request, Wed 11 Feb.'),
    ).toBeTruthy()
    expect(screen.getByText('The text is that of the checked letter.')).toBeTruthy()
  })

  it('is asked about when it is told in words only, and recorded when the person says yes', async () => {
    const { bridge, inputs } = answers(
      { kind: 'unsure', letterId: 'letter1', on: day('2026-02-11'), probably: 'failed' },
      { kind: 'delivery', letterId: 'letter1', on: day('2026-02-11'), delivery: 'failed', reopened: true },
    )
    const { user } = showAnswer([...answerDrafted, byMail], { bridge })
    await answerStep(user)
    drop(dropHere)
    await user.click(await screen.findByRole('button', { name: 'Yes, record it' }))
    expect(inputs.map((input) => (input as { confirmed?: true }).confirmed)).toEqual([undefined, true])
    const alert = await screen.findByText(
      'The person has not been told. Send the letter again, another way if need be.',
    )
    expect(alert.closest('[role="alert"]')?.textContent).toContain('The case was closed; it is open again.')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(/This is a report on the letter/)).toBeNull()
  })

  it('in Latvian is refused with what does not fit', async () => {
    const bridge: Partial<Bridge> = {
      recordReturnedMail: () =>
        Promise.resolve(err({ kind: 'no-matching-letter', unfit: ['recipient', 'subject'] })),
    }
    showAnswer(answerDrafted, { bridge, language: 'lv' })
    await screen.findByText('Nometiet šeit to, kas saņemts atpakaļ')
    drop('Nometiet šeit to, kas saņemts atpakaļ')
    expect((await screen.findByRole('alert')).textContent).toContain('Kas neatbilst: saņēmējs, temats.')
  })
})
