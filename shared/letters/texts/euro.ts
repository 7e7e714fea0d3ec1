import type { Language } from '../../lib/language'

/** Euro cents as a letter writes them: `1 234,50 EUR`, `EUR 1,234.50`. */
export function euroInWords(cents: number, language: Language): string {
  const whole = Math.floor(cents / 100).toString()
  const part = (cents % 100).toString().padStart(2, '0')
  const group = language === 'lv' ? '\u00a0' : ','
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return language === 'lv' ? `${grouped},${part} EUR` : `EUR ${grouped}.${part}`
}
