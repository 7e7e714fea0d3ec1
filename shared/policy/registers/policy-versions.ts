import { countField, dayField, textField, yesNoField } from '../../lib/fields'
import type { DateOnly } from '../../lib/date-only'
import { registerKind, type RowProblems } from '../register-kind'

/** R13: versions of the policy and how people were told (clause 11, departure D39) */
export const policyVersions = registerKind({
  id: 'policy-versions',
  name: { lv: 'Politikas versijas', en: 'Policy versions' },
  about: {
    lv: 'Politikas versijas un kā par izmaiņām paziņots. Par jaunu nolūku informē, pirms tas sākas.',
    en: 'Versions of the policy and how changes were told. A new purpose is told before it begins.',
  },
  article: 'Art. 13(3), 14(4)',
  clauses: ['11'],
  prefix: 'POL-',
  nameLabel: { lv: 'Nosaukums', en: 'Title' },
  always: {
    version: textField({ lv: 'Versija', en: 'Version' }, { most: 100 }),
    captured: dayField({ lv: 'Teksts saglabāts', en: 'Text captured' }),
    effective: dayField({ lv: 'Spēkā no', en: 'In force from' }, { optional: true, when: 'any' }),
    hash: textField(
      { lv: 'Teksta jaucējvērtība (SHA-256)', en: 'SHA-256 of the text' },
      { optional: true, most: 64 },
    ),
    newPurposes: yesNoField({ lv: 'Ir jauni nolūki', en: 'Has new purposes' }),
    groups: textField(
      { lv: 'Kuras personas tas skar', en: 'Whom it concerns' },
      { optional: true, lines: true },
    ),
    published: dayField({ lv: 'Publicēta vietnē', en: 'Published on the site' }, { optional: true }),
    emailSent: dayField({ lv: 'E-pasti nosūtīti', en: 'E-mails sent' }, { optional: true }),
    recipients: countField({ lv: 'Cik saņēmējiem', en: 'To how many' }, { optional: true }),
    proof: textField({ lv: 'Pierādījums', en: 'Proof' }, { optional: true, lines: true }),
  },
  later: {},
  problems: ({ newPurposes, effective, emailSent }): RowProblems =>
    newPurposes === true && !isToldBefore(effective, emailSent)
      ? {
          emailSent: {
            lv: 'Par jaunu nolūku personas informē pirms tā sākuma (13. panta 3. punkts): e-pasti jānosūta pirms dienas, no kuras versija ir spēkā.',
            en: 'A new purpose is told before it begins (Art. 13(3)): e-mails must leave before the version takes effect.',
          },
        }
      : {},
})

const isToldBefore = (effective: DateOnly | undefined, told: DateOnly | undefined): boolean =>
  effective !== undefined && told !== undefined && told < effective
