import type { refusals as english } from '../en/refusals'
import type { LatvianOf } from '../texts'

/** Why something was not done: what happened and what was kept, then what to do. */
export const refusals = {
  // the vault
  absent: 'Datu mapē nav krātuves.',
  'absent.next':
    'Ja tai tur jābūt, mape, iespējams, ir pārvietota: aizveriet lietotni, novietojiet mapi atpakaļ un atveriet lietotni no jauna.',
  'wrong-passphrase': 'Ar šo paroles frāzi krātuve neatveras. Nekas nav mainīts.',
  'wrong-passphrase.next':
    'Pārbaudiet taustiņu Caps Lock un tastatūras valodu; arī atstarpes ir nozīmīgas. Ja paroles frāzes nav, izmantojiet atkopšanas kodu.',
  'wrong-recovery-code': 'Atkopšanas kods ir pilnīgs, taču tas nav šīs krātuves kods. Nekas nav mainīts.',
  'wrong-recovery-code.next':
    'Pārbaudiet, vai nav jaunākas atkopšanas lapas: pēc koda nomaiņas vecā lapa vairs neder.',
  'recovery-code-typo': 'Kodā ir pārrakstīšanās kļūda: tā kontrolzīmes nesakrīt.',
  'recovery-code-typo.next':
    'Salīdziniet kodu ar lapu pa grupām. Atstarpēm, defisēm un burtu lielumam nav nozīmes.',
  damaged: 'Datu mapes datne {{file}} ir bojāta. Nekas nav mainīts vai dzēsts.',
  'damaged.next':
    'Aizveriet lietotni, nokopējiet visu datu mapi drošā vietā un pēc tam atjaunojiet šo datni no rezerves kopijas.',
  'too-new': 'Šo krātuvi ir rakstījusi jaunāka lietotnes versija. Nekas nav mainīts.',
  'too-new.next': 'Uzstādiet DSR Desk {{needs}} vai jaunāku versiju un atveriet krātuvi ar to.',
  'passphrase-too-weak': 'Šī paroles frāze ir pārāk vāja. Nekas nav mainīts.',
  'passphrase-too-weak.next':
    'Izvēlieties vismaz 12 rakstzīmes; četri vai pieci nesaistīti vārdi ir droši un viegli iegaumējami.',
  unreachable: 'Datu mapei nevar piekļūt. Nekas nav mainīts.',
  'unreachable.next':
    'Pārbaudiet, vai disks ir pieslēgts un vai drīkstat rakstīt šajā mapē, un mēģiniet vēlreiz.',
  'vault-exists': 'Datu mapē jau ir krātuve. Tā nav aizskarta.',
  'vault-exists.next': 'Aizveriet lietotni, atveriet to no jauna un atbloķējiet esošo krātuvi.',

  // a save
  'disk-full': 'Nav saglabāts: disks ir pilns. Viss iepriekš saglabātais ir neskarts.',
  'disk-full.next': 'Atbrīvojiet vietu diskā un atkārtojiet darbību; jūsu rakstītais joprojām ir šeit.',
  'read-only': 'Nav saglabāts: datu mapē nevar rakstīt. Viss iepriekš saglabātais ir neskarts.',
  'read-only.next': 'Pārbaudiet mapes piekļuves tiesības un atkārtojiet darbību.',
  io: 'Nav saglabāts: disks ziņo par kļūdu. Viss iepriekš saglabātais ir neskarts.',
  'io.next': 'Mēģiniet vēlreiz. Ja kļūda atkārtojas, nokopējiet datu mapi uz citu disku.',
  locked: 'Lietotne ir bloķēta.',
  'locked.next': 'Atbloķējiet to un atkārtojiet darbību.',
  'vault-read-only': 'Nav saglabāts: krātuve ir atvērta tikai lasīšanai.',
  'vault-read-only.next': 'Iemesls ir norādīts paziņojumā loga augšdaļā.',
  internal: 'Lietotnē radusies kļūda. Viss iepriekš saglabātais ir neskarts. Numurs žurnālā: {{ref}}.',
  'internal.next': 'Mēģiniet vēlreiz. Ja kļūda atkārtojas, ziņojiet šo numuru; žurnālā nav personas datu.',
  'bad-input': 'Lauks {{field}} netika pieņemts. Nekas nav saglabāts.',
  'bad-input.next': 'Saīsiniet vai izlabojiet ierakstīto un mēģiniet vēlreiz.',

  // mail
  'not-a-mail': 'Šī datne nav e-pasta vēstule. Nekas nav saglabāts.',
  'not-a-mail.next': 'Saglabājiet vēstuli no e-pasta programmas kā .eml datni un nometiet to šeit.',
  'mail-too-large': 'E-pasta vēstule ir lielāka par {{mostMegabytes}} MB. Nekas nav saglabāts.',
  'mail-too-large.next':
    'Ierakstiet pieprasījumu ar roku un pievienojiet lielos pielikumus lietai kā dokumentus.',
  'mail-too-complex':
    'E-pasta vēstules uzbūve ir tik neparasta, ka drošības dēļ lietotne to neatver. Nekas nav saglabāts.',
  'mail-too-complex.next': 'Atveriet vēstuli e-pasta programmā un ierakstiet pieprasījumu ar roku.',
  'outlook-msg': 'Šī ir Outlook .msg datne, kuru lietotne neatver. Nekas nav saglabāts.',
  'outlook-msg.next':
    'Programmā Outlook izvēlieties “Saglabāt kā” un veidu .eml vai pārsūtiet vēstuli sev un saglabājiet to no turienes.',
  'no-original': 'Šai lietai nav oriģinālās vēstules: pieprasījums ierakstīts ar roku.',
  'no-original.next': 'Pieprasījuma teksts ir lietā.',
  'no-matching-letter': 'Šī vēstule neatbilst nevienai lietas vēstulei. Nekas nav reģistrēts.',
  'no-matching-letter.next':
    'Nometiet vēstuli tādu, kāda tā nosūtīta, vai atzīmējiet to kā nosūtītu ar roku.',

  // a case
  'no-such-case': 'Šādas lietas krātuvē nav.',
  'no-such-case.next': 'Atgriezieties sarakstā; lieta, iespējams, ir dzēsta.',
  'not-open': 'Nav izdarīts: {{stage}}.',
  'not-open.next': 'Ja darāmā vēl ir, atveriet lietu no jauna.',
  'field-missing': 'Trūkst: {{field}} ({{article}}).',
  'field-missing.next': 'Aizpildiet un mēģiniet vēlreiz.',
  'date-in-future': 'Šis datums vēl nav pienācis: {{date}}.',
  'date-in-future.next': 'Norādiet dienu, kad tas izdarīts.',
  'date-before-receipt': 'Datums ({{date}}) ir pirms pieprasījuma saņemšanas ({{received}}).',
  'date-before-receipt.next': 'Izlabojiet šo datumu vai saņemšanas datumu.',
  'date-out-of-order': 'Datums ({{date}}) ir pirms notikuma, kam tas seko ({{earlier}}).',
  'date-out-of-order.next': 'Izlabojiet datumu.',
  'no-rights': 'Nav izvēlētas nevienas tiesības.',
  'no-rights.next': 'Izvēlieties vismaz vienas tiesības vai reģistrējiet vēstuli kā jautājumu.',
  'right-not-requested': 'Šajā lietā nav pieprasīts: {{right}}.',
  'right-not-requested.next': 'Ja persona to ir lūgusi, vispirms izlabojiet pieprasījumu.',
  'identity-already-confirmed':
    'Identitāte jau ir apliecināta; prasīt vēlreiz nav pamata (12. panta 6. punkts).',
  'identity-already-confirmed.next': 'Turpiniet lietu.',
  'nothing-asked': 'Nekas nav jautāts, tāpēc nav uz ko atbildēt.',
  'nothing-asked.next': 'Vispirms reģistrējiet jautājumu.',
  'asked-late':
    'Jautājums ir novēlots: pieprasījums saņemts {{since}} (EDAK pamatnostādnes 01/2022, 159. punkts).',
  'asked-late.next': 'Pierakstiet, kāpēc to nevarēja jautāt agrāk; bez tā termiņš netiek apturēts.',
  'already-extended': 'Termiņš jau ir pagarināts; to var pagarināt tikai vienu reizi (12. panta 3. punkts).',
  'already-extended.next': 'Atbildiet līdz pagarinātajam datumam.',
  'extension-too-late': 'Termiņu vairs nevar pagarināt: mēnesis beidzās {{lastDay}} (12. panta 3. punkts).',
  'extension-too-late.next': 'Atbildiet nekavējoties un atbildē paskaidrojiet kavēšanās iemeslu.',
  'clock-paused': 'Termiņš ir apturēts: mēneša beigas vēl nav zināmas.',
  'clock-paused.next': 'Vispirms reģistrējiet personas atbildi.',
  'no-extension-for-enquiry': 'Jautājumam nav likumā noteikta mēneša termiņa, ko varētu pagarināt.',
  'no-extension-for-enquiry.next': 'Atbildiet vai izlabojiet pieprasījumu, ja ar to īsteno tiesības.',
  'systems-unanswered': 'Sistēmas bez atbildes: {{systems}}.',
  'systems-unanswered.next': 'Par katru reģistrējiet, kas atrasts, arī tad, ja nav atrasts nekas.',
  'nothing-was-found':
    'Nevienā sistēmā nekas nav atrasts, tāpēc pieprasījumu nevar izpildīt, izsniedzot datus.',
  'nothing-was-found.next': 'Pieņemiet lēmumu “Datu nav” vai izlabojiet meklēšanas rezultātus.',
  'something-was-found': 'Dati ir atrasti: {{systems}}.',
  'something-was-found.next':
    'Lēmums “Datu nav” neatbilstu patiesībai; izvēlieties citu lēmumu vai izlabojiet meklēšanas rezultātus.',
  'ground-covers-part-only':
    'Šis pamats attiecas tikai uz kopijas daļu, nevis uz visu pieprasījumu (15. panta 4. punkts, 63. apsvērums).',
  'ground-covers-part-only.next': 'Izvēlieties “Izpildīts daļēji” vai citu pamatu.',
  'refusal-late': 'Atteikums bija jānosūta ne vēlāk kā {{lastDay}} (12. panta 4. punkts).',
  'refusal-late.next': 'Pierakstiet kavēšanās iemeslu un tad reģistrējiet lēmumu.',
  'outcome-not-for-right': 'Šāds lēmums nav iespējams tiesībām: {{right}}.',
  'outcome-not-for-right.next': 'Izvēlieties citu lēmumu.',
  'unknown-system': 'Sistēmas {{system}} reģistrā nav.',
  'unknown-system.next': 'Vispirms pievienojiet to sistēmu reģistram.',
  'no-such-letter': 'Šādas vēstules lietā nav.',
  'no-such-letter.next': 'Vispirms saglabājiet vēstuli.',
  'letter-already-sent': 'Šī vēstule jau ir nosūtīta.',
  'letter-already-sent.next': 'Ja kaut kas jāpiebilst, rakstiet jaunu vēstuli.',
  'letter-has-fatal-findings': 'Likums nepieļauj vēstuli tādā veidā, kādā tā ir tagad ({{codes}}).',
  'letter-has-fatal-findings.next': 'Novērsiet to, ko pārbaude atzīmējusi kā nepieļaujamu.',
  'dpo-email-missing':
    'Nav norādīta datu aizsardzības speciālista e-pasta adrese (13. panta 1. punkta b) apakšpunkts).',
  'dpo-email-missing.next': 'Norādiet to iestatījumos; līdz tam nevienu vēstuli nevar nosūtīt.',
  'rights-undecided': 'Vēl nav lēmuma: {{rights}}.',
  'rights-undecided.next': 'Reģistrējiet lēmumu par katrām tiesībām.',
  'rights-unanswered': 'Vēl nav atbildēts: {{rights}}.',
  'rights-unanswered.next': 'Nosūtiet atbildi un atzīmējiet to kā nosūtītu.',
  'letter-needs-decision': 'Vēstulei “{{letter}}” vispirms vajadzīgs lēmums.',
  'letter-needs-decision.next': 'Reģistrējiet lēmumu par tiesībām, uz kurām vēstule atbild.',
  'already-closed': 'Lieta jau ir slēgta.',
  'already-closed.next': 'Ja darāmā vēl ir, atveriet to no jauna.',
  'needs-newer-app': 'Lietā ir ieraksti, kurus šī lietotnes versija nevar nolasīt. Nekas nav mainīts.',
  'needs-newer-app.next': 'Uzstādiet jaunāko lietotnes versiju un turpiniet tajā.',

  // words inside the sentences above
  'stage.empty': 'lietā vēl nav pieprasījuma',
  'stage.answered': 'lieta ir atbildēta',
  'stage.closed': 'lieta ir slēgta',
  'field.doubt': 'šaubu pamatojums',
  'field.questions': 'jautājumi',
  'field.answer': 'atbilde',
  'field.reasons': 'pamatojums',
  'field.ground': 'atteikuma pamats',
  'field.facts': 'lietas fakti',
  'field.decided-by': 'lēmuma pieņēmējs',
  'field.reason': 'iemesls',
  'field.text': 'teksts',
  'field.requester': 'pieprasījuma iesniedzējs',
  'field.late-reason': 'kavēšanās iemesls',
} as const satisfies LatvianOf<typeof english>
