import { describe, expect, it } from 'vitest'
import * as others from './plans-of-others'
import * as rights from './plans-of-rights'
import { walkDesk } from './walk-desk'

const plans = [...Object.values(rights), ...Object.values(others)]

describe('a case of each kind, from its mail to its closing', () => {
  it.each(plans.map((plan) => [plan.name, plan] as const))('%s', async (_name, plan) => {
    const { record, refused, files } = await walkDesk(plan)
    expect(refused).toEqual([])
    expect(record.stage).toBe('closed')
    for (const right of plan.rights) expect(record.decisions.has(right)).toBe(true)
    expect(files.length).toBe(plan.acts.filter((act) => act.do === 'letter').length)
  })
})
