import type { Gate } from './gate'

export const itemUnknown: Gate = {
  id: 'rectification-item-unknown',
  article: 'Art. 16',
  clauses: ['8.2.2'],
  rule: {
    lv: 'Pārbaude attiecas uz datiem, kurus persona nav lūgusi labot: „{{of}}”.',
    en: 'The check is about data that the person did not ask to have rectified: “{{of}}”.',
  },
  next: {
    lv: 'Vispirms ierakstiet, ko persona lūdz labot vai papildināt, un lietojiet to pašu nosaukumu.',
    en: 'First record what the person asks to have corrected or completed, and use the same name.',
  },
}

export const itemsMissing: Gate = {
  id: 'rectification-items-missing',
  article: 'Art. 16',
  clauses: ['8.2.2'],
  rule: {
    lv: 'Lēmumu nevar pieņemt: nav ierakstīts, ko persona lūdz labot vai papildināt.',
    en: 'No decision yet: what the person asks to have corrected or completed is not recorded.',
  },
  next: {
    lv: 'Ierakstiet katru labojamo lauku, tā pašreizējo un personas norādīto vērtību.',
    en: 'Record each field with the value held and the value the person gives.',
  },
}

export const itemsUnchecked: Gate = {
  id: 'rectification-items-unchecked',
  article: 'Art. 16',
  clauses: ['8.2.2'],
  rule: {
    lv: 'Lēmumu nevar pieņemt, kamēr nav pārbaudīti visi dati, ko persona lūdz labot. Nav pārbaudīts: {{of}}.',
    en: 'No decision before everything that the person wants rectified is checked. Unchecked: {{of}}.',
  },
  next: {
    lv: 'Salīdziniet katru vērtību ar to, ko persona norāda, un ierakstiet rezultātu.',
    en: 'Compare each value with what the person says and record the result.',
  },
}

export const checksDisagree: Gate = {
  id: 'rectification-checks-disagree',
  article: 'Art. 16',
  clauses: ['8.2.2'],
  rule: {
    lv: 'Iznākums nesaskan ar pārbaudēm: neprecīzi dati jālabo un nepilnīgi jāpapildina, pārējiem jānorāda atteikuma iemesls.',
    en: 'The outcome does not agree with the checks: inaccurate data are corrected and incomplete data completed, the rest is refused with reasons.',
  },
  next: {
    lv: 'Viss labots vai papildināts – apmierināts; daļa – daļēji apmierināts; nekas – atteikums.',
    en: 'All corrected or completed: met; some of it: met in part; none: refused.',
  },
}

export const systemsNotCorrected: Gate = {
  id: 'rectification-systems-open',
  article: 'Art. 16',
  clauses: ['8.2.2'],
  rule: {
    lv: 'Lietu nevar slēgt, kamēr nav zināms, vai dati izlaboti visās sistēmās. Nav atbildes: {{of}}.',
    en: 'The case cannot be closed before it is known that every system holds the right data. Unanswered: {{of}}.',
  },
  next: {
    lv: 'Par katru sistēmu ierakstiet: izlabots, datu tur nav vai labot nevajag.',
    en: 'Record for each system: corrected, not there, or nothing to correct.',
  },
}

export const rectificationGates: readonly Gate[] = [
  itemUnknown,
  itemsMissing,
  itemsUnchecked,
  checksDisagree,
  systemsNotCorrected,
]
