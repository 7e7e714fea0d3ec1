const hidden = '[secret]'
// What console.log and the debugger ask for; the symbol is Node's documented name for it.
const inspect = Symbol.for('nodejs.util.inspect.custom')

/** Key bytes that print as `[secret]` and can be wiped. The one who makes it gives the bytes away. */
export class Secret {
  readonly #bytes: Uint8Array
  #wiped = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Lends the bytes for one act. Asking for wiped bytes is a bug: it would seal with a key of zeros. */
  use<T>(act: (bytes: Uint8Array) => T): T {
    if (this.#wiped) throw new Error('secret used after it was wiped')
    return act(this.#bytes)
  }

  wipe(): void {
    this.#bytes.fill(0)
    this.#wiped = true
  }

  toString(): string {
    return hidden
  }

  toJSON(): string {
    return hidden
  }

  [inspect](): string {
    return hidden
  }
}

/** A secret that a person must read once: the recovery code, the recovery identity. */
export class SecretText {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The text itself, for the one sheet it is printed on. */
  reveal(): string {
    return this.#text
  }

  toString(): string {
    return hidden
  }

  toJSON(): string {
    return hidden
  }

  [inspect](): string {
    return hidden
  }
}
