import { describe, expect, it } from 'vitest'
import { due } from '../../../shared/clock/due'
import { refusalLimit } from '../../../shared/clock/refusal'
import { lineInWords } from '../../../shared/clock/working-line'
import { warningTexts, workingTexts } from '../../../shared/clock/working-texts'
import { extension, request } from './clock-maker'

const english = (input: ReturnType<typeof request>): readonly string[] =>
  due(input).working.map(({ text }) => text.en)
const latvian = (input: ReturnType<typeof request>): readonly string[] =>
  due(input).working.map(({ text }) => text.lv)

describe('the working', () => {
  it('tells a clamped month and a weekend in plain sentences', () => {
    expect(english(request('2026-01-31')).slice(0, 3)).toEqual([
      'Received on Saturday 31 January 2026: the month is counted from this day, whatever day of the week it is.',
      '31 January 2026 + 1 month: February 2026 has no day 31, so its last day, Saturday 28 February 2026.',
      'Weekend or public holiday: Saturday 28 February 2026; Sunday 1 March 2026. The period ends on the following working day, Monday 2 March 2026.',
    ])
    expect(latvian(request('2026-01-31')).slice(0, 3)).toEqual([
      'Saņemts 2026. gada 31. janvārī (sestdienā): mēnesi skaita no šīs dienas neatkarīgi no tā, kura nedēļas diena tā ir.',
      '2026. gada 31. janvāris + 1 mēnesis: 2026. gada februārī 31. datuma nav, tāpēc mēneša pēdējā diena – 2026. gada 28. februāris (sestdiena).',
      'Nedēļas nogale vai svētku diena: 2026. gada 28. februāris (sestdiena); 2026. gada 1. marts (svētdiena). Termiņš beidzas nākamajā darbdienā – 2026. gada 2. martā (pirmdienā).',
    ])
  })

  it('names each holiday it skips', () => {
    const moved = english(request('2026-03-05')).find((line) => line.startsWith('Weekend'))
    expect(moved).toContain('Sunday 5 April 2026 – Easter Sunday; Monday 6 April 2026 – Easter Monday.')
    expect(latvian(request('2026-03-05')).join(' ')).toContain('(pirmdiena) – Otrās Lieldienas')
  })

  it('adds the stopped days before the move, and names what was waited for', () => {
    const lines = english(request('2026-02-02', [['2026-02-03', '2026-02-09']]))
    expect(lines.join('\n')).toContain(
      'Clock stopped while waiting for proof of identity, from Tuesday 3 February 2026 to Monday 9 February 2026: 6 days.',
    )
    expect(lines.join('\n')).toContain('2 March 2026 + 6 days = Sunday 8 March 2026.')
    expect(latvian(request('2026-02-02', [['2026-02-03', '2026-02-09']])).join('\n')).toContain(
      'Termiņš apturēts, gaidot identitātes apliecinājumu, no 2026. gada 3. februāra (otrdienas) līdz 2026. gada 9. februārim (pirmdienai): 6 dienas.',
    )
  })

  it('puts a warning before the conclusion it bears on', () => {
    const lines = english(request('2026-03-05', [], extension('2026-04-08')))
    const warningAt = lines.findIndex((line) =>
      line.includes('came after Tuesday 7 April 2026: it has no effect'),
    )
    const dueAt = lines.findIndex((line) => line.startsWith('Due on Tuesday 7 April 2026'))
    expect(warningAt).toBeGreaterThan(0)
    expect(dueAt).toBeGreaterThan(warningAt)
  })

  it('ends with the calendar, its version and its years', () => {
    expect(english(request('2026-03-05')).at(-1)).toMatch(/^Holidays: calendar LV, years 2016–2040, version /)
  })

  it('says of an open question how many days remain', () => {
    const lines = english(request('2026-06-01', [['2026-06-03']])).join('\n')
    expect(lines).toContain('Left of the period when the clock runs again: 28 days.')
    expect(lines).not.toContain('Due on')
  })

  it('rests every line on an article, in both languages, and can be read as one text', () => {
    const clock = due(request('2026-02-02', [['2026-02-03', '2026-03-03']], extension('2026-03-20')))
    for (const { article, text } of [...clock.working, ...refusalLimit(request('2026-02-02')).working]) {
      expect(article.en).toMatch(/^(Arts?\.|Privacy policy)/)
      expect(article.lv).toMatch(/VDAR|Regulas|politikas/)
      expect(`${text.en}${text.lv}`).not.toMatch(/[{}]|undefined/)
    }
    expect(lineInWords(due(request('2026-03-05')).working[1] ?? clock.working[0]!, 'en')).toBe(
      '5 March 2026 + 1 month = Sunday 5 April 2026, the same date of the month. [Art. 3(2)(c) Reg. 1182/71; EDPB Guidelines 01/2022 v2.1, para 160, examples 32 and 33; CJEU C-171/03 Toeters]',
    )
  })

  it.each(Object.entries({ ...workingTexts, ...warningTexts }))(
    'the sentence "%s" asks for the same values in both languages',
    (_, text) => {
      const names = (template: string) => new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name))
      const own = names(text.en)
      // a count or a date may be needed in one language only for its form
      expect([...names(text.lv)].filter((name) => !own.has(name))).toEqual([])
      expect([...own].filter((name) => !names(text.lv).has(name))).toEqual([])
    },
  )
})
