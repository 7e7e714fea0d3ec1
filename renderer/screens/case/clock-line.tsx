import Box from '@mui/material/Box'
import { useId } from 'react'
import { listDate } from '../../../shared/lib/date-words'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import type { ClockLine as Line, MarkKind } from './clock-line-view'

/** What the line's colour means here: the same as everywhere. */
export type LineColour = 'primary' | 'warning' | 'error' | 'info' | 'success'

const shapes: Readonly<
  Record<MarkKind, { readonly top: number; readonly height: number; readonly width: number }>
> = {
  received: { top: 6, height: 16, width: 2 },
  today: { top: 2, height: 24, width: 2 },
  answered: { top: 2, height: 24, width: 2 },
  notice: { top: 8, height: 12, width: 2 },
  cautious: { top: 8, height: 12, width: 2 },
  due: { top: 4, height: 20, width: 3 },
}

/**
 * The time from receipt to the due date: what is over is filled, what stood still is hatched. The same is said in words
 * for those who do not see it; the dates stand in the text below as well.
 */
export function ClockLine({ line, colour }: { readonly line: Line; readonly colour: LineColour }) {
  const t = useTexts('clock')
  const language = useLanguage()
  const today = useToday()
  const pattern = useId()
  const words = line.marks.map(({ kind, date }) =>
    t(`mark.${kind}`, { date: listDate(date, language, today) }),
  )
  const stopped = line.stops.length === 0 ? [] : [t('line.stopped', { count: line.stops.length })]
  const end = `var(--mui-palette-${colour}-main)`
  return (
    <Box role="img" aria-label={[...words, ...stopped].join('; ')} sx={{ position: 'relative', height: 28 }}>
      <svg width="100%" height="28" aria-hidden focusable="false">
        <defs>
          <pattern
            id={pattern}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="var(--mui-palette-background-default)" />
            <rect width="2.5" height="6" fill="var(--mui-palette-info-main)" />
          </pattern>
        </defs>
        <rect x="0" y="12" width="100%" height="4" rx="2" fill="var(--mui-palette-divider)" />
        <rect x="0" y="12" width={`${line.over}%`} height="4" rx="2" fill={end} />
        {line.stops.map(({ start, end: stop, isOpen }) => (
          <rect
            key={start}
            x={`${start}%`}
            y="8"
            width={`${stop - start}%`}
            height="12"
            fill={`url(#${pattern})`}
            stroke="var(--mui-palette-info-main)"
            strokeDasharray={isOpen ? '3 2' : undefined}
          />
        ))}
      </svg>
      {line.marks.map(({ kind, at }) => (
        <Mark key={kind} kind={kind} at={at} colour={kind === 'due' ? end : undefined} />
      ))}
    </Box>
  )
}

function Mark({
  kind,
  at,
  colour,
}: {
  readonly kind: MarkKind
  readonly at: number
  readonly colour: string | undefined
}) {
  const { top, height, width } = shapes[kind]
  return (
    <Box
      aria-hidden
      style={{ left: `min(${at}%, calc(100% - ${width}px))` }}
      sx={{
        position: 'absolute',
        top,
        height,
        width: kind === 'cautious' || kind === 'notice' ? 0 : width,
        borderLeft: kind === 'cautious' || kind === 'notice' ? '2px dotted' : 0,
        borderColor: 'text.secondary',
        bgcolor: colour ?? 'text.primary',
        borderRadius: '1px',
      }}
    />
  )
}
