import type { CaseRecord } from '../../case/case'
import type { CaseContext } from '../../case/context'
import { factOf, factsOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import { workingDaysAfter } from '../../clock/working-days'
import { liveRows } from '../../policy/registers'
import { canBeCarriedOut } from './carried-out'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep, Limit } from './kind'
import {
  nothingToTell,
  recipientNotice,
  recipientsAsked,
  tellsRecipientsFrom,
  toldRights,
} from './recipients-facts'

const recipientsUntold: Gate = {
  id: 'recipients-untold',
  article: 'Art. 19',
  clauses: ['5.1', '5.2', '6.1'],
  rule: {
    lv: 'Lietu nevar slēgt, kamēr par labošanu, dzēšanu vai ierobežošanu nav ziņots katram saņēmējam. Nav atbildes: {{of}}.',
    en: 'The case cannot be closed before each recipient is told of the rectification, erasure or restriction. Unanswered: {{of}}.',
  },
  next: {
    lv: 'Par katru saņēmēju ierakstiet, kad paziņots, vai kāpēc tas nav vajadzīgs vai nav iespējams.',
    en: 'Record for each recipient when it was told, or why that is not needed or not possible.',
  },
}

const recipientsUnanswered: Gate = {
  id: 'recipients-question-open',
  article: 'Art. 19',
  clauses: [],
  rule: {
    lv: 'Lietu nevar slēgt: persona {{day}} jautāja, kas ir datu saņēmēji, un atbilde nav nosūtīta.',
    en: 'The case cannot be closed: on {{day}} the person asked who the recipients are, and no answer was sent.',
  },
  next: {
    lv: 'Nosūtiet informāciju par datu saņēmējiem.',
    en: 'Send the letter on the recipients.',
  },
}

const untold = (record: CaseRecord, { team }: CaseContext): readonly string[] => {
  const answered = new Set(factsOf(record, recipientNotice).map(({ recipient }) => recipient))
  return liveRows(team.registers.recipients).flatMap(({ code }) => (answered.has(code) ? [] : [code]))
}

/** Art. 19, second sentence: any letter since the question that lists the recipients answers it. */
function isQuestionOpen({ record, asked }: { readonly record: CaseRecord; readonly asked: string }): boolean {
  return !record.letters.some(
    ({ letter, sent }) =>
      sent !== undefined &&
      sent.on >= asked &&
      (letter.kind === 'recipients-answer' ||
        letter.blocks.some(({ section }) => section === 'recipients-list')),
  )
}

const steps: readonly KindStep[] = [
  {
    id: 'notices',
    phase: 'carry-out',
    name: { lv: 'Ziņot saņēmējiem', en: 'Tell the recipients' },
    why: {
      lv: 'Par labošanu, dzēšanu vai ierobežošanu ziņo katram, kam dati izpausti, arī apstrādātājiem. Neziņot var tikai tad, ja tas nav iespējams vai prasa nesamērīgas pūles.',
      en: 'Each recipient of the data, processors included, is told of the rectification, erasure or restriction. Only the impossible and the disproportionate are excepted.',
    },
    article: 'Art. 19',
    facts: [recipientNotice],
    isNeeded: (record) =>
      tellsRecipientsFrom(record) !== undefined || toldRights.some((right) => canBeCarriedOut(record, right)),
    isDone: (record, context) => untold(record, context).length === 0,
  },
  {
    id: 'asked',
    phase: 'after-answer',
    name: { lv: 'Persona jautā par saņēmējiem', en: 'The person asks about recipients' },
    why: {
      lv: 'Ja persona to lūdz, tai nosauc saņēmējus, kuriem ziņots.',
      en: 'If the person asks, the recipients are named to them.',
    },
    article: 'Art. 19',
    facts: [recipientsAsked],
    isOptional: true,
    isNeeded: (record) => tellsRecipientsFrom(record) !== undefined,
    isDone(record) {
      const asked = factOf(record, recipientsAsked)
      return asked !== undefined && !isQuestionOpen({ record, asked: asked.on })
    },
  },
]

function close(record: CaseRecord, context: CaseContext): Refusal | undefined {
  const open = tellsRecipientsFrom(record) === undefined ? [] : untold(record, context)
  if (open.length > 0) return closed(recipientsUntold, { of: open })
  const asked = factOf(record, recipientsAsked)
  return asked !== undefined && isQuestionOpen({ record, asked: asked.on })
    ? closed(recipientsUnanswered, { day: asked.on })
    : undefined
}

/** No law sets a day: five working days after the decision are the desk's own target (law.md §2.6). */
function limits(record: CaseRecord, context: CaseContext): readonly Limit[] {
  const from = tellsRecipientsFrom(record)
  if (from === undefined) return []
  return [
    {
      id: 'recipients-told',
      what: { lv: 'Paziņot datu saņēmējiem', en: 'Tell the recipients of the data' },
      article: 'Art. 19',
      day: workingDaysAfter(from, 5, context.calendar),
      isDone: untold(record, context).length === 0,
      isTarget: true,
    },
  ]
}

export { recipientNotice, recipientsAsked }

/** Notification of recipients, Art. 19 (law.md §2.6); the policy does not speak of it (departure D36). */
export const recipients: CaseKind = {
  id: 'RECIPIENTS',
  sort: 'consequence',
  name: { lv: 'Ziņošana saņēmējiem', en: 'Notification of recipients' },
  article: 'Art. 19',
  articles: ['Art. 19', 'Art. 4(9)'],
  clauses: ['5.1', '5.2', '6.1'],
  period: 'none',
  identity: 'never',
  tellsRecipients: 'never',
  holdsDeletion: 'never',
  searches: false,
  grounds: [],
  refusals: [],
  outcomes: [],
  steps,
  gates: [nothingToTell, recipientsUntold, recipientsUnanswered],
  letter: ['recipients-told'],
  close,
  limits,
}
