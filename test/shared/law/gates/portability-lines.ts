import type { CaseEvent } from '../../../../shared/case/events'
import {
  portabilityCategory,
  portabilityExport,
  type PortabilityCategory,
} from '../../../../shared/law/kinds/portability-facts'
import type { RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import { json } from '../../../helpers/case-acts'
import { factEvent } from '../../../helpers/kind-maker'
import { asked, decides, line, records, type GateLine } from './gate-line'

const category = (change: Partial<PortabilityCategory> = {}): CaseEvent =>
  factEvent(portabilityCategory, {
    category: 'DAT-01',
    origin: 'provided',
    basis: 'contract',
    automated: true,
    othersRights: false,
    ...change,
  })
const other = (basis: 'consent' | 'other'): CaseEvent => category({ category: 'DAT-03', basis })

type File = { readonly title: string; readonly mediaType: string }
const filed = (file: File): CaseEvent => ({
  type: 'document-added',
  document: { name: json, sha256: 'b'.repeat(64), size: 10, ...file },
  kind: 'finding',
})
const data: File = { title: 'dati.json', mediaType: 'application/json' }

const given = { document: json, format: 'json', schemaNote: 'Lauki kā līgumā.', to: 'person' } as const
const exported = [filed(data), factEvent(portabilityExport, given)]

const met = (events: readonly CaseEvent[]) =>
  decides([...asked('PORTABILITY'), ...events], { right: 'PORTABILITY', outcome: 'fulfilled' })

/** Portability, Art. 20. */
export const portabilityLines: readonly GateLine[] = [
  line(
    'portability-not-machine-readable',
    (file: File) => records([...asked('PORTABILITY'), filed(file)], portabilityExport, given),
    { closes: { title: 'dati.pdf', mediaType: 'application/pdf' }, opens: data },
  ),
  line(
    'portability-export-not-in-case',
    (events: readonly CaseEvent[]) => records([...asked('PORTABILITY'), ...events], portabilityExport, given),
    { closes: [], opens: [filed(data)] },
  ),
  line(
    'portability-direct-not-feasible',
    (feasible: 'yes' | 'no') =>
      records([...asked('PORTABILITY'), filed(data)], portabilityExport, {
        ...given,
        to: 'controller',
        controller: 'SIA Cits pakalpojums',
        feasible,
        whyNot: 'Nav saskarnes.',
      }),
    { closes: 'no', opens: 'yes' },
  ),
  line(
    'portability-categories-open',
    (events: readonly CaseEvent[]) => met([category(), ...exported, ...events]),
    { closes: [], opens: [other('consent')] },
  ),
  // departure D34: consent or contract is enough
  line(
    'portability-test-disagrees',
    (basis: 'consent' | 'other') => met([category(), other(basis), ...exported]),
    { closes: 'other', opens: 'consent' },
  ),
  line(
    'portability-export-missing',
    (events: readonly CaseEvent[]) => met([category(), other('consent'), ...events]),
    { closes: [], opens: exported },
  ),
  line(
    'portability-ground-unsupported',
    (ground: RefusalGroundCode) =>
      decides([...asked('PORTABILITY'), category(), other('other'), ...exported], {
        right: 'PORTABILITY',
        outcome: 'partly-fulfilled',
        ground,
      }),
    { closes: 'R-20-4', opens: 'R-20-1-outside' },
  ),
]
