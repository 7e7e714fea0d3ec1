import { describe, expect, it } from 'vitest'
import { answering } from '../../renderer/api'
import { ok } from '../../shared/lib/result'
import { fakeBridge } from '../helpers/fake-bridge'

describe('the bridge as the screens see it', () => {
  it('hands answers on as they are', async () => {
    const bridge = answering(fakeBridge({ deskState: () => Promise.resolve(ok({ kind: 'locked' })) }))
    expect(await bridge.deskState()).toEqual(ok({ kind: 'locked' }))
  })

  it('hands the input on', async () => {
    const seen: unknown[] = []
    const bridge = answering(
      fakeBridge({
        unlock: (input) => {
          seen.push(input)
          return Promise.resolve(ok(undefined))
        },
      }),
    )
    await bridge.unlock({ passphrase: 'four unrelated words here' })
    expect(seen).toEqual([{ passphrase: 'four unrelated words here' }])
  })

  it('answers a call that breaks on its way as a fault, so that the person is told', async () => {
    const bridge = answering(fakeBridge({ lock: () => Promise.reject(new Error('the other side is gone')) }))
    expect(await bridge.lock()).toEqual({ ok: false, error: { kind: 'internal', ref: 'window' } })
  })

  it('keeps listening as it is', () => {
    const stopped: string[] = []
    const bridge = answering(fakeBridge({ on: (notice) => () => void stopped.push(notice) }))
    bridge.on('teamChanged', () => undefined)()
    expect(stopped).toEqual(['teamChanged'])
  })
})
