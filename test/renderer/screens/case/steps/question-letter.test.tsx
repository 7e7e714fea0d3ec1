import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CaseRowsProvider } from '../../../../../renderer/index-db/case-rows-provider'
import { CaseScreen } from '../../../../../renderer/screens/case/case'
import type { CaseEvent } from '../../../../../shared/case/events'
import { day, drafted, received } from '../../../../helpers/case-maker'
import { renderInDesk } from '../../../../helpers/in-desk'
import { liveCase } from '../live-case'

const doubted: CaseEvent = { type: 'identity-asked', on: day('2026-02-03'), doubt: 'another address' }
const asked: CaseEvent = { type: 'clarification-asked', on: day('2026-02-03'), questions: 'Which years?' }

async function showStep(name: RegExp, ...events: readonly CaseEvent[]) {
  const live = liveCase([received(), ...events], { today: '2026-02-03' })
  const rendered = renderInDesk(
    <CaseRowsProvider>
      <CaseScreen caseId="case1" />
    </CaseRowsProvider>,
    { today: '2026-02-03', bridge: live.bridge },
  )
  const user = userEvent.setup()
  const step = await screen.findByRole('button', { name })
  if (step.getAttribute('aria-expanded') !== 'true') await user.click(step)
  return { ...rendered, user }
}

describe('the step that asks for proof of identity', () => {
  const write = 'Write: Request to confirm the identity'

  it('leads to the letter once the doubt is written down', async () => {
    const { user, currentRoute } = await showStep(/^Identity check/, doubted)
    await user.click(await screen.findByRole('button', { name: write }))
    expect(currentRoute()).toEqual({ screen: 'letter', caseId: 'case1', kind: 'identity-request' })
  })

  it('offers no letter while nothing is doubted', async () => {
    await showStep(/^Identity check/)
    await screen.findByRole('button', { name: /lūgt|There is a doubt/ })
    expect(screen.queryByRole('button', { name: write })).toBeNull()
  })

  it('shows the letter that waits to leave, and offers no second one', async () => {
    await showStep(/^Identity check/, doubted, drafted({ kind: 'identity-request', covers: [] }))
    expect(await screen.findByRole('button', { name: 'Open: Request to confirm the identity' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: write })).toBeNull()
  })
})

describe('the step that asks to specify the request', () => {
  it('leads to the letter once the questions are written down', async () => {
    const { user, currentRoute } = await showStep(/^Clarification/, asked)
    await user.click(await screen.findByRole('button', { name: 'Write: Request for clarification' }))
    expect(currentRoute()).toEqual({ screen: 'letter', caseId: 'case1', kind: 'clarification-request' })
  })
})
