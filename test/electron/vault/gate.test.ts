import { describe, expect, it } from 'vitest'
import { openGate } from '../../../electron/vault/gate'
import { ok } from '../../../shared/lib/result'

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('the door of the open vault', () => {
  it('lets acts on one case in one after the other, on two cases side by side', async () => {
    const gate = openGate()
    const log: string[] = []
    const act = (name: string, ms: number) => async () => {
      log.push(`${name} begins`)
      await later(ms)
      log.push(`${name} ends`)
      return ok(name)
    }
    await Promise.all([
      gate.enter('a', act('a1', 20)),
      gate.enter('a', act('a2', 1)),
      gate.enter('b', act('b1', 1)),
    ])
    expect(log.indexOf('a2 begins')).toBeGreaterThan(log.indexOf('a1 ends'))
    expect(log.indexOf('b1 ends')).toBeLessThan(log.indexOf('a1 ends'))
  })

  it('goes on after an act that threw, and hands the bug to its caller', async () => {
    const gate = openGate()
    const broken = gate.enter('a', () => Promise.reject(new Error('bug')))
    const next = gate.enter('a', () => Promise.resolve(ok('next')))
    await expect(broken).rejects.toThrow('bug')
    expect(await next).toEqual(ok('next'))
  })

  it('closes when the last act has ended, and lets nobody in', async () => {
    const gate = openGate()
    const state = { ended: false }
    const running = gate.enter('a', async () => {
      await later(20)
      state.ended = true
      return ok(undefined)
    })
    const closing = gate.close()
    expect(await gate.enter('b', () => Promise.resolve(ok('late')))).toEqual({
      ok: false,
      error: { kind: 'locked' },
    })
    expect(gate.isOpen()).toBe(false)
    await closing
    expect(state.ended).toBe(true)
    await running
  })
})
