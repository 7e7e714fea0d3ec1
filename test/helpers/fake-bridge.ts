import { methods, type Bridge, type Method } from '../../shared/ipc/contract'

/** A bridge for tests: what is not given rejects with the name of the call, so that a test says what it forgot. */
export function fakeBridge(overrides: Partial<Bridge> = {}): Bridge {
  const unset = Object.fromEntries(
    methods.map((method: Method) => [
      method,
      () => Promise.reject(new Error(`this test gives no answer to ${method}`)),
    ]),
  )
  const nothingHappens = () => () => undefined
  return { ...unset, on: nothingHappens, ...overrides } as Bridge
}
