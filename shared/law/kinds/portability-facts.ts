import type { CaseDocument } from '../../case/events'
import {
  choiceField,
  dayField,
  documentField,
  rowField,
  textField,
  yesNoField,
  type ValuesOf,
} from '../../lib/fields'
import { alsoNeeded } from './carried-out'
import { factKind } from './fact'
import { closed } from './gate'
import { directNotFeasible, exportNotInCase, notMachineReadable } from './portability-gates'

const categoryFields = {
  category: rowField({ lv: 'Datu kategorija', en: 'Category of data' }, 'categories'),
  origin: choiceField(
    { lv: 'Izcelsme', en: 'Origin' },
    [
      { code: 'provided', name: { lv: 'persona sniegusi pati', en: 'provided by the person' } },
      { code: 'observed', name: { lv: 'novēroti, personai lietojot pakalpojumu', en: 'observed in use' } },
      { code: 'derived', name: { lv: 'mūsu atvasināti vai secināti', en: 'derived or inferred by us' } },
      {
        code: 'not-about-person',
        name: { lv: 'nav datu par šo personu', en: 'no data about this person' },
      },
    ],
    {
      hint: {
        lv: 'Novēroti dati ir personas sniegti; secināti – nav (29. panta darba grupas pamatnostādnes WP 242).',
        en: 'Observed data count as provided, inferred ones do not (Article 29 Working Party, WP 242).',
      },
    },
  ),
  basis: choiceField({ lv: 'Tiesiskais pamats', en: 'Lawful basis' }, [
    { code: 'consent', name: { lv: 'piekrišana', en: 'consent' }, article: 'Art. 6(1)(a), 9(2)(a)' },
    { code: 'contract', name: { lv: 'līgums', en: 'contract' }, article: 'Art. 6(1)(b)' },
    { code: 'other', name: { lv: 'cits pamats', en: 'another basis' } },
  ]),
  automated: yesNoField({
    lv: 'Apstrādā ar automatizētiem līdzekļiem',
    en: 'Processed by automated means',
  }),
  othersRights: yesNoField(
    {
      lv: 'Nodošana nelabvēlīgi ietekmētu citu personu tiesības',
      en: 'Giving them would adversely affect the rights of others',
    },
    { hint: { lv: '20. panta 4. punkts.', en: 'Art. 20(4).' } },
  ),
  note: textField({ lv: 'Piezīme', en: 'Note' }, { optional: true }),
}
export type PortabilityCategory = ValuesOf<typeof categoryFields>

export const portabilityCategory = factKind({
  id: 'portability-category',
  name: { lv: 'Kategorijas pārnesamība', en: 'Portability of a category' },
  article: 'Art. 20(1)',
  key: 'category',
  fields: categoryFields,
})

export type PortabilityFailure = '20-provided' | '20-1-a' | '20-1-b' | '20-4'

/**
 * Art. 20(1): provided by the person (observed data included) *and* on consent *or* contract *and* automated; Art. 20(4):
 * without harm to others. The policy asks for consent and contract at once: departure D34.
 */
export function portabilityTest({
  origin,
  basis,
  automated,
  othersRights,
}: Pick<PortabilityCategory, 'origin' | 'basis' | 'automated' | 'othersRights'>): {
  readonly included: boolean
  readonly failed: readonly PortabilityFailure[]
} {
  const failed: readonly PortabilityFailure[] = [
    ...(origin === 'provided' || origin === 'observed' ? [] : ['20-provided' as const]),
    ...(basis === 'consent' || basis === 'contract' ? [] : ['20-1-a' as const]),
    ...(automated ? [] : ['20-1-b' as const]),
    ...(othersRights ? ['20-4' as const] : []),
  ]
  return { included: failed.length === 0, failed }
}

export const portabilityExport = factKind({
  id: 'portability-export',
  name: { lv: 'Pārnesamo datu datne', en: 'File of portable data' },
  article: 'Art. 20(1)',
  fields: {
    document: documentField({ lv: 'Datne', en: 'File' }),
    format: choiceField({ lv: 'Formāts', en: 'Format' }, [
      { code: 'json', name: { lv: 'JSON', en: 'JSON' } },
      { code: 'csv', name: { lv: 'CSV', en: 'CSV' } },
      { code: 'xml', name: { lv: 'XML', en: 'XML' } },
    ]),
    schemaNote: textField(
      { lv: 'Datu uzbūve', en: 'Structure of the data' },
      {
        lines: true,
        hint: {
          lv: 'Ko nozīmē lauki, lai datus var izmantot citur.',
          en: 'What the fields mean, for use elsewhere.',
        },
      },
    ),
    to: choiceField({ lv: 'Kam nodod', en: 'Given to' }, [
      { code: 'person', name: { lv: 'personai', en: 'the person' } },
      { code: 'controller', name: { lv: 'citam pārzinim', en: 'another controller' }, article: 'Art. 20(2)' },
      { code: 'both', name: { lv: 'personai un citam pārzinim', en: 'both' }, article: 'Art. 20(2)' },
    ]),
    controller: textField(
      { lv: 'Pārzinis, kuram nosūta', en: 'Controller it is sent to' },
      { optional: true, most: 300 },
    ),
    feasible: choiceField(
      { lv: 'Vai tieša nosūtīšana ir tehniski iespējama', en: 'Is direct transmission technically feasible' },
      [
        { code: 'yes', name: { lv: 'jā', en: 'yes' } },
        { code: 'no', name: { lv: 'nē', en: 'no' } },
      ],
      { optional: true },
    ),
    whyNot: textField({ lv: 'Kāpēc nav iespējama', en: 'Why it is not feasible' }, { optional: true }),
    availableUntil: dayField(
      { lv: 'Lejupielādējams līdz', en: 'Can be downloaded until' },
      { when: 'any', optional: true },
    ),
  },
  gate({ document, to, controller, feasible, whyNot }, { record }) {
    const file = record.documents.find(({ name }) => name === document)
    if (file === undefined) return closed(exportNotInCase)
    if (!isMachineReadable(file)) return closed(notMachineReadable)
    if (to === 'person') return undefined
    if (to === 'controller' && feasible === 'no') return closed(directNotFeasible)
    return alsoNeeded('portability-export', {
      controller,
      feasible,
      ...(feasible === 'no' ? { whyNot } : {}),
    })
  },
})

/** Art. 20(1), recital 68: a text meant for programs; PDF never, whatever the file's name says. */
export function isMachineReadable({ mediaType, title }: Pick<CaseDocument, 'mediaType' | 'title'>): boolean {
  if (/pdf/iu.test(mediaType) || /\.pdf$/iu.test(title.trim())) return false
  return /\.(?:json|csv|xml|zip)$/iu.test(title.trim()) || /[/+](?:json|csv|xml|zip)\b/iu.test(mediaType)
}
