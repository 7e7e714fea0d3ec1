import * as v from 'valibot'
import { canonicalJson } from '../../shared/journal/canonical-json'
import { parseDeviceId } from '../../shared/journal/ids'
import type { ScopeId } from '../../shared/journal/ids'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import { openerOf, recipientOf, sealAge } from './age-file'
import { sha256Hex, textOf, utf8 } from './crypto'
import { keyFileName, parseFileName } from './file-names'
import { parseJson } from './format-file'
import type { FileReason } from './quarantine'
import type { CaseKey, Session } from './session'

const schema = v.strictObject({
  device: v.string(),
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  identity: v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/)),
  scope: v.string(),
  sig: v.string(),
})
type KeyContent = v.InferOutput<typeof schema>

/** A key file is small; anything larger is none. */
export const longestKeyFile = 128 * 1024

// Signed, because age does not say who wrote: a stranger's key would let the stranger read what is sealed with it.
function signedText(key: Omit<KeyContent, 'sig'>, vault: string): string {
  const { device, generation, identity, scope } = key
  return `dsr-desk/key/1\n${text({ device, generation, identity, scope, vault })}`
}

function text(value: unknown): string {
  const json = canonicalJson(value)
  if (!json.ok) throw new Error('key is not JSON')
  return json.value
}

/** The key as a file: signed by this device, sealed to it, to the recovery sheet and to the team. */
export async function sealKeyFile(
  session: Session,
  scope: ScopeId,
  key: CaseKey,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { device, vault, recipients } = session
  const unsigned = { device: device.public.id, generation: key.generation, identity: key.identity, scope }
  const content: KeyContent = { ...unsigned, sig: device.signer.sign(signedText(unsigned, vault)) }
  const everyone = new Set([device.public.recipient, device.public.recoveryRecipient, ...recipients])
  const bytes = await sealAge(utf8(`${text(content)}\n`), [...everyone])
  return { name: keyFileName(key.generation, bytes), bytes }
}

/** Opens and checks a key file. */
export async function checkKeyFile(
  session: Session,
  scope: ScopeId,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<CaseKey, FileReason>> {
  const name = parseFileName(file.name)
  if (name?.kind !== 'key' || sha256Hex(file.bytes) !== name.hash) return err('damaged')
  const opened = await openerOf([session.device.identity]).open(file.bytes)
  if (!opened.ok) return err(opened.error.kind)
  const parsed = v.safeParse(schema, parseJson(textOf(opened.value) ?? ''))
  if (!parsed.success) return err('malformed')
  const { generation, identity } = parsed.output
  if (parsed.output.scope !== scope || generation !== name.generation) return err('wrong-place')
  const refused = refusal(session, parsed.output)
  return refused === undefined ? keyOf(generation, identity) : err(refused)
}

function refusal(session: Session, key: KeyContent): FileReason | undefined {
  const device = parseDeviceId(key.device)
  const verify = device && session.verifiers.get(device)
  if (verify === undefined) return device === undefined ? 'malformed' : 'unknown-device'
  return verify(signedText(key, session.vault), key.sig) ? undefined : 'forged'
}

async function keyOf(generation: number, identity: string): Promise<Result<CaseKey, FileReason>> {
  try {
    return ok({ generation, identity, recipient: await recipientOf(identity) })
  } catch {
    // Shaped like an identity, but its own check digits say no.
    return err('malformed')
  }
}
