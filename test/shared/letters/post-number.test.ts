import { describe, expect, it } from 'vitest'
import { readPostNumber } from '../../../shared/letters/post-number'

describe('the number of registered post', () => {
  // RR473124829GB is the example of UPU standard S10 that reference books print. The others are worked out by hand with
  // its weights 8 6 4 2 3 5 9 7:
  // 00000000: sum 0, 11 − 0 = 11, written 5. 10000000: 8, 11 − 8 = 3. 12345678: 8+12+12+8+15+30+63+56 = 204,
  // 204 mod 11 = 6, 5. 00000005: 35 mod 11 = 2, 9. 01000000: 6, 5. 00200000: 8, 3. 00000300: 15 mod 11 = 4, 7.
  // 00000008: 56 mod 11 = 1, 10, written 0.
  it.each([
    'RR473124829GB',
    'RR000000005LV',
    'RR100000003LV',
    'CP123456785LV',
    'RR000000059LV',
    'EE010000005LV',
    'RR002000003LV',
    'RR000003007LV',
    'RR000000080LV',
  ])('%s has the right check digit', (number) => {
    expect(readPostNumber(number)).toEqual({ ok: true, value: number })
  })

  it.each(['RR473124828GB', 'RR473124892GB', 'RR743124829GB', 'RR000000000LV', 'RR123456780LV'])(
    '%s has a slip in it',
    (number) => {
      expect(readPostNumber(number)).toEqual({ ok: false, error: { kind: 'post-number-typo' } })
    },
  )

  it('may be written in groups and in small letters', () => {
    expect(readPostNumber(' rr 473 124 829 gb ')).toEqual({ ok: true, value: 'RR473124829GB' })
  })

  it.each(['1Z999AA10123456784', '05757 9321 0101', 'LV-2026/77', 'CC123'])(
    '%s is another carrier’s and kept as written',
    (number) => {
      expect(readPostNumber(number)).toEqual({ ok: true, value: number })
    },
  )
})
