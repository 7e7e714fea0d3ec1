import type { Bilingual } from '../lib/language'

/**
 * Every sentence of the clocks' reasoning, as data. `{name}` is put in as it is, `{name:form}` in words (working-line.ts):
 * a date in a Latvian case with its weekday (`nominative`, `genitive`, `dative`, `locative`), without it (`plain`), its
 * month (`month`), or a count (`days`, `months`).
 */
export type WorkingText = Bilingual & { readonly article: Bilingual; readonly source?: Bilingual }

const article12p3 = { en: 'Art. 12(3) GDPR', lv: 'VDAR 12. panta 3. punkts' }
const article12p4 = { en: 'Art. 12(4) GDPR', lv: 'VDAR 12. panta 4. punkts' }
const articles12p3and4 = { en: 'Art. 12(3) and (4) GDPR', lv: 'VDAR 12. panta 3. un 4. punkts' }
const article14p3 = { en: 'Art. 14(3) GDPR', lv: 'VDAR 14. panta 3. punkts' }
const article21p3 = { en: 'Art. 21(3) GDPR', lv: 'VDAR 21. panta 3. punkts' }
const article33p1 = { en: 'Art. 33(1) GDPR', lv: 'VDAR 33. panta 1. punkts' }
const article58p1 = { en: 'Art. 31, 58(1) GDPR', lv: 'VDAR 31. pants, 58. panta 1. punkts' }
const policy7p3 = { en: 'Privacy policy 7.3', lv: 'Privātuma politikas 7.3. punkts' }
const holidays = { en: 'Art. 2(1) Reg. 1182/71', lv: 'Regulas Nr. 1182/71 2. panta 1. punkts' }
const eventDay = { en: 'Art. 3(1) Reg. 1182/71', lv: 'Regulas Nr. 1182/71 3. panta 1. punkts' }
const lastHour = {
  en: 'Art. 3(2)(b) Reg. 1182/71',
  lv: 'Regulas Nr. 1182/71 3. panta 2. punkta b) apakšpunkts',
}
const sameDate = {
  en: 'Art. 3(2)(c) Reg. 1182/71',
  lv: 'Regulas Nr. 1182/71 3. panta 2. punkta c) apakšpunkts',
}
const move = { en: 'Art. 3(4) Reg. 1182/71', lv: 'Regulas Nr. 1182/71 3. panta 4. punkts' }
const twoDays = { en: 'Art. 3(5) Reg. 1182/71', lv: 'Regulas Nr. 1182/71 3. panta 5. punkts' }

const edpb = (place: string, vieta: string): Bilingual => ({
  en: `EDPB Guidelines 01/2022 v2.1, ${place}`,
  lv: `EDAK pamatnostādnes 01/2022 (2.1. redakcija), ${vieta}`,
})
const edpb159 = edpb('para 159', '159. punkts')
const edpb160 = edpb(
  'para 160, examples 32 and 33; CJEU C-171/03 Toeters',
  '160. punkts, 32. un 33. piemērs; EST C-171/03 Toeters',
)
const edpb161 = edpb('para 161', '161. punkts')
const edpb162 = edpb('paras 162–164', '162.–164. punkts')
const edpb157 = edpb('para 157', '157. punkts')

export const workingTexts = {
  received: {
    en: 'Received on {received:nominative}: the month is counted from this day, whatever day of the week it is.',
    lv: 'Saņemts {received:locative}: mēnesi skaita no šīs dienas neatkarīgi no tā, kura nedēļas diena tā ir.',
    article: article12p3,
    source: edpb159,
  },
  'month-same-date': {
    en: '{from:plain} + {months:months} = {to:nominative}, the same date of the month.',
    lv: '{from:plain} + {months:months} = {to:nominative}, tas pats datums.',
    article: sameDate,
    source: edpb160,
  },
  'month-clamped': {
    en: '{from:plain} + {months:months}: {to:month} has no day {day}, so its last day, {to:nominative}.',
    lv: '{from:plain} + {months:months}: {to:month} {day}. datuma nav, tāpēc mēneša pēdējā diena – {to:nominative}.',
    article: sameDate,
    source: edpb160,
  },
  'policy-none': {
    en: 'Pauses are not counted: the chosen policy is none.',
    lv: 'Apturēšanu neņem vērā: tāda ir izvēlētā kārtība.',
    article: article12p3,
  },
  stop: {
    en: 'Clock stopped while waiting for {what}, from {from:nominative} to {until:nominative}: {days:days}. The day of the question no longer counts, the day of the sufficient answer counts again.',
    lv: 'Termiņš apturēts, gaidot {what}, no {from:genitive} līdz {until:dative}: {days:days}. Jautājuma dienu termiņā vairs neskaita, pietiekamas atbildes dienu skaita atkal.',
    article: article12p3,
    source: edpb159,
  },
  'stopped-days-added': {
    en: 'The stopped days are added before any move to a working day: {base:plain} + {days:days} = {nominal:nominative}.',
    lv: 'Apturētās dienas pieskaita pirms pārcelšanas uz darbdienu: {base:plain} + {days:days} = {nominal:nominative}.',
    article: article12p3,
    source: edpb159,
  },
  open: {
    en: 'Clock stopped since {from:nominative}, waiting for {what}: there is no due date until the answer. Left of the period when the clock runs again: {remaining:days}.',
    lv: 'Termiņš apturēts kopš {from:genitive}, gaidot {what}: līdz atbildei beigu datuma nav. Termiņa atlikums, tam atsākoties: {remaining:days}.',
    article: article12p3,
    source: edpb159,
  },
  'extension-valid': {
    en: 'Notice of extension with reasons sent on {sent:nominative}, in time: the last day was {limit:nominative}. The period is {months:months} from receipt.',
    lv: 'Paziņojums par pagarinājumu ar pamatojumu nosūtīts {sent:locative}, laikus: pēdējā diena bija {limit:nominative}. Termiņš ir {months:months} no saņemšanas dienas.',
    article: article12p3,
    source: edpb162,
  },
  'extension-valid-open': {
    en: 'Notice of extension with reasons sent on {sent:nominative}, in time: the first month has not ended. The period is {months:months} from receipt.',
    lv: 'Paziņojums par pagarinājumu ar pamatojumu nosūtīts {sent:locative}, laikus: pirmais mēnesis vēl nav beidzies. Termiņš ir {months:months} no saņemšanas dienas.',
    article: article12p3,
    source: edpb162,
  },
  moved: {
    en: 'Weekend or public holiday: {skipped}. The period ends on the following working day, {to:nominative}.',
    lv: 'Nedēļas nogale vai svētku diena: {skipped}. Termiņš beidzas nākamajā darbdienā – {to:locative}.',
    article: move,
    source: edpb161,
  },
  'not-moved': {
    en: '{to:nominative} is a working day: the date stands.',
    lv: '{to:nominative} ir darbdiena: datums nemainās.',
    article: move,
    source: edpb161,
  },
  limit: {
    en: 'A notice of extension or a refusal must be sent on {limit:nominative} at the latest; an extension does not move this day.',
    lv: 'Paziņojums par pagarinājumu vai atteikums jānosūta ne vēlāk kā {limit:locative}; pagarinājums šo dienu nepārceļ.',
    article: articles12p3and4,
    source: edpb157,
  },
  due: {
    en: 'Due on {due:nominative}, to the end of the day in Riga.',
    lv: 'Atbildes termiņš – {due:nominative}, līdz dienas beigām pēc Rīgas laika.',
    article: sameDate,
  },
  cautious: {
    en: 'Cautious date, as if no stop were allowed: {cautious:nominative}. The text of Art. 12(3) itself knows no stop.',
    lv: 'Piesardzīgais datums, it kā apturēt nedrīkstētu: {cautious:nominative}. Paša 12. panta 3. punkta tekstā apturēšanas nav.',
    article: article12p3,
  },
  calendar: {
    en: 'Holidays: calendar {id}, years {from}–{to}, version {version}. {source}.',
    lv: 'Svētku dienas: kalendārs {id}, {from}.–{to}. gads, versija {version}. {source}.',
    article: holidays,
  },
  'refusal-month': {
    en: 'A refusal must be sent within one month of receipt ({received:plain}); Art. 12(4) knows no extension.',
    lv: 'Atteikums jānosūta mēneša laikā pēc pieprasījuma saņemšanas ({received:plain}); 12. panta 4. punktā pagarinājuma nav.',
    article: article12p4,
    source: edpb157,
  },
  'refusal-due': {
    en: 'A refusal is in time on {due:nominative} at the latest, to the end of the day in Riga.',
    lv: 'Atteikums ir laikus, ja nosūtīts ne vēlāk kā {due:locative}, līdz dienas beigām pēc Rīgas laika.',
    article: article12p4,
  },
  'information-month': {
    en: 'Data obtained from elsewhere on {received:nominative}: the person is told within a reasonable time, one month at the latest, or at the first communication or disclosure if that comes earlier.',
    lv: 'Dati no cita avota iegūti {received:locative}: personu informē saprātīgā termiņā, vēlākais mēneša laikā, vai agrāk – pirmajā saziņā vai pirmoreiz izpaužot datus.',
    article: article14p3,
  },
  'information-not-moved': {
    en: 'The date is cautiously not moved to a working day: {due:nominative}.',
    lv: 'Piesardzības dēļ datumu uz darbdienu nepārceļ: {due:nominative}.',
    article: article14p3,
  },
  'marketing-stop': {
    en: 'Objection to direct marketing received on {received:nominative}: the data are no longer used for it from the same day; the law gives no period.',
    lv: 'Iebildums pret tiešo tirgvedību saņemts {received:locative}: no tās pašas dienas datus tai vairs neizmanto; likums termiņu nedod.',
    article: article21p3,
  },
  'marketing-information': {
    en: 'The person is told what was done within one month of receipt.',
    lv: 'Personu par paveikto informē mēneša laikā pēc saņemšanas.',
    article: article12p3,
  },
  breach: {
    en: 'Aware of the breach at {at}: 72 hours run through nights, weekends and holidays and end at {dueAt} (in Riga {rigaDueAt}).',
    lv: 'Pārkāpums kļuvis zināms {at}: 72 stundas rit arī naktīs, nedēļas nogalēs un svētkos un beidzas {dueAt} (Rīgā {rigaDueAt}).',
    article: article33p1,
  },
  'authority-date': {
    en: 'The supervisory authority has set {deadline:nominative}. No month of the law runs for its enquiry, and its date is not moved.',
    lv: 'Uzraudzības iestādes noteiktais datums ir {deadline:nominative}. Likumā noteiktais mēnesis uz tās pieprasījumu neattiecas, un šo datumu nepārceļ.',
    article: article58p1,
  },
  'contract-end': {
    en: 'The contract ended on {received:nominative}; that day is not counted: + {days:days} = {due:nominative}.',
    lv: 'Līgums beidzies {received:locative}; šo dienu neskaita: + {days:days} = {due:nominative}.',
    article: policy7p3,
    source: eventDay,
  },
  'deletion-not-moved': {
    en: 'A duty to delete is not moved forward to a working day.',
    lv: 'Pienākumu dzēst uz nākamo darbdienu nepārceļ.',
    article: policy7p3,
  },
  'days-counted': {
    en: 'The day of the event, {received:nominative}, is not counted: + {days:days} = {nominal:nominative}.',
    lv: 'Notikuma dienu ({received:plain}) neskaita: + {days:days} = {nominal:nominative}.',
    article: lastHour,
    source: eventDay,
  },
  'two-working-days': {
    en: 'A period of two days or more holds at least two working days; the second one is {second:nominative}.',
    lv: 'Divu dienu vai ilgākā termiņā ietilpst vismaz divas darbdienas; otrā no tām ir {second:nominative}.',
    article: twoDays,
  },
  'days-due': {
    en: 'The period ends on {due:nominative}, to the end of the day.',
    lv: 'Termiņš beidzas {due:locative}, dienas beigās.',
    article: lastHour,
  },
} as const satisfies Readonly<Record<string, WorkingText>>

/** What may be wrong with the facts or with the count: shown with the clock, never silently mended. */
export const warningTexts = {
  'pause-asked-late': {
    en: 'The question of {asked:nominative} was asked more than 7 days after receipt and no reason is recorded. The clock stops only for a question asked without undue delay.',
    lv: 'Jautājums uzdots {asked:locative} – vairāk nekā 7 dienas pēc saņemšanas –, un iemesls nav norādīts. Termiņu aptur tikai jautājums, kas uzdots bez nepamatotas kavēšanās.',
    article: article12p3,
    source: edpb159,
  },
  'pause-before-receipt': {
    en: 'The question of {asked:nominative} is dated before receipt ({received:plain}): days before receipt do not count.',
    lv: 'Jautājuma datums ({asked:plain}) ir pirms saņemšanas dienas ({received:plain}): dienas pirms saņemšanas neskaita.',
    article: article12p3,
    source: edpb159,
  },
  'pause-answered-before-asked': {
    en: 'The answer ({answered:plain}) is dated before the question ({asked:plain}): this stop does not count.',
    lv: 'Atbildes datums ({answered:plain}) ir pirms jautājuma datuma ({asked:plain}): šo apturēšanu neskaita.',
    article: article12p3,
    source: edpb159,
  },
  'pause-without-effect': {
    en: 'The question of {asked:nominative} came after the period had ended: it stops nothing.',
    lv: 'Jautājums uzdots {asked:locative}, kad termiņš jau bija beidzies: tas neko neaptur.',
    article: article12p3,
    source: edpb159,
  },
  'pause-after-nominal-end': {
    en: 'The question of {asked:nominative} came after the period’s own date, on days that only lead to the next working day. Once it is answered, hardly a day or none is left.',
    lv: 'Jautājums uzdots {asked:locative}, pēc termiņa paša datuma, dienās, kas tikai ved līdz nākamajai darbdienai. Pēc atbildes laika tikpat kā nepaliks.',
    article: article12p3,
    source: edpb159,
  },
  'extension-on-moved-day': {
    en: 'The notice of {sent:nominative} came after the month’s own date, {nominal:nominative}; it is in time only because that day was not a working day.',
    lv: 'Paziņojums nosūtīts {sent:locative}, pēc mēneša paša datuma ({nominal:plain}); tas ir laikus tikai tāpēc, ka tā nebija darbdiena.',
    article: article12p3,
    source: edpb161,
  },
  'extension-too-late': {
    en: 'The notice of extension of {sent:nominative} came after {limit:nominative}: it has no effect, the first month stands.',
    lv: 'Paziņojums par pagarinājumu nosūtīts {sent:locative}, pēc termiņa beigām ({limit:plain}): tas ir bez spēka, paliek pirmais mēnesis.',
    article: article12p3,
  },
  'extension-without-reasons': {
    en: 'The notice of extension of {sent:nominative} gives no reasons: it has no effect, the first month stands.',
    lv: 'Paziņojumā par pagarinājumu, kas nosūtīts {sent:locative}, nav pamatojuma: tas ir bez spēka, paliek pirmais mēnesis.',
    article: article12p3,
  },
  'extension-before-receipt': {
    en: 'The notice of extension of {sent:nominative} is dated before receipt ({received:plain}): it does not count.',
    lv: 'Paziņojuma par pagarinājumu datums ({sent:plain}) ir pirms saņemšanas dienas ({received:plain}): to neņem vērā.',
    article: article12p3,
  },
  'extension-relies-on-pause': {
    en: 'The notice of {sent:nominative} is in time only because the clock was stopped; without the stop it had to be sent on {limit:nominative} at the latest.',
    lv: 'Paziņojums nosūtīts {sent:locative} un ir laikus tikai apturēšanas dēļ; bez tās tas bija jānosūta ne vēlāk kā {limit:locative}.',
    article: article12p3,
    source: edpb159,
  },
  'calendar-does-not-cover': {
    en: 'The calendar {id} vouches for the years {from}–{to} only. For {day:nominative} not every holiday is known: check this date by hand.',
    lv: 'Kalendārs {id} ir pilnīgs tikai par {from}.–{to}. gadu. Par šo dienu visas svētku dienas nav zināmas, pārbaudiet pats: {day:nominative}.',
    article: holidays,
  },
} as const satisfies Readonly<Record<string, WorkingText>>
