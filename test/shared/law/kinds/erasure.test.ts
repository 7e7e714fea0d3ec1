import { describe, expect, it } from 'vitest'
import {
  erasure,
  erasureCategory,
  erasureConsequences,
  erasureLedger,
  erasurePublic,
} from '../../../../shared/law/kinds/erasure'
import { restrictionScope } from '../../../../shared/law/kinds/restriction'
import type { CaseRight } from '../../../../shared/law/right'
import { day, granted } from '../../../helpers/case-maker'
import { KindWalk } from '../../../helpers/kind-walk'

type Verdicts = Readonly<Record<string, 'erase' | 'keep' | 'nothing-held'>>
const codes = ['DAT-01', 'DAT-02b', 'DAT-03', 'IND-01']

const erase = (category: string) => ({ category, held: true, ground: '17-1-a', verdict: 'erase' }) as const
const keep = (category: string) =>
  ({
    category,
    held: true,
    ground: '17-1-a',
    verdict: 'keep',
    exception: '17-3-b',
    law: 'Grāmatvedības likuma 28. pants',
    until: day('2031-12-31'),
    reasoning: 'Attaisnojuma dokumenti.',
  }) as const
const nothing = (category: string) => ({ category, held: false, verdict: 'nothing-held' }) as const
const makers = { erase, keep, 'nothing-held': nothing }

/** A case in which every category is judged: as given, and nothing held of the others. */
function judged(verdicts: Verdicts, more: readonly CaseRight[] = []): KindWalk {
  const walk = new KindWalk(['ERASURE', ...more])
  for (const category of codes)
    expect(walk.fact(erasureCategory, makers[verdicts[category] ?? 'nothing-held'](category))).toBe('done')
  return walk
}

/** All that is held is to be erased, and the decision says so. */
function decided(...more: readonly CaseRight[]): KindWalk {
  const walk = judged({ 'DAT-01': 'erase' }, more)
  expect(walk.decide('ERASURE', 'fulfilled')).toBe('done')
  return walk
}
const deleted = (system: string, on = '2026-02-15') => ({ system, result: 'deleted', on: day(on) }) as const

describe('the verdict on a category', () => {
  const verdict = (values: Parameters<KindWalk['fact']>[1]): string =>
    new KindWalk(['ERASURE']).fact(erasureCategory, values)

  it('erases only on a ground of Art. 17(1), and not under an exception', () => {
    expect(verdict({ ...erase('DAT-01'), ground: 'none' })).toBe('erasure-erase-ground')
    expect(verdict({ ...erase('DAT-01'), ground: undefined })).toBe('erasure-erase-ground')
    expect(verdict({ ...erase('DAT-01'), exception: '17-3-e' })).toBe('erasure-erase-ground')
    expect(verdict({ ...erase('DAT-01'), exception: 'none' })).toBe('done')
  })

  it('keeps only under an exception with its end and its reasons', () => {
    expect(verdict({ ...keep('DAT-03'), exception: 'none' })).toBe('erasure-keep-exception')
    expect(verdict({ ...keep('DAT-03'), exception: undefined })).toBe('erasure-keep-exception')
    expect(verdict({ ...keep('DAT-03'), until: undefined })).toBe('fact-incomplete')
    expect(verdict({ ...keep('DAT-03'), reasoning: '' })).toBe('fact-incomplete')
    expect(verdict(keep('DAT-03'))).toBe('done')
  })

  it('names the law where a law makes it keep the data', () => {
    expect(verdict({ ...keep('DAT-03'), law: '' })).toBe('fact-incomplete')
    expect(verdict({ ...keep('DAT-03'), exception: '23-national', law: '' })).toBe('fact-incomplete')
    expect(verdict({ ...keep('DAT-03'), exception: '17-3-e', law: '' })).toBe('done')
  })

  it('keeps where no ground for erasure applies, with reasons', () => {
    const kept = { category: 'DAT-01', held: true, ground: 'none', verdict: 'keep' } as const
    expect(verdict(kept)).toBe('fact-incomplete')
    expect(verdict({ ...kept, reasoning: 'Līgums ir spēkā.' })).toBe('done')
  })

  it('does not contradict what is held', () => {
    expect(verdict({ ...erase('DAT-01'), held: false })).toBe('erasure-held-verdict')
    expect(verdict({ ...nothing('DAT-01'), held: true })).toBe('erasure-held-verdict')
  })

  it('does not erase what the person asks to have kept, restricted', () => {
    for (const [ground, answer] of [
      ['18-1-b', 'erasure-of-restricted'],
      ['18-1-c', 'erasure-of-restricted'],
      ['18-1-a', 'done'],
    ] as const) {
      const walk = new KindWalk(['ERASURE', 'RESTRICTION'])
      walk.fact(restrictionScope, { category: 'DAT-01', ground, systems: ['SYS-01'] })
      expect(walk.fact(erasureCategory, erase('DAT-01'))).toBe(answer)
      expect(walk.fact(erasureCategory, erase('DAT-03'))).toBe('done')
    }
  })
})

describe('a decision on erasure', () => {
  it('waits until every category of the register is judged', () => {
    const walk = new KindWalk(['ERASURE'])
    walk.fact(erasureCategory, erase('DAT-01'))
    expect(walk.decide('ERASURE', 'fulfilled')).toBe('erasure-categories-open')
    expect(walk.decide('ERASURE', 'no-data')).toBe('erasure-categories-open')
    expect(walk.decide('ERASURE', 'refused', { ground: 'R-17-1-none' })).toBe('erasure-categories-open')
  })

  it.each<[string, Verdicts, string]>([
    ['all held is erased', { 'DAT-01': 'erase', 'DAT-03': 'erase' }, 'fulfilled'],
    ['a part is kept', { 'DAT-01': 'erase', 'DAT-03': 'keep' }, 'partly-fulfilled'],
    ['all is kept', { 'DAT-03': 'keep' }, 'refused'],
    ['nothing is held', {}, 'no-data'],
  ])('when %s, it is that outcome and no other', (_, verdicts, only) => {
    for (const outcome of ['fulfilled', 'partly-fulfilled', 'refused', 'no-data'] as const) {
      const answer = judged(verdicts).decide('ERASURE', outcome, { ground: 'R-17-3-b' })
      expect(answer).toBe(outcome === only ? 'done' : 'erasure-verdicts-disagree')
    }
  })

  it('is refused on the ground on which data are kept, not on another', () => {
    const kept = judged({ 'DAT-03': 'keep' })
    expect(kept.decide('ERASURE', 'refused', { ground: 'R-17-3-e' })).toBe('erasure-ground-unsupported')
    expect(kept.decide('ERASURE', 'refused', { ground: 'R-17-1-none' })).toBe('erasure-ground-unsupported')
    expect(kept.decide('ERASURE', 'refused', { ground: 'R-23-national' })).toBe('erasure-ground-unsupported')
    expect(kept.decide('ERASURE', 'refused', { ground: 'R-17-3-b' })).toBe('done')
  })

  it('needs no judging on a common ground or when the person withdraws', () => {
    expect(new KindWalk(['ERASURE']).decide('ERASURE', 'refused', { ground: 'R-12-5-unfounded' })).toBe(
      'done',
    )
    expect(new KindWalk(['ERASURE']).decide('ERASURE', 'withdrawn-by-subject')).toBe('done')
  })

  it('cannot be “no data” where the search found something', () => {
    const walk = judged({}, ['ACCESS'])
    walk.happened({
      type: 'system-searched',
      system: 'SYS-01',
      outcome: 'found',
      on: day('2026-02-03'),
      by: 'Anna Liepa',
      note: '',
    })
    expect(walk.decide('ERASURE', 'no-data')).toBe('something-was-found')
  })

  it('leaves out what a restriction keeps: it needs no verdict and refuses nothing', () => {
    const walk = new KindWalk(['ERASURE', 'RESTRICTION'])
    walk.fact(restrictionScope, { category: 'DAT-03', ground: '18-1-c', systems: ['SYS-02'] })
    for (const category of ['DAT-01', 'DAT-02b', 'IND-01']) walk.fact(erasureCategory, erase(category))
    expect(walk.decide('ERASURE', 'fulfilled')).toBe('done')
  })

  it('may erase what the person no longer asks to have restricted', () => {
    const walk = new KindWalk(['ERASURE', 'RESTRICTION'])
    walk.fact(restrictionScope, { category: 'DAT-01', ground: '18-1-b', systems: ['SYS-01'] })
    expect(walk.fact(erasureCategory, erase('DAT-01'))).toBe('erasure-of-restricted')
    walk.decide('RESTRICTION', 'withdrawn-by-subject')
    expect(walk.fact(erasureCategory, erase('DAT-01'))).toBe('done')
  })

  it('is not met while it erases what a restriction asked for later keeps', () => {
    const walk = judged({ 'DAT-01': 'erase' }, ['RESTRICTION'])
    walk.fact(restrictionScope, { category: 'DAT-01', ground: '18-1-b', systems: ['SYS-01'] })
    expect(walk.decide('ERASURE', 'fulfilled')).toBe('erasure-of-restricted')
  })
})

describe('erasure in the systems', () => {
  it('waits for the decision, and bears no earlier day', () => {
    expect(judged({ 'DAT-01': 'erase' }).fact(erasureLedger, deleted('SYS-01'))).toBe('not-decided')
    expect(decided().fact(erasureLedger, deleted('SYS-01', '2026-02-09'))).toBe('erasure-not-decided')
    expect(decided().fact(erasureLedger, deleted('SYS-01', '2026-02-10'))).toBe('done')
    const refused = judged({ 'DAT-03': 'keep' })
    refused.decide('ERASURE', 'refused', { ground: 'R-17-3-b' })
    expect(
      erasureLedger.gate?.(
        { ...deleted('SYS-01'), law: '', note: '' },
        { record: refused.record, context: refused.context },
      ),
    ).toMatchObject({ gate: 'erasure-not-decided' })
  })

  it.each(['ACCESS', 'PORTABILITY'] as const)(
    'waits until %s was answered (Art. 15, 20; clause 7.3)',
    (right) => {
      const walk = decided(right)
      expect(walk.fact(erasureLedger, deleted('SYS-01'))).toBe('erasure-copy-first')
      expect(
        walk.fact(erasureLedger, { system: 'SYS-02', result: 'nothing-there', on: day('2026-02-15') }),
      ).toBe('done')
      walk.happened({ ...granted, right } as typeof granted)
      expect(walk.fact(erasureLedger, deleted('SYS-01'))).toBe('erasure-copy-first')
      walk.send(right === 'ACCESS' ? 'access-response' : 'answer', '2026-02-16', [right])
      expect(walk.fact(erasureLedger, deleted('SYS-01', '2026-02-15'))).toBe('erasure-copy-first')
      expect(walk.fact(erasureLedger, deleted('SYS-01', '2026-02-16'))).toBe('done')
      const gate = erasure.gates.find(({ id }) => id === 'erasure-copy-first')
      expect(gate?.clauses).toEqual(['7.3'])
    },
  )

  it('waits while the supervisory authority asks (Art. 31), until its outcome is known', () => {
    const walk = decided('DVI_ENQUIRY')
    expect(walk.fact(erasureLedger, deleted('SYS-01'))).toBe('data-frozen-for-authority')
    walk.happened({
      type: 'fact-recorded',
      fact: 'authority-outcome',
      key: '',
      values: { outcome: 'closed', on: '2026-02-14', note: '' },
    })
    expect(walk.fact(erasureLedger, deleted('SYS-01'))).toBe('done')
  })

  it('spares a system that holds nothing to be erased beside restricted data', () => {
    // by the register, billing (SYS-02) holds DAT-01, DAT-02a and DAT-03
    const restricted = (kept: readonly string[]): KindWalk => {
      const walk = new KindWalk(['ERASURE', 'RESTRICTION'])
      for (const category of kept)
        walk.fact(restrictionScope, { category, ground: '18-1-c', systems: ['SYS-02'] })
      for (const category of codes) if (!kept.includes(category)) walk.fact(erasureCategory, erase(category))
      expect(walk.decide('ERASURE', 'fulfilled')).toBe('done')
      return walk
    }
    expect(restricted(['DAT-01', 'DAT-03']).fact(erasureLedger, deleted('SYS-02'))).toBe(
      'erasure-of-restricted',
    )
    expect(restricted(['DAT-03']).fact(erasureLedger, deleted('SYS-02'))).toBe('done')
    const kept = { system: 'SYS-02', result: 'kept', on: day('2026-02-15'), note: 'Ierobežots.' } as const
    expect(restricted(['DAT-01', 'DAT-03']).fact(erasureLedger, kept)).toBe('done')
  })

  it('keeps data in a system only under an exception, its law and its end', () => {
    const kept = {
      system: 'SYS-02',
      result: 'kept',
      on: day('2026-02-15'),
      exception: '17-3-b',
      law: 'Grāmatvedības likuma 28. pants',
      until: day('2031-12-31'),
    } as const
    expect(decided().fact(erasureLedger, { ...kept, exception: undefined })).toBe('erasure-keep-exception')
    expect(decided().fact(erasureLedger, { ...kept, exception: 'none' })).toBe('erasure-keep-exception')
    expect(decided().fact(erasureLedger, { ...kept, law: '' })).toBe('fact-incomplete')
    expect(decided().fact(erasureLedger, { ...kept, until: undefined })).toBe('fact-incomplete')
    expect(decided().fact(erasureLedger, kept)).toBe('done')
  })

  it('is accounted for in every system before the case is closed', () => {
    const walk = decided()
    walk.fact(erasureLedger, deleted('SYS-01'))
    expect(erasure.close?.(walk.record, walk.context)).toMatchObject({
      gate: 'erasure-ledger-open',
      of: ['SYS-02'],
    })
    walk.fact(erasureLedger, { system: 'SYS-02', result: 'nothing-there', on: day('2026-02-15') })
    expect(erasure.close?.(walk.record, walk.context)).toBeUndefined()
  })

  it('asks for no ledger where nothing was erased', () => {
    const walk = judged({ 'DAT-03': 'keep' })
    walk.decide('ERASURE', 'refused', { ground: 'R-17-3-b' })
    expect(erasure.close?.(walk.record, walk.context)).toBeUndefined()
  })
})

describe('what erasure brings with it', () => {
  it('names the controllers told, where the data were made public', () => {
    expect(decided().fact(erasurePublic, { madePublic: true })).toBe('fact-incomplete')
    expect(decided().fact(erasurePublic, { madePublic: true, controllersTold: 'SIA Meklētājs' })).toBe('done')
    expect(decided().fact(erasurePublic, { madePublic: false })).toBe('done')
  })

  it('explains what the person loses, where the account closes', () => {
    const walk = new KindWalk(['ERASURE'])
    expect(walk.fact(erasureConsequences, { accountCloses: true })).toBe('fact-incomplete')
    expect(walk.fact(erasureConsequences, { accountCloses: true, explanation: 'Kredīti zūd.' })).toBe('done')
  })
})
