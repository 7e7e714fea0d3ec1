import type { unlock as english } from '../en/unlock'
import type { LatvianOf } from '../texts'

/** Everything before the desk is open: unlocking, the first start, the recovery sheet. */
export const unlock = {
  opening: 'Tiek atvērts DSR Desk',
  'preferences.language': 'Valoda',
  'preferences.theme': 'Izskats',
  'theme.light': 'Gaišs',
  'theme.dark': 'Tumšs',
  'theme.system': 'Kā sistēmā',

  'passphrase.label': 'Paroles frāze',
  'passphrase.new': 'Jaunā paroles frāze',
  'passphrase.repeat': 'Paroles frāze vēlreiz',
  'passphrase.show': 'Rādīt paroles frāzi',
  'passphrase.hide': 'Slēpt paroles frāzi',
  'passphrase.caps-lock': 'Ieslēgts Caps Lock.',
  'passphrase.outer-space': 'Sākumā vai beigās ir atstarpe; tā ir nozīmīga.',
  'passphrase.new-hint':
    'Vismaz 12 rakstzīmes; atstarpes ir nozīmīgas. Pieci savstarpēji nesaistīti vārdi ir droši un viegli iegaumējami.',
  'passphrase.too-short': 'Pārāk īsa: vajadzīgas vismaz 12 rakstzīmes.',
  'passphrase.too-weak': 'Pārāk viegli uzminama. Pievienojiet vēl kādu vārdu, kas nav saistīts ar pārējiem.',
  'passphrase.different': 'Paroles frāzes nesakrīt.',

  'strength.0': 'Ļoti vāja.',
  'strength.1': 'Ļoti vāja.',
  'strength.2': 'Vāja.',
  'strength.3': 'Laba.',
  'strength.4': 'Droša.',
  'strength.time':
    'Ar 10 000 minējumiem sekundē: {{time}}. Vērtējumā izmantoti tikai angļu vārdi un izplatītas paroles; citu valodu vārdi šķiet drošāki, nekā tie ir.',
  'effort.minutes': 'mazāk par stundu',
  'effort.hours': 'stundas',
  'effort.days': 'dienas',
  'effort.months': 'mēneši',
  'effort.years': 'gadi',
  'effort.centuries': 'gadsimti',

  'unlock.title': 'Krātuve ir bloķēta',
  'unlock.submit': 'Atbloķēt',
  'unlock.use-recovery': 'Man ir atkopšanas kods',
  'recovery.title': 'Atbloķēt ar atkopšanas kodu',
  'recovery.code': 'Atkopšanas kods',
  'recovery.hint': 'Tas ir uz atkopšanas lapas. Pēc tam jāizvēlas jauna paroles frāze.',
  'recovery.submit': 'Atbloķēt',
  'recovery.use-passphrase': 'Izmantot paroles frāzi',
  'set.title': 'Jauna paroles frāze',
  'set.reason':
    'DSR Desk atvērts ar atkopšanas kodu. Lai turpinātu, izvēlieties jaunu paroles frāzi; atkopšanas kods nemainās.',
  'set.submit': 'Saglabāt paroles frāzi',

  'create.title-organisation': 'Pirmā palaišana, {{step}}. solis no 3: organizācija un saziņa',
  'create.title-passphrase': 'Pirmā palaišana, {{step}}. solis no 3: paroles frāze',
  'create.title-sheet': 'Pirmā palaišana, {{step}}. solis no 3: atkopšanas lapa',
  'create.passphrase-why':
    'Paroles frāze ir vienīgā atslēga šajā datorā glabātajām lietām. Neviens to nevar atiestatīt; vienīgais cits ceļš ir atkopšanas lapa nākamajā solī.',
  'create.submit': 'Izveidot krātuvi',

  'sheet.once': 'Atkopšanas lapa tiek rādīta tikai tagad. Izdrukājiet vai pierakstiet to, pirms turpināt.',
  'sheet.title': 'DSR Desk atkopšanas lapa',
  'sheet.code': 'Atkopšanas kods',
  'sheet.code-use': 'Atver DSR Desk, ja paroles frāze ir zudusi.',
  'sheet.identity': 'Atkopšanas identitāte',
  'sheet.identity-use': 'Atver datnes ar bezmaksas programmu “age” (age-encryption.org) arī bez DSR Desk.',
  'sheet.keep':
    'Glabājiet šo lapu atsevišķi no datora, tāpat kā glabātu arhīva atslēgu. Ar to var izlasīt visas lietas.',
  'sheet.have-it': 'Kods ir uz papīra',
  'sheet.type-back':
    'Ierakstiet visu atkopšanas kodu no papīra. Atstarpēm, defisēm un burtu lielumam nav nozīmes.',
  'sheet.confirm': 'Pārbaudīt kodu',
  'sheet.show-again': 'Rādīt lapu vēlreiz',

  'trouble.damaged': 'Krātuvi nevar atvērt: bojāta datne',
  'trouble.too-new': 'Krātuvei vajadzīga jaunāka lietotnes versija',
  'trouble.folder': 'Datu mape: {{folder}}. Rezerves kopija ir šīs mapes agrāka kopija.',
  'trouble.open-folder': 'Atvērt datu mapi',
} as const satisfies LatvianOf<typeof english>
