import type { RefusalGround } from './refusal-grounds'

/** Grounds of Arts 4, 11, 12, 15 and 23: for several rights, and for access. */
export const commonRefusalGrounds: readonly RefusalGround[] = [
  {
    code: 'R-11-2',
    article: 'Art. 11(2)',
    name: {
      lv: 'Datu subjektu nav iespējams identificēt (11. panta 2. punkts)',
      en: 'The data subject cannot be identified (Art. 11(2))',
    },
    test: {
      lv: 'Pārzinim jāpierāda, ka tas nespēj identificēt datu subjektu; ja persona sniedz papildu informāciju, pieprasījums jāizpilda.',
      en: 'The controller must demonstrate that it cannot identify the person; if the person gives more information, the request must be met.',
    },
    reach: 'whole',
  },
  {
    code: 'R-12-2',
    article: 'Art. 12(2)',
    name: {
      lv: 'Pārzinis uzskatāmi parāda, ka nespēj identificēt datu subjektu (12. panta 2. punkts)',
      en: 'The controller demonstrates that it is not in a position to identify the data subject (Art. 12(2))',
    },
    test: {
      lv: 'Jānorāda, kādi pasākumi veikti, lai identificētu personu, un kāpēc tie nav devuši rezultātu.',
      en: 'State what was done to identify the person and why it led to no result.',
    },
    reach: 'whole',
  },
  {
    code: 'R-12-5-unfounded',
    article: 'Art. 12(5)',
    name: {
      lv: 'Pieprasījums ir acīmredzami nepamatots (12. panta 5. punkts)',
      en: 'The request is manifestly unfounded (Art. 12(5))',
    },
    test: {
      lv: 'Pierādīšanas pienākums ir pārzinim; piekļuves pieprasījumam šis pamats gandrīz nekad nav piemērojams (EDAK pamatnostādnes 01/2022).',
      en: 'The burden is the controller’s; for access this ground hardly ever applies (EDPB Guidelines 01/2022, paras 175–180).',
    },
    reach: 'whole',
  },
  {
    code: 'R-12-5-excessive',
    article: 'Art. 12(5)',
    name: {
      lv: 'Pieprasījums ir pārmērīgs, īpaši regulāras atkārtošanās dēļ (12. panta 5. punkts)',
      en: 'The request is excessive, in particular because of its repetitive character (Art. 12(5))',
    },
    test: {
      lv: 'Jāpierāda atkārtošanās īsā laikā bez izmaiņām datos vai ļaunprātīgs nolūks. Darba apjoms, nepieklājīgs tonis vai nodoms vērsties tiesā nav pamats.',
      en: 'Prove repetition within a short time without change in the data, or abusive intent. Effort, an impolite tone or a plan to sue is no ground.',
    },
    reach: 'whole',
  },
  {
    code: 'R-15-4',
    article: 'Art. 15(4)',
    name: {
      lv: 'Kopija nelabvēlīgi ietekmētu citu personu tiesības un brīvības (15. panta 4. punkts)',
      en: 'The copy would adversely affect the rights and freedoms of others (Art. 15(4))',
    },
    test: {
      lv: 'Attiecas tikai uz kopijas daļu: citu personu dati vai komercnoslēpums jāaizklāj, pārējais jāizsniedz (63. apsvērums).',
      en: 'Concerns a part of the copy only: redact others’ data or trade secrets, give the rest (recital 63).',
    },
    reach: 'part',
  },
  {
    code: 'R-23-national',
    article: 'Art. 23',
    name: {
      lv: 'Tiesības ierobežotas ar Savienības vai Latvijas tiesību aktu (23. pants)',
      en: 'The right is restricted by Union or Latvian law (Art. 23)',
    },
    test: {
      lv: 'Jānorāda konkrēts likums un pants, piemēram, Fizisko personu datu apstrādes likuma 27. pants.',
      en: 'Name the law and section, for example section 27 of the Latvian Personal Data Processing Law.',
    },
    reach: 'whole',
  },
  {
    code: 'R-not-personal-data',
    article: 'Art. 4(1)',
    name: {
      lv: 'Pieprasītā informācija nav personas dati (4. panta 1. punkts)',
      en: 'What is asked for is not personal data (Art. 4(1))',
    },
    test: {
      lv: 'Jāpaskaidro, kāpēc informācija neattiecas uz identificētu vai identificējamu fizisku personu.',
      en: 'Explain why the information does not relate to an identified or identifiable natural person.',
    },
    reach: 'whole',
  },
  {
    code: 'R-not-about-requester',
    article: 'Art. 15(1)',
    name: {
      lv: 'Dati neattiecas uz pieprasījuma iesniedzēju (15. panta 1. punkts)',
      en: 'The data do not concern the requester (Art. 15(1))',
    },
    test: {
      lv: 'Jāpaskaidro, kāpēc dati attiecas uz citu personu, neatklājot šīs personas datus.',
      en: 'Explain why the data concern another person, without disclosing that person’s data.',
    },
    reach: 'whole',
  },
  {
    code: 'R-no-authority',
    article: 'Art. 12(6)',
    name: { lv: 'Pārstāvja pilnvarojums nav apliecināts', en: 'The representative’s authority is not shown' },
    test: {
      lv: 'Vispirms jālūdz pilnvarojumu apliecināt; jānorāda, kas lūgts un kad.',
      en: 'Ask for proof of authority first; state what was asked for and when.',
    },
    reach: 'whole',
  },
]
