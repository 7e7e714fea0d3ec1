/** Where a key leads in a list of `count` rows; undefined when the key is not for moving. */
export function rowAfterKey(key: string, row: number, count: number): number | undefined {
  const page = 15
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  }
  const target = targets[key]
  return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target))
}
