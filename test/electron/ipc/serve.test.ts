import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { methods, type Handlers, type Method } from '../../../shared/ipc/contract'
import { ok } from '../../../shared/lib/result'

vi.mock('electron', () => ({ ipcMain: { handle: () => undefined } }))
const { answer } = await import('../../../electron/ipc/serve')

const reached: string[] = []
const handlers = Object.fromEntries(
  methods.map((method) => [
    method,
    () => {
      reached.push(method)
      return Promise.resolve(ok(undefined))
    },
  ]),
) as unknown as Handlers
const desk = { handlers, report: () => 'ref1' }
const withoutInput: readonly Method[] = methods.filter((method) =>
  [
    'deskState',
    'lock',
    'painted',
    'preferences',
    'showDataFolder',
    'team',
    'chooseMail',
    'exportPolicyPack',
  ].includes(method),
)

describe('every line of the contract', () => {
  it.each(methods)('%s answers any input with a value, never with an exception', async (method) => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (input) => {
        const given = await answer(method, input, desk)
        expect(typeof given.ok).toBe('boolean')
      }),
      { numRuns: 200 },
    )
  })

  it.each(methods.filter((method) => !withoutInput.includes(method)))(
    '%s refuses what no form of ours sends',
    async (method) => {
      const hostile: readonly unknown[] = [
        undefined,
        null,
        7,
        'text',
        [],
        { extra: 1 },
        JSON.parse('{"__proto__":{"caseId":"a"}}'),
        { caseId: 'x'.repeat(50_000_000) },
        { caseId: '../../etc', letter: {} },
        { caseId: Number.NaN },
      ]
      for (const input of hostile) {
        reached.length = 0
        const given = await answer(method, input, desk)
        expect(given.ok).toBe(false)
        expect(reached).toEqual([])
      }
    },
  )

  it('tells the name of the field that was not accepted and never its content', async () => {
    const given = await answer('addNote', { caseId: 'a1', text: { secret: 'Kalniņa' } }, desk)
    expect(given).toEqual({ ok: false, error: { kind: 'bad-input', field: 'text' } })
  })

  it('turns a bug into a reference', async () => {
    const broken = { ...handlers, lock: () => Promise.reject(new Error('Kalniņa')) } as unknown as Handlers
    const given = await answer('lock', undefined, { handlers: broken, report: () => 'ref7' })
    expect(given).toEqual({ ok: false, error: { kind: 'internal', ref: 'ref7' } })
  })
})
