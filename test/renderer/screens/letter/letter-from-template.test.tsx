import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { LetterScreen } from '../../../../renderer/screens/letter/letter'
import type { LetterTemplate } from '../../../../shared/letters/templates/template'
import { newTeam, type Team } from '../../../../shared/team/team'
import { received } from '../../../helpers/case-maker'
import { renderInDesk } from '../../../helpers/in-desk'
import { liveCase } from '../case/live-case'
import { page, says } from './page-user'

const template = (change: Partial<LetterTemplate>): LetterTemplate => ({
  code: 'TPL-01',
  name: 'Our own acknowledgement',
  kind: 'acknowledgement',
  language: 'en',
  body: '{% part "head" %}\n\nThank you, {{ requester.name }}, for writing to us.\n\n{% part "others" %}',
  status: 'in-use',
  ...change,
})
const latvian = template({
  code: 'TPL-02',
  name: 'Mūsu apstiprinājums',
  language: 'lv',
  body: '{% part "head" %}\n\nPaldies, ka mums rakstījāt.\n\n{% part "others" %}',
})

function show(templates: readonly LetterTemplate[]) {
  const team: Team = {
    ...newTeam,
    organisation: { ...newTeam.organisation, dpoEmail: 'dpo@sendberry.example' },
    templates,
  }
  const live = liveCase([received({ language: 'en' })], { today: '2026-02-12', team })
  renderInDesk(<LetterScreen caseId="case1" kind="acknowledgement" />, {
    team,
    today: '2026-02-12',
    route: { screen: 'letter', caseId: 'case1', kind: 'acknowledgement' },
    bridge: live.bridge,
  })
  return { ...live, user: userEvent.setup() }
}

describe('a letter of which the organisation has a template', () => {
  it('begins with the template that fits, says where each block came from, and has not changed by itself', async () => {
    const { user, calls } = show([template({})])
    await says(/Thank you, .+, for writing to us\./)
    await says('free of charge')
    expect(screen.getAllByText('template TPL-01').length).toBeGreaterThan(0)
    expect(screen.queryByText(/The case now says/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Show the next place' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Save as e-mail draft' }))
    expect(calls.at(-1)).toMatchObject({ method: 'leaveLetter', input: { letter: { template: 'TPL-01' } } })
  })

  it('takes in the other language the template that fits there, or the desk’s own text', async () => {
    const { user } = show([template({}), latvian])
    await says('Thank you')
    await user.click(screen.getByRole('radio', { name: 'Latvian' }))
    await says('Paldies, ka mums rakstījāt.')
  })

  it('begins with the desk’s own text while the template is a draft', async () => {
    show([template({ status: 'draft' })])
    await says('free of charge')
    const text = await page()
    await waitFor(() => expect(text.textContent).not.toContain('Thank you'))
  })
})
