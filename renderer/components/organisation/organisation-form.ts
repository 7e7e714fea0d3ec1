import * as v from 'valibot'
import { organisationSchema, type Organisation } from '../../../shared/policy/organisation'

export type OrganisationField = keyof Organisation
export type FieldError =
  { readonly kind: 'required' | 'not-email' } | { readonly kind: 'too-long'; readonly most: number }
export type OrganisationErrors = { readonly [F in OrganisationField]?: FieldError }

/** In the order of the page. */
const organisationFields: readonly OrganisationField[] = [
  'name',
  'brand',
  'registrationNumber',
  'address',
  'website',
  'dpoName',
  'dpoEmail',
  'dpoAddress',
  'dpoPhone',
  'signatory',
]

const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What is kept: no spaces around the texts. */
export const toOrganisation = (value: Organisation): Organisation => ({
  name: value.name.trim(),
  brand: value.brand.trim(),
  registrationNumber: value.registrationNumber.trim(),
  address: value.address.trim(),
  website: value.website.trim(),
  dpoName: value.dpoName.trim(),
  dpoEmail: value.dpoEmail.trim(),
  dpoAddress: value.dpoAddress.trim(),
  dpoPhone: value.dpoPhone.trim(),
  signatory: value.signatory.trim(),
})

/** What is wrong, by field: the contract's own limits, and an e-mail address that is one when it is given. */
export function organisationErrors(value: Organisation): OrganisationErrors {
  const kept = toOrganisation(value)
  const errors = Object.fromEntries(
    organisationFields.flatMap((field) => {
      const error = fieldError(field, kept[field])
      return error === undefined ? [] : [[field, error]]
    }),
  )
  return errors
}

function fieldError(field: OrganisationField, text: string): FieldError | undefined {
  const checked = v.safeParse(organisationSchema.entries[field], text)
  const issue = checked.issues?.[0]
  if (issue?.type === 'max_length') return { kind: 'too-long', most: issue.requirement }
  if (issue !== undefined) return { kind: 'required' }
  return field === 'dpoEmail' && text !== '' && !looksLikeEmail.test(text) ? { kind: 'not-email' } : undefined
}
