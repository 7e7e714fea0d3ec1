import * as v from 'valibot'
import { leavingWays } from '../letters/leaving'
import { letterSchema } from '../letters/letter'
import { campaignLetterKinds } from '../letters/letter-kind'
import { id, someText } from '../lib/schema'

/** How a letter of a case leaves. */
export const caseLeaving = v.strictObject({ caseId: id, letter: letterSchema, as: v.picklist(leavingWays) })

/** The row of a register that a letter of no case rests on. */
export const campaignRow = v.strictObject({ kind: v.picklist(campaignLetterKinds), code: someText(60) })

/** How a letter of no case leaves; its row stands in its `about`. */
export const campaignLeaving = v.strictObject({ letter: letterSchema, as: v.picklist(leavingWays) })
