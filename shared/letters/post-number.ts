import { err, ok, type Result } from '../lib/result'

/**
 * A tracking number as it is kept. One of the shape of UPU standard S10 (two letters, eight digits, a check digit, the
 * country) must have the right check digit; those of other carriers are kept as written.
 */
export function readPostNumber(written: string): Result<string, { readonly kind: 'post-number-typo' }> {
  const joined = written.replace(/[\s-]/g, '').toUpperCase()
  if (!s10.test(joined)) return ok(written.trim())
  return checkDigit(joined.slice(2, 10)) === joined[10] ? ok(joined) : err({ kind: 'post-number-typo' })
}

const s10 = /^[A-Z]{2}\d{9}[A-Z]{2}$/

// UPU S10: weights of the eight digits; 11 less the remainder of 11, where 10 is written 0 and 11 is written 5
const weights = [8, 6, 4, 2, 3, 5, 9, 7]

function checkDigit(digits: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  const rest = 11 - (sum % 11)
  if (rest === 10) return '0'
  return rest === 11 ? '5' : String(rest)
}
