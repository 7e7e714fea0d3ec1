import * as v from 'valibot'
import { canonicalJson } from '../../shared/journal/canonical-json'
import { isDeviceLetters, parseDeviceId } from '../../shared/journal/ids'
import type { DeviceId } from '../../shared/journal/ids'
import { isRecipient, newIdentity, recipientOf } from './age-file'
import { fromBase64, openBox, sealBox, textOf, toBase64, utf8 } from './crypto'
import { parseJson } from './format-file'
import { randomLetters, randomText } from './random'
import type { Random } from './random'
import { Secret } from './secret'
import { signerOf } from './signing'
import type { Signer } from './signing'

/** What other devices may know of this one. */
export type DevicePublic = {
  readonly id: DeviceId
  /** For human references: `2026-AB-0012`. */
  readonly letters: string
  /** Ed25519 public key, base64. */
  readonly signingKey: string
  /** age recipient. */
  readonly recipient: string
  /** Every case key is wrapped to it as well; its identity is on the printed sheet alone. */
  readonly recoveryRecipient: string
}
/** This device, with what it signs and opens with. */
export type Device = { readonly public: DevicePublic; readonly signer: Signer; readonly identity: string }

const schema = v.strictObject({
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  id: v.string(),
  identity: v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/)),
  letters: v.pipe(v.string(), v.check(isDeviceLetters)),
  recoveryRecipient: v.pipe(v.string(), v.check(isRecipient)),
  seed: v.pipe(
    v.string(),
    v.check((text) => fromBase64(text)?.length === 32),
  ),
})

const about = (vault: string): string => `dsr-desk/device/1/${vault}`

type Sealing = { readonly vault: string; readonly key: Secret; readonly random: Random }

/** A new device. Every case key will be wrapped to `recoveryRecipient` as well. */
export async function newDeviceFile(random: Random, recoveryRecipient: string): Promise<DeviceFile> {
  const id = parseDeviceId(randomText(random, 16))
  if (id === undefined) throw new Error('a new device id must be one')
  const identity = await newIdentity()
  const seed = toBase64(random(32))
  return { generation: 1, id, identity, letters: randomLetters(random), recoveryRecipient, seed }
}

/** The device as the file that keeps it. */
export function sealDeviceFile({ vault, key, random }: Sealing, file: DeviceFile): Uint8Array {
  const text = canonicalJson(file)
  if (!text.ok) throw new Error('device is not JSON')
  return sealBox(key, { bytes: utf8(text.value), about: about(vault) }, random)
}

/** Opens the file; undefined when one bit of it is not as it was sealed. */
export function openDeviceFile(
  bytes: Uint8Array,
  sealing: Pick<Sealing, 'vault' | 'key'>,
): DeviceFile | undefined {
  const opened = openBox(sealing.key, { bytes, about: about(sealing.vault) })
  const parsed = v.safeParse(schema, opened && parseJson(textOf(opened) ?? ''))
  opened?.fill(0)
  const id = parsed.success ? parseDeviceId(parsed.output.id) : undefined
  return parsed.success && id !== undefined ? { ...parsed.output, id } : undefined
}

export type DeviceFile = v.InferOutput<typeof schema> & { readonly id: DeviceId }

/** The device itself: its keys made ready for use. */
export async function deviceOf(file: DeviceFile): Promise<Device> {
  const { id, letters, identity, recoveryRecipient } = file
  const seed = new Secret(fromBase64(file.seed) ?? new Uint8Array(0))
  const signer = signerOf(seed)
  seed.wipe()
  const recipient = await recipientOf(identity)
  return {
    public: { id, letters, signingKey: signer.publicKey, recipient, recoveryRecipient },
    signer,
    identity,
  }
}
