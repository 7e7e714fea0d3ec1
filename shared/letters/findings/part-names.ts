import type { Bilingual } from '../../lib/language'
import type { Section } from '../sections'

/** What each part says, to go on from “the letter does not say …”. */
export const partNames: Readonly<Partial<Record<Section, Bilingual>>> = {
  rectified: { lv: 'kas ir izlabots — kas bija un kas ir', en: 'what was changed, from what into what' },
  'rectified-where': { lv: 'kurās sistēmās dati izlaboti', en: 'in which systems the data were changed' },
  'not-rectified': { lv: 'kas nav labots un kāpēc', en: 'what was not changed, and why' },
  erased: { lv: 'kas un kad ir dzēsts', en: 'what was erased, and when' },
  'erasure-ground': { lv: 'uz kāda pamata dati dzēsti', en: 'on which ground the data were erased' },
  kept: {
    lv: 'kas ir saglabāts, uz kāda izņēmuma pamata un līdz kuram laikam',
    en: 'what is kept, by which exception and until when',
  },
  backups: {
    lv: 'cik ilgi dzēstie dati paliek rezerves kopijās',
    en: 'how long the erased data remain in backups',
  },
  suppression: { lv: 'kas paliek atteikumu sarakstā', en: 'what stays on the suppression list' },
  consequences: { lv: 'kādas sekas ir dzēšanai', en: 'what follows from the erasure' },
  restricted: { lv: 'kuru datu apstrāde un no kura laika ir ierobežota', en: 'which data, since when' },
  'restriction-ground': { lv: 'uz kāda pamata apstrāde ierobežota', en: 'on which ground' },
  'restriction-allowed': { lv: 'kas ar datiem vēl ir atļauts', en: 'what may still be done with the data' },
  'restriction-end': { lv: 'kas ierobežojumu beidz', en: 'what ends the restriction' },
  'restriction-promise': {
    lv: 'ka pirms ierobežojuma atcelšanas personu informēs',
    en: 'that the person will be told before the restriction is lifted',
  },
  'portability-content': { lv: 'kādus datus nododam', en: 'which data are handed over' },
  'portability-format': { lv: 'kādā formātā dati ir', en: 'in which format' },
  'portability-link': { lv: 'kā datus saņemt', en: 'how to get the data' },
  'portability-direct': {
    lv: 'vai dati nosūtīti tieši citam pārzinim un, ja nav, kāpēc',
    en: 'whether the data went directly to the other controller and, if not, why',
  },
  'portability-excluded': { lv: 'kas nav iekļauts un kāpēc', en: 'what is not included, and why' },
  'portability-not-erasure': {
    lv: 'ka nodošana nenozīmē dzēšanu',
    en: 'that handing over does not mean erasure',
  },
  'marketing-stopped': {
    lv: 'no kura laika dati tiešajai tirgvedībai vairs netiek apstrādāti',
    en: 'since when the data are no longer processed for direct marketing',
  },
  'marketing-service': {
    lv: 'ka līguma ziņas nav tirgvedība un turpināsies',
    en: 'that messages under the contract are no marketing and go on',
  },
  'objection-decision': {
    lv: 'kas par katru nolūku nolemts un kad apstrāde pārtraukta',
    en: 'what was decided for each purpose, and when the processing stopped',
  },
  'objection-balance': { lv: 'kāpēc apstrādi turpināsiet', en: 'why the processing goes on' },
  'erasure-offer': { lv: 'ka datus var lūgt dzēst', en: 'that erasure may be asked for' },
  'consent-withdrawn': {
    lv: 'kura piekrišana un no kura laika atsaukta',
    en: 'which consent is withdrawn, since when',
  },
  'consent-before': {
    lv: 'ka atsaukums neskar agrākas apstrādes likumību',
    en: 'that earlier processing stays lawful',
  },
  'consent-stopped': { lv: 'kuros nolūkos apstrāde pārtraukta', en: 'for which purposes processing stopped' },
  'consent-continuing': {
    lv: 'kuros nolūkos un uz kāda pamata apstrāde turpinās',
    en: 'for which purposes processing goes on, and on which basis',
  },
  'automated-decision': {
    lv: 'vai ir pieņemts automatizēts lēmums',
    en: 'whether an automated decision was taken',
  },
  'automated-review': {
    lv: 'kas lēmumu pārskatīja, ar kādu rezultātu un kāpēc',
    en: 'who reviewed the decision, with which result and why',
  },
  'automated-logic': { lv: 'kā lēmums tiek pieņemts', en: 'how the decision is made' },
  cookies: { lv: 'kas ar sīkdatnēm izdarīts', en: 'what was done about the cookies' },
  'recipients-told': {
    lv: 'kuri saņēmēji par to informēti un kuri nav, un kāpēc',
    en: 'which recipients were told of it, and which not and why',
  },
  'authority-facts': { lv: 'kādi ir lietas apstākļi', en: 'what the facts are' },
  'authority-answers': {
    lv: 'kādas ir atbildes uz jautājumiem',
    en: 'what the answers to the questions are',
  },
  'authority-annexes': { lv: 'kas ir pielikumā', en: 'what is annexed' },
}
