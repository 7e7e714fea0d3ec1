import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../shared/case/events'
import { letterGate } from '../../../shared/case/letters'
import type { CaseLetterKind } from '../../../shared/letters/letter-kind'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { sectionText } from '../../../shared/letters/read-letter'
import { addDays } from '../../../shared/lib/date-only'
import { contextFor, day, recordOf } from '../../helpers/case-maker'
import { gateOf } from '../../helpers/kind-maker'
import { composed, inputFor, receivedFor } from './letter-maker'
import { clarified, doubted, doubtedLate } from './question-stories'
import { codesOf, edited, findingOf, ready, section, within, without, type Ready } from './ready-letter'

const asks = ['identity-request', 'clarification-request'] as const
const confirmed: CaseEvent = { type: 'identity-confirmed', on: day('2026-03-10'), how: 'code', note: '' }
const replied: CaseEvent = { type: 'clarification-answered', on: day('2026-03-10'), answer: 'Visu.' }

/** The letter of a case with these events, as it leaves on a day. */
const told = (kind: CaseLetterKind, today: string, ...events: readonly CaseEvent[]): Ready => {
  const record = recordOf(receivedFor('full'), ...events)
  const { clock } = inputFor(kind, 'full', { record })
  const one = ready(kind, { record })
  const letter = composed(kind, 'full', { record, clock, today: day(today), team: one.context.team })
  return { letter, context: { ...one.context, clock, today: day(today) } }
}
const time = ({ letter }: Ready): string => sectionText(letter, 'asked-time')
const gate = (kind: CaseLetterKind, ...events: readonly CaseEvent[]): string =>
  gateOf(letterGate(recordOf(receivedFor('full'), ...events), { kind }, contextFor('2026-03-20')))

describe('a request for proof of identity', () => {
  it('cannot be written without a doubt that is written down (Art. 12(6))', () => {
    expect(gate('identity-request')).toBe('no-written-doubt')
    const blank: CaseEvent = { type: 'identity-asked', on: day('2026-03-04'), doubt: '  ' }
    expect(gate('identity-request', blank)).toBe('no-written-doubt')
    expect(gate('identity-request', doubted('lv'))).toBe('free')
  })

  it('cannot be written to somebody who has proved it', () => {
    expect(gate('identity-request', doubted('lv'), confirmed)).toBe('identity-already-confirmed')
  })

  it('cannot be written where nothing that needs proof is asked for', () => {
    const marketing = recordOf(receivedFor('full', { rights: ['OBJECTION_MARKETING'] }), doubted('lv'))
    const refusal = letterGate(marketing, { kind: 'identity-request' }, contextFor('2026-03-20'))
    expect(gateOf(refusal)).toBe('no-identity-for-marketing')
  })

  it('asks for no copy of a document, and the check has nothing against saying so', () => {
    for (const language of ['lv', 'en'] as const) {
      const letter = composed('identity-request', 'full', { language })
      const one = edited(ready('identity-request'), () => letter)
      expect(codesOf(one)).not.toContain('identity-copy')
    }
  })

  it('is answered in time by whoever reads it: thirty days from the letter, in the right case', () => {
    // law.md §4.2: the locative says on which day, the dative after "līdz" until which
    const month = [
      ['2026-01-02', '2026. gada 16. janvārī', '2026. gada 1. februārim'],
      ['2026-02-02', '2026. gada 16. februārī', '2026. gada 4. martam'],
      ['2026-03-02', '2026. gada 16. martā', '2026. gada 1. aprīlim'],
      ['2026-04-02', '2026. gada 16. aprīlī', '2026. gada 2. maijam'],
      ['2026-05-02', '2026. gada 16. maijā', '2026. gada 1. jūnijam'],
      ['2026-06-02', '2026. gada 16. jūnijā', '2026. gada 2. jūlijam'],
      ['2026-07-02', '2026. gada 16. jūlijā', '2026. gada 1. augustam'],
      ['2026-08-02', '2026. gada 16. augustā', '2026. gada 1. septembrim'],
      ['2026-09-02', '2026. gada 16. septembrī', '2026. gada 2. oktobrim'],
      ['2026-10-02', '2026. gada 16. oktobrī', '2026. gada 1. novembrim'],
      ['2026-11-02', '2026. gada 16. novembrī', '2026. gada 2. decembrim'],
      ['2026-12-02', '2026. gada 16. decembrī', '2027. gada 1. janvārim'],
    ] as const
    for (const [today, reminder, closing] of month) {
      const text = sectionText(composed('identity-request', 'full', { today: day(today) }), 'asked-silence')
      expect(text).toContain(`Ja atbildi nesaņemsim, ${reminder} nosūtīsim`)
      expect(text).toContain(`nesaņemsim līdz ${closing}, lietu slēgsim`)
    }
  })
})

describe('a request to specify what is asked for', () => {
  it('cannot be written without questions that are open', () => {
    expect(gate('clarification-request')).toBe('nothing-to-clarify')
    expect(gate('clarification-request', clarified('lv'))).toBe('free')
    expect(gate('clarification-request', clarified('lv'), replied)).toBe('nothing-to-clarify')
  })

  it('is right without anything that is sent already now', () => {
    const one = section(ready('clarification-request'), 'clarify-now', '')
    expect(findingOf(one, 'empty-block')?.severity).toBe('consider')
  })
})

describe('what a question says of the time', () => {
  // the genitive after "no": law.md §4.2
  it.each([
    ['2026-01-05', '2026. gada 5. janvāra'],
    ['2026-02-05', '2026. gada 5. februāra'],
    ['2026-03-05', '2026. gada 5. marta'],
    ['2026-04-05', '2026. gada 5. aprīļa'],
    ['2026-05-05', '2026. gada 5. maija'],
    ['2026-06-05', '2026. gada 5. jūnija'],
    ['2026-07-05', '2026. gada 5. jūlija'],
    ['2026-08-05', '2026. gada 5. augusta'],
    ['2026-09-05', '2026. gada 5. septembra'],
    ['2026-10-05', '2026. gada 5. oktobra'],
    ['2026-11-05', '2026. gada 5. novembra'],
    ['2026-12-05', '2026. gada 5. decembra'],
  ])('a person asked on %s reads that the time stands still from that day', (asked, words) => {
    const on = day(asked)
    const record = recordOf(receivedFor('full', { received: addDays(on, -2) }), {
      type: 'identity-asked',
      on,
      doubt: 'cita adrese',
    })
    const letter = composed('identity-request', 'full', { record })
    expect(sectionText(letter, 'asked-time')).toMatch(new RegExp(`^No ${words} līdz brīdim`))
  })

  it.each(asks)('%s claims no stop when it was asked too late and nobody said why', (kind) => {
    const late: CaseEvent =
      kind === 'identity-request'
        ? doubtedLate('lv')
        : { type: 'clarification-asked', on: day('2026-03-20'), questions: 'Par kuriem gadiem?' }
    expect(time(told(kind, '2026-03-20', late))).toBe(
      'Šis lūgums atbildes termiņu neaptur; atbildēsim bez nepamatotas kavēšanās, ne vēlāk kā līdz 2026. gada 2. aprīlim.',
    )
    const excused = { ...late, lateReason: 'pieprasījums sākumā bija skaidrs' }
    expect(time(told(kind, '2026-03-20', excused))).toContain('No 2026. gada 20. marta')
  })

  it('claims no stop and promises no past day when the month was over before anybody asked', () => {
    const over: CaseEvent = { ...doubtedLate('lv'), on: day('2026-04-20'), lateReason: 'slimība' }
    expect(time(told('identity-request', '2026-04-20', over))).toBe(
      'Šis lūgums atbildes termiņu neaptur; atbildēsim bez nepamatotas kavēšanās.',
    )
  })

  it('claims no stop under rules that know none (CCPA: regardless of the time required to verify)', () => {
    const californian: CaseEvent = { type: 'clock-pinned', ruleSet: 'ccpa-7021@2020-01-01' }
    // 45 calendar days from 2 March, whatever is asked meanwhile
    expect(time(told('identity-request', '2026-03-04', californian, doubted('lv')))).toBe(
      'Šis lūgums atbildes termiņu neaptur; atbildēsim bez nepamatotas kavēšanās, ne vēlāk kā līdz 2026. gada 16. aprīlim.',
    )
  })

  it('is not believed when the clock says otherwise', () => {
    const one = told('identity-request', '2026-03-20', doubtedLate('lv'))
    for (const text of [
      'No 2026. gada 20. marta atbildes termiņa tecējums ir apturēts.',
      'Termiņš līdz atbildei tiek pārtraukts.',
    ])
      expect(findingOf(section(one, 'asked-time', text), 'pause-claimed')?.severity).toBe('fatal')
    for (const text of ['Termiņš nav apturēts.', 'Šis lūgums termiņu neaptur.', 'Atbildēsim laikus.'])
      expect(codesOf(section(one, 'asked-time', text))).not.toContain('pause-claimed')
    const english = edited(one, (letter) => ({ ...letter, language: 'en' }))
    const claim = section(english, 'asked-time', 'From 20 March 2026 the time limit stands still.')
    expect(findingOf(claim, 'pause-claimed')?.severity).toBe('fatal')
    const denial = section(english, 'asked-time', 'This does not suspend the time limit.')
    expect(codesOf(denial)).not.toContain('pause-claimed')
  })

  it('names the day that the case records, and no other', () => {
    const one = ready('identity-request')
    const other = section(one, 'asked-time', 'No 2026. gada 3. marta termiņš ir apturēts.')
    expect(findingOf(other, 'pause-date-differs')?.severity).toBe('fatal')
    expect(findingOf(other, 'pause-date-differs')?.text.lv).toContain('2026. gada 4. marts')
    const reworded = section(one, 'asked-time', 'Termiņš ir apturēts kopš 2026. gada 4. marta.')
    expect(codesOf(reworded)).toEqual([])
  })

  it('is doubtful when the letter leaves after the day on which the person is said to have been asked', () => {
    const one = ready('clarification-request')
    const later = within(
      edited(one, (letter) => ({ ...letter, date: day('2026-03-06') })),
      {
        today: day('2026-03-06'),
      },
    )
    expect(findingOf(later, 'asked-day-passed')?.severity).toBe('should')
    expect(codesOf(one)).not.toContain('asked-day-passed')
  })
})

describe('a question that lacks what it is sent for', () => {
  it.each([
    ['identity-request', 'identity-why'],
    ['identity-request', 'identity-ways'],
    ['identity-request', 'asked-time'],
    ['clarification-request', 'clarify-questions'],
    ['clarification-request', 'clarify-everything'],
  ] as const)('cannot leave: %s without %s', (kind, part) => {
    expect(findingOf(without(ready(kind), part), `${part}-missing`)?.severity).toBe('fatal')
    expect(codesOf(ready(kind))).not.toContain(`${part}-missing`)
  })

  it('leaves a place for the DPO where nothing was asked', () => {
    const record = recordOf(receivedFor('full'))
    expect(sectionText(composed('identity-request', 'full', { record }), 'identity-why')).toBe('')
    const text = letterToText(composed('identity-request', 'full', { record }))
    expect(text).not.toContain('pamatotas šaubas')
    expect(text).not.toContain('apturēts')
  })
})
