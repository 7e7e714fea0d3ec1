import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CaseRowsProvider } from '../../../../renderer/index-db/case-rows-provider'
import { NewRequestScreen } from '../../../../renderer/screens/new-request/new-request'
import type { CaseRow } from '../../../../shared/case/case-row'
import type { Intake } from '../../../../shared/intake/intake'
import type { Bridge, InputOf } from '../../../../shared/ipc/contract'
import { err, ok } from '../../../../shared/lib/result'
import { day } from '../../../helpers/case-maker'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'
import { intake } from './intake-maker'

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `${index + 1}.eml`, bytes: new Uint8Array([index]) }))

const openCase: CaseRow = {
  id: 'case7',
  stamp: '',
  reference: '2026-AB-0007',
  name: 'Inese Kalniņa',
  rights: ['ACCESS'],
  stage: 'open',
  received: day('2026-01-12'),
  due: day('2026-02-12'),
  cautiousDue: day('2026-02-12'),
  extended: false,
  next: 'search',
  answeredSystems: 0,
  allSystems: 9,
}

/** The screen with some mails in its queue, over a bridge that writes down what is registered. */
function showNew(count: number, { bridge = {}, read = intake(), rows = [], ...desk }: Desk & Options = {}) {
  const registered: InputOf<'registerRequest'>[] = []
  const rendered = renderInDesk(
    <CaseRowsProvider>
      <NewRequestScreen />
    </CaseRowsProvider>,
    {
      today: '2026-02-10',
      ...desk,
      route: { screen: 'new', files: files(count) },
      bridge: {
        openRows: () => Promise.resolve(ok({ rows: [], stale: [] })),
        missingRows: () =>
          Promise.resolve(
            ok({ rows: rows.map((row) => ({ row, box: new Uint8Array() })), gone: [], remaining: 0 }),
          ),
        readMail: () => Promise.resolve(ok({ intake: read, html: undefined, attachments: [], thread: [] })),
        registerRequest: (input) => {
          registered.push(input)
          return Promise.resolve(ok({ caseId: `case${registered.length}`, reference: '2026-AB-0013' }))
        },
        ...bridge,
      },
    },
  )
  return { ...rendered, registered, user: userEvent.setup() }
}
type Options = {
  readonly bridge?: Partial<Bridge>
  readonly read?: Intake
  readonly rows?: readonly CaseRow[]
}

describe('a mail that is dropped', () => {
  it('fills the form, says where each value was read, and is registered with Ctrl+Enter', async () => {
    const { user, registered, currentRoute } = showNew(1)
    const name = await screen.findByRole('textbox', { name: 'Person' })
    expect(name).toHaveProperty('value', 'Inese Kalniņa')
    expect(screen.getByText(/mx\.sendberry\.example took it at 00:30 in Riga/)).toBeTruthy()
    expect(screen.getByText(/“izsniegt kopiju” · read with certainty/)).toBeTruthy()
    expect(screen.getByRole('checkbox', { name: 'Access (Art. 15)' })).toHaveProperty('checked', true)
    expect(screen.getByText(/Registered like this, the answer is due/).textContent).toContain('Mon 2 Mar')

    await user.click(name)
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(registered).toHaveLength(1)
    expect(registered[0]).toMatchObject({
      received: '2026-01-31',
      rights: ['ACCESS'],
      original: { name: '1.eml' },
      role: 'controller',
    })
    expect(currentRoute()).toEqual({ screen: 'case', caseId: 'case1' })
  })

  it('underlines the words that were read as a right', async () => {
    showNew(1)
    const mark = (await screen.findByRole('region', { name: 'The e-mail' })).querySelector('mark')
    expect(mark?.textContent).toBe('izsniegt kopiju')
    expect(mark?.getAttribute('title')).toBe('Access (Art. 15)')
  })

  it('leaves a value that was not read surely empty, and says so in Latvian too', async () => {
    const read = intake({ phone: { value: '+371000', confidence: 'unsure', from: '000' } })
    showNew(1, { read, language: 'lv' })
    expect(await screen.findByRole('textbox', { name: 'Tālrunis (nav obligāti)' })).toHaveProperty(
      'value',
      '',
    )
    expect(screen.getByText('nav droši zināms, tāpēc atstāts tukšs')).toBeTruthy()
  })

  it('keeps all that was typed when the save fails', async () => {
    const { user } = showNew(1, {
      bridge: { registerRequest: () => Promise.resolve(err({ kind: 'disk-full' as const })) },
    })
    const name = await screen.findByRole('textbox', { name: 'Person' })
    await user.clear(name)
    await user.type(name, 'Inese Kalniņa-Ozola')
    await user.click(screen.getByRole('button', { name: 'Register' }))
    expect((await screen.findByRole('alert')).textContent).toContain('the disk is full')
    expect(name).toHaveProperty('value', 'Inese Kalniņa-Ozola')
  })

  it('is not registered without a right, and says what is missing', async () => {
    const { user, registered } = showNew(1, { read: intake({ rights: [] }) })
    await user.click(await screen.findByRole('button', { name: 'Register' }))
    expect(screen.getByRole('alert').textContent).toContain('No right is chosen')
    expect(registered).toEqual([])
  })

  it('shows earlier cases of the person, and what a repeated request means', async () => {
    showNew(1, { rows: [openCase] })
    const earlier = await screen.findByRole('region', { name: '1 earlier case of this person' })
    expect(earlier.textContent).toContain('2026-AB-0007')
    expect(earlier.textContent).toContain('same name')
    expect(earlier.textContent).toContain('A repeated request is free when')
  })
})

describe('a mail that is no new request', () => {
  it('can be registered as an enquiry', async () => {
    const read = intake({
      rights: [],
      isRequest: { value: false, confidence: 'likely', from: 'Unsubscribe' },
    })
    const { user, registered } = showNew(1, { read })
    await user.click(await screen.findByRole('button', { name: 'Register as an enquiry' }))
    await user.click(screen.getByRole('button', { name: 'Register' }))
    expect(registered[0]?.rights).toEqual(['ENQUIRY'])
  })

  const remindsOf = { right: 'REMINDER', phrase: 'still no answer', in: 'text', start: 0, end: 5 } as const
  const reminder = intake({ rights: [{ ...remindsOf, confidence: 'sure' }] })
  const attaching = () => {
    const calls: unknown[] = []
    const bridge: Partial<Bridge> = {
      attachMail: (input) => (calls.push(input), Promise.resolve(ok(undefined))),
    }
    return { calls, bridge }
  }

  it('is added to the case it reminds of: that is the first choice', async () => {
    const { calls, bridge } = attaching()
    const { user, currentRoute } = showNew(1, { read: reminder, rows: [openCase], bridge })
    expect(await screen.findByText('This looks like a reminder of an earlier request.')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Add to the case: 2026-AB-0007' }))
    expect(calls).toMatchObject([{ caseId: 'case7', name: '1.eml' }])
    expect(calls[0]).not.toHaveProperty('reopen')
    expect(currentRoute()).toEqual({ screen: 'case', caseId: 'case7' })
  })

  it('reopens a closed case only with a reason', async () => {
    const { calls, bridge } = attaching()
    const closed = { ...openCase, stage: 'closed' as const }
    const named = intake({ subject: 'Re: 2026-AB-0007', rights: [] })
    const { user } = showNew(1, { read: named, rows: [closed], bridge, language: 'lv' })
    const add = await screen.findByRole('button', { name: 'Pievienot un atjaunot lietu: 2026-AB-0007' })
    expect(add).toHaveProperty('disabled', true)
    await user.type(screen.getByRole('textbox', { name: 'Kāpēc lieta tiek atjaunota' }), 'Persona atbildēja.')
    await user.click(add)
    expect(calls).toMatchObject([{ caseId: 'case7', reopen: 'Persona atbildēja.' }])
  })

  it('is found by the number of a case that the person names by hand', async () => {
    const { calls, bridge } = attaching()
    const stranger = { ...openCase, name: 'Andris Ozols' }
    const { user } = showNew(1, { read: reminder, rows: [stranger], bridge })
    await user.type(await screen.findByRole('textbox', { name: 'Case number (optional)' }), '2026-ab-0007')
    await user.click(screen.getByRole('button', { name: 'Add to the case: 2026-AB-0007' }))
    expect(calls).toMatchObject([{ caseId: 'case7' }])
  })

  it('can still be registered as a new one', async () => {
    const { user, registered } = showNew(1, { read: reminder, rows: [openCase] })
    await user.click(await screen.findByRole('checkbox', { name: 'Access (Art. 15)' }))
    await user.click(screen.getByRole('button', { name: 'Register' }))
    expect(registered[0]?.rights).toEqual(['ACCESS'])
  })
})

describe('whose law applies', () => {
  it('is the EU’s unless it is changed, and then the rules of that law are sent', async () => {
    const { user, registered } = showNew(1)
    expect(await screen.findByText('Which law applies: EU and EEA (GDPR).')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Change which law applies' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which law applies' }), 'California (CCPA)')
    // 45 calendar days from 31 January 2026 (Cal. Code Regs. title 11 § 7021(b))
    expect(screen.getByText('Tue 17 Mar')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Register' }))
    expect(registered[0]).toMatchObject({ ruleSet: 'ccpa-7021@2020-01-01' })
  })
})

describe('several mails', () => {
  it('follow one another, and a bad one is named and passed over', async () => {
    let reads = 0
    const { user, registered, currentRoute } = showNew(3, {
      bridge: {
        readMail: () => {
          reads += 1
          return Promise.resolve(
            reads === 2
              ? err({ kind: 'not-a-mail' as const })
              : ok({ intake: intake(), html: undefined, attachments: [], thread: [] }),
          )
        },
      },
    })
    expect(await screen.findByText('1 of 3')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Register' }))
    expect(await screen.findByText('2 of 3')).toBeTruthy()
    expect((await screen.findByRole('alert')).textContent).toContain('not an e-mail')
    expect(screen.getByText('2.eml')).toBeTruthy()
    expect(screen.getByText(/Registered:/).textContent).toContain('2026-AB-0013')
    await user.click(screen.getByRole('button', { name: 'Pass over, go to the next' }))
    expect(await screen.findByText('3 of 3')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Register' }))
    expect(registered.map(({ original }) => original?.name)).toEqual(['1.eml', '3.eml'])
    expect(currentRoute()).toEqual({ screen: 'case', caseId: 'case2' })
  })
})

describe('a request that came otherwise', () => {
  it('is typed in, with the day of receipt left to the person', async () => {
    const { user, registered } = showNew(0)
    const form = await screen.findByRole('form', { name: 'Registration' })
    const received = within(form).getByLabelText('Received on')
    expect(received).toHaveProperty('value', '')
    await user.click(within(form).getByRole('button', { name: 'Register' }))
    expect(screen.getByRole('alert').textContent).toContain('not a real date')

    fireEvent.change(received, { target: { value: '2026-02-09' } })
    await user.selectOptions(within(form).getByLabelText('Channel'), 'Telephone')
    await user.click(within(form).getByRole('checkbox', { name: 'Erasure (Art. 17)' }))
    await user.type(within(form).getByRole('textbox', { name: 'Person' }), 'Andris Ozols')
    await user.type(
      within(form).getByRole('textbox', { name: /in the person’s own words/ }),
      'Delete it all.',
    )
    await user.click(within(form).getByRole('button', { name: 'Register' }))
    expect(registered).toEqual([
      {
        received: '2026-02-09',
        receivedFrom: { where: 'typed', line: '' },
        channel: 'phone',
        rights: ['ERASURE'],
        requester: { name: 'Andris Ozols' },
        roleReason: '',
        text: 'Delete it all.',
      },
    ])
  })

  it('can be a mail that is chosen in the dialog', async () => {
    const { user, currentRoute } = showNew(0, {
      bridge: { chooseMail: () => Promise.resolve(ok(files(1))) },
    })
    await user.click(await screen.findByRole('button', { name: 'Choose e-mail…' }))
    expect(currentRoute()).toEqual({ screen: 'new', files: files(1) })
    expect(await screen.findByRole('region', { name: 'The e-mail' })).toBeTruthy()
  })
})
