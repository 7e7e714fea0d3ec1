import { argon2id } from 'hash-wasm'
import { Secret } from './secret'

/** Argon2id (RFC 9106): memory in KiB, passes, lanes. */
export type Cost = { readonly memoryKiB: number; readonly iterations: number; readonly parallelism: number }

/** About half a second on a laptop of 2023; more memory than a graphics card likes to spend on one guess. */
export const standardCost: Cost = { memoryKiB: 128 * 1024, iterations: 3, parallelism: 4 }

const most: Cost = { memoryKiB: 1024 * 1024, iterations: 12, parallelism: 16 }
// Each within its own bound could still be minutes together.
const mostWork = 4 * 1024 * 1024

const isCount = (value: number, limit: number): boolean =>
  Number.isSafeInteger(value) && value >= 1 && value <= limit

/** Whether a slot's cost may be spent. A damaged or hostile slot must not eat the memory before it is refused. */
export const isBearable = ({ memoryKiB, iterations, parallelism }: Cost): boolean =>
  isCount(memoryKiB, most.memoryKiB) &&
  isCount(iterations, most.iterations) &&
  isCount(parallelism, most.parallelism) &&
  memoryKiB >= 8 * parallelism &&
  memoryKiB * iterations <= mostWork

/**
 * One spelling for what looks the same on every keyboard (NFKC): macOS types decomposed letters. Spaces count, at the
 * ends too.
 */
const normalisePassphrase = (passphrase: string): string => passphrase.normalize('NFKC')

/** The key a passphrase gives. An empty passphrase gives none. */
export async function keyOfPassphrase(
  passphrase: string,
  cost: Cost,
  salt: Uint8Array,
): Promise<Secret | undefined> {
  const password = normalisePassphrase(passphrase)
  if (password === '') return undefined
  const { memoryKiB: memorySize, iterations, parallelism } = cost
  const work = { password, salt, memorySize, iterations, parallelism, hashLength: 32 }
  return new Secret(await argon2id({ ...work, outputType: 'binary' }))
}
