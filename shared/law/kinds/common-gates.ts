import type { Gate } from './gate'

/** Gates that do not belong to one kind of case. */
export const decisionMakerIsDpo: Gate = {
  id: 'decision-maker-is-dpo',
  article: 'Art. 38(6)',
  clauses: ['1.7'],
  rule: {
    lv: 'Atteikumu nevar izlemt datu aizsardzības speciālists: speciālists sniedz padomu, lēmumu pieņem pārzinis.',
    en: 'The data protection officer cannot decide a refusal: the officer advises, the controller decides.',
  },
  next: {
    lv: 'Norādiet, kurš pārziņa vārdā pieņēma lēmumu; speciālista padomu ierakstiet tā laukā.',
    en: 'Name who decided for the controller; write the officer’s advice in its own field.',
  },
}

export const groundNotForKind: Gate = {
  id: 'ground-not-for-kind',
  article: 'Art. 12(4)',
  clauses: ['8.1'],
  rule: {
    lv: 'Šis pamats neattiecas uz šīm tiesībām.',
    en: 'This ground is no ground for refusing this right.',
  },
  next: {
    lv: 'Izvēlieties vienu no piedāvātajiem pamatiem vai citu iznākumu.',
    en: 'Choose one of the grounds offered, or another outcome.',
  },
}

export const identityNotAsked: Gate = {
  id: 'identity-not-asked',
  article: 'Art. 12(6)',
  clauses: ['8.2.6'],
  rule: {
    lv: 'Lietu nevar izbeigt tādēļ, ka nav apliecināta identitāte: to neviens nav lūdzis apliecināt.',
    en: 'The case cannot end for want of identification: nobody has asked for it.',
  },
  next: {
    lv: 'Vispirms lūdziet apliecināt identitāti un norādiet šaubu iemeslu, vai izlemiet pēc būtības.',
    en: 'Ask for identification first, with the doubt written down, or decide on the merits.',
  },
}

export const noWrittenDoubt: Gate = {
  id: 'no-written-doubt',
  article: 'Art. 12(6)',
  clauses: ['8.2.6'],
  rule: {
    lv: 'Apliecināt identitāti lūdz tikai tad, ja par to ir pamatotas šaubas, un lietā tādas nav ierakstītas.',
    en: 'Proof of identity is asked for on reasonable doubt only, and none is recorded in the case.',
  },
  next: {
    lv: 'Ja šaubas ir, solī „Identitātes pārbaude” ierakstiet to iemeslu un lūguma dienu; ja nav, turpiniet bez lūguma.',
    en: 'If there is a doubt, record its reason and the day of asking in the step “Identity check”; if there is none, go on without asking.',
  },
}

export const nothingToClarify: Gate = {
  id: 'nothing-to-clarify',
  article: 'recital 63',
  clauses: [],
  rule: {
    lv: 'Lietā nav neatbildētu jautājumu, ar kuriem lūgt precizēt pieprasījumu.',
    en: 'The case holds no open question with which the person would be asked to specify the request.',
  },
  next: {
    lv: 'Ja informācijas apjoms ir liels, jautājumus un lūguma dienu ierakstiet solī „Pieprasījuma precizēšana”.',
    en: 'If the quantity of information is large, record the questions and the day of asking in the step “Clarification”.',
  },
}

export const decidedFacts: Gate = {
  id: 'decided-facts',
  article: 'Art. 5(2)',
  clauses: [],
  rule: {
    lv: 'Lēmums jau ir pieņemts, un tas balstās uz šeit ierakstīto.',
    en: 'The decision is taken, and it rests on what is recorded here.',
  },
  next: {
    lv: 'Ja kaut kas ir mainījies, vispirms atsauciet lēmumu un norādiet iemeslu.',
    en: 'If something has changed, withdraw the decision first and say why.',
  },
}

export const notDecided: Gate = {
  id: 'not-decided',
  article: 'Art. 24',
  clauses: [],
  rule: {
    lv: 'To var ierakstīt tikai pēc lēmuma, kas atļauj pieprasījumu izpildīt.',
    en: 'This can be recorded only after a decision that lets the request be met.',
  },
  next: { lv: 'Vispirms reģistrējiet lēmumu.', en: 'Record the decision first.' },
}

export const identityCopy: Gate = {
  id: 'identity-copy',
  article: 'Art. 5(1)(c)',
  clauses: ['8.2.6'],
  rule: {
    lv: 'Personu apliecinoša dokumenta kopiju lietā neglabā.',
    en: 'No copy of an identity document is kept in the case.',
  },
  next: {
    lv: 'Ierakstiet, kā un kad identitāte pārbaudīta, un kopiju iznīciniet.',
    en: 'Record how and when the identity was checked, and destroy the copy.',
  },
}

export const noExtensionInRegime: Gate = {
  id: 'no-extension-in-regime',
  article: 'Art. 12(3)',
  clauses: [],
  rule: {
    lv: 'Pēc šai lietai piemērojamiem noteikumiem termiņu pagarināt nevar.',
    en: 'The rules that govern this case know no extension.',
  },
  next: { lv: 'Atbildiet termiņā.', en: 'Answer within the time limit.' },
}

export const commonGates: readonly Gate[] = [
  decisionMakerIsDpo,
  groundNotForKind,
  identityNotAsked,
  noWrittenDoubt,
  nothingToClarify,
  decidedFacts,
  notDecided,
  identityCopy,
  noExtensionInRegime,
]
