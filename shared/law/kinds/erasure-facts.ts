import type { Refusal } from '../../case/refusal'
import { choiceField, dayField, rowField, textField, yesNoField, type ValuesOf } from '../../lib/fields'
import { alsoNeeded } from './carried-out'
import { erasureExceptions, erasureGrounds } from './erasure-options'
import {
  eraseNeedsGround,
  heldAgainstVerdict,
  keepNeedsException,
  restrictedNotErased,
} from './erasure-gates'
import { factKind } from './fact'
import { closed } from './gate'
import { keptByRestriction } from './lifting-facts'

const lawHint = {
  lv: 'Likums un pants, piemēram, Grāmatvedības likuma 28. pants.',
  en: 'The law and its section, for example section 28 of the Accounting Law.',
}
const lawField = textField(
  { lv: 'Tiesību akts un pants', en: 'Law and section' },
  { optional: true, most: 500, hint: lawHint },
)
const exceptionField = choiceField({ lv: 'Izņēmums', en: 'Exception' }, erasureExceptions, { optional: true })
const untilField = dayField({ lv: 'Glabāsim līdz', en: 'Kept until' }, { when: 'any', optional: true })

const categoryFields = {
  category: rowField({ lv: 'Datu kategorija', en: 'Category of data' }, 'categories'),
  held: yesNoField({ lv: 'Šīs personas dati ir mūsu rīcībā', en: 'We hold such data of this person' }),
  ground: choiceField(
    { lv: 'Dzēšanas pamats', en: 'Ground for erasure' },
    [
      ...erasureGrounds,
      { code: 'none', name: { lv: 'neviens pamats nav piemērojams', en: 'no ground applies' } },
    ],
    { optional: true },
  ),
  verdict: choiceField({ lv: 'Lēmums', en: 'Verdict' }, [
    { code: 'erase', name: { lv: 'dzēst', en: 'erase' } },
    { code: 'keep', name: { lv: 'paturēt', en: 'keep' } },
    { code: 'nothing-held', name: { lv: 'nekas nav glabāts', en: 'nothing held' } },
  ]),
  exception: exceptionField,
  law: lawField,
  until: untilField,
  reasoning: textField({ lv: 'Pamatojums', en: 'Reasons' }, { optional: true, lines: true }),
}
export type CategoryVerdict = ValuesOf<typeof categoryFields>

/** Ground against exception, category by category: all of them, so that nothing is overlooked. */
export const erasureCategory = factKind({
  id: 'erasure-category',
  name: { lv: 'Kategorijas izvērtējums', en: 'Assessment of a category' },
  article: 'Art. 17',
  key: 'category',
  fields: categoryFields,
  gate(values, { record }) {
    const { category, held, verdict } = values
    if (held === (verdict === 'nothing-held')) return closed(heldAgainstVerdict, { of: [category] })
    const isRestricted = keptByRestriction(record).has(category)
    if (verdict === 'erase')
      return isRestricted ? closed(restrictedNotErased, { of: [category] }) : eraseGate(values)
    return verdict === 'keep' ? keepGate(values, isRestricted) : undefined
  },
})

function eraseGate({ category, ground, exception }: CategoryVerdict): Refusal | undefined {
  const hasGround = ground !== undefined && ground !== 'none'
  return hasGround && (exception === undefined || exception === 'none')
    ? undefined
    : closed(eraseNeedsGround, { of: [category] })
}

function keepGate(values: CategoryVerdict, isRestricted: boolean): Refusal | undefined {
  const { category, ground, reasoning } = values
  if (isExcepted(values)) return alsoNeeded('erasure-category', { ...neededToKeep(values), reasoning })
  if (ground !== 'none' && !isRestricted) return closed(keepNeedsException, { of: [category] })
  return alsoNeeded('erasure-category', { reasoning })
}

type Kept = Partial<Pick<CategoryVerdict, 'exception' | 'law' | 'until'>>

export const isExcepted = ({ exception }: Kept): boolean => exception !== undefined && exception !== 'none'

/** Art. 12(4): until when, and the law where a law makes it necessary to keep the data. */
export const neededToKeep = ({ exception, law, until }: Kept): Readonly<Record<string, unknown>> => ({
  ...(exception === '17-3-b' || exception === '23-national' ? { law } : {}),
  until,
})

export const erasurePublic = factKind({
  id: 'erasure-public',
  name: { lv: 'Publiskoti dati', en: 'Data made public' },
  article: 'Art. 17(2)',
  fields: {
    madePublic: yesNoField({
      lv: 'Dzēstos datus esam publiskojuši',
      en: 'We had made the erased data public',
    }),
    controllersTold: textField(
      { lv: 'Kuri pārziņi informēti par dzēšanas lūgumu', en: 'Which controllers were told of the request' },
      { optional: true, lines: true },
    ),
  },
  gate: ({ madePublic, controllersTold }) =>
    madePublic ? alsoNeeded('erasure-public', { controllersTold }) : undefined,
})

export const erasureConsequences = factKind({
  id: 'erasure-consequences',
  name: { lv: 'Dzēšanas sekas', en: 'Consequences of erasure' },
  article: 'Art. 12(1)',
  fields: {
    accountCloses: yesNoField({ lv: 'Konts tiek slēgts', en: 'The account closes' }),
    explanation: textField(
      { lv: 'Kas personai vairs nebūs pieejams', en: 'What the person can no longer use' },
      { optional: true, lines: true },
    ),
  },
  gate: ({ accountCloses, explanation }) =>
    accountCloses ? alsoNeeded('erasure-consequences', { explanation }) : undefined,
})

export const ledgerFields = {
  system: rowField({ lv: 'Sistēma', en: 'System' }, 'systems'),
  result: choiceField({ lv: 'Rezultāts', en: 'Result' }, [
    { code: 'deleted', name: { lv: 'dzēsts', en: 'deleted' } },
    { code: 'kept', name: { lv: 'paturēts', en: 'kept' } },
    { code: 'nothing-there', name: { lv: 'datu tur nebija', en: 'nothing was there' } },
  ]),
  on: dayField({ lv: 'Diena', en: 'Day' }),
  exception: exceptionField,
  law: lawField,
  until: untilField,
  backupsUntil: dayField(
    { lv: 'Rezerves kopijās līdz', en: 'In backups until' },
    {
      when: 'any',
      optional: true,
      hint: {
        lv: 'Kad kopijas tiks pārrakstītas; līdz tam datus no tām neatjauno.',
        en: 'When the backups are overwritten; until then the data are not restored from them.',
      },
    },
  ),
  note: textField({ lv: 'Piezīme', en: 'Note' }, { optional: true }),
}
