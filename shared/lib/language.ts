/** Languages of the interface and of letters. */
export const languages = ['lv', 'en'] as const
export type Language = (typeof languages)[number]

/** A sentence in both languages. Law, policy and working lines carry their texts as data of this shape. */
export type Bilingual = { readonly lv: string; readonly en: string }
