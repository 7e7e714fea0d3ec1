/** Sealed sizes go up in steps, so that the size of a file says little about what is in it. */
const step = 4096

/** Adds `filler` up to the next step; nothing becomes one step. */
export function pad(bytes: Uint8Array, filler: number): Uint8Array {
  const size = Math.max(1, Math.ceil(bytes.length / step)) * step
  const padded = new Uint8Array(size).fill(filler, bytes.length)
  padded.set(bytes)
  return padded
}

export const isPadded = (bytes: Uint8Array): boolean => bytes.length > 0 && bytes.length % step === 0
