import type { Language } from '../../../shared/lib/language'

/** `340 B`, `12 KB`, `1.4 MB` (`1,4 MB` in Latvian); thousands as mail programs count them. */
export function fileSize(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'B'] : bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB']
  const digits = unit === 'MB' && value < 10 ? 1 : 0
  return `${value.toLocaleString(language, { maximumFractionDigits: digits })} ${unit}`
}
