import { factsOf } from '../../case/facts'
import type { CaseRecord } from '../../case/case'
import { choiceField, dayField, rowField, textField } from '../../lib/fields'
import type { DateOnly } from '../../lib/date-only'
import type { CaseRight } from '../right'
import { alsoNeeded, isCarriedOut } from './carried-out'
import { erasureLedger } from './erasure-ledger'
import { factKind } from './fact'
import { closed, type Gate } from './gate'
import { groundedScope } from './restriction-facts'

export const nothingToTell: Gate = {
  id: 'recipients-nothing-to-tell',
  article: 'Art. 19',
  clauses: [],
  rule: {
    lv: 'Saņēmējam vēl nav ko ziņot: dati nav laboti, dzēsti vai ierobežoti.',
    en: 'There is nothing to tell the recipient yet: no data were rectified, erased or restricted.',
  },
  next: {
    lv: 'Ziņojiet pēc tam, kad pieprasījums ir izpildīts.',
    en: 'Tell the recipient once the request has been carried out.',
  },
}

/** The rights that Art. 19 speaks of. */
export const toldRights: readonly CaseRight[] = ['RECTIFICATION', 'ERASURE', 'RESTRICTION']

/** Since when recipients are to be told: data were rectified, erased (after an objection or a withdrawal too) or restricted. */
export function tellsRecipientsFrom(record: CaseRecord): DateOnly | undefined {
  const decided = toldRights.flatMap((right) =>
    isCarriedOut(record, right) ? (record.decisions.get(right)?.on ?? []) : [],
  )
  const erased = factsOf(record, erasureLedger).flatMap(({ result, on }) =>
    result === 'deleted' ? [on] : [],
  )
  const restricted = groundedScope(record).flatMap(({ since }) => since ?? [])
  const days = decided.length > 0 ? decided : [...erased, ...restricted]
  return [...days].sort()[0]
}

export const recipientNotice = factKind({
  id: 'recipient-notice',
  name: { lv: 'Ziņošana saņēmējam', en: 'Notice to a recipient' },
  article: 'Art. 19',
  key: 'recipient',
  fields: {
    recipient: rowField({ lv: 'Saņēmējs', en: 'Recipient' }, 'recipients'),
    entity: textField({ lv: 'Konkrēts saņēmējs', en: 'Named recipient' }, { optional: true, most: 300 }),
    state: choiceField({ lv: 'Stāvoklis', en: 'State' }, [
      { code: 'notified', name: { lv: 'paziņots', en: 'notified' } },
      { code: 'confirmed', name: { lv: 'apstiprinājis izpildi', en: 'confirmed' } },
      { code: 'no-reply', name: { lv: 'paziņots, neatbild', en: 'notified, no reply' } },
      {
        code: 'not-disclosed',
        name: { lv: 'dati tam nav izpausti', en: 'the data were not disclosed to it' },
      },
      {
        code: '19-impossible',
        name: { lv: 'paziņot nav iespējams', en: 'telling it is impossible' },
        article: 'Art. 19',
      },
      {
        code: '19-disproportionate',
        name: {
          lv: 'paziņot prasītu nesamērīgas pūles',
          en: 'telling it would take disproportionate effort',
        },
        article: 'Art. 19',
      },
    ]),
    on: dayField({ lv: 'Diena', en: 'Day' }),
    channel: textField({ lv: 'Kādā veidā', en: 'By what means' }, { optional: true, most: 300 }),
    reason: textField(
      { lv: 'Kāpēc netiek ziņots', en: 'Why it is not told' },
      { optional: true, lines: true },
    ),
  },
  gate({ state, reason }, { record }) {
    const isTold = state === 'notified' || state === 'confirmed' || state === 'no-reply'
    if (!isTold) return alsoNeeded('recipient-notice', { reason })
    return tellsRecipientsFrom(record) === undefined ? closed(nothingToTell) : undefined
  },
})

export const recipientsAsked = factKind({
  id: 'recipients-asked',
  name: { lv: 'Persona jautā par saņēmējiem', en: 'The person asks about recipients' },
  article: 'Art. 19',
  fields: { on: dayField({ lv: 'Kad jautāja', en: 'Asked on' }) },
})
