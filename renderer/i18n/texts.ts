import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/lib/language'
import type { Catalogues, Namespace } from './catalogues'

/**
 * Catalogues are flat: `'rights.ACCESS': 'Access (Art. 15)'`. A text with a count has the endings `_one`, `_other` in
 * English and `_zero`, `_one`, `_other` in Latvian, and is asked for without them. Placeholders: `{{name}}`.
 */
type Bare<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K
type WrittenAs<K extends string> = K | `${K}_one` | `${K}_other`
type Placeholders<T> = T extends `${string}{{${infer Name}}}${infer Rest}`
  ? NameOf<Name> | Placeholders<Rest>
  : never
// `{{count, number}}`: the value is written with the separators of the language
type NameOf<P> = P extends `${infer Name}, number` ? Name : P

/** The keys that a screen can ask for. */
type TextKey<N extends Namespace> = Bare<keyof Catalogues[N]> & string

type English<N extends Namespace, K extends string> = Catalogues[N][WrittenAs<K> & keyof Catalogues[N]]
type Counted<N extends Namespace, K extends string> = `${K}_other` & keyof Catalogues[N] extends never
  ? never
  : 'count'
type ValueNames<N extends Namespace, K extends string> = Placeholders<English<N, K>> | Counted<N, K>
type Values<Names extends string> = {
  readonly [Name in Names]: Name extends 'count' ? number : string | number
}

/** Says a text; the values of its placeholders are demanded by the compiler. */
export type Texts<N extends Namespace> = <K extends TextKey<N>>(
  key: K,
  ...values: [ValueNames<N, K>] extends [never] ? [] : [values: Values<ValueNames<N, K>>]
) => string

/** The Latvian file has exactly the keys of the English one, with Latvian's three plural forms. */
export type LatvianOf<E> = { readonly [K in LatvianKeys<keyof E>]: string }
type LatvianKeys<K> = K extends `${infer Base}_one` ? `${Base}_zero` | K : K

/** The texts of one catalogue in the language of the interface: `const t = useTexts('case')`, then `t('title')`. */
export function useTexts<N extends Namespace>(namespace: N): Texts<N> {
  const { t } = useTranslation(namespace)
  return useCallback((key: string, ...values: readonly object[]) => t(key, { ...values[0] }), [t])
}

/** The language of the interface. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'lv'
}
