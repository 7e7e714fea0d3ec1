import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../shared/case/events'
import { erasureCategory } from '../../../shared/law/kinds/erasure-facts'
import { marketingStopped } from '../../../shared/law/kinds/objection-marketing'
import { circumstance } from '../../../shared/law/kinds/circumstances'
import type { NotRaisedGround, RaisedGround, Rehearsal } from '../../../shared/rehearsal/rehearse'
import { rehearse } from '../../../shared/rehearsal/rehearse'
import { day, recordOf } from '../../helpers/case-maker'
import { factEvent } from '../../helpers/kind-maker'
import { identityAsked } from './ground-stories'
import { clarificationAsked, clarificationLetter, identityLetter } from './sending-stories'
import { accessAnswer, accessGranted, asked, at, decided, refusalParts, refused, wrote } from './case-stories'

const on = (today: string, ...events: readonly CaseEvent[]): Rehearsal =>
  rehearse(recordOf(...events), at(today))

function raised({ raised: all }: Rehearsal, id: string): RaisedGround {
  const found = all.find((one) => one.id === id)
  if (found === undefined) throw new Error(`${id} is not raised`)
  return found
}
function waiting({ notRaised }: Rehearsal, id: string): NotRaisedGround {
  const found = notRaised.find((one) => one.id === id)
  if (found === undefined) throw new Error(`${id} is raised`)
  return found
}

describe('lateness', () => {
  it('cannot be raised while the month runs, and says until when', () => {
    const ground = waiting(on('2026-04-02', asked(['ACCESS'])), 'time-limit')
    expect(ground.until).toBe('2026-04-02')
    expect(ground.why).toEqual({
      lv: 'Vēl ne: atbilde jāsniedz līdz 2026. gada 2. aprīlim.',
      en: 'Not yet: the answer is due by 2 April 2026.',
    })
  })

  it('is what the person writes from the day after the last one', () => {
    const ground = raised(on('2026-04-03', asked(['ACCESS'])), 'time-limit')
    expect(ground.claim.lv).toBe(
      'Pieprasījumu iesniedzu 2026. gada 2. martā. Atbilde bija jāsniedz līdz 2026. gada 2. aprīlim, bet uz visu prasīto tās joprojām nav.',
    )
    expect(ground.claim.en).toBe(
      'I made my request on 2 March 2026. The answer was due by 2 April 2026, but to all that I asked for there is none to this day.',
    )
    expect(ground.acts.map(({ to }) => to)).toEqual([{ kind: 'step', step: 'answer' }])
  })

  it('stays on the file when the answer left a day late', () => {
    const late = on('2026-04-10', ...accessGranted, ...accessAnswer({}, { on: '2026-04-07' }))
    expect(raised(late, 'time-limit').verdict).toBe('open')
    expect(raised(late, 'time-limit').answers.map(({ text }) => text.en)).toEqual([
      'The answer was sent on 7 April 2026, but it was due by 2 April 2026. That cannot be undone; it can be explained and owned.',
    ])
  })

  it('waits while the clock stands still, and names the day that holds without the stop', () => {
    const ground = waiting(
      on('2026-03-20', asked(['ACCESS']), {
        type: 'identity-asked',
        on: day('2026-03-04'),
        doubt: 'cita adrese',
      }),
      'time-limit',
    )
    expect(ground.until).toBe('2026-04-02')
    expect(ground.why.lv).toContain('termiņš ir apturēts kopš 2026. gada 4. marta')
  })

  it('of a refusal counts by the first month, whatever extension there was', () => {
    const told = on(
      '2026-05-01',
      asked(['ERASURE']),
      { type: 'deadline-extended', noticeSent: day('2026-03-25'), months: 2, reasons: 'Daudz pieprasījumu.' },
      refused({ on: day('2026-04-20'), lateReason: 'Slimība.' }),
      ...wrote('refusal', refusalParts, { covers: ['ERASURE'], on: '2026-04-20' }),
    )
    expect(raised(told, 'time-limit').verdict).toBe('answered')
    expect(raised(told, 'refusal-reasons').answers.map(({ text }) => text.lv)).toContain(
      'Atteikums nosūtīts 2026. gada 20. aprīlī, bet tas bija jāpaziņo līdz 2026. gada 2. aprīlim; pagarinājums šo dienu nepārceļ.',
    )
  })
})

describe('a stop of the clock', () => {
  it('makes a weak answer when only the stopped days keep the answer in time', () => {
    const told = on(
      '2026-04-10',
      ...accessGranted,
      { type: 'identity-asked', on: day('2026-03-04'), doubt: 'cita adrese' },
      { type: 'identity-confirmed', on: day('2026-03-14'), how: 'code', note: '' },
      ...accessAnswer({}, { on: '2026-04-09' }),
    )
    expect(raised(told, 'time-limit').verdict).toBe('answered')
    expect(raised(told, 'suspension').verdict).toBe('weak')
  })
})

describe('one right of two', () => {
  const half = [asked(['ACCESS', 'ERASURE']), ...accessGranted.slice(1), ...accessAnswer()]
  it('is a weak answer while there is time, and an open one after it', () => {
    expect(raised(on('2026-04-02', ...half), 'each-right').verdict).toBe('weak')
    expect(raised(on('2026-04-03', ...half), 'each-right').verdict).toBe('open')
  })
})

describe('marketing', () => {
  const stopped = (lateReason: string): CaseEvent =>
    factEvent(marketingStopped, { on: day('2026-03-05'), channels: ['email'], lateReason })
  it('that stopped days later is weak with a reason and open without one', () => {
    const objected = asked(['OBJECTION_MARKETING'])
    expect(raised(on('2026-03-20', objected, stopped('Sistēmas kļūda.')), 'marketing').verdict).toBe('weak')
    expect(raised(on('2026-03-20', objected, stopped('')), 'marketing').verdict).toBe('open')
  })

  it('is open when identity was asked for before it stopped', () => {
    const told = on(
      '2026-03-20',
      asked(['OBJECTION_MARKETING', 'ACCESS']),
      { type: 'identity-asked', on: day('2026-03-03'), doubt: 'cita adrese' },
      stopped('Sistēmas kļūda.'),
    )
    expect(raised(told, 'marketing').answers.map(({ text }) => text.en)).toContain(
      'Proof of identity was asked for on 3 March 2026, while the marketing had not stopped.',
    )
  })
})

describe('a ground of refusal', () => {
  it('of Article 12(5) is weak as long as nothing but words shows it', () => {
    const told = on(
      '2026-03-20',
      asked(['ACCESS']),
      decided('ACCESS', 'refused', { ground: 'R-12-5-excessive', facts: 'Septītais pieprasījums šogad.' }),
    )
    expect(raised(told, 'refusal-ground').verdict).toBe('weak')
    expect(raised(told, 'refusal-ground').article).toBe('Art. 12(5)')
  })
})

describe('kept data', () => {
  it('without a ground for erasure are a weak answer: nothing says how long they stay', () => {
    const told = on(
      '2026-03-20',
      asked(['ERASURE']),
      factEvent(erasureCategory, {
        category: 'DAT-01',
        held: true,
        ground: 'none',
        verdict: 'keep',
        reasoning: 'Līgums ir spēkā.',
      }),
    )
    expect(raised(told, 'erasure-kept').verdict).toBe('weak')
    expect(raised(told, 'erasure-kept').claim.lv).toContain('joprojām glabā: „vārds un uzvārds”')
  })
})

describe('the policy', () => {
  it('weakens the answer as long as it is narrower than the law', () => {
    const ground = raised(on('2026-03-20', asked(['PORTABILITY'])), 'policy')
    expect(ground.verdict).toBe('weak')
    expect(ground.claim.en).toContain('8.2.8')
    expect(ground.acts.map(({ to }) => to)).toEqual([{ kind: 'departures' }])
  })
})

describe('a case that nobody could complain about', () => {
  it('is the authority’s own', () => {
    const told = on('2026-03-20', asked(['DVI_ENQUIRY']))
    expect(told.raised).toEqual([])
    expect(told.notRaised[0]?.why.lv).toBe(
      'Šī ir Datu valsts inspekcijas lieta: personas pieprasījuma tajā nav.',
    )
  })

  it('is about somebody who has died', () => {
    const told = on(
      '2026-03-20',
      asked(['ACCESS']),
      factEvent(circumstance, { circumstance: 'DECEASED', applies: true }),
      decided('ACCESS', 'not-a-data-subject-request'),
    )
    expect(told.raised).toEqual([])
  })
})

describe('the complaint as a text', () => {
  it('tells what was asked and what was sent, each with its day', () => {
    const { complaint } = on('2026-03-20', ...accessGranted, ...accessAnswer())
    expect(complaint.to.lv).toBe('Datu valsts inspekcija')
    expect(complaint.title.lv).toBe(
      'Sūdzība par to, kā Think Intermedia SIA izskata manu pieprasījumu (VDAR 77. pants)',
    )
    expect(complaint.facts.map(({ lv }) => lv)).toEqual([
      '2026. gada 2. martā vērsos pie pārziņa Think Intermedia SIA (lieta Nr. 2026-AB-0012). Mans pieprasījums: „Piekļuve” (VDAR 15. pants).',
      'Vēstuli ar atbildi pārzinis nosūtīja 2026. gada 18. martā.',
    ])
    expect(complaint.facts.map(({ en }) => en)).toEqual([
      'I turned to the controller, Think Intermedia SIA, on 2 March 2026 (case no. 2026-AB-0012). My request: “Access” (Art. 15 GDPR).',
      'The controller sent a letter with its answer on 18 March 2026.',
    ])
  })

  it('tells when the person was asked for something', () => {
    const { complaint } = on(
      '2026-03-20',
      asked(['ACCESS']),
      identityAsked('2026-03-03'),
      ...identityLetter(),
      clarificationAsked,
      ...clarificationLetter(),
    )
    expect(complaint.facts.slice(1).map(({ lv }) => lv)).toEqual([
      'Apliecināt identitāti man lūdza 2026. gada 3. martā.',
      'Precizēt pieprasījumu man lūdza 2026. gada 4. martā.',
    ])
  })

  it('counts the verdicts', () => {
    const { counts, raised: all } = on('2026-03-20', ...accessGranted, ...accessAnswer())
    expect(counts.answered + counts.weak + counts.open).toBe(all.length)
    expect(counts.open).toBe(0)
  })
})
