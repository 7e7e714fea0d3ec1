import * as v from 'valibot'
import { someText, text, type Of } from '../lib/schema'

export const organisationSchema = v.strictObject({
  name: someText(300),
  brand: text(300),
  registrationNumber: text(100),
  address: text(1000),
  website: text(300),
  dpoName: text(300),
  dpoEmail: text(320), // empty until the DPO sets it: no letter leaves before
  dpoAddress: text(1000),
  dpoPhone: text(60),
  signatory: text(300),
})
export type Organisation = Of<typeof organisationSchema>

/** The controller as the policy's clauses 1.6 and 10.1 name it. The DPO's e-mail cannot be read in the policy: it is asked for. */
export const defaultOrganisation: Organisation = {
  name: 'Think Intermedia SIA',
  brand: 'Sendberry',
  registrationNumber: '40103671346',
  address: 'Skanstes iela 7 k-1, Rīga, LV-1013, Latvija',
  website: 'www.sendberry.com',
  dpoName: '',
  dpoEmail: '',
  dpoAddress: 'Skanstes iela 7 k-1, Rīga, LV-1013, Latvija',
  dpoPhone: '',
  signatory: '',
}
