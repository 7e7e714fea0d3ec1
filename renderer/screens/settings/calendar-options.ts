import { useMemo } from 'react'
import { calendarIds, calendarNames } from '../../../shared/clock/calendars'
import type { SelectOption } from '../../components/field'
import { useLanguage, useTexts } from '../../i18n/texts'

const latvian = ['LV', 'LV+OJ', 'LV+TR'] as const

/** Every shipped calendar under its group: Latvia, the EU and the EEA, the United Kingdom, Switzerland. Countries by name. */
export function useCalendarOptions(): readonly SelectOption[] {
  const t = useTexts('settings')
  const language = useLanguage()
  return useMemo(() => {
    const countries = new Intl.DisplayNames(language, { type: 'region' })
    const others = calendarIds
      .filter((id) => !latvian.some((one) => one === id))
      .map((id) => ({
        value: id,
        label: calendarNames[id]?.[language] ?? countries.of(id) ?? id,
        group: calendarGroup(id),
      }))
      .sort((a, b) => a.label.localeCompare(b.label, language))
    return [
      ...latvian.map((id) => ({ value: id, label: t(`calendar.${id}`), group: t('calendar.group.latvia') })),
      ...(['eea', 'uk', 'switzerland'] as const).flatMap((group) =>
        others
          .filter((one) => one.group === group)
          .map((one) => ({ ...one, group: t(`calendar.group.${group}`) })),
      ),
    ]
  }, [language, t])
}

function calendarGroup(id: string): 'eea' | 'uk' | 'switzerland' {
  if (id.startsWith('UK-')) return 'uk'
  return id === 'CH' ? 'switzerland' : 'eea'
}

/** One line on what a Latvian calendar holds. */
export const latvianCalendar = (id: string): (typeof latvian)[number] | undefined =>
  latvian.find((one) => one === id)
