import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useAct } from '../../../renderer/components/use-act'
import { err, ok, type Result } from '../../../shared/lib/result'

type Answer = Result<undefined, { readonly kind: 'disk-full' }>

describe('an act of the person', () => {
  it('is done once, however often the button is pressed meanwhile', async () => {
    const waiting: ((answer: Answer) => void)[] = []
    const { result } = renderHook(() => useAct<{ readonly kind: 'disk-full' }>())
    const call = () => new Promise<Answer>((resolve) => waiting.push(resolve))
    let second: boolean | undefined
    await act(async () => {
      const first = result.current.run(call)
      second = await result.current.run(call)
      waiting[0]?.(ok(undefined))
      expect(await first).toBe(true)
    })
    expect(waiting).toHaveLength(1)
    expect(second).toBe(false)
    expect(result.current.isBusy).toBe(false)
  })

  it('keeps its refusal in sight until the next try', async () => {
    const { result } = renderHook(() => useAct<{ readonly kind: 'disk-full' }>())
    await act(() => result.current.run(() => Promise.resolve(err({ kind: 'disk-full' }))))
    expect(result.current.refusal).toEqual({ kind: 'disk-full' })
    await act(() => result.current.run(() => Promise.resolve(ok(undefined))))
    expect(result.current.refusal).toBeUndefined()
  })
})
