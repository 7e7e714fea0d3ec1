import type { Bilingual } from '../lib/language'
import type { RowOf } from './registers'

type Excluded = RowOf<'excluded'>

const kindsOfData: readonly (readonly [Excluded['article'], Bilingual])[] = [
  ['9', { lv: 'rase', en: 'race' }],
  ['9', { lv: 'etniskā piederība', en: 'ethnic origin' }],
  ['9', { lv: 'reliģiskā vai filozofiskā pārliecība', en: 'religious or philosophical beliefs' }],
  ['9', { lv: 'dzimumdzīve', en: 'sex life' }],
  ['9', { lv: 'seksuālā orientācija', en: 'sexual orientation' }],
  ['9', { lv: 'politiskie uzskati', en: 'political opinions' }],
  ['9', { lv: 'dalība arodbiedrībā', en: 'trade-union membership' }],
  ['9', { lv: 'veselība', en: 'health' }],
  ['9', { lv: 'ģenētiskie dati', en: 'genetic data' }],
  ['9', { lv: 'biometriskie dati', en: 'biometric data' }],
  ['10', { lv: 'sodāmība un pārkāpumi', en: 'criminal convictions and offences' }],
  ['2.10', { lv: 'personas, kas jaunākas par 18 gadiem', en: 'persons under 18' }],
]

/** R7. What clauses 2.9 and 2.10 say is not collected; none of it is checked yet (departure D14). */
export const shippedExcluded: readonly Excluded[] = kindsOfData.map(([article, name], index) => ({
  register: 'excluded',
  code: `EXC-${String(index + 1).padStart(2, '0')}`,
  clause: article === '2.10' ? '2.10' : '2.9',
  name,
  status: 'from-policy',
  article,
  checkedHow: '',
}))
