import type { Bilingual } from '../lib/language'
import type { RowOf } from './registers'

type Purpose = RowOf<'purposes'>

/** Where several are possible the DPO chooses one. P03: consent; for own customers the soft opt-in (Information Society Services Law s. 9(2)). */
const proposedBases = {
  P01: '6(1)(b)',
  P02: '6(1)(b)',
  P03: '6(1)(a) / 6(1)(f)',
  P04: '6(1)(b)',
  P05: '6(1)(f)',
  P06: '6(1)(f)',
  P07: '6(1)(f)',
  P08: '6(1)(b)',
  P09: '6(1)(f) / 6(1)(c)',
  P10: '6(1)(b) / 6(1)(c) / 6(1)(f)',
  P11: '6(1)(a)',
  P12: '6(1)(c)',
  P13: '6(1)(c)',
  P14: '6(1)(f)',
} as const

/**
 * R3. The purposes stand in the policy, their lawful bases do not (departure D17): each basis is our proposal, so the
 * row is unconfirmed, and no letter cites the basis before the DPO confirms it.
 */
export const shippedPurposes: readonly Purpose[] = [
  purpose('P01', '4.1-1', { lv: 'noslēgto līgumu izpilde', en: 'performance of contracts' }),
  purpose('P02', '4.1-2', {
    lv: 'pakalpojumu un prasītās informācijas sniegšana',
    en: 'providing services and information asked for',
  }),
  purpose('P03', '4.1-3', {
    lv: 'informēšana par pakalpojumiem, kas varētu interesēt (tirgvedība)',
    en: 'information about services of interest (marketing)',
  }),
  purpose('P04', '4.1-4', {
    lv: 'paziņojumi par izmaiņām pakalpojumos',
    en: 'notices of changes to the services',
  }),
  purpose('P05', '4.1-5', {
    lv: 'tīmekļa vietnes satura piemērota attēlošana',
    en: 'presenting the website’s content effectively',
  }),
  purpose('P06', '4.2-1', {
    lv: 'platformas administrēšana, arī testēšana, izpēte un statistika',
    en: 'administration of the platform, including testing, research and statistics',
  }),
  purpose('P07', '4.2-2', { lv: 'platformas uzlabošana', en: 'improvement of the platform' }),
  purpose('P08', '4.2-3', {
    lv: 'pakalpojumu interaktīvo funkciju nodrošināšana',
    en: 'interactive features of the services',
  }),
  purpose('P09', '4.2-4', { lv: 'platformas drošība', en: 'security of the platform' }),
  purpose('P10', '4.2-5', { lv: 'identitātes pārbaude', en: 'identity check' }),
  purpose('P11', '4.2-6', {
    lv: 'reklāmas piegāde un tās efektivitātes mērīšana',
    en: 'delivery of advertising and measuring its effect',
  }),
  purpose('P12', undefined, {
    lv: 'datu subjektu pieprasījumu izskatīšana',
    en: 'handling of data subjects’ requests',
  }),
  purpose('P13', undefined, { lv: 'grāmatvedības uzskaite', en: 'accounting' }),
  purpose('P14', undefined, {
    lv: 'likumīgu prasību celšana, īstenošana un aizstāvēšana',
    en: 'establishment, exercise and defence of legal claims',
  }),
]

function purpose(code: keyof typeof proposedBases, clause: string | undefined, name: Bilingual): Purpose {
  return {
    register: 'purposes',
    code,
    ...(clause === undefined ? {} : { clause }),
    name,
    status: 'unconfirmed',
    basis: proposedBases[code],
  }
}
