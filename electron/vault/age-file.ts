import './web-crypto'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'

/** Opens age files with the identities it was made of. It holds them until it is dropped. */
export type Opener = {
  readonly open: (
    sealed: Uint8Array,
  ) => Promise<Result<Uint8Array, { readonly kind: 'no-key' | 'malformed' }>>
}

/** A new X25519 identity, `AGE-SECRET-KEY-1…`. */
export const newIdentity = (): Promise<string> => generateX25519Identity()

/** The public half, `age1…`. Throws on what is no identity: only our own are given. */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity)

/** Whether files can be sealed to it: a team member's recipient comes from a journal and may be anything. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text)
    return /^age1[0-9a-z]{58}$/.test(text)
  } catch {
    return false
  }
}

/** Seals bytes to recipients as an age v1 file, which the stock `age` command opens. */
export async function sealAge(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(bytes)
}

// A hundred recipients are 13 KB. Beyond this the header is an attack on the time to read it.
const longestHeader = 64 * 1024
const firstLine = 'age-encryption.org/v1\n'

function hasBearableHeader(sealed: Uint8Array): boolean {
  const start = Buffer.from(sealed.buffer, sealed.byteOffset, Math.min(sealed.length, longestHeader))
  return start.toString('latin1', 0, firstLine.length) === firstLine && start.includes('\n--- ')
}

/** Makes an opener. Plaintext is handed out only after the last byte was found authentic. */
export function openerOf(identities: readonly string[]): Opener {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  return {
    open: async (sealed) => {
      if (!hasBearableHeader(sealed)) return err({ kind: 'malformed' })
      try {
        return ok(await decrypter.decrypt(sealed))
      } catch (error) {
        return err({ kind: isStranger(error) ? 'no-key' : 'malformed' })
      }
    },
  }
}

// The library tells these apart by its message only; a test pins the wording of the version in use.
const isStranger = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('no identity matched')
