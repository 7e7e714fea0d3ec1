import Box from '@mui/material/Box'
import { useState } from 'react'
import { calendarById } from '../../../shared/clock/calendars'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { CalendarChoice } from '../../../shared/team/team'
import { useApi } from '../../api'
import { SelectInput } from '../../components/field'
import { FormBox } from '../../components/form-box'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { AddedHolidays } from './added-holidays'
import { chooseCalendar, toCalendarInput } from './calendar-form'
import { latvianCalendar, useCalendarOptions } from './calendar-options'
import { RemovedHolidays } from './removed-holidays'
import { SaveBar } from './save-bar'
import { Section } from './section'

/** Which holidays move a last day (Reg. 1182/71 Art. 2(1), 3(4)), with the desk's own changes. */
export function CalendarSection({ kept }: { readonly kept: CalendarChoice }) {
  const t = useTexts('settings')
  const common = useTexts('common')
  const api = useApi()
  const act = useAct<RefusalOf<'setCalendar'> | Fault>()
  const [choice, setChoice] = useState(kept)
  const [isSaved, setSaved] = useState(false)
  const calendar = calendarById(choice.calendar) ?? calendarById('LV')
  const options = useCalendarOptions()
  const latvian = latvianCalendar(choice.calendar)
  const change = (next: CalendarChoice): void => {
    setChoice(next)
    setSaved(false)
  }
  const save = (): void =>
    void act.run(
      () => api.setCalendar(toCalendarInput(choice)),
      () => setSaved(true),
    )
  if (calendar === undefined) throw new Error('the Latvian calendar is shipped')
  return (
    <Section title={t('calendar.title')} hint={t('calendar.hint')}>
      <FormBox onSubmit={save} label={t('calendar.title')}>
        <Box sx={{ maxWidth: 460 }}>
          <SelectInput
            label={t('calendar.which')}
            hint={
              <>
                {latvian === undefined ? null : `${t(`calendar.about.${latvian}`)} `}
                {t('calendar.years', { from: calendar.from, to: calendar.to })}
              </>
            }
            value={choice.calendar}
            options={options}
            onChange={(id) => change(chooseCalendar(choice, id))}
          />
        </Box>
        <AddedHolidays choice={choice} calendar={calendar} onChange={change} />
        <RemovedHolidays choice={choice} calendar={calendar} onChange={change} />
        <SaveBar label={common('button.save')} isBusy={act.isBusy} isSaved={isSaved} refusal={act.refusal} />
      </FormBox>
    </Section>
  )
}
