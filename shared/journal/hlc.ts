declare const hlcBrand: unique symbol
/**
 * Hybrid logical clock: 12 hex digits of milliseconds since 1970 UTC, 4 of a counter. Sorts as text.
 * It only orders events; no rule of law reads it.
 */
export type Hlc = string & { readonly [hlcBrand]: true }

const shape = /^[0-9a-f]{16}$/
const latest = 2 ** 48 - 1
const counters = 2 ** 16
/** How far another device's clock may pull ours forward. */
const clockTolerance = 5 * 60 * 1000

const isHlc = (text: string): text is Hlc => shape.test(text)

/** The clock value a text holds, or undefined. */
export const parseHlc = (text: string): Hlc | undefined => (isHlc(text) ? text : undefined)

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

function hlcOf(ms: number, counter: number): Hlc {
  const bounded = Math.min(Math.max(Math.trunc(ms), 0), latest)
  return `${hex(bounded, 12)}${hex(counter, 4)}` as Hlc
}

const msOf = (hlc: Hlc): number => Number.parseInt(hlc.slice(0, 12), 16)
const counterOf = (hlc: Hlc): number => Number.parseInt(hlc.slice(12), 16)

function after(hlc: Hlc): Hlc {
  const counter = counterOf(hlc) + 1
  return counter < counters ? hlcOf(msOf(hlc), counter) : hlcOf(msOf(hlc) + 1, 0)
}

const later = (a: Hlc, b: Hlc): Hlc => (a > b ? a : b)

/**
 * The clock for the next event. `own` is the last this device wrote, `foreign` the greatest it has read, `now` the
 * wall clock in milliseconds since 1970. A wall clock put back lets the counter go on; a foreign clock pulls ours no
 * further than five minutes past the wall, so that one laptop in the year 2100 does not take the team there.
 */
export function nextHlc(own: Hlc | undefined, foreign: Hlc | undefined, now: number): Hlc {
  const wall = hlcOf(now, 0)
  const bound = hlcOf(now + clockTolerance, 0)
  const heard = foreign === undefined || foreign < bound ? foreign : bound
  const seen = [own, heard].reduce<Hlc | undefined>(
    (most, one) => (one === undefined ? most : most === undefined ? one : later(most, one)),
    undefined,
  )
  return seen === undefined || seen < wall ? wall : after(seen)
}

/** Whether an event claims to come from more than five minutes after `now`: its device's clock is wrong, or ours. */
export const isAhead = (hlc: Hlc, now: number): boolean => msOf(hlc) > now + clockTolerance

/** What the device's clock said, as ISO 8601 in UTC: shown beside an event, never used by a rule. */
export const instantOfHlc = (hlc: Hlc): string => new Date(msOf(hlc)).toISOString()
