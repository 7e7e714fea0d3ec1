import { describe, expect, it } from 'vitest'
import {
  portability,
  portabilityCategory,
  portabilityExport,
  portabilityTest,
} from '../../../../shared/law/kinds/portability'
import { isMachineReadable } from '../../../../shared/law/kinds/portability-facts'
import { day } from '../../../helpers/case-maker'
import { KindWalk } from '../../../helpers/kind-walk'

const onContract = { origin: 'provided', basis: 'contract', automated: true, othersRights: false } as const
const given = (category: string) => ({ category, ...onContract })
const onInterest = (category: string) => ({ ...given(category), basis: 'other' }) as const
const notHeld = (category: string) => ({ ...given(category), origin: 'not-about-person' }) as const
type Maker = typeof given | typeof onInterest | typeof notHeld

const file = (name: string, title: string, mediaType: string) => ({
  type: 'document-added' as const,
  kind: 'answer' as const,
  document: { name, title, mediaType, size: 2048, sha256: 'a'.repeat(64) },
})
const jsonFile = `o-${'1'.repeat(64)}.age`
const pdfFile = `o-${'2'.repeat(64)}.age`
const exported = {
  document: jsonFile,
  format: 'json',
  schemaNote: 'Katrs lauks ir nosaukts.',
  to: 'person',
} as const

/** A case in which the three categories that the person gave are tested, with the files on record. */
function tested(...makers: readonly Maker[]): KindWalk {
  const walk = new KindWalk(['PORTABILITY'])
  walk.happened(file(jsonFile, 'dati.json', 'application/json'))
  walk.happened(file(pdfFile, 'dati.PDF', 'application/octet-stream'))
  for (const [index, category] of ['DAT-01', 'DAT-02b', 'DAT-03'].entries()) {
    const maker = makers[index]
    if (maker !== undefined) expect(walk.fact(portabilityCategory, maker(category))).toBe('done')
  }
  return walk
}

describe('the test of Art. 20(1) and 20(4)', () => {
  it.each([
    ['provided, on contract', onContract, []],
    ['observed, on contract', { ...onContract, origin: 'observed' }, []],
    ['provided, on consent: contract is not needed too', { ...onContract, basis: 'consent' }, []],
    ['derived by us', { ...onContract, origin: 'derived' }, ['20-provided']],
    ['not about the person', { ...onContract, origin: 'not-about-person' }, ['20-provided']],
    ['on legitimate interests', { ...onContract, basis: 'other' }, ['20-1-a']],
    ['on paper', { ...onContract, automated: false }, ['20-1-b']],
    ['to the harm of others', { ...onContract, othersRights: true }, ['20-4']],
    [
      'failing everywhere',
      { origin: 'derived', basis: 'other', automated: false, othersRights: true },
      ['20-provided', '20-1-a', '20-1-b', '20-4'],
    ],
  ] as const)('%s', (_, values, failed) => {
    expect(portabilityTest(values)).toEqual({ included: failed.length === 0, failed })
  })
})

describe('a decision on portability', () => {
  it('is met when every category is given, and the file is ready', () => {
    const walk = tested(given, given, given)
    expect(walk.decide('PORTABILITY', 'fulfilled')).toBe('portability-export-missing')
    expect(walk.fact(portabilityExport, exported)).toBe('done')
    expect(walk.decide('PORTABILITY', 'partly-fulfilled', { ground: 'R-20-1-outside' })).toBe(
      'portability-test-disagrees',
    )
    expect(walk.decide('PORTABILITY', 'refused', { ground: 'R-20-1-outside' })).toBe(
      'portability-test-disagrees',
    )
    expect(walk.decide('PORTABILITY', 'fulfilled')).toBe('done')
  })

  it('waits for every category that the person gave; what comes from others needs no test', () => {
    const walk = tested(given, given)
    walk.fact(portabilityExport, exported)
    expect(walk.decide('PORTABILITY', 'fulfilled')).toBe('portability-categories-open')
    walk.fact(portabilityCategory, given('DAT-03'))
    expect(walk.decide('PORTABILITY', 'fulfilled')).toBe('done')
  })

  it('is met in part when a category is excluded', () => {
    const walk = tested(given, onInterest, given)
    walk.fact(portabilityExport, exported)
    expect(walk.decide('PORTABILITY', 'fulfilled')).toBe('portability-test-disagrees')
    expect(walk.decide('PORTABILITY', 'partly-fulfilled', { ground: 'R-20-4' })).toBe(
      'portability-ground-unsupported',
    )
    expect(walk.decide('PORTABILITY', 'partly-fulfilled', { ground: 'R-20-1-outside' })).toBe('done')
  })

  it('is not partial for a category of which nothing is held', () => {
    const walk = tested(given, notHeld, given)
    walk.fact(portabilityExport, exported)
    expect(walk.decide('PORTABILITY', 'fulfilled')).toBe('done')
  })

  it('is a refusal when no category is portable', () => {
    const walk = tested(onInterest, onInterest, onInterest)
    expect(walk.decide('PORTABILITY', 'fulfilled')).toBe('portability-test-disagrees')
    expect(walk.decide('PORTABILITY', 'no-data')).toBe('portability-test-disagrees')
    expect(walk.decide('PORTABILITY', 'refused', { ground: 'R-20-1-outside' })).toBe('done')
  })

  it('is “no data” when nothing is held of the person', () => {
    expect(tested(notHeld, notHeld, notHeld).decide('PORTABILITY', 'no-data')).toBe('done')
    expect(tested(given, notHeld, notHeld).decide('PORTABILITY', 'no-data')).toBe(
      'portability-test-disagrees',
    )
  })

  it('needs no test on a common ground', () => {
    expect(tested().decide('PORTABILITY', 'refused', { ground: 'R-12-2' })).toBe('done')
  })
})

describe('the file of portable data (Art. 20(1), clause 8.2.9)', () => {
  it('is never a PDF, whatever its name or its type say', () => {
    expect(tested().fact(portabilityExport, { ...exported, document: pdfFile })).toBe(
      'portability-not-machine-readable',
    )
    expect(isMachineReadable({ title: 'dati.json', mediaType: 'application/pdf' })).toBe(false)
    expect(isMachineReadable({ title: 'dati.pdf', mediaType: 'application/json' })).toBe(false)
    expect(isMachineReadable({ title: 'dati.docx', mediaType: 'application/octet-stream' })).toBe(false)
    expect(portabilityExport.fields.format.options.map(({ code }) => code)).toEqual(['json', 'csv', 'xml'])
    expect(portability.gates.find(({ id }) => id === 'portability-not-machine-readable')).toMatchObject({
      article: 'Art. 20(1)',
      clauses: ['8.2.9'],
    })
  })

  it.each([
    ['dati.json', 'application/json'],
    ['dati.csv', 'text/csv'],
    ['dati.XML', ''],
    ['dati.zip', 'application/zip'],
    ['dati', 'application/vnd.api+json'],
  ])('may be %s (%s)', (title, mediaType) => {
    expect(isMachineReadable({ title, mediaType })).toBe(true)
  })

  it('is in the case', () => {
    const { context } = tested()
    const gone = { ...exported, controller: '', whyNot: '' }
    expect(
      portabilityExport.gate?.(gone, { record: new KindWalk(['PORTABILITY']).record, context }),
    ).toMatchObject({ gate: 'portability-export-not-in-case' })
  })

  it('goes to another controller by name, where that is feasible, else to the person', () => {
    const direct = { ...exported, to: 'controller', controller: 'SIA Cits' } as const
    expect(tested().fact(portabilityExport, { ...direct, controller: '', feasible: 'yes' })).toBe(
      'fact-incomplete',
    )
    expect(tested().fact(portabilityExport, direct)).toBe('fact-incomplete')
    expect(tested().fact(portabilityExport, { ...direct, feasible: 'yes' })).toBe('done')
    expect(tested().fact(portabilityExport, { ...direct, feasible: 'no', whyNot: 'Nav saskarnes.' })).toBe(
      'portability-direct-not-feasible',
    )
    expect(tested().fact(portabilityExport, { ...direct, to: 'both', feasible: 'no' })).toBe(
      'fact-incomplete',
    )
    expect(
      tested().fact(portabilityExport, { ...direct, to: 'both', feasible: 'no', whyNot: 'Nav saskarnes.' }),
    ).toBe('done')
  })

  it('can be given for download until a day', () => {
    expect(tested().fact(portabilityExport, { ...exported, availableUntil: day('2026-03-20') })).toBe('done')
  })
})
