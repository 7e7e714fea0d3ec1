import type { Language } from '../../../shared/lib/language'

/** A language by its ISO 639 code in the reader's language: `lv` → `latviešu`, `Latvian`; the code when there is no name. */
export function languageName(code: string, reader: Language): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(code) ?? code
  } catch {
    return code
  }
}
