import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Letter } from '../../../shared/letters/letter'
import { fittingTemplates } from '../../../shared/letters/templates/fitting-templates'
import { inputOf, recomposeWithTemplate } from '../../../shared/letters/templates/recompose-with-template'
import type { LetterTemplate } from '../../../shared/letters/templates/template'
import { SelectInput } from '../../components/field'
import { Message } from '../../components/message'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { isEdited, type LetterFacts } from './letter-start'
import type { ChangeLetter } from './use-letter'

/** The template as the choice names it; '' is the desk's own text. */
type Choice = { readonly code: string; readonly template: LetterTemplate | undefined }
const ownText: Choice = { code: '', template: undefined }

/** Whose text the letter is: the desk's own, or a template of the organisation that fits. Another one means another text. */
export function TemplateChoice({
  letter,
  facts,
  change,
}: {
  readonly letter: Letter
  readonly facts: LetterFacts
  readonly change: ChangeLetter
}) {
  const t = useTexts('templates')
  const { go } = useRoute()
  const [wanted, setWanted] = useState<Choice>()
  const [broken, setBroken] = useState<{ readonly name: string; readonly line: number }>()
  const choices = choicesFor(letter, facts)
  const write = ({ template }: Choice): void => {
    const written = recomposeWithTemplate(letter, facts, template)
    setWanted(undefined)
    setBroken(written.ok ? undefined : { name: template?.name ?? '', line: written.error[0]?.line ?? 1 })
    if (written.ok) change(() => written.value)
  }
  const choose = (code: string): void => {
    const choice = choices.find((one) => one.code === code)
    if (choice === undefined || code === (letter.template ?? '')) return
    if (isEdited(letter, facts)) setWanted(choice)
    else write(choice)
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      {choices.length === 1 ? null : (
        <Box sx={{ width: '100%', maxWidth: 420 }}>
          <SelectInput
            label={t('choice.title')}
            value={letter.template ?? ''}
            options={choices.map(({ code, template }) => ({ value: code, label: nameOf(template, t) }))}
            onChange={choose}
          />
        </Box>
      )}
      <Button size="small" sx={{ ml: -0.625 }} onClick={() => go({ screen: 'templates' })}>
        {t('choice.open')}
      </Button>
      {broken === undefined ? null : <Message kind="problem">{t('choice.broken', broken)}</Message>}
      {wanted === undefined ? null : (
        <Message
          kind="note"
          actions={
            <>
              <Button size="small" onClick={() => write(wanted)}>
                {t('choice.anew')}
              </Button>
              <Button size="small" onClick={() => setWanted(undefined)}>
                {t('choice.keep')}
              </Button>
            </>
          }
        >
          {t('choice.edited')}
        </Message>
      )}
    </Box>
  )
}

/** The desk's own text, what fits, and the template that the letter was begun with, also where it is out of use. */
function choicesFor(letter: Letter, facts: LetterFacts): readonly Choice[] {
  const fitting = fittingTemplates(inputOf(letter, facts))
  const present = facts.team.templates.filter(
    ({ code }) => code === letter.template && !fitting.some((one) => one.code === code),
  )
  return [ownText, ...[...fitting, ...present].map((template) => ({ code: template.code, template }))]
}

function nameOf(template: LetterTemplate | undefined, t: ReturnType<typeof useTexts<'templates'>>): string {
  if (template === undefined) return t('choice.own')
  return template.status === 'in-use' ? template.name : t('choice.retired', { name: template.name })
}
