import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { channels } from '../../../shared/case/events'
import { calendarById } from '../../../shared/clock/calendars'
import { regimeClock } from '../../../shared/clock/regimes/regime-clock'
import { ruleSetFor } from '../../../shared/clock/regimes/rule-set'
import type { Intake } from '../../../shared/intake/intake'
import { hasLawfulMonth } from '../../../shared/law/right'
import { DateText } from '../../components/date-text'
import { SelectInput, TextInput } from '../../components/field'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useCalendar } from '../../team'
import { DayInput } from '../../components/day-input'
import { dayOf } from '../case/form-problem'
import { languageName } from './language-name'
import { ReadingHint, ReceivedHint } from './reading-hint'
import { ukCalendar, withReceived, type RequestForm } from './request-form'

export type FieldsProps = {
  readonly form: RequestForm
  readonly intake: Intake | undefined
  readonly onChange: (form: RequestForm) => void
}

/** When it came and how; under the day stands how it was read, and the due date that it would give. */
export function ReceiptFields({ form, intake, onChange }: FieldsProps) {
  const t = useTexts('new-request')
  const names = useTexts('names')
  return (
    <Group>
      <DayInput
        label={t('field.received')}
        value={form.received}
        onChange={(received) => onChange(withReceived(form, received))}
        hint={
          intake === undefined || form.receivedFrom.where === 'typed' ? (
            t('field.received-hint')
          ) : (
            <ReceivedHint received={intake.received} />
          )
        }
      />
      <SelectInput
        label={t('field.channel')}
        value={form.channel}
        options={channels.map((channel) => ({ value: channel, label: names(`channels.${channel}`) }))}
        onChange={(channel) => onChange({ ...form, channel })}
      />
      <DueIfRegistered form={form} />
    </Group>
  )
}

function DueIfRegistered({ form }: { readonly form: RequestForm }) {
  const t = useTexts('new-request')
  const calendar = useCalendar()
  const received = dayOf(form.received)
  if (received === undefined || !form.rights.some(hasLawfulMonth)) return null
  const { due: date } = regimeClock({
    ruleSet: ruleSetFor(form.regime, received),
    received,
    calendar: (form.regime === 'UK' ? calendarById(ukCalendar) : undefined) ?? calendar,
    pauses: [],
    pausePolicy: 'edpb',
  })
  if (date === undefined) return null
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      {t('field.would-be-due')} <DateText date={date} />
    </Box>
  )
}

/** Who asks and how to answer them. */
export function PersonFields({ form, intake, onChange }: FieldsProps) {
  const t = useTexts('new-request')
  const text = (key: 'name' | 'email' | 'phone' | 'address' | 'representative', isOptional: boolean) => (
    <TextInput
      label={t(`field.${key}`)}
      value={form[key]}
      onChange={(value) => onChange({ ...form, [key]: value })}
      isOptional={isOptional}
      hint={key === 'address' ? undefined : <ReadingHint reading={intake?.[key]} />}
    />
  )
  return (
    <Group>
      {text('name', false)}
      {text('email', true)}
      {text('phone', true)}
      <LanguageField form={form} intake={intake} onChange={onChange} />
      {text('representative', true)}
      {intake === undefined ? text('address', true) : null}
    </Group>
  )
}

const offered = ['lv', 'en', 'ru', 'lt', 'et', 'pl', 'uk', 'de', 'fr', 'cs', 'fi', 'sv', 'es', 'it'] as const

function LanguageField({ form, intake, onChange }: FieldsProps) {
  const t = useTexts('new-request')
  const reader = useLanguage()
  const codes = [...new Set([...offered, ...(form.language === '' ? [] : [form.language])])]
  return (
    <SelectInput
      label={t('field.language')}
      value={form.language}
      options={[
        { value: '', label: t('field.language-unknown') },
        ...codes.map((code) => ({ value: code, label: languageName(code, reader) })),
      ]}
      onChange={(language) => onChange({ ...form, language })}
      hint={<ReadingHint reading={intake?.language} />}
    />
  )
}

/** What the other side calls the matter. An authority sets its own day for the answer (Art. 58(1)). */
export function ReferenceFields({ form, intake, onChange }: FieldsProps) {
  const t = useTexts('new-request')
  const isAuthority = form.rights.includes('DVI_ENQUIRY') || form.authorityReference !== ''
  return (
    <Group>
      <TextInput
        label={t('field.requesterReference')}
        value={form.requesterReference}
        onChange={(requesterReference) => onChange({ ...form, requesterReference })}
        isOptional
        hint={<ReadingHint reading={intake?.requesterReference} />}
      />
      {isAuthority ? (
        <>
          <TextInput
            label={t('field.authorityReference')}
            value={form.authorityReference}
            onChange={(authorityReference) => onChange({ ...form, authorityReference })}
            isOptional
            hint={<ReadingHint reading={intake?.authorityReference} />}
          />
          <DayInput
            label={t('field.authorityDate')}
            value={form.authorityDate}
            onChange={(authorityDate) => onChange({ ...form, authorityDate })}
            mayBeLater
            hint={<ReadingHint reading={intake?.authorityDate} />}
          />
        </>
      ) : null}
    </Group>
  )
}

/** The words of a request that did not come as a mail. */
export function WordsFields({ form, onChange }: FieldsProps) {
  const t = useTexts('new-request')
  return (
    <>
      <TextInput
        label={t('field.subject')}
        value={form.subject}
        onChange={(subject) => onChange({ ...form, subject })}
        isOptional
      />
      <TextInput
        label={t('field.text')}
        hint={t('field.text-hint')}
        value={form.text}
        onChange={(text) => onChange({ ...form, text })}
        multiline
        minRows={8}
      />
    </>
  )
}

function Group({ children }: { readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))' }}>
      {children}
    </Box>
  )
}
