import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Fragment, useState } from 'react'
import type { RecordedFact } from '../../../../shared/case/facts'
import type { FactKind } from '../../../../shared/law/kinds/fact'
import { useApi } from '../../../api'
import { TextInput } from '../../../components/field'
import { recordInWords, valueInWords, type ValueWords } from '../../../components/fields/value-words'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { useValueWords } from '../value-words'
import { recorded, takeBackProblem } from './fact-form'

/** What is recorded, one line an entry, in words; each can be corrected or taken back in place. */
export function FactTable({
  kind,
  canChange,
  onOpen,
}: {
  readonly kind: FactKind
  readonly canChange: boolean
  readonly onOpen: (key: string) => void
}) {
  const t = useTexts('case')
  const language = useLanguage()
  const { record } = useCaseDesk()
  const [taking, setTaking] = useState<string>()
  const facts = recorded(record, kind)
  if (facts.length === 0) return null
  const taken = facts.find(({ key }) => key === taking)
  return (
    <>
      <Box
        component="table"
        aria-label={t('fact.recorded', { fact: kind.name[language] })}
        sx={{ borderCollapse: 'collapse', width: '100%', fontSize: '0.8125rem' }}
      >
        <tbody>
          {facts.map((fact) => (
            <FactRow
              key={fact.key}
              kind={kind}
              fact={fact}
              acts={
                canChange
                  ? { onEdit: () => onOpen(fact.key), onTakeBack: () => setTaking(fact.key) }
                  : undefined
              }
            />
          ))}
        </tbody>
      </Box>
      {taken !== undefined && canChange ? (
        <TakeBack kind={kind} fact={taken} onDone={() => setTaking(undefined)} />
      ) : null}
    </>
  )
}

type Acts = { readonly onEdit: () => void; readonly onTakeBack: () => void }
const cell = {
  borderTop: 1,
  borderColor: 'divider',
  py: 0.5,
  pr: 1,
  textAlign: 'start',
  verticalAlign: 'top',
} as const

const slim = { py: 0, minWidth: 0, whiteSpace: 'nowrap' } as const

function FactRow({
  kind,
  fact,
  acts,
}: {
  readonly kind: FactKind
  readonly fact: RecordedFact
  readonly acts: Acts | undefined
}) {
  const t = useTexts('case')
  const words = useValueWords()
  const name = factName(kind, fact, words)
  return (
    <tr>
      {kind.key === undefined ? null : (
        <Box
          component="th"
          scope="row"
          sx={{ ...cell, fontWeight: 500, width: '30%', overflowWrap: 'anywhere' }}
        >
          {name}
        </Box>
      )}
      <Box component="td" sx={{ ...cell, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {recordInWords({ fields: kind.fields, except: kind.key }, fact.values, words).map(
          ({ label, value }, index) => (
            <Fragment key={label}>
              {index === 0 ? '' : ' · '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {label}:
              </Box>{' '}
              {value}
            </Fragment>
          ),
        )}
      </Box>
      {acts === undefined ? null : (
        <Box component="td" sx={{ ...cell, pr: 0, textAlign: 'end', width: '1%' }}>
          <Button
            size="small"
            sx={slim}
            aria-label={t('fact.edit-named', { fact: name })}
            onClick={acts.onEdit}
          >
            {t('fact.edit')}
          </Button>
          <Button
            size="small"
            sx={slim}
            aria-label={t('fact.take-back-named', { fact: name })}
            onClick={acts.onTakeBack}
          >
            {t('fact.take-back')}
          </Button>
        </Box>
      )}
    </tr>
  )
}

/** What an entry is called: the row or the words of its key; the kind's own name when there is only one. */
function factName(kind: FactKind, { key, values }: RecordedFact, words: ValueWords): string {
  const field = kind.key === undefined ? undefined : kind.fields[kind.key]
  if (kind.key === undefined || field === undefined) return kind.name[words.language]
  return valueInWords(field, values[kind.key], words) || key
}

function TakeBack({
  kind,
  fact,
  onDone,
}: {
  readonly kind: FactKind
  readonly fact: RecordedFact
  readonly onDone: () => void
}) {
  const t = useTexts('case')
  const api = useApi()
  const words = useValueWords()
  const { caseId, record } = useCaseDesk()
  const act = useCaseAct()
  const [reason, setReason] = useState('')
  const taken = { fact: kind.id, key: fact.key, reason: reason.trim() }
  return (
    <ActForm
      isMain={false}
      label={t('fact.take-back-named', { fact: factName(kind, fact, words) })}
      submit={t('fact.take-back-submit')}
      problem={takeBackProblem(record, taken)}
      act={act}
      onSubmit={() => void act.run(() => api.withdrawFact({ caseId, ...taken }), onDone)}
      onCancel={onDone}
    >
      <TextInput label={t('fact.take-back-reason')} value={reason} onChange={setReason} multiline />
    </ActForm>
  )
}
