import { base32 } from '../../shared/journal/ids'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import { sha256Hex, utf8 } from './crypto'
import { randomText } from './random'
import type { Random } from './random'
import { Secret, SecretText } from './secret'

/** 26 characters are 130 bits of chance; 4 more tell a slip of the pen from another code. */
const chance = 26
const check = 4
const group = 5

export type Typo = { readonly kind: 'recovery-code-typo' }

const checkOf = (code: string): string => {
  const number = Number.parseInt(sha256Hex(`dsr-desk/recovery-code/1\n${code}`).slice(0, 5), 16)
  return Array.from({ length: check }, (_, index) =>
    base32.charAt(Math.floor(number / 32 ** (check - 1 - index)) % 32),
  ).join('')
}

const inGroups = (code: string): string =>
  Array.from({ length: (chance + check) / group }, (_, index) =>
    code.slice(index * group, (index + 1) * group),
  ).join('-')

/** A new code as it is printed: six groups of five capital letters and digits. */
export function newRecoveryCode(random: Random): SecretText {
  const code = randomText(random, chance)
  return new SecretText(inGroups(`${code}${checkOf(code)}`.toUpperCase()))
}

/** Reads a code as people type it: any case, with or without spaces and dashes, O for 0, I and L for 1. */
export function readRecoveryCode(typed: string): Result<Secret, Typo> {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')
  const code = plain.slice(0, chance)
  const right = plain.length === chance + check && plain.slice(chance) === checkOf(code)
  return right ? ok(new Secret(utf8(code))) : err({ kind: 'recovery-code-typo' })
}
