import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../shared/lib/date-only'
import { planDay, type Plan } from '../walks/plan'
import * as others from '../walks/plans-of-others'
import * as rights from '../walks/plans-of-rights'
import { createVault, inside, lock, saveInto, unlock } from './desk-user'
import { launch, newPlace, removePlace, root, whyNot, type RunningDesk } from './launch'
import { liveOn } from './other-day'
import { walkWindow } from './walk-window'

const where = newPlace()
const waits = ({ acts }: Plan): number =>
  acts.reduce((days, act) => days + (act.do === 'wait' ? act.days : 0), 0)
/** One desk, one calendar: those that let days go by come last. */
const plans = [...Object.values(rights), ...Object.values(others)].sort((a, b) => waits(a) - waits(b))
let desk: RunningDesk
let page: Page
let today = planDay

/** Days go by: the desk is locked, and unlocked on a later day. */
async function wait(days: number): Promise<Page> {
  today = addDays(today, days)
  await liveOn(desk, `${today}T10:00:00+02:00`)
  page = await lock(desk)
  await unlock(page)
  await inside(page)
  return page
}

describe.skipIf(whyNot !== undefined)('a case of each kind, worked by hand in a real Electron', () => {
  beforeAll(async () => {
    desk = await launch(where)
    page = await desk.page()
    await liveOn(desk, `${planDay}T10:00:00+02:00`)
    await page.reload()
    await saveInto(desk, where.out)
    await createVault(page)
  }, 180_000)
  afterEach(async ({ task }) => {
    const name = task.result?.state === 'fail' ? 'failed' : 'walk'
    const file = `${name}-${plans.findIndex((plan) => plan.name === task.name)}.png`
    await page.screenshot({ path: path.join(root, 'out/screenshots', file), fullPage: true })
  })
  afterAll(async () => {
    await desk.close()
    removePlace(where)
  })

  it.each(plans.map((plan) => [plan.name, plan] as const))('%s', async (_name, plan) => {
    page = await walkWindow(page, plan, wait)
    expect(await page.getByRole('button', { name: 'Atjaunot…' }).isVisible()).toBe(true)
    expect(desk.errors).toEqual([])
  })
})
