import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { offeredFilters } from '../../../../renderer/screens/templates/insert-list'
import { TemplatesScreen } from '../../../../renderer/screens/templates/templates'
import { filterNames } from '../../../../shared/letters/templates/template-filters'
import type { LetterTemplate } from '../../../../shared/letters/templates/template'
import { err, ok } from '../../../../shared/lib/result'
import { newTeam, type Team } from '../../../../shared/team/team'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'

const team: Team = { ...newTeam, organisation: { ...newTeam.organisation, dpoEmail: 'dpo@example.lv' } }
const kept: LetterTemplate = {
  code: 'TPL-01',
  name: 'Our refusal',
  kind: 'refusal',
  outcomes: ['refused'],
  language: 'en',
  body: '{% part "others" %}\n\nCase {{ case.reference }}, **{{ requester.name }}**.',
  status: 'in-use',
}

async function show({
  templates = [kept],
  ...desk
}: Desk & { readonly templates?: readonly LetterTemplate[] } = {}) {
  const calls: LetterTemplate[] = []
  renderInDesk(<TemplatesScreen />, {
    team: { ...team, templates },
    route: { screen: 'templates' },
    ...desk,
    bridge: {
      setTemplate: ({ template }) => {
        calls.push(template)
        return Promise.resolve(ok(undefined))
      },
      ...desk.bridge,
    },
  })
  await screen.findByRole('heading', { level: 1 })
  return { calls, user: userEvent.setup() }
}

const body = () => screen.getByLabelText<HTMLTextAreaElement>('Text of the template')
const preview = () => screen.getByRole('region', { name: 'Preview' })
const paper = () =>
  within(preview()).getByRole('document', { name: 'Letter to the sample case' }).shadowRoot?.textContent ?? ''
const mistakes = () => screen.getByRole('region', { name: 'Mistakes' })
async function write(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
  await user.clear(body())
  await user.click(body())
  await user.paste(text)
}

describe('the templates', () => {
  it('stand under the letter that they are for, with language, outcomes and state', async () => {
    await show({
      templates: [kept, { ...kept, code: 'TPL-02', name: 'Old', status: 'retired', language: 'lv' }],
    })
    const table = within(screen.getByRole('table', { name: 'Refusal' }))
    const rows = table.getAllByRole('row').slice(1)
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['Our refusal', 'English', 'Refused', 'In use'],
      ['Old', 'Latvian', 'Refused', 'Retired'],
    ])
  })

  it('say in both languages that there are none yet', async () => {
    await show({ templates: [], language: 'lv' })
    expect(screen.getByText('Veidņu vēl nav: visas vēstules lietotne raksta ar savu tekstu.')).toBeTruthy()
  })
})

describe('the editor of a template', () => {
  it('begins a new one with the desk’s own text, part by part, which gives the desk’s own letter', async () => {
    const { user } = await show({ templates: [] })
    await user.click(screen.getByRole('button', { name: 'New template' }))
    expect(body().value).toContain('{% part "receipt" %}')
    expect(body().value).toContain('{% part "others" %}')
    await waitFor(() => expect(paper()).toContain('We received your request'))
  })

  it('lets an untouched text follow the kind of letter, and keeps a text that was touched', async () => {
    const { user } = await show({ templates: [] })
    await user.click(screen.getByRole('button', { name: 'New template' }))
    await user.selectOptions(screen.getByLabelText('Letter'), 'Refusal')
    expect(body().value).toContain('{% part "reasons" %}')
    await write(user, 'Our words.')
    await user.selectOptions(screen.getByLabelText('Letter'), 'Answer')
    expect(body().value).toBe('Our words.')
  })

  it('shows the letter to the made-up person beside the text, and what the check says', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Open Our refusal' }))
    await waitFor(() => expect(paper()).toContain('Case 2026-AB-0001, Inese Parauga.'))
    expect(within(preview()).getByText('Nothing was found.')).toBeTruthy()
    await write(user, 'Your request is refused.')
    await waitFor(() =>
      expect(within(preview()).getAllByTitle('The law does not allow it').length).toBeGreaterThan(0),
    )
  })

  it('names each mistake with its line, leads the pen there, and does not let it be used', async () => {
    const { user, calls } = await show()
    await user.click(screen.getByRole('button', { name: 'Open Our refusal' }))
    await write(user, 'Dear\n{{ requster.name }}\n{{ clock.duee }}')
    const second = await within(mistakes()).findByRole('button', {
      name: 'Line 3: there is no word “clock.duee”. Did you mean “clock.due”?',
    })
    expect(within(mistakes()).getByText('2 mistakes')).toBeTruthy()
    await user.click(second)
    expect(document.activeElement).toBe(body())
    expect(body().selectionStart).toBe('Dear\n{{ requster.name }}\n{{ '.length)
    expect(screen.getByRole('button', { name: 'Save and use' })).toHaveProperty('disabled', true)
    expect(preview().textContent).toContain('The preview comes back when the mistakes are corrected.')
    await user.click(screen.getByRole('button', { name: 'Save as a draft' }))
    expect(calls).toEqual([{ ...kept, status: 'draft', body: 'Dear\n{{ requster.name }}\n{{ clock.duee }}' }])
  })

  it('puts a word in where the pen stands', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Open Our refusal' }))
    await write(user, 'Due .')
    body().setSelectionRange(4, 4)
    await user.click(screen.getByRole('button', { name: /^clock\.due last day to answer/, hidden: true }))
    expect(body().value).toBe('Due {{ clock.due | date }}.')
  })

  it('asks for a name, and keeps the template in use with it', async () => {
    const { user, calls } = await show({ templates: [] })
    await user.click(screen.getByRole('button', { name: 'New template' }))
    await user.click(screen.getByRole('button', { name: 'Save and use' }))
    expect(calls).toEqual([])
    expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true')
    await user.type(screen.getByLabelText('Name'), 'Receipt')
    await user.click(screen.getByRole('button', { name: 'Save and use' }))
    expect(await screen.findByText('Saved')).toBeTruthy()
    expect(calls).toEqual([
      expect.objectContaining({ code: 'TPL-01', name: 'Receipt', kind: 'acknowledgement', status: 'in-use' }),
    ])
  })

  it('says why it was not saved, and keeps what was typed', async () => {
    const { user } = await show({
      bridge: { setTemplate: () => Promise.resolve(err({ kind: 'template-does-not-work', line: 7 })) },
    })
    await user.click(screen.getByRole('button', { name: 'Open Our refusal' }))
    await user.click(screen.getByRole('button', { name: 'Save and use' }))
    expect((await screen.findByRole('alert')).textContent).toContain('there is a mistake in line 7')
    expect(body().value).toBe(kept.body)
  })

  it('asks before it leaves what is not saved', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Open Our refusal' }))
    await write(user, 'Our words.')
    await user.click(screen.getByRole('button', { name: 'All templates' }))
    expect(screen.getByText('The changes are not saved.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Leave without saving' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Letter templates' })).toBeTruthy()
  })

  it('offers every filter that there is', () => {
    expect([...offeredFilters].sort()).toEqual([...filterNames].sort())
  })
})
