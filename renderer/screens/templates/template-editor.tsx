import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { composeFromTemplate } from '../../../shared/letters/templates/compose-from-template'
import { sampleInput, type SampleSize } from '../../../shared/letters/templates/sample-case'
import type { TemplateProblem } from '../../../shared/letters/templates/template-problem'
import type { TemplateStatus } from '../../../shared/letters/templates/template'
import { trialProblems } from '../../../shared/letters/templates/trial'
import { Message } from '../../components/message'
import { Page } from '../../components/page'
import { useTexts } from '../../i18n/texts'
import { useTeam } from '../../team'
import { BodyInput, lineId } from './body-input'
import { InsertList } from './insert-list'
import { ProblemList } from './problem-list'
import { SaveActs } from './save-acts'
import { StatusWords } from './status-words'
import { TemplateFields } from './template-fields'
import { formErrors, isChanged, offsetOf, templateOf, type TemplateForm } from './template-form'
import { TemplatePreview } from './template-preview'

/** One template: its text on the left with its mistakes, on the right the letter that it gives. */
export function TemplateEditor({
  start,
  isNew,
  onDone,
}: {
  readonly start: TemplateForm
  readonly isNew: boolean
  readonly onDone: () => void
}) {
  const t = useTexts('templates')
  const [form, setForm] = useState(start)
  const [kept, setKept] = useState(start)
  const [isChecked, setChecked] = useState(false)
  const [size, setSize] = useState<SampleSize>('full')
  const { problems, letter, input } = useTrial(form, size)
  const write = useCallback((body: string) => setForm((one) => ({ ...one, body })), [])
  const pen = usePen(write)
  const errors = formErrors(form)
  const { body: tooLong } = errors
  return (
    <Page
      title={form.name.trim() === '' ? t('editor.new') : form.name}
      actions={
        <SaveActs
          form={form}
          isBroken={problems.length > 0}
          isNew={isNew && kept === start}
          onCheck={() => setChecked(true)}
          onSaved={(saved) => {
            setForm(saved)
            setKept(saved)
          }}
        />
      }
    >
      <BackLine status={form.status} isUnsaved={isChanged(form, kept)} onBack={onDone} />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        <Box component="section" aria-label={t('editor.form')} sx={{ display: 'grid', gap: 2 }}>
          <TemplateFields form={form} errors={isChecked ? errors : {}} onChange={setForm} />
          <BodyInput
            label={t('field.body')}
            hint={t('field.body-hint')}
            error={tooLong === undefined ? undefined : t('field.too-long', tooLong)}
            value={form.body}
            wrongLines={new Set(problems.map(({ line }) => line))}
            field={pen.field}
            onChange={write}
          />
          <ProblemList problems={problems} onShow={pen.show} />
          <InsertList
            kind={form.kind}
            language={form.language}
            outcomes={form.outcomes}
            onInsert={pen.insert}
          />
        </Box>
        <TemplatePreview letter={letter} input={input} size={size} onSize={setSize} />
      </Box>
    </Page>
  )
}

/** The template tried on the sample cases, a moment behind the pen. */
function useTrial(form: TemplateForm, size: SampleSize) {
  const team = useTeam()
  const { code, body, kind, language, outcomes } = useDeferredValue(form)
  return useMemo(() => {
    const template = templateOf({ code, body, kind, language, outcomes, name: '', status: 'draft' })
    const input = sampleInput(template, size, team)
    const letter = composeFromTemplate(input, template)
    // a mistake may show with one of the sample cases only
    const problems = letter.ok ? trialProblems(template, team) : letter.error
    return { problems, letter: letter.ok ? letter.value : undefined, input }
  }, [code, body, kind, language, outcomes, size, team])
}

/** The pen in the text: puts something in where it stands, and goes to the place of a mistake. */
function usePen(write: (body: string) => void) {
  const field = useRef<HTMLTextAreaElement>(null)
  const standAt = useCallback((at: number): void => {
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(at, at)
  }, [])
  const insert = useCallback(
    (text: string): void => {
      if (field.current === null) return
      const { value, selectionStart: from, selectionEnd: to } = field.current
      write(value.slice(0, from) + text + value.slice(to))
      requestAnimationFrame(() => standAt(from + text.length))
    },
    [write, standAt],
  )
  const show = useCallback(
    (problem: TemplateProblem): void => {
      document.getElementById(lineId(problem.line))?.scrollIntoView({ block: 'nearest' })
      standAt(offsetOf(field.current?.value ?? '', problem))
    },
    [standAt],
  )
  return { field, insert, show }
}

function BackLine({
  status,
  isUnsaved,
  onBack,
}: {
  readonly status: TemplateStatus
  readonly isUnsaved: boolean
  readonly onBack: () => void
}) {
  const t = useTexts('templates')
  const [isAsked, setAsked] = useState(false)
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start', mb: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Button size="small" sx={{ ml: -0.625 }} onClick={() => (isUnsaved ? setAsked(true) : onBack())}>
          {t('back')}
        </Button>
        <StatusWords status={status} />
      </Box>
      {isAsked && isUnsaved ? (
        <Message
          kind="note"
          actions={
            <>
              <Button size="small" color="error" onClick={onBack}>
                {t('back.leave')}
              </Button>
              <Button size="small" onClick={() => setAsked(false)}>
                {t('back.stay')}
              </Button>
            </>
          }
        >
          {t('back.unsaved')}
        </Message>
      ) : null}
    </Box>
  )
}
