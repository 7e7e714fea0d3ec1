import { describe, expect, it } from 'vitest'
import {
  organisationErrors,
  toOrganisation,
} from '../../../../renderer/components/organisation/organisation-form'
import { defaultOrganisation } from '../../../../shared/policy/organisation'

describe('the organisation', () => {
  it('is complete as the policy names it; the e-mail of the DPO may come later', () => {
    expect(organisationErrors(defaultOrganisation)).toEqual({})
  })

  it('needs a name', () => {
    expect(organisationErrors({ ...defaultOrganisation, name: '   ' })).toEqual({
      name: { kind: 'required' },
    })
  })

  it.each(['dpo', 'dpo@', 'dpo@sendberry', 'd po@sendberry.com', '@sendberry.com'])(
    'does not take %s for an e-mail address',
    (dpoEmail) => {
      expect(organisationErrors({ ...defaultOrganisation, dpoEmail })).toEqual({
        dpoEmail: { kind: 'not-email' },
      })
    },
  )

  it('says how long a text may be', () => {
    expect(organisationErrors({ ...defaultOrganisation, dpoPhone: '1'.repeat(61) })).toEqual({
      dpoPhone: { kind: 'too-long', most: 60 },
    })
  })

  it('is kept without spaces around its texts', () => {
    expect(toOrganisation({ ...defaultOrganisation, dpoEmail: ' dpo@sendberry.com ' }).dpoEmail).toBe(
      'dpo@sendberry.com',
    )
  })
})
