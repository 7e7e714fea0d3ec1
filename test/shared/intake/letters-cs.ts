import type { Letter } from './mail-of'

/** Letters written for this test, each with what a DPO would say it asks for. None is a copy of a real one. */
export const letters: readonly Letter[] = [
  { it: 'is short and without marks', text: 'prosim smazte moje udaje', asks: ['ERASURE'] },
  { it: 'asks what is held', text: 'Dobrý den, jaké údaje o mně máte? Děkuji, Petr', asks: ['ACCESS'] },
  {
    it: 'is formal',
    subject: 'Žádost subjektu údajů',
    text: 'Vážení,\n\nna základě čl. 15 GDPR žádám o kopii všech osobních údajů, které o mně zpracováváte.\n\nS pozdravem\nPetr Novák',
    asks: ['ACCESS'],
  },
  {
    it: 'refuses marketing',
    text: 'Nepřeji si dostávat vaše reklamní SMS. Přestaňte mi posílat reklamu.',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'objects in general',
    text: 'Vznáším námitku proti zpracování mých osobních údajů podle čl. 21 odst. 1 GDPR.',
    asks: ['OBJECTION'],
  },
  {
    it: 'withdraws',
    text: 'Tímto odvolávám svůj souhlas se zpracováním osobních údajů.',
    asks: ['CONSENT_WITHDRAWAL'],
  },
  {
    it: 'moved',
    text: 'Přestěhoval jsem se, prosím změňte mou adresu na Dlouhá 5, Praha.',
    asks: ['RECTIFICATION'],
  },
  {
    it: 'restricts',
    text: 'Žádám o omezení zpracování mých údajů do doby, než ověříte jejich správnost.',
    asks: ['RESTRICTION'],
  },
  {
    it: 'ports',
    text: 'Žádám o předání mých údajů ve strojově čitelném formátu (právo na přenositelnost).',
    asks: ['PORTABILITY'],
  },
  {
    it: 'knows of more rights',
    text: 'Žádám o přístup k osobním údajům. Vím, že mám také právo na výmaz podle čl. 17.',
    asks: ['ACCESS'],
  },
  {
    it: 'reminds',
    text: 'Dne 10. ledna jsem Vám zaslal žádost o výmaz osobních údajů. Dosud jsem neobdržel žádnou odpověď.',
    asks: ['REMINDER'],
  },
  {
    it: 'gets texts as a stranger',
    text: 'Chodí mi SMS od firmy RYCHLAPUJCKA, ale nejsem váš zákazník a nikdy jsem nikomu nedal své číslo. Odkud máte moje číslo? Vymažte ho.',
    asks: ['ACCESS', 'ERASURE'],
    role: 'processor',
  },
  {
    it: 'contests a machine',
    text: 'Můj účet byl automaticky zablokován. Žádám, aby toto rozhodnutí přezkoumal člověk.',
    asks: ['AUTOMATED_DECISION'],
  },
  {
    it: 'says not to delete',
    text: 'Nemažte prosím moje údaje, pouze omezte jejich zpracování.',
    asks: ['RESTRICTION'],
  },
  {
    it: 'asks a question',
    text: 'Můžete mi prosím sdělit, kdo je u vás pověřencem pro ochranu osobních údajů?',
    asks: ['ENQUIRY'],
  },
  { it: 'needs support', text: 'Dobrý den, nejde mi přihlášení do účtu, můžete to zkontrolovat?', asks: [] },
  {
    it: 'applies',
    text: 'Dobrý den, ucházím se o pracovní pozici obchodního zástupce. Životopis v příloze.',
    asks: [],
  },
  {
    it: 'erases the account',
    text: 'Dobrý den, chtěla bych, abyste vymazali můj účet a všechny moje osobní údaje.',
    asks: ['ERASURE'],
  },
  {
    it: 'wants the source',
    text: 'Zajímá mě, kde jste vzali můj e-mail a komu jste ho předali.',
    asks: ['ACCESS'],
  },
  {
    it: 'leaves the newsletter',
    text: 'Prosím odhlaste mě z odběru novinek.',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'a wrong name',
    text: 'V systému máte špatně moje příjmení, správně je Dvořáková. Prosím o opravu.',
    asks: ['RECTIFICATION'],
  },
  {
    it: 'a lawyer',
    text: 'Jménem svého klienta pana Karla Malého žádáme o informace o zpracování jeho osobních údajů dle čl. 15 GDPR. Plná moc v příloze.',
    asks: ['ACCESS'],
    representative: true,
  },
  {
    it: 'chases',
    text: 'Znovu se na vás obracím, lhůta uplynula a na mou žádost o kopii údajů jste neodpověděli.',
    asks: ['REMINDER'],
  },
  {
    it: 'withdraws and erases',
    text: 'Beru zpět svůj souhlas a požaduji smazání všech údajů.',
    asks: ['CONSENT_WITHDRAWAL', 'ERASURE'],
  },
  { it: 'an invoice', text: 'Dobrý den, v příloze zasíláme fakturu za únor, splatnost 14 dní.', asks: [] },
  {
    it: 'is long-winded',
    text: 'Dobrý den,\n\npřed pár lety jsem si u vás založila účet, který už nepoužívám. Byla bych moc ráda, kdybyste ho i se vším, co o mně máte uložené, zrušili a smazali.\n\nS pozdravem\nMarie Horáková',
    asks: ['ERASURE'],
  },
  {
    it: 'numbers the wishes',
    text: 'Tímto žádám:\n1. o potvrzení, zda zpracováváte mé osobní údaje,\n2. o jejich kopii,\n3. o výmaz mého telefonního čísla.',
    asks: ['ACCESS', 'ERASURE'],
  },
  {
    it: 'answers about identity',
    subject: 'Re: Vaše žádost 2026-AA-0008',
    text: 'Dobrý den, v příloze posílám doklad o totožnosti.',
    asks: [],
  },
  {
    it: 'complains of a leak',
    text: 'Dočetl jsem se, že u vás došlo k úniku dat. Týká se to i mých údajů?',
    asks: ['ENQUIRY'],
  },
  {
    it: 'a footer',
    text: 'Prosíme o zaslání podepsané smlouvy.\n\nVaše osobní údaje zpracováváme v souladu s našimi zásadami. Máte právo na přístup, opravu a výmaz.',
    asks: [],
  },
  {
    it: 'refuses texts',
    text: 'Už mi prosím neposílejte žádné reklamní zprávy.',
    asks: ['OBJECTION_MARKETING'],
  },
  { it: 'a customer asks how', text: 'Jak mohu v aplikaci odstranit kontakt ze seznamu příjemců?', asks: [] },
  { it: 'stops the use', text: 'Přestaňte používat mé osobní údaje pro profilování.', asks: ['OBJECTION'] },
  {
    it: 'erases after the contract',
    text: 'Naše smlouva loni skončila, nemáte tedy důvod dál uchovávat mé údaje. Žádám o jejich zničení a písemné potvrzení.',
    asks: ['ERASURE'],
  },
  {
    it: 'wants to know who saw it',
    text: 'Rád bych nahlédl do všeho, co o mně vedete, a dozvěděl se, kdo k tomu měl přístup.',
    asks: ['ACCESS'],
  },
  {
    it: 'wants out of the list',
    text: 'Vyškrtněte mě prosím ze seznamu odběratelů',
    asks: ['OBJECTION_MARKETING'],
  },
  { it: 'asks the price', text: 'Kolik stojí odeslání 5000 zpráv do Lotyšska?', asks: [] },
  {
    it: 'asks on the basis of the law',
    text: 'Na základě GDPR Vás žádám o sdělení, jaké mé osobní údaje zpracováváte, za jakým účelem a jak dlouho.',
    asks: ['ACCESS'],
  },
  {
    it: 'two wishes',
    text: '1) Odvolávám souhlas s marketingem. 2) Zašlete mi kopii všeho, co o mně uchováváte.',
    asks: ['ACCESS', 'CONSENT_WITHDRAWAL'],
  },
  {
    it: 'waits',
    text: 'Obdrželi jste mou žádost o výmaz ze 3. února? Od té doby jsem nedostal žádnou odpověď.',
    asks: ['REMINDER'],
  },
  {
    it: 'a typing error',
    text: 'Mám u vás uvedené chybné datum narození, správně je 12. 5. 1984. Prosím o opravu.',
    asks: ['RECTIFICATION'],
  },
  { it: 'a thank-you', text: 'Děkuji za rychlou odpověď, vše je jasné.', asks: [] },
]
