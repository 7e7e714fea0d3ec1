import type { CaseRecord } from '../../case/case'
import { factsOf } from '../../case/facts'
import { choiceField, dayField, rowField, textField, type ValuesOf } from '../../lib/fields'
import { factKind } from './fact'

export const objectionReasons = factKind({
  id: 'objection-reasons',
  name: { lv: 'Iebilduma iemesli', en: 'Reasons of the objection' },
  article: 'Art. 21(1)',
  fields: {
    situation: textField(
      { lv: 'Personas īpašā situācija', en: 'The person’s particular situation' },
      {
        lines: true,
        hint: {
          lv: 'Personas vārdiem. Ja iemesli nav minēti, ierakstiet to: iebildums tādēļ nav nederīgs.',
          en: 'In the person’s words. If none are given, say so: the objection stands all the same.',
        },
      },
    ),
  },
})

export const objectionPurpose = factKind({
  id: 'objection-purpose',
  name: { lv: 'Nolūks, pret kuru iebilst', en: 'Purpose objected to' },
  article: 'Art. 21(1)',
  key: 'purpose',
  fields: {
    purpose: rowField({ lv: 'Nolūks', en: 'Purpose' }, 'purposes'),
    basis: choiceField({ lv: 'Tiesiskais pamats', en: 'Lawful basis' }, [
      {
        code: '6-1-e',
        name: { lv: 'Uzdevums sabiedrības interesēs', en: 'Task in the public interest' },
        article: 'Art. 6(1)(e)',
      },
      {
        code: '6-1-f',
        name: { lv: 'Leģitīmās intereses', en: 'Legitimate interests' },
        article: 'Art. 6(1)(f)',
      },
      { code: 'other', name: { lv: 'Cits pamats', en: 'Another basis' } },
    ]),
    restrictedOn: dayField(
      { lv: 'Apstrāde ierobežota', en: 'Processing restricted on' },
      {
        optional: true,
        hint: {
          lv: 'Uzreiz, kamēr nav izvērtēts, kuras intereses ir svarākas (18. panta 1. punkta d) apakšpunkts).',
          en: 'At once, while the interests are being weighed (Art. 18(1)(d)).',
        },
      },
    ),
    compelling: choiceField({ lv: 'Kas ir svarāks par iebildumu', en: 'What overrides the objection' }, [
      { code: 'none', name: { lv: 'Nekas: apstrādi pārtrauc', en: 'Nothing: the processing stops' } },
      {
        code: '21-1-compelling',
        name: { lv: 'Pārliecinoši leģitīmi iemesli', en: 'Compelling legitimate grounds' },
        article: 'Art. 21(1)',
      },
      {
        code: '21-1-claims',
        name: {
          lv: 'Likumīgu prasību celšana, īstenošana vai aizstāvēšana',
          en: 'Establishing, exercising or defending legal claims',
        },
        article: 'Art. 21(1)',
      },
    ]),
    balance: textField(
      { lv: 'Izvērtējums', en: 'Balance' },
      {
        lines: true,
        hint: {
          lv: 'Personas intereses, mūsu intereses un kāpēc vienas ir svarākas; pierādīšanas pienākums ir pārzinim.',
          en: 'The person’s interests, ours, and why one outweighs the other; the burden is the controller’s.',
        },
      },
    ),
    stoppedOn: dayField({ lv: 'Apstrāde pārtraukta', en: 'Processing stopped on' }, { optional: true }),
  },
})

export type ObjectionPurpose = ValuesOf<typeof objectionPurpose.fields>

/** Why a purpose goes on against the objection, as the ground that says so; undefined when it must stop. */
export type KeptGround = 'R-21-basis' | 'R-21-1-compelling' | 'R-21-1-claims'
export function keptGround({ basis, compelling }: ObjectionPurpose): KeptGround | undefined {
  if (basis === 'other') return 'R-21-basis'
  return compelling === 'none' ? undefined : `R-${compelling}`
}

/** The purposes that an objection can reach: those on Art. 6(1)(e) or (f). */
export const isOpenToObjection = ({ basis }: ObjectionPurpose): boolean => basis !== 'other'

export const objectedPurposes = (record: CaseRecord): readonly ObjectionPurpose[] =>
  factsOf(record, objectionPurpose)
