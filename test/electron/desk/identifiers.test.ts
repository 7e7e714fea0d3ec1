import { describe, expect, it } from 'vitest'
import { day } from '../../helpers/case-maker'
import { openDesk, recordOf, registration, type TestDesk } from '../../helpers/desk-maker'
import { valueOf } from '../../helpers/outcome'

const on = day('2026-02-02')
const stopped = {
  on,
  channels: ['email'],
  processorsTold: '',
  inTransit: '',
  lateReason: 'saņemts brīvdienā',
}

async function stopMarketing(desk: TestDesk): Promise<string> {
  const { caseId } = valueOf(
    await desk.handlers.registerRequest({
      ...registration,
      rights: ['OBJECTION_MARKETING'],
      requester: { name: 'Ilze Ozola', email: 'Ilze.Ozola@Example.lv', phone: '29 123 456' },
    }),
  )
  valueOf(await desk.handlers.recordFact({ caseId, fact: 'marketing-stopped', values: stopped }))
  return caseId
}

const suppressed = async (desk: TestDesk, identifier: string): Promise<readonly string[]> =>
  valueOf(await desk.handlers.checkIdentifier({ identifier })).suppressed

describe('the addresses of a person who wants no marketing', () => {
  it('are on the suppression list as soon as the stop is recorded, however they are written', async () => {
    const desk = await openDesk()
    const caseId = await stopMarketing(desk)
    const { reference } = (await recordOf(desk, caseId)).request
    for (const same of ['ilze.ozola@example.lv', ' ILZE.OZOLA@EXAMPLE.LV ', '+371 29123456', '29123456']) {
      expect(await suppressed(desk, same)).toEqual([reference])
    }
    expect(await suppressed(desk, 'kads.cits@example.lv')).toEqual([])
  })

  it('are kept as hashes only: in the registers, in the case, and the salt stays in the main process', async () => {
    const desk = await openDesk()
    const caseId = await stopMarketing(desk)
    const team = valueOf(await desk.handlers.team(undefined))
    const { hashes } = await recordOf(desk, caseId)
    const told = JSON.stringify([team.registers.suppression, hashes])
    expect(told).not.toMatch(/ozola|29123456/i)
    expect(team.registers.suppression.map(({ hash }) => hash)).toEqual(hashes.flatMap((one) => one.hashes))
    expect(team.identifierSalt).toBeUndefined()
  })

  it('are not listed twice when the stop is recorded again', async () => {
    const desk = await openDesk()
    const caseId = await stopMarketing(desk)
    valueOf(
      await desk.handlers.recordFact({
        caseId,
        fact: 'marketing-stopped',
        values: { ...stopped, channels: ['email', 'sms'] },
      }),
    )
    expect(valueOf(await desk.handlers.team(undefined)).registers.suppression).toHaveLength(2)
  })

  it('say nothing to another desk: its salt is another', async () => {
    const [mine, other] = [await openDesk(), await openDesk()]
    await stopMarketing(mine)
    await stopMarketing(other)
    const hashesOf = async (desk: TestDesk) =>
      valueOf(await desk.handlers.team(undefined)).registers.suppression.map(({ hash }) => hash)
    const theirs = new Set(await hashesOf(other))
    expect((await hashesOf(mine)).some((hash) => theirs.has(hash))).toBe(false)
  })
})
