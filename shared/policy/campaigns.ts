import type { Bilingual } from '../lib/language'
import { informationItems } from './information-items'
import type { policyVersions } from './registers/policy-versions'

/**
 * Two kinds of notice that are no cases (law.md §2.19): of data obtained from others (Art. 14, clause 2.6), and of a
 * change of the policy (clause 11, Art. 13(3), 14(4)). What each one must hold, point by point.
 */
export type ChecklistItem = {
  readonly code: string
  readonly name: Bilingual
  readonly article: string
  /** false: only where it applies */
  readonly always: boolean
  /** the field of the register's row that shows it was done; absent: a code in its `told` */
  readonly field?: keyof typeof policyVersions.fields
}
export type Campaign = {
  readonly id: 'information' | 'policy-change'
  readonly name: Bilingual
  readonly register: 'notices' | 'policy-versions'
  readonly clauses: readonly string[]
  readonly items: readonly ChecklistItem[]
}

const changeItems: readonly ChecklistItem[] = [
  {
    code: 'text',
    field: 'hash',
    always: true,
    article: 'Art. 5(2)',
    name: {
      lv: 'jaunais teksts saglabāts un salīdzināts ar iepriekšējo',
      en: 'new text captured and compared with the last',
    },
  },
  {
    code: 'effective',
    field: 'effective',
    always: true,
    article: 'Art. 13(3), 14(4)',
    name: { lv: 'noteikta diena, no kuras spēkā', en: 'the day it takes effect is set' },
  },
  {
    code: 'groups',
    field: 'groups',
    always: true,
    article: 'Art. 12(1)',
    name: { lv: 'noteikts, kuras personas tas skar', en: 'it is known whom it concerns' },
  },
  {
    code: 'published',
    field: 'published',
    always: true,
    article: 'Art. 12(1)',
    name: { lv: 'publicēts vietnē', en: 'published on the site' },
  },
  {
    code: 'told',
    field: 'emailSent',
    always: false,
    article: 'Art. 13(3), 14(4)',
    name: {
      lv: 'personām paziņots pa e-pastu; par jaunu nolūku pirms tā sākuma',
      en: 'people told by e-mail; of a new purpose before it begins',
    },
  },
  {
    code: 'proof',
    field: 'proof',
    always: true,
    article: 'Art. 5(2)',
    name: { lv: 'saglabāts pierādījums', en: 'proof kept' },
  },
]

export const campaigns: readonly Campaign[] = [
  {
    id: 'information',
    name: {
      lv: 'Informēšana par datiem, kas iegūti no citiem',
      en: 'Information on data obtained from others',
    },
    register: 'notices',
    clauses: ['2.5', '2.6', '2.7'],
    items: informationItems,
  },
  {
    id: 'policy-change',
    name: { lv: 'Paziņojums par politikas maiņu', en: 'Notice of a change of the policy' },
    register: 'policy-versions',
    clauses: ['11'],
    items: changeItems,
  },
]
