import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { SettingsScreen } from '../../../../renderer/screens/settings/settings'
import { headLines } from '../../../../renderer/screens/settings/letterhead-form'
import { ok } from '../../../../shared/lib/result'
import type { Letterhead } from '../../../../shared/policy/letterhead'
import { defaultOrganisation } from '../../../../shared/policy/organisation'
import { newTeam } from '../../../../shared/team/team'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const file = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'logo.png', { type: 'image/png' })

async function show(desk: Desk = {}) {
  const calls: Letterhead[] = []
  const shown = renderInDesk(<SettingsScreen version="0.1.0" />, {
    ...desk,
    bridge: {
      setLetterhead: ({ letterhead }) => {
        calls.push(letterhead)
        return Promise.resolve(ok(undefined))
      },
    },
  })
  await screen.findByRole('heading', { level: 1 })
  const user = userEvent.setup()
  const form = within(screen.getByRole('form', { name: 'Letterhead' }))
  const choose = (bytes: Uint8Array<ArrayBuffer>) =>
    user.upload(form.getByLabelText<HTMLInputElement>('Choose the logo', { selector: 'input' }), file(bytes))
  return { ...shown, calls, user, form, choose, paper: within(form.getByRole('figure')) }
}

describe('the letterhead', () => {
  it('shows the head of a letter as it will be printed, and is kept with logo, lines and foot', async () => {
    const { calls, user, form, choose, paper } = await show()
    expect(paper.getByText(/reg\. no\. 40103671346 · Skanstes iela 7 k-1/)).toBeTruthy()
    await choose(new Uint8Array(Buffer.from(dot, 'base64')))
    expect(
      (await paper.findByRole('img', { name: 'Logo of Think Intermedia SIA' })).getAttribute('src'),
    ).toBe(`data:image/png;base64,${dot}`)
    await user.type(form.getByLabelText(/^Lines below the name/), 'Rīga')
    await user.type(form.getByLabelText(/^At the foot of each page/), 'www')
    expect(paper.getByText('Rīga')).toBeTruthy()
    await user.click(form.getByRole('button', { name: 'Save' }))
    expect(await form.findByText('Saved')).toBeTruthy()
    expect(calls).toEqual([{ logo: { mediaType: 'image/png', base64: dot }, lines: 'Rīga', foot: 'www' }])
  })

  it('says what is wrong with a file that is no picture, and keeps the logo that was there', async () => {
    const logo = { mediaType: 'image/png', base64: dot } as const
    const { form, choose, paper } = await show({
      team: { ...newTeam, letterhead: { logo, lines: '', foot: '' } },
    })
    await choose(new TextEncoder().encode('GIF89a'))
    expect((await form.findByRole('alert')).textContent).toContain('This file is no PNG or JPEG picture.')
    expect(paper.getByRole('img')).toBeTruthy()
  })

  it('can lose its logo', async () => {
    const logo = { mediaType: 'image/png', base64: dot } as const
    const { calls, user, form } = await show({
      team: { ...newTeam, letterhead: { logo, lines: 'a', foot: '' } },
    })
    await user.click(form.getByRole('button', { name: 'Remove the logo' }))
    await user.click(form.getByRole('button', { name: 'Save' }))
    expect(calls).toEqual([{ lines: 'a', foot: '' }])
  })

  it('says who signs, or that nobody does', async () => {
    const organisation = { ...newTeam.organisation, signatory: 'Jānis Bērziņš' }
    const { form } = await show({ team: { ...newTeam, organisation } })
    expect(form.getByText(/The letters are signed by: Jānis Bērziņš\./)).toBeTruthy()
  })

  it('has own lines, or the facts of the organisation on one line', () => {
    expect(headLines({ lines: ' Rīga \n\nLatvija', foot: '' }, defaultOrganisation, 'lv')).toEqual([
      'Rīga',
      'Latvija',
    ])
    expect(
      headLines(
        { lines: '', foot: '' },
        { ...defaultOrganisation, registrationNumber: '', website: '' },
        'lv',
      ),
    ).toEqual(['Skanstes iela 7 k-1, Rīga, LV-1013, Latvija'])
  })
})

describe('the templates', () => {
  it('are reached from the settings', async () => {
    const { user, currentRoute } = await show()
    await user.click(screen.getByRole('button', { name: 'Open the templates' }))
    expect(currentRoute()).toEqual({ screen: 'templates' })
  })
})
