import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeEvents } from '../../../shared/journal/merge'
import { journalEvent } from '../../helpers/journal-arbitraries'

const journal = fc.array(journalEvent, { maxLength: 12 })
const runs = { numRuns: 1000 }

describe('merging two journals', () => {
  it('gives the same whoever is asked first', () => {
    fc.assert(
      fc.property(journal, journal, (a, b) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a))
      }),
      runs,
    )
  })

  it('gives the same in whatever order three journals come together', () => {
    fc.assert(
      fc.property(journal, journal, journal, (a, b, c) => {
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)))
      }),
      runs,
    )
  })

  it('changes nothing when the same journal comes twice', () => {
    fc.assert(
      fc.property(journal, journal, (a, b) => {
        const once = mergeEvents(a, b)
        expect(mergeEvents(once, once)).toEqual(once)
        expect(mergeEvents(once, a)).toEqual(once)
      }),
      runs,
    )
  })

  it('loses no event and makes none up', () => {
    fc.assert(
      fc.property(journal, journal, (a, b) => {
        const sigs = new Set([...a, ...b].map(({ sig }) => sig))
        expect(new Set(mergeEvents(a, b).map(({ sig }) => sig))).toEqual(sigs)
        expect(mergeEvents(a, b)).toHaveLength(sigs.size)
      }),
      runs,
    )
  })

  it('puts events in the order of their clocks, then devices, then numbers', () => {
    fc.assert(
      fc.property(journal, (a) => {
        const keys = mergeEvents(a, []).map(({ hlc, device, n }) => `${hlc} ${device} ${n}`)
        expect(keys).toEqual([...keys].sort())
      }),
      runs,
    )
  })

  it('keeps both events that claim the same number, so that a forgery stays in sight', () => {
    const [event] = fc.sample(journalEvent, 1)
    const other = { ...event!, body: 'other', sig: 'other' }
    expect(mergeEvents([event!], [other])).toHaveLength(2)
  })
})
