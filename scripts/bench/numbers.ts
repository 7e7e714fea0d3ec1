/** How measured numbers are summed up and said. */
const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b)
export const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
export const median = (values: readonly number[]): number => at(values, 0.5)
/** A tenth tells something only where the whole is small. */
export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
export const reached = (good: boolean): string => (good ? 'reached' : 'NOT reached')
