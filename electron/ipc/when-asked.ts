import { methods, type Handlers, type Method } from '../../shared/ipc/contract'

/** Handlers that are loaded with the first question, or earlier by `load`; loaded once. */
export function whenAsked(loadAll: () => Promise<Handlers>): {
  readonly all: Handlers
  readonly load: () => Promise<Handlers>
} {
  let loading: Promise<Handlers> | undefined
  const load = (): Promise<Handlers> => (loading ??= loadAll())
  const one = (method: Method) => async (input: unknown) =>
    ((await load())[method] as (value: unknown) => Promise<unknown>)(input)
  // each entry has its method's own type: it hands on to that method and nothing else
  return {
    load,
    all: Object.fromEntries(methods.map((method) => [method, one(method)])) as unknown as Handlers,
  }
}
