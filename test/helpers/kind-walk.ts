import { closeCase } from '../../shared/case/close'
import type { CaseRecord } from '../../shared/case/case'
import type { CaseContext } from '../../shared/case/context'
import { decideRight } from '../../shared/case/decide'
import type { BodyOf, CaseEvent } from '../../shared/case/events'
import { recordFact, withdrawFact } from '../../shared/case/record-fact'
import type { Refusal } from '../../shared/case/refusal'
import type { FactKind } from '../../shared/law/kinds/fact'
import type { CaseRight } from '../../shared/law/right'
import type { Fields, FieldValues, ValuesOf } from '../../shared/lib/fields'
import type { Result } from '../../shared/lib/result'
import type { Letter } from '../../shared/letters/letter'
import { newTeam, type Team } from '../../shared/team/team'
import { caseOf, day, drafted, recordOf, received, sent } from './case-maker'
import { factEvent, kindContext } from './kind-maker'

/** A desk with few rows: four categories (one of them from others), two systems, two recipients. */
const categories = ['DAT-01', 'DAT-02b', 'DAT-03', 'IND-01']
const systems = ['SYS-01', 'SYS-02']
const recipients = ['REC-09', 'REC-10']
const smallTeam: Team = {
  ...newTeam,
  registers: {
    ...newTeam.registers,
    categories: newTeam.registers.categories.filter(({ code }) => categories.includes(code)),
    systems: newTeam.registers.systems.filter(({ code }) => systems.includes(code)),
    recipients: newTeam.registers.recipients.filter(({ code }) => recipients.includes(code)),
  },
}

type Given = Partial<Omit<BodyOf<'right-decided'>, 'right' | 'outcome'>>

/**
 * A case worked on through the desk's own acts, received on 31 January 2026. Each act answers `done`, or the name of
 * what stands in its way: a gate's id, or the kind of another refusal.
 */
export class KindWalk {
  private readonly events: CaseEvent[]
  today = day('2026-02-20')

  constructor(rights: readonly CaseRight[]) {
    this.events = [received({ rights }), { type: 'role-decided', role: 'controller', reason: '' }]
  }

  get record(): CaseRecord {
    return recordOf(...this.events)
  }

  get context(): CaseContext {
    return kindContext({ today: this.today, systems, team: smallTeam })
  }

  fact<Fs extends Fields>(kind: FactKind<Fs>, values: Partial<ValuesOf<Fs>>): string {
    const event = factEvent(kind, values)
    if (event.type !== 'fact-recorded') throw new Error('factEvent makes facts')
    const given: FieldValues = event.values
    return this.take(recordFact(caseOf(...this.events), { fact: kind.id, values: given }, this.context))
  }

  withdraw(kind: FactKind, key = ''): string {
    return this.take(withdrawFact(caseOf(...this.events), { fact: kind.id, key, reason: 'kļūda' }))
  }

  decide(right: CaseRight, outcome: BodyOf<'right-decided'>['outcome'], given: Given = {}): string {
    const decision = {
      right,
      outcome,
      on: day('2026-02-10'),
      decidedBy: 'Jānis Ozols, valdes loceklis',
      advice: '',
      facts: 'Lietas fakti.',
      ...given,
    }
    return this.take(decideRight(caseOf(...this.events), decision, this.context))
  }

  /** A letter of this kind left on that day. */
  send(kind: Letter['kind'], on: string, covers: readonly CaseRight[] = []): void {
    const id = `letter${this.events.length}`
    this.events.push(drafted({ id, kind, covers }), sent(id, on))
  }

  happened(event: CaseEvent): void {
    this.events.push(event)
  }

  close(on = '2026-02-20'): string {
    return this.named(closeCase(caseOf(...this.events), day(on), this.context))
  }

  private take(result: Result<CaseEvent, Refusal>): string {
    if (result.ok) this.events.push(result.value)
    return this.named(result)
  }

  private named(result: Result<CaseEvent, Refusal>): string {
    if (result.ok) return 'done'
    return result.error.kind === 'gate-closed' ? result.error.gate : result.error.kind
  }
}
