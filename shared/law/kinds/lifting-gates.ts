import type { Gate } from './gate'

export const nothingRestricted: Gate = {
  id: 'lifting-nothing-restricted',
  article: 'Art. 18(3)',
  clauses: ['8.2.5'],
  rule: {
    lv: 'Nav ko atcelt: šajā lietā apstrāde nav ierobežota.',
    en: 'There is nothing to lift: no processing is restricted in this case.',
  },
  next: {
    lv: 'Ja dati tomēr ir ierobežoti, vispirms ierakstiet, kuri un no kuras dienas.',
    en: 'If data are restricted after all, first record which ones and since when.',
  },
}

export const planIsPast: Gate = {
  id: 'lifting-plan-past',
  article: 'Art. 18(3)',
  clauses: ['8.2.5'],
  rule: {
    lv: 'Ierobežojumu nevar plānot atcelt {{day}}: personai par to jāuzzina pirms šīs dienas.',
    en: 'The lifting cannot be planned for {{day}}: the person must hear of it before that day.',
  },
  next: {
    lv: 'Izvēlieties vēlāku dienu – ieteicams piecas darbdienas pēc paziņojuma, lai persona var paust viedokli.',
    en: 'Choose a later day; five working days after the notice let the person react.',
  },
}

export const noticeBefore: Gate = {
  id: 'lifting-notice-before',
  article: 'Art. 18(3)',
  clauses: ['8.2.5'],
  rule: {
    lv: 'Ierobežojumu nevar atcelt {{day}}: pirms šīs dienas personai nav nosūtīts paziņojums par atcelšanu.',
    en: 'The restriction cannot be lifted on {{day}}: no notice of the lifting was sent to the person before that day.',
  },
  next: {
    lv: 'Sagatavojiet un nosūtiet paziņojumu; atcelt var agrākais nākamajā dienā pēc nosūtīšanas.',
    en: 'Make and send the notice; the restriction may be lifted the day after it was sent at the earliest.',
  },
}

export const beforePlannedDay: Gate = {
  id: 'lifting-before-planned-day',
  article: 'Art. 18(3)',
  clauses: ['8.2.5'],
  rule: {
    lv: 'Personai paziņots, ka ierobežojumu atcels {{day}}; agrāk to atcelt nevar.',
    en: 'The person was told that the restriction will be lifted on {{day}}; it cannot be lifted earlier.',
  },
  next: {
    lv: 'Sagaidiet šo dienu vai nosūtiet jaunu paziņojumu ar citu dienu.',
    en: 'Wait for that day, or send a new notice with another day.',
  },
}

export const noticeUnsent: Gate = {
  id: 'lifting-notice-unsent',
  article: 'Art. 18(3)',
  clauses: ['8.2.5'],
  rule: {
    lv: 'Lietu nevar slēgt: ierobežojumu plānots atcelt {{day}}, bet personai solītais paziņojums nav nosūtīts.',
    en: 'The case cannot be closed: the lifting is planned for {{day}}, but the notice promised to the person was not sent.',
  },
  next: {
    lv: 'Nosūtiet paziņojumu vai atsauciet plānu, ja ierobežojums paliek spēkā.',
    en: 'Send the notice, or withdraw the plan if the restriction stays.',
  },
}

export const liftingGates: readonly Gate[] = [
  nothingRestricted,
  planIsPast,
  noticeBefore,
  beforePlannedDay,
  noticeUnsent,
]
