import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '../../../shared/journal/verify-chain'
import type { ChainLink } from '../../../shared/journal/verify-chain'
import { devices, journalEvent } from '../../helpers/journal-arbitraries'

const [anna, bruno] = devices

const chain = (device: string, length: number): ChainLink[] =>
  Array.from({ length }, (_, index) => ({
    device: devices.find((one) => one === device)!,
    n: index + 1,
    prev: index === 0 ? '' : `${device}-${index}`,
    hash: `${device}-${index + 1}`,
    seen: {},
  }))

describe('checking the chains of a case', () => {
  it('finds nothing in whole chains, in whatever order the events come', () => {
    const links = [...chain(anna!, 5), ...chain(bruno!, 3)]
    expect(verifyChain(links)).toEqual([])
    expect(verifyChain(links.toReversed())).toEqual([])
    expect(verifyChain([])).toEqual([])
  })

  it('names events that are missing in the middle and at the beginning', () => {
    const links = chain(anna!, 9).filter(({ n }) => ![1, 4, 5].includes(n))
    expect(verifyChain(links)).toEqual([
      { kind: 'missing', device: anna, from: 1, to: 1 },
      { kind: 'missing', device: anna, from: 4, to: 5 },
    ])
  })

  it('names events missing at the end when another device has seen them', () => {
    const witness = { ...chain(bruno!, 1)[0]!, seen: { [anna!]: 4 } }
    expect(verifyChain([...chain(anna!, 2), witness])).toEqual([
      { kind: 'missing', device: anna, from: 3, to: 4 },
    ])
    expect(verifyChain([witness])).toEqual([{ kind: 'missing', device: anna, from: 1, to: 4 }])
  })

  it('names a fork: one number given out twice', () => {
    const twin = { ...chain(anna!, 3)[2]!, hash: 'other' }
    expect(verifyChain([...chain(anna!, 3), twin])).toEqual([{ kind: 'fork', device: anna, n: 3 }])
  })

  it('names a link that does not hold', () => {
    const links = chain(anna!, 3)
    expect(verifyChain([links[0]!, { ...links[1]!, prev: 'changed' }, links[2]!])).toEqual([
      { kind: 'broken-link', device: anna, n: 2 },
    ])
    expect(verifyChain([{ ...links[0]!, prev: 'x' }])).toEqual([{ kind: 'broken-link', device: anna, n: 1 }])
  })

  it('names the place where a chain went on after a loss', () => {
    const links = chain(anna!, 3)
    expect(verifyChain([links[0]!, { ...links[2]!, prev: '' }])).toEqual([
      { kind: 'missing', device: anna, from: 2, to: 2 },
      { kind: 'resumed', device: anna, n: 3 },
    ])
  })

  it('answers for any events at all', () => {
    const links = fc.array(
      journalEvent.map((event) => ({ ...event, hash: event.sig })),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(links, (any) => {
        expect(Array.isArray(verifyChain(any))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('notices when any one event but the last is taken away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), (length, pick) => {
        const gone = 1 + (pick % (length - 1))
        expect(verifyChain(chain(anna!, length).filter(({ n }) => n !== gone))).toEqual([
          { kind: 'missing', device: anna, from: gone, to: gone },
        ])
      }),
      { numRuns: 1000 },
    )
  })
})
