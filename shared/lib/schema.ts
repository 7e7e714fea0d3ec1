import * as v from 'valibot'
import { parseDateOnly, type DateOnly } from './date-only'

/**
 * The decoders of everything that comes through a door (IPC, files, journal bodies). They refuse unknown fields,
 * over-long text, control characters that no form can hold, and lone surrogates.
 */
// NUL breaks PDF, mail and every C program; a lone surrogate is no character at all
const isClean = (value: string): boolean => !value.includes('\u0000') && !/\p{Surrogate}/u.test(value)

export const text = (max: number) => v.pipe(v.string(), v.maxLength(max), v.check(isClean, 'not clean text'))
export const someText = (max: number) =>
  v.pipe(
    text(max),
    v.check((value) => value.trim() !== '', 'text is missing'),
  )

export const day = v.pipe(
  v.string(),
  v.check((value) => parseDateOnly(value) !== undefined, 'not a real day'),
  v.transform((value) => value as DateOnly),
)

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/))
/** A sealed document's name in the vault: the hash of its sealed bytes. */
export const documentName = v.pipe(v.string(), v.regex(/^o-[0-9a-f]{64}\.age$/))
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
export const bytes = (max: number) =>
  v.pipe(
    v.custom<Uint8Array>((value) => value instanceof Uint8Array),
    v.check((value) => value.byteLength <= max, 'too large'),
  )

/** Readonly view of what a schema gives, as the rest of the program sees it. */
export type Of<S extends v.GenericSchema> = DeepReadonly<v.InferOutput<S>>

type DeepReadonly<T> = T extends Uint8Array | string | number | boolean | undefined | null
  ? T
  : T extends readonly (infer U)[]
    ? readonly DeepReadonly<U>[]
    : { readonly [K in keyof T]: DeepReadonly<T[K]> }
