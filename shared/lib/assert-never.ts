/** Closes a switch over a union: a kind added later is a compile error here. */
export function assertNever(value: never): never {
  throw new Error(`unhandled kind: ${JSON.stringify(value)}`)
}
