import type { WorkingText } from '../working-texts'

/** Article and source stand in the rule set: every line of a regime takes them as the values `article` and `source`. */
const article = { en: '{article}', lv: '{article}' }
const source = { en: '{source}', lv: '{source}' }
const roll = {
  en: 'Art. 3(4) Reg. 1182/71 (assimilated)',
  lv: 'Regulas Nr. 1182/71 3. panta 4. punkts (pārņemts)',
}
const sameDate = {
  en: 'Art. 3(2)(c) Reg. 1182/71 (assimilated)',
  lv: 'Regulas Nr. 1182/71 3. panta 2. punkta c) apakšpunkts (pārņemts)',
}
const ccpaOptOut = { en: 'Cal. Code Regs. title 11 § 7026(f)', lv: 'CCPA noteikumu § 7026(f)' }
const ccpaConfirm = { en: 'Cal. Code Regs. title 11 § 7021(a)', lv: 'CCPA noteikumu § 7021(a)' }

/** The sentences of the clocks outside the EU; the forms in braces are those of working-texts.ts. */
export const regimeTexts = {
  'uk-received': {
    en: 'Received on {received:nominative}: the month is counted from this day.',
    lv: 'Saņemts {received:locative}: mēnesi skaita no šīs dienas.',
    article,
    source,
  },
  'uk-identity-start': {
    en: 'The requested proof of identity came on {start:nominative}: the month starts anew on this day.',
    lv: 'Pieprasītais identitātes apliecinājums saņemts {start:locative}: mēnesi sāk skaitīt no šīs dienas.',
    article,
    source,
  },
  'uk-fee-start': {
    en: 'The fee was paid on {start:nominative}: the month starts anew on this day.',
    lv: 'Maksa samaksāta {start:locative}: mēnesi sāk skaitīt no šīs dienas.',
    article,
    source,
  },
  'uk-month-same-date': {
    en: '{from:plain} + {months:months} = {to:nominative}, the corresponding date.',
    lv: '{from:plain} + {months:months} = {to:nominative}, tas pats datums.',
    article: sameDate,
    source,
  },
  'uk-month-clamped': {
    en: '{from:plain} + {months:months}: {to:month} has no day {day}, so its last day, {to:nominative}.',
    lv: '{from:plain} + {months:months}: {to:month} {day}. datuma nav, tāpēc mēneša pēdējā diena – {to:nominative}.',
    article: sameDate,
    source,
  },
  'uk-clarification': {
    en: 'Clarification asked on {asked:nominative} and received on {answered:nominative}: the days from the one to the other, both included, do not count: {days:days}.',
    lv: 'Precizējums lūgts {asked:locative} un saņemts {answered:locative}: dienas no vienas līdz otrai, abas ieskaitot, neskaita: {days:days}.',
    article,
    source,
  },
  'uk-days-added': {
    en: 'The days that do not count are added before any move to a working day: {base:plain} + {days:days} = {nominal:nominative}.',
    lv: 'Dienas, ko neskaita, pieskaita termiņam pirms pārcelšanas uz darbdienu: {base:plain} + {days:days} = {nominal:nominative}.',
    article,
    source,
  },
  'uk-open-clarification': {
    en: 'Clarification asked on {from:nominative} has not come: there is no due date until it does. Left of the period after that day: {remaining:days}.',
    lv: 'Precizējums lūgts {from:locative} un vēl nav saņemts: līdz tam beigu datuma nav. Termiņa atlikums pēc saņemšanas dienas: {remaining:days}.',
    article,
    source,
  },
  'uk-open-identity': {
    en: 'Proof of identity asked on {from:nominative} has not come: the month starts when it does.',
    lv: 'Identitātes apliecinājums lūgts {from:locative} un vēl nav saņemts: mēnesi sāks skaitīt no tā saņemšanas.',
    article,
    source,
  },
  'uk-open-fee': {
    en: 'The fee asked on {from:nominative} has not been paid: the month starts when it is.',
    lv: 'Maksa pieprasīta {from:locative} un vēl nav samaksāta: mēnesi sāks skaitīt no samaksas dienas.',
    article,
    source,
  },
  'uk-extension-valid': {
    en: 'Notice of extension with reasons sent on {sent:nominative}, in time: the last day was {limit:nominative}. The period is {months:months} from the original start.',
    lv: 'Paziņojums par pagarinājumu ar pamatojumu nosūtīts {sent:locative}, laikus: pēdējā diena bija {limit:nominative}. Termiņš ir {months:months} no sākotnējā sākuma.',
    article,
    source,
  },
  'uk-extension-valid-open': {
    en: 'Notice of extension with reasons sent on {sent:nominative}, in time: the first month has not ended. The period is {months:months} from its start.',
    lv: 'Paziņojums par pagarinājumu ar pamatojumu nosūtīts {sent:locative}, laikus: pirmais mēnesis vēl nav beidzies. Termiņš ir {months:months} no tā sākuma.',
    article,
    source,
  },
  'uk-moved': {
    en: 'Weekend or bank holiday: {skipped}. The period ends on the following working day, {to:nominative}.',
    lv: 'Nedēļas nogale vai svētku diena: {skipped}. Termiņš beidzas nākamajā darbdienā – {to:locative}.',
    article: roll,
    source,
  },
  'uk-not-moved': {
    en: '{to:nominative} is a working day: the date stands.',
    lv: '{to:nominative} ir darbdiena: datums nemainās.',
    article: roll,
    source,
  },
  'uk-cautious': {
    en: 'Cautious date, as if every question had been needless and the month ran from receipt: {cautious:nominative}.',
    lv: 'Piesardzīgais datums, it kā jautājumi nebūtu bijuši vajadzīgi un mēnesis ritētu no saņemšanas: {cautious:nominative}.',
    article,
    source,
  },
  'regime-pauses-not-counted': {
    en: 'Questions to the requester are not taken into account: the chosen policy is none.',
    lv: 'Jautājumus pieprasījuma iesniedzējam neņem vērā: tāda ir izvēlētā kārtība.',
    article,
  },
  'regime-limit': {
    en: 'A notice of extension or a refusal must be sent on {limit:nominative} at the latest; an extension does not move this day.',
    lv: 'Paziņojums par pagarinājumu vai atteikums jānosūta ne vēlāk kā {limit:locative}; pagarinājums šo dienu nepārceļ.',
    article,
    source,
  },
  'regime-refusal-limit': {
    en: 'A refusal must be sent on {limit:nominative} at the latest; there is no extension.',
    lv: 'Atteikums jānosūta ne vēlāk kā {limit:locative}; pagarinājuma nav.',
    article,
    source,
  },
  'regime-due': {
    en: 'Due on {due:nominative}, to the end of the day.',
    lv: 'Atbildes termiņš – {due:nominative}, līdz dienas beigām.',
    article,
  },
  'days-from-receipt': {
    en: 'Received on {received:nominative}; that day is not counted: + {days:days} = {nominal:nominative}. These are calendar days.',
    lv: 'Saņemts {received:locative}; šo dienu neskaita: + {days:days} = {nominal:nominative}. Tās ir kalendāra dienas.',
    article,
    source,
  },
  'days-not-moved': {
    en: 'The date is cautiously not moved to a working day: {due:nominative}.',
    lv: 'Piesardzības dēļ datumu uz darbdienu nepārceļ: {due:nominative}.',
    article,
  },
  'days-extended': {
    en: 'Notice of extension with reasons sent on {sent:nominative}, in time: the last day was {limit:nominative}. At most {days:days} more: {nominal:nominative}.',
    lv: 'Paziņojums par pagarinājumu ar pamatojumu nosūtīts {sent:locative}, laikus: pēdējā diena bija {limit:nominative}. Vēl ne vairāk kā {days:days}: {nominal:nominative}.',
    article,
  },
  'days-announced-date': {
    en: 'Notice of {sent:nominative}, in time: the last day was {limit:nominative}. It names the new last day: {nominal:nominative}.',
    lv: 'Paziņojums nosūtīts {sent:locative}, laikus: pēdējā diena bija {limit:nominative}. Tajā nosaukta jaunā pēdējā diena: {nominal:nominative}.',
    article,
  },
  'days-announced-months': {
    en: 'Notice of {sent:nominative}, in time: the last day was {limit:nominative}. It announces {months:months} more, counted from that day: {nominal:nominative}.',
    lv: 'Paziņojums nosūtīts {sent:locative}, laikus: pēdējā diena bija {limit:nominative}. Tajā pieteiktais papildu laiks, skaitot no šīs dienas, – {months:months}: {nominal:nominative}.',
    article,
  },
  'ccpa-verification': {
    en: 'The days run regardless of the time needed to verify the consumer.',
    lv: 'Dienas rit neatkarīgi no tā, cik laika prasa patērētāja identitātes pārbaude.',
    article,
    source,
  },
  'lgpd-simplified': {
    en: 'A simplified answer is given at once; these days are for the clear and complete declaration.',
    lv: 'Vienkāršotu atbildi sniedz nekavējoties; šīs dienas ir skaidrai un pilnīgai atbildei.',
    article: { en: 'LGPD Art. 19(I) and (II)', lv: 'LGPD 19. panta I un II daļa' },
  },
  'pipeda-silence': {
    en: 'No answer by the last day is taken as a refusal. The days are cautiously counted from receipt; the notice of extension is tied to the date of the request.',
    lv: 'Ja līdz pēdējai dienai atbildes nav, to uzskata par atteikumu. Dienas piesardzības dēļ skaita no saņemšanas; paziņojums par pagarinājumu saistīts ar pieprasījuma datumu.',
    article: { en: 'PIPEDA s. 8(4) and (5)', lv: 'PIPEDA 8. iedaļas 4. un 5. punkts' },
  },
  'ccpa-confirm': {
    en: 'Received on {received:nominative}: receipt is confirmed within {days} business days. Saturdays and Sundays are left out, holidays are cautiously not: {due:nominative}.',
    lv: 'Saņemts {received:locative}: saņemšanu apstiprina {days} darbdienu laikā. Sestdienas un svētdienas neskaita, svētku dienas piesardzības dēļ skaita: {due:nominative}.',
    article: ccpaConfirm,
  },
  'ccpa-opt-out': {
    en: 'Received on {received:nominative}: selling and sharing stop within {days} business days. Saturdays and Sundays are left out, holidays are cautiously not: {due:nominative}.',
    lv: 'Saņemts {received:locative}: datu pārdošanu un kopīgošanu izbeidz {days} darbdienu laikā. Sestdienas un svētdienas neskaita, svētku dienas piesardzības dēļ skaita: {due:nominative}.',
    article: ccpaOptOut,
  },
} as const satisfies Readonly<Record<string, WorkingText>>
