import { describe, expect, it } from 'vitest'
import { refusalLimit } from '../../../shared/clock/refusal'
import { isOnTime } from '../../../shared/clock/state'
import vectors from '../../vectors/clock.json'
import { calendar, extension, request } from './clock-maker'

const ofRule = vectors.filter(({ rule }) => rule === 'gdpr-12-4')

describe('the limit for a refusal (Art. 12(4))', () => {
  it.each(ofRule)(
    '$id: received $received: $why',
    ({ received, calendar: id = '', extensionNotice, doneAt, expect: wanted }) => {
      const more = typeof extensionNotice === 'string' ? extension(extensionNotice) : {}
      const limit = refusalLimit(request(received, [], { calendar: calendar(id), ...more }))
      expect({ nominal: limit.nominal, due: limit.due, onTime: isOnTime(limit.due, doneAt ?? '') }).toEqual(
        wanted,
      )
    },
  )

  it('is not moved by a valid extension, nor by a pause that began in the extended months', () => {
    const input = request('2026-03-05', [['2026-05-04', '2026-05-14']], extension('2026-04-01'))
    expect(refusalLimit(input)).toMatchObject({ nominal: '2026-04-05', due: '2026-04-07' })
  })

  it('is moved by a pause of the first month', () => {
    // 2 March + 6 = Sunday 8 March → Monday 9 March
    expect(refusalLimit(request('2026-02-02', [['2026-02-03', '2026-02-09']]))).toMatchObject({
      nominal: '2026-03-08',
      due: '2026-03-09',
    })
  })

  it('is not known while a question of the first month is open', () => {
    const limit = refusalLimit(request('2026-06-01', [['2026-06-03']]))
    expect(limit).toMatchObject({ nominal: undefined, due: undefined })
    expect(limit.working.some(({ text }) => text.en.includes('no due date until the answer'))).toBe(true)
  })

  it('says so when its year is not in the calendar', () => {
    expect(refusalLimit(request('2040-12-15')).calendarCovers).toBe(false)
    expect(refusalLimit(request('2026-03-05')).calendarCovers).toBe(true)
  })

  it('names Art. 12(4) and the rule that no extension exists', () => {
    const [first] = refusalLimit(request('2026-03-05')).working
    expect(first?.article).toEqual({ en: 'Art. 12(4) GDPR', lv: 'VDAR 12. panta 4. punkts' })
    expect(first?.text.en).toContain('knows no extension')
  })
})
