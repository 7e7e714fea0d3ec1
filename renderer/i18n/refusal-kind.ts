import type { Fault, Method, RefusalOf } from '../../shared/ipc/contract'

/** Every refusal that any call can answer with. */
export type AnyRefusal = RefusalOf<Method> | Fault
type RefusalKind = AnyRefusal['kind']

/** For each kind: what happened and what was kept; and under `.next`, what to do. */
export type RefusalTexts = { readonly [K in RefusalKind | `${RefusalKind}.next`]: string }
