/** A random id: two desks that write a letter in the same case while apart must not write the same one. */
export const newLetterId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
