import type { Language } from '../lib/language'

const basisShape = /^(\d{1,2})\((\d)\)\(([a-z])\)$/

/** A lawful basis as the register keeps it, `6(1)(b)`, in words; any other wording is given back as the DPO wrote it. */
export function basisInWords(basis: string, language: Language): string {
  const trimmed = basis.trim()
  const parts = basisShape.exec(trimmed)
  if (parts === null) return trimmed
  const [, article = '', point = '', letter = ''] = parts
  return language === 'lv'
    ? `VDAR ${article}. panta ${point}. punkta ${letter}) apakšpunkts`
    : `Art. ${article}(${point})(${letter}) GDPR`
}
