import type { Gate } from './gate'

export const heldAgainstVerdict: Gate = {
  id: 'erasure-held-verdict',
  article: 'Art. 17(1)',
  clauses: ['8.2.3'],
  rule: {
    lv: 'Kategorijai „{{of}}” atbildes ir pretrunā: dzēst vai paturēt var tikai to, kas ir mūsu rīcībā.',
    en: 'The answers for “{{of}}” contradict each other: only what is held can be erased or kept.',
  },
  next: {
    lv: 'Ja datu nav, izvēlieties „nekas nav glabāts”; ja ir, izlemiet, vai dzēst vai paturēt.',
    en: 'If there are no data, choose “nothing held”; if there are, decide whether to erase or to keep.',
  },
}

export const eraseNeedsGround: Gate = {
  id: 'erasure-erase-ground',
  article: 'Art. 17(1)',
  clauses: ['8.2.3'],
  rule: {
    lv: 'Kategoriju „{{of}}” dzēst nevar: nav norādīts dzēšanas pamats vai ir norādīts izņēmums.',
    en: '“{{of}}” cannot be erased: no ground for erasure is named, or an exception is.',
  },
  next: {
    lv: 'Norādiet vienu no sešiem pamatiem un izņēmumu neizvēlieties, vai izvēlieties „paturēt”.',
    en: 'Name one of the six grounds and no exception, or choose “keep”.',
  },
}

export const keepNeedsException: Gate = {
  id: 'erasure-keep-exception',
  article: 'Art. 17(3)',
  clauses: ['8.2.3'],
  rule: {
    lv: 'Paturēt „{{of}}” var tikai tad, ja ir likumā noteikts izņēmums vai dzēšanai nav pamata.',
    en: '“{{of}}” may be kept only under an exception of the law, or where no ground for erasure applies.',
  },
  next: {
    lv: 'Izvēlieties izņēmumu vai pamatu „neviens pamats nav piemērojams” un paskaidrojiet.',
    en: 'Choose an exception, or “no ground applies”, and give the reasons.',
  },
}

export const restrictedNotErased: Gate = {
  id: 'erasure-of-restricted',
  article: 'Art. 18(1)(b), 18(1)(c)',
  clauses: ['8.2.4'],
  rule: {
    lv: 'Šos datus dzēst nevar: persona šajā lietā lūdz tos saglabāt ierobežotus. {{of}}.',
    en: 'These data cannot be erased: in this case the person asks to have them kept, restricted. {{of}}.',
  },
  next: {
    lv: 'Noskaidrojiet, ko persona vēlas; dzēst var tikai pēc ierobežojuma atcelšanas.',
    en: 'Find out what the person wants; erase only after the restriction was lifted.',
  },
}

export const categoriesOpen: Gate = {
  id: 'erasure-categories-open',
  article: 'Art. 17(1), 17(3)',
  clauses: ['8.2.3'],
  rule: {
    lv: 'Lēmumu nevar pieņemt, kamēr nav izvērtēta katra datu kategorija. Nav izvērtēts: {{of}}.',
    en: 'No decision before every category of data is judged. Not judged: {{of}}.',
  },
  next: {
    lv: 'Katrai kategorijai norādiet: dzēst, paturēt vai nekas nav glabāts.',
    en: 'For each category choose: erase, keep, or nothing held.',
  },
}

export const verdictsDisagree: Gate = {
  id: 'erasure-verdicts-disagree',
  article: 'Art. 17(1), 17(3)',
  clauses: ['8.2.3'],
  rule: {
    lv: 'Iznākums nesaskan ar kategoriju izvērtējumu.',
    en: 'The outcome does not agree with what was decided for the categories.',
  },
  next: {
    lv: 'Viss glabātais dzēšams – apmierināts; daļa – daļēji apmierināts; viss paturams – atteikums; nekas nav glabāts – nav datu.',
    en: 'All that is held is erased: met; a part: met in part; all is kept: refused; nothing is held: no data.',
  },
}

export const groundUnsupported: Gate = {
  id: 'erasure-ground-unsupported',
  article: 'Art. 12(4), 17(3)',
  clauses: ['8.2.3'],
  rule: {
    lv: 'Atteikuma pamats nesaskan ar izvērtējumu: neviena kategorija nav paturēta uz šāda pamata.',
    en: 'The ground of refusal does not agree with the assessment: no category is kept on it.',
  },
  next: {
    lv: 'Izvēlieties pamatu, uz kura dati ir paturēti, vai labojiet kategorijas izvērtējumu.',
    en: 'Choose the ground on which data are kept, or correct what was decided for the category.',
  },
}

export const copyBeforeErasure: Gate = {
  id: 'erasure-copy-first',
  article: 'Art. 15(3), 20',
  clauses: ['7.3'],
  rule: {
    lv: 'Dzēst vēl nevar: persona lūgusi arī savus datus, un tie vēl nav izsniegti. Vispirms: {{of}}.',
    en: 'Not to be erased yet: the person also asked for the data, and did not get them. First: {{of}}.',
  },
  next: {
    lv: 'Nosūtiet atbildi ar datiem un tikai pēc tam dzēsiet.',
    en: 'Send the answer with the data, and erase only after that.',
  },
}

export const erasureBeforeDecision: Gate = {
  id: 'erasure-not-decided',
  article: 'Art. 17(1), 24',
  clauses: ['8.2.3'],
  rule: {
    lv: 'Dzēst var tikai pēc lēmuma, ar ko pieprasījums apmierināts pilnīgi vai daļēji, un ne pirms tā dienas.',
    en: 'Data are erased only after a decision that meets the request, wholly or in part, and not before its day.',
  },
  next: {
    lv: 'Vispirms reģistrējiet lēmumu par dzēšanu.',
    en: 'Record the decision on erasure first.',
  },
}

export const ledgerOpen: Gate = {
  id: 'erasure-ledger-open',
  article: 'Art. 17(1), 5(2)',
  clauses: ['8.2.3'],
  rule: {
    lv: 'Lietu nevar slēgt, kamēr dzēšana nav apliecināta katrā sistēmā. Nav atbildes: {{of}}.',
    en: 'The case cannot be closed before erasure is accounted for in every system. Unanswered: {{of}}.',
  },
  next: {
    lv: 'Par katru sistēmu ierakstiet: dzēsts, paturēts vai datu tur nebija.',
    en: 'Record for each system: deleted, kept, or nothing was there.',
  },
}

export const erasureGates: readonly Gate[] = [
  heldAgainstVerdict,
  eraseNeedsGround,
  keepNeedsException,
  restrictedNotErased,
  categoriesOpen,
  verdictsDisagree,
  groundUnsupported,
  copyBeforeErasure,
  erasureBeforeDecision,
  ledgerOpen,
]
