import type { Gate } from './gate'

export const notMachineReadable: Gate = {
  id: 'portability-not-machine-readable',
  article: 'Art. 20(1)',
  clauses: ['8.2.9'],
  rule: {
    lv: 'Šādu datni nevar nodot kā pārnesamus datus: PDF, attēls vai biroja dokuments nav mašīnlasāms formāts.',
    en: 'This file cannot be given as portable data: a PDF, picture or office document is no machine-readable format.',
  },
  next: {
    lv: 'Izgūstiet datus JSON, CSV vai XML formātā (drīkst būt ZIP arhīvā) un pievienojiet šo datni.',
    en: 'Export the data as JSON, CSV or XML (a ZIP of these will do) and add that file.',
  },
}

export const exportNotInCase: Gate = {
  id: 'portability-export-not-in-case',
  article: 'Art. 20(1)',
  clauses: ['8.2.9'],
  rule: {
    lv: 'Datu datnes šajā lietā nav, tāpēc nav pierādījuma, kas nodots.',
    en: 'The data file is not in this case, so nothing shows what was given.',
  },
  next: { lv: 'Vispirms pievienojiet datni lietai.', en: 'Add the file to the case first.' },
}

export const directNotFeasible: Gate = {
  id: 'portability-direct-not-feasible',
  article: 'Art. 20(1), 20(2)',
  clauses: ['8.2.9'],
  rule: {
    lv: 'Ja tieša nosūtīšana citam pārzinim tehniski nav iespējama, dati jāsaņem pašai personai.',
    en: 'Where direct transmission to another controller is not feasible, the person must get the data.',
  },
  next: {
    lv: 'Norādiet personu kā saņēmēju; iemeslu, kāpēc tieši nosūtīt nevar, paskaidros atbildē.',
    en: 'Choose the person as the addressee; the answer gives the reason why it could not be sent directly.',
  },
}

export const categoriesUntested: Gate = {
  id: 'portability-categories-open',
  article: 'Art. 20(1)',
  clauses: ['8.2.8'],
  rule: {
    lv: 'Lēmumu nevar pieņemt, kamēr nav izvērtēta katra kategorija, ko persona sniegusi vai kas par to novērota. Nav izvērtēts: {{of}}.',
    en: 'No decision before every category that the person provided or that was observed is tested. Not tested: {{of}}.',
  },
  next: {
    lv: 'Katrai kategorijai norādiet izcelsmi, pamatu un to, vai apstrāde ir automatizēta.',
    en: 'For each category give its origin, its basis, and whether processing is automated.',
  },
}

export const testDisagrees: Gate = {
  id: 'portability-test-disagrees',
  article: 'Art. 20(1)',
  clauses: ['8.2.8'],
  rule: {
    lv: 'Iznākums nesaskan ar izvērtējumu: pietiek ar piekrišanu vai līgumu, un dati ir personas sniegti vai novēroti.',
    en: 'The outcome does not agree with the test: consent or contract is enough, and data are provided or observed.',
  },
  next: {
    lv: 'Viss nododams – apmierināts; daļa – daļēji apmierināts; nekas – atteikums; datu nav – nav datu.',
    en: 'All is given: met; a part: met in part; nothing: refused; nothing is held: no data.',
  },
}

export const exportMissing: Gate = {
  id: 'portability-export-missing',
  article: 'Art. 20(1)',
  clauses: ['8.2.9'],
  rule: {
    lv: 'Pārnesamie dati vēl nav sagatavoti strukturētā, plaši izmantotā un mašīnlasāmā formātā.',
    en: 'The portable data are not ready yet in a structured, commonly used and machine-readable format.',
  },
  next: {
    lv: 'Pievienojiet lietai datu datni un ierakstiet tās formātu un uzbūvi.',
    en: 'Add the data file to the case and record its format and structure.',
  },
}

export const exclusionUnsupported: Gate = {
  id: 'portability-ground-unsupported',
  article: 'Art. 12(4), 20',
  clauses: ['8.2.8'],
  rule: {
    lv: 'Atteikuma pamats nesaskan ar izvērtējumu: neviena kategorija nav izslēgta šī iemesla dēļ.',
    en: 'The ground of refusal does not agree with the test: no category is excluded for that reason.',
  },
  next: {
    lv: 'Izvēlieties pamatu, kura dēļ dati nav nododami, vai labojiet kategorijas izvērtējumu.',
    en: 'Choose the ground on which data are not given, or correct the test of the category.',
  },
}

export const portabilityGates: readonly Gate[] = [
  notMachineReadable,
  exportNotInCase,
  directNotFeasible,
  categoriesUntested,
  testDisagrees,
  exportMissing,
  exclusionUnsupported,
]
