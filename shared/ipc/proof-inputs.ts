import * as v from 'valibot'
import { deliveryKinds, passphraseChannels, sentWays } from '../letters/proof'
import { bytes, day, id, someText, text } from '../lib/schema'

/** What the window says about a letter that left and what came back of it. */
const ofLetter = { caseId: id, letterId: id }

export const sentByHand = v.strictObject({
  ...ofLetter,
  on: day,
  by: v.optional(v.picklist(sentWays)),
  postNumber: v.optional(someText(40)),
})

/** `confirmed`: the person says that the mail means what it seems to. */
export const returnedMail = v.strictObject({
  caseId: id,
  name: text(1000),
  bytes: bytes(50 * 1024 * 1024),
  confirmed: v.optional(v.literal(true)),
})

export const deliveryByHand = v.strictObject({
  ...ofLetter,
  kind: v.picklist(deliveryKinds),
  on: day,
  detail: text(1000),
})

/** There is no field for the passphrase. */
export const passphraseTold = v.strictObject({
  ...ofLetter,
  channel: v.picklist(passphraseChannels),
  on: day,
  address: v.optional(text(320)),
})

export const letterOfCase = v.strictObject(ofLetter)
