import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { TemplateChoice } from '../../../../renderer/screens/letter/template-choice'
import { composeLetter } from '../../../../shared/letters/compose'
import type { Letter } from '../../../../shared/letters/letter'
import { letterToText } from '../../../../shared/letters/letter-to-text'
import { sampleInput } from '../../../../shared/letters/templates/sample-case'
import type { LetterTemplate } from '../../../../shared/letters/templates/template'
import { newTeam } from '../../../../shared/team/team'
import { renderInDesk } from '../../../helpers/in-desk'

const template = (change: Partial<LetterTemplate>): LetterTemplate => ({
  code: 'TPL-01',
  name: 'Our refusal',
  kind: 'refusal',
  language: 'en',
  body: 'Our own words to {{ requester.name }}.',
  status: 'in-use',
  ...change,
})

async function show(
  templates: readonly LetterTemplate[],
  change: (letter: Letter) => Letter = (letter) => letter,
) {
  const facts = sampleInput({ kind: 'refusal', language: 'en' }, 'full', { ...newTeam, templates })
  function Stage() {
    const [letter, setLetter] = useState(() => change(composeLetter(facts)))
    return (
      <>
        <TemplateChoice letter={letter} facts={facts} change={setLetter} />
        <pre data-testid="letter">{letterToText(letter)}</pre>
      </>
    )
  }
  const rendered = renderInDesk(<Stage />)
  await screen.findByTestId('letter')
  return { ...rendered, user: userEvent.setup() }
}
const words = () => screen.getByTestId('letter').textContent
const choice = () => screen.getByLabelText('Text of the letter')

describe('the choice of a template beside a letter', () => {
  it('writes the letter anew from the template, and back from the desk’s own text', async () => {
    const { user } = await show([template({})])
    const own = words()
    await user.selectOptions(choice(), 'Our refusal')
    expect(words()).toContain('Our own words to Inese Parauga.')
    await user.selectOptions(choice(), 'The desk’s own text')
    expect(words()).toBe(own)
  })

  it('asks first when the DPO has written in the letter', async () => {
    const { user } = await show([template({})], (letter) => ({
      ...letter,
      blocks: letter.blocks.map((block, index) =>
        index === 0 && block.type === 'heading' ? { ...block, text: 'Our own title' } : block,
      ),
    }))
    const edited = words()
    await user.selectOptions(choice(), 'Our refusal')
    expect(words()).toBe(edited)
    await user.click(screen.getByRole('button', { name: 'Leave the letter as it is' }))
    expect(words()).toBe(edited)
    await user.selectOptions(choice(), 'Our refusal')
    await user.click(screen.getByRole('button', { name: 'Write it anew' }))
    expect(words()).toContain('Our own words to Inese Parauga.')
  })

  it('leaves the letter as it is when the template does not work for the case, and says where', async () => {
    const { user } = await show([template({ body: 'Dear\n{{ requester.name | date }}' })])
    const own = words()
    await user.selectOptions(choice(), 'Our refusal')
    expect(screen.getByRole('alert').textContent).toBe(
      'The template “Our refusal” does not work for this case: line 2. The letter is as it was.',
    )
    expect(words()).toBe(own)
  })

  it('names the template of the letter also when it is out of use', async () => {
    await show([template({ status: 'retired' })], (letter) => ({ ...letter, template: 'TPL-01' }))
    expect(
      screen.getByRole('option', { name: 'Our refusal (not in use any more)', selected: true }),
    ).toBeTruthy()
  })

  it('asks nothing where nothing fits, and leads to the templates', async () => {
    const { user, currentRoute } = await show([template({ language: 'lv' })])
    expect(screen.queryByLabelText('Text of the letter')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Letter templates' }))
    expect(currentRoute()).toEqual({ screen: 'templates' })
  })
})
