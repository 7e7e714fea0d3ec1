import type { Gate } from './gate'

export const scopeMissing: Gate = {
  id: 'restriction-scope-missing',
  article: 'Art. 18(1)',
  clauses: ['8.2.4'],
  rule: {
    lv: 'Lēmumu nevar pieņemt, kamēr ne par vienu datu kategoriju nav izvērtēts, vai ierobežošanai ir pamats.',
    en: 'No decision before at least one category of data is judged for a ground of restriction.',
  },
  next: {
    lv: 'Katrai kategorijai, uz kuru attiecas pieprasījums, norādiet pamatu vai to, ka pamata nav.',
    en: 'For each category that the request is about, name the ground, or that there is none.',
  },
}

export const groundsDisagree: Gate = {
  id: 'restriction-grounds-disagree',
  article: 'Art. 18(1)',
  clauses: ['8.2.4'],
  rule: {
    lv: 'Iznākums nesaskan ar pamatiem: datus ierobežo tieši tad, ja tiem ir kāds no četriem likuma pamatiem.',
    en: 'The outcome does not agree with the grounds: data are restricted exactly where one of the four grounds applies.',
  },
  next: {
    lv: 'Pamats visām kategorijām – apmierināts; dažām – daļēji apmierināts; nevienai – atteikums, jo pamata nav.',
    en: 'A ground for every category: met; for some: met in part; for none: refused, as no ground applies.',
  },
}

export const notApplied: Gate = {
  id: 'restriction-not-applied',
  article: 'Art. 4(3), 18(1)',
  clauses: ['8.2.4'],
  rule: {
    lv: 'Ierobežojums vēl nav piemērots: nav zināms, no kuras dienas un kādā veidā. Kategorijas: {{of}}.',
    en: 'The restriction is not applied yet: from which day and how is not known. Categories: {{of}}.',
  },
  next: {
    lv: 'Ierobežojiet datus sistēmās un ierakstiet sistēmas, dienu un paņēmienu.',
    en: 'Restrict the data in the systems and record the systems, the day and the technique.',
  },
}

export const endMissing: Gate = {
  id: 'restriction-end-missing',
  article: 'Art. 18(3)',
  clauses: ['8.2.5'],
  rule: {
    lv: 'Nav noteikts, kad ierobežojums beigsies un kad to pārskatīs.',
    en: 'It is not settled what ends the restriction and when it is reviewed.',
  },
  next: {
    lv: 'Ierakstiet beigu nosacījumu un pārskatīšanas dienu; tos norādīs atbildē personai.',
    en: 'Record the end condition and the day of review; the answer tells them to the person.',
  },
}

export const useNotRestricted: Gate = {
  id: 'restriction-use-nothing-restricted',
  article: 'Art. 18(2)',
  clauses: ['8.2.4'],
  rule: {
    lv: 'Šajā lietā dati nav ierobežoti, tāpēc nav ko atzīmēt kā atļautu izmantošanu.',
    en: 'No data are restricted in this case, so there is no permitted use to record.',
  },
  next: {
    lv: 'Vispirms ierakstiet, kuri dati un no kuras dienas ir ierobežoti.',
    en: 'First record which data are restricted, and since when.',
  },
}

export const restrictionAgainstErasure: Gate = {
  id: 'restriction-against-erasure',
  article: 'Art. 18(1)(b), 18(1)(c)',
  clauses: ['8.2.4'],
  rule: {
    lv: 'Šajā lietā ir nolemts dzēst datus, ko persona lūdz saglabāt ierobežotus: {{of}}.',
    en: 'In this case data are to be erased that the person asks to have kept, restricted: {{of}}.',
  },
  next: {
    lv: 'Noskaidrojiet, ko persona vēlas, un mainiet dzēšanas vai ierobežošanas ierakstu.',
    en: 'Find out what the person wants, and change the record on erasure or on restriction.',
  },
}

export const restrictionGates: readonly Gate[] = [
  scopeMissing,
  groundsDisagree,
  notApplied,
  endMissing,
  useNotRestricted,
  restrictionAgainstErasure,
]
