import type { CaseEvent } from '../../../shared/case/events'
import { rehearse, type RaisedGround } from '../../../shared/rehearsal/rehearse'
import { recordOf } from '../../helpers/case-maker'
import { at } from './case-stories'

/** A ground as it is raised in a case on a day. */
export function raisedOn(today: string, events: readonly CaseEvent[], id: string): RaisedGround {
  const { raised, notRaised } = rehearse(recordOf(...events), at(today))
  const ground = raised.find((one) => one.id === id)
  const why = notRaised.find((one) => one.id === id)?.why.en
  if (ground === undefined) throw new Error(`${id} cannot be raised: ${why ?? 'no such ground'}`)
  return ground
}

/** What the file says to it, in Latvian. */
export const saidIn = ({ answers }: RaisedGround): readonly string[] => answers.map(({ text }) => text.lv)
