import type { WorkingText } from '../working-texts'

const article = { en: '{article}', lv: '{article}' }
const source = { en: '{source}', lv: '{source}' }

/** What may be wrong with the facts or with the count in a regime outside the EU. */
export const regimeWarningTexts = {
  'question-asked-late': {
    en: 'The question of {asked:nominative} was asked more than 7 days after receipt and no reason is recorded. It should be asked promptly.',
    lv: 'Jautājums uzdots {asked:locative} – vairāk nekā 7 dienas pēc saņemšanas –, un iemesls nav norādīts. Tas jāuzdod bez kavēšanās.',
    article,
    source,
  },
  'question-before-receipt': {
    en: 'The question of {asked:nominative} is dated before receipt ({received:plain}): days before receipt do not count.',
    lv: 'Jautājuma datums ({asked:plain}) ir pirms saņemšanas dienas ({received:plain}): dienas pirms saņemšanas neskaita.',
    article,
    source,
  },
  'question-answered-before-asked': {
    en: 'The answer ({answered:plain}) is dated before the question ({asked:plain}): it changes nothing.',
    lv: 'Atbildes datums ({answered:plain}) ir pirms jautājuma datuma ({asked:plain}): tas neko nemaina.',
    article,
    source,
  },
  'question-without-effect': {
    en: 'The question of {asked:nominative} came after the period had ended: it changes nothing.',
    lv: 'Jautājums uzdots {asked:locative}, kad termiņš jau bija beidzies: tas neko nemaina.',
    article,
    source,
  },
  'question-stops-nothing': {
    en: 'The question of {asked:nominative} does not stop this clock: the law knows no pause.',
    lv: 'Jautājums, kas uzdots {asked:locative}, šo termiņu neaptur: likums apturēšanu neparedz.',
    article,
    source,
  },
  'fee-stops-nothing': {
    en: 'Waiting for the fee does not stop this clock.',
    lv: 'Maksas gaidīšana šo termiņu neaptur.',
    article,
    source,
  },
  'notice-too-late': {
    en: 'The notice of extension of {sent:nominative} came after {limit:nominative}: it has no effect.',
    lv: 'Paziņojums par pagarinājumu nosūtīts {sent:locative}, pēc pēdējās dienas ({limit:plain}): tas ir bez spēka.',
    article,
  },
  'notice-without-reasons': {
    en: 'The notice of extension of {sent:nominative} gives no reasons: it has no effect.',
    lv: 'Paziņojumā par pagarinājumu, kas nosūtīts {sent:locative}, nav pamatojuma: tas ir bez spēka.',
    article,
  },
  'notice-before-receipt': {
    en: 'The notice of extension of {sent:nominative} is dated before receipt ({received:plain}): it does not count.',
    lv: 'Paziņojuma par pagarinājumu datums ({sent:plain}) ir pirms saņemšanas dienas ({received:plain}): to neņem vērā.',
    article,
  },
  'notice-relies-on-questions': {
    en: 'The notice of {sent:nominative} is in time only because of the questions; counted from receipt it had to be sent on {limit:nominative} at the latest.',
    lv: 'Paziņojums nosūtīts {sent:locative} un ir laikus tikai jautājumu dēļ; skaitot no saņemšanas, tas bija jānosūta ne vēlāk kā {limit:locative}.',
    article,
    source,
  },
  'notice-not-known': {
    en: 'The notice of extension of {sent:nominative} has no effect: the law knows no extension.',
    lv: 'Paziņojums par pagarinājumu, kas nosūtīts {sent:locative}, ir bez spēka: likums pagarinājumu neparedz.',
    article,
  },
  'notice-names-no-date': {
    en: 'The notice of {sent:nominative} names no new day: the date stands until one is recorded.',
    lv: 'Paziņojumā, kas nosūtīts {sent:locative}, jauna diena nav nosaukta: datums nemainās, līdz tā nav ierakstīta.',
    article,
  },
  'notice-beyond-most': {
    en: 'The notice names {announced:nominative}; the law allows {most:nominative} at the latest, and that day is counted.',
    lv: 'Paziņojumā nosauktā diena ir {announced:nominative}; likums pieļauj ne vēlāk kā {most:locative}, un skaita šo dienu.',
    article,
  },
} as const satisfies Readonly<Record<string, WorkingText>>
