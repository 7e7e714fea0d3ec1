import { cs as words } from '../words/cs'
import { days, type LanguageRules } from './rules'

const erase =
  '(vymazat|vymažte|vymažete|smazat|smažte|smažete|odstranit|odstraňte|odstraníte|zlikvidovat|zlikvidujte|zničit|vymazali|smazali|odstranili|vymaž|smaž|vymazte|smazte|vymažtě|promažte)'
const mine =
  '(mé|moje|můj|mého|mojí|moji|mých|mně|svých|své|všechny|všechna|veškeré|veškerá|veškerých|všech|naše|jeho|její|tyto|osobní|má|moja|jakékoli|jakékoliv|všechno)'
const things =
  '(údaje|údajů|data|dat|informace|informací|účet|účtu|profil|profilu|číslo|čísla|telefon|telefonní|e mail|email|adresu|záznamy|záznam|kontakt|kontakty|historii)'

export const cs: LanguageRules = {
  language: 'cs',
  words,
  acts: [
    '(je|bylo by|šlo by) (možné|to)',
    '(žádám|žádáme|žádá|požaduji|požadujeme|prosím|prosíme|prosim|zadam|žádost|žádosti|žádostí|prosba|vyžaduji|požadavek)',
    '(chci|chceme|chtěl|chtěla|chtěli|přeji si|přeji|přejeme si|rád|ráda|potřebuji|abyste|kdybyste)',
    '(tímto|timto|uplatňuji|uplatňujeme|uplatnit|využívám|uplatnuji)',
    '(můžete|mohli byste|mohl byste|mohla byste|mohu|můžu)',
    '(pošlete|zašlete|sdělte|poskytněte|dejte|potvrďte|uveďte)',
  ],
  rights: {
    ACCESS: {
      asks: [
        '(žádám|žádáme|požaduji|prosím|chci|chtěl|chtěla|poskytnutí|poskytnout|poskytněte|poslat|pošlete|zaslat|zašlete|zaslání|vydání|vydat|získat|dostat) ..5 (kopii|kopie|výpis|opis|přehled|seznam) ..6 (údajů|dat|informací|údaje|data|o mně)',
        '(pošlete|zašlete|poskytněte|poslat|zaslat|poskytnout|dejte|ukažte|získat|dostat|vidět) ..2 (mi )?(mé|moje|své|veškeré|všechny) ..1 (osobní )?(údaje|data|informace)',
        '(žádám|žádáme|požaduji|prosím|uplatňuji|chci|chtěl|chtěla) ..4 (přístup|o přístup|přístupu|informaci o|o informaci o) ..6 (údajům|údajích|datům|datech|informacím|údaje)',
        '(potvrďte|potvrzení|potvrdit|sdělte|sdělit|napište|informujte|vědět|věděl|věděla|dozvědět|sdělení) ..4 (zda|jestli|že|zdali|či) ..5 (zpracováváte|uchováváte|máte|evidujete|nezpracováváte|ukládáte|držíte) ..6',
        '(sdělte|napište|řekněte|vysvětlete|vědět|informujte|zajímá) ..4 (odkud|kde|jak) ..6 (máte|získali|vzali|přišli|sehnali) ..5 (mé|moje|můj|číslo|údaje|kontakt|e mail|email|adresu|telefon|na mě)',
        '(odkud|kde|jak) (jste )?(máte|získali|vzali|přišli|sehnali) ..4 (mé|moje|můj|číslo|údaje|kontakt|email|e mail|k mému|k mým|na mě)',
        '(kdo) ..3 (dal|poskytl|prodal|předal) ..3 (mé|moje|můj|na mě)',
        '(komu) ..4 (předali|předáváte|poskytli|prodali|poskytujete|zpřístupnili) ..5',
        '(uplatňuji|využívám) ..3 právo na přístup',
      ],
      names: [
        '(přístup|přístupu) k ..3 (údajům|datům|informacím)',
        '(kopie|kopii|výpis) ..3 (osobních )?(údajů|dat)',
        '(právo na přístup|žádost o přístup|žádost o informace o zpracování)',
      ],
      hints: [
        '^(zpracováváte|uchováváte|máte|evidujete|ukládáte) ..3 (mé|moje|o mně|o mě)',
        '(jaké|která|které|jaká|kterých) ..3 (údaje|data|informace|osobní) ..6 (o mně|o mě|o mne|máte|uchováváte|zpracováváte|evidujete)',
        '(vše|všechno|co všechno|co) ..3 (o mně|o mě|o mne) ..3 (víte|máte|evidujete|uchováváte|zpracováváte)?',
        '(co|vše co) ..1 (víte|máte|evidujete|uchováváte) ..2 (o mně|o mě|o mne)',
      ],
    },
    RECTIFICATION: {
      asks: [
        '(nahraďte|nahradit|změňte|vyměňte) ..4 (správným|správné|správnou|správný)',
        '(starou|starý|staré|původní|neaktuální) (adresu|příjmení|číslo|telefon|e mail|email) ..6 (změňte|změnit|opravte|opravit|aktualizujte|přepište)',
        '(jméno|příjmení|adresu|adresa|datum narození) ..4 (špatně|chybně|s chybou|nesprávně)',
        '(opravit|opravte|opravu|změnit|změňte|aktualizovat|aktualizujte|doplnit|doplňte|upravit|upravte|přepsat|opravíte) ..4 (mé|moje|můj|mou|moji|příjmení|jméno|adresu|údaje|chybné|nesprávné|nepřesné|osobní) ..2 (údaje|příjmení|jméno|adresu|číslo|datum narození|email|e mail)?',
        '(příjmení|jméno|adresa|údaje|datum narození|číslo) ..5 (je|jsou|uvedeno|uvedena|uvedeny) ..2 (špatně|chybně|chybná|chybné|nesprávné|nesprávně|nesprávná|neaktuální|nepřesné|zastaralé|zastaralá)',
        '(mám|máte|je) ..4 (chybn*|špatn*|nesprávn*|mylně) ..2 (datum narození|příjmení|jméno|adres*|telefon*)',
        '(máte|uvádíte|evidujete|píšete) ..3 (špatně|chybně|nesprávně|špatné|chybné|špatnou|starou) ..2 (příjmení|jméno|adresu|údaje|datum narození|číslo)',
        '(žádám|prosím|požaduji|žádost) ..3 (opravu|změnu|aktualizaci|doplnění) ..6 (údajů|jména|příjmení|adresy|údaje)',
      ],
      names: [
        '(oprava|opravu|opravy|doplnění|aktualizace|aktualizaci|změnu|změna) ..4 (osobních údajů|údajů|příjmení|jména|adresy|nepřesných)',
        '(právo na opravu|žádost o opravu)',
      ],
    },
    ERASURE: {
      asks: [
        `${erase} ..2 ${mine} ..2 ${things}`,
        `${erase} (mě|mne|mé číslo|moje číslo|to|ho|vše|všechno) ..2 (z|ze|o mně|o mě) ..3 (databáze|databází|systému|systémů|evidence|seznamu)?`,
        `${mine} ..2 ${things} ..4 (vymazat|smazat|vymažte|smažte|odstranit|odstraňte|vymazali|smazali)`,
        `(údaje|účet|data|číslo) (prosím )?(vymažte|smažte|odstraňte|smazat|vymazat)`,
        '(pokud|jestli|když) ..5 (nevymažete|nesmažete|neodstraníte) ..3 (mé|moje|můj)',
        '(být zapomenut|zapomeňte na mě|právo být zapomenut)',
        '(uplatňuji|využívám) ..3 právo na výmaz',
      ],
      names: [
        '(vše|vším|všechno|účet|účtu|údaje|údajů|data|ho) ..9 (smazali|vymazali|odstranili|smazáno|vymazáno|smazány|vymazány)',
        '(vymazat|smazat|odstranit|vymažte|smažte) ..2 (údaje|data|účet|informace|profil)',
        '(výmaz|výmazu|vymazání|smazání|odstranění|likvidaci|likvidace) ..5 (údajů|dat|účtu|profilu|čísla|informací|údaje)',
        '(žádost o výmaz|žádost o vymazání|žádost o smazání|o výmaz|právo na výmaz)',
      ],
      hints: [
        'jejich (výmaz|vymazání|smazání|zničení|odstranění|likvidaci)',
        '(a|ihned|okamžitě|prosím) (vymažte|smažte|odstraňte) (je|ho|to|vše|všechno|ji|jej)',
        '^(vymažte|smažte|odstraňte) (je|ho|to|vše|všechno|ji|jej)',
      ],
    },
    RESTRICTION: {
      asks: [
        '(nepoužívejte|nezpracovávejte) ..6 (jen|pouze) ..3 (uchovávejte|uložte|uchovejte|nechte)',
        '(omezit|omezte|pozastavit|pozastavte|zablokovat|zablokujte|omezili) ..4 (zpracování|zpracovávání|používání|využívání|údaje)',
        '(nemažte|nevymazávejte|neodstraňujte) ..6 (jen|pouze|ale) ..4 (uchov*|omez*|ulož*)',
      ],
      names: ['(omezení|pozastavení) ..3 (zpracování|používání|využívání)'],
    },
    PORTABILITY: {
      asks: [
        '(strojově čitelném|strojově čitelný|strojově čitelného|strojově čitelné|strojove citelnem|strojově)',
        '(převést|převeďte|předat|předejte|přenést|přeneste|poslat|zaslat|přenos) ..6 (jinému|jiného|novému|dalšímu|nového|k jinému) ..3 (správci|správce|poskytovateli|poskytovatele|operátorovi|společnosti|firmě)',
        '(údaje|údajů|data|dat|kontakty) ..8 (csv|json|xml)',
      ],
      names: ['(přenositelnost|přenositelnosti|strukturovaném běžně)'],
    },
    OBJECTION: {
      asks: [
        '(vznáším|podávám|uplatňuji|vznášíme) (tímto )?námitku',
        '(vznáším|vznášíme|vznést|podávám|uplatňuji|podat|vznesu) ..2 (námitku|námitky) ..6 (zpracování|zpracovávání|profilování|používání|využívání|údajů)',
        '(námitku|námitky|námitka) ..2 proti ..5 (zpracování|zpracovávání|profilování|používání|využívání)',
        '(přestaňte|ukončete|zastavte|přestat|ukončit|přestali) ..3 (zpracovávat|používat|využívat|zpracování|profilovat|sdílet) ..4 (mé|moje|osobní|údaje|data|mých)',
      ],
      names: ['(námitka|námitky) ..4 zpracování'],
      hints: [
        '(nesouhlasím|nepřeji si|nechci) ..8 (zpracováváním|zpracováním|zpracovávali|zpracovávány|zpracovávány|používali|používáním|využíváním)',
      ],
    },
    OBJECTION_MARKETING: {
      asks: [
        '(námitku|námitky|námitka|nesouhlasím|odmítám|nepřeji|nechci) ..12 (marketing*|reklam*|obchodní* sdělení*|přímého marketingu|nabíd*|propagac*)',
        '(přestaňte|ukončete|zastavte|nezasílejte|neposílejte|nevolejte|už|dost|žádné|přestat|ukončit|nezasílat|nepoužívejte) ..6 (reklam*|marketing*|obchodních sdělení|obchodní sdělení|spam*|marketingov*)',
        '(reklam*|spam*|marketing*|obchodní sdělení) ..5 (neposílejte|nezasílejte|přestaňte|nechci|nepřeji)',
      ],
      names: ['námitk* ..4 marketing*'],
      hints: [
        '(neposílejte|nezasílejte|nepište|nevolejte|přestaňte|přestaňte mi|ukončete) ..3 (mi|nám|posílat|zasílat|psát|volat|sms|zprávy|maily|emaily|newsletter|newslettery|novinky)',
        '(nechci|nepřeji si|nechceme) ..3 (dostávat|dostavat|přijímat|odebírat) ..4 (sms|zprávy|maily|emaily|e maily|newsletter|newslettery|novinky|nabídky|od vás|vaše)',
        '(odhlásit|odhlaste|odhlašuji|odhlášení|zrušit odběr|zrušte odběr|odhlašte) ..4',
        '(vyřaďte|vyřadit|vyškrtněte|odstraňte) ..3 (z|ze) ..2 (seznamu|odběru|databáze odběratelů|rozesílky|mailing*)',
      ],
    },
    CONSENT_WITHDRAWAL: {
      asks: [
        '(odvolávám|odvoláváme|odvolat|odvolávat|odvolání|ruším|beru zpět|stahuji|odvolavam|odvolává) ..4 (souhlas*|svolení)',
        '(souhlas|souhlasu|svolení) ..5 (odvolávám|odvolat|beru zpět|odvoláváme|ruším)',
      ],
      names: ['odvolání ..3 souhlasu'],
    },
    AUTOMATED_DECISION: {
      asks: [
        '(napadnout|napadám|přezkoum*|přezkum|nesouhlasím|namítám|námitku) ..8 (automatizovan*|automatick*|algoritm*)',
        '(automatizovan*|automatick*|algoritm*|systém*) ..14 (člověk*|lidsk*|osob*|pracovník*|zaměstnan*) ..4 (posoud*|přezkoum*|rozhod*|zásah*|zkontrol*|přezkum*)?',
        '(lidský zásah|lidského zásahu|lidské posouzení|přezkum člověkem)',
      ],
      hints: [
        '(posoudil|přezkoumal|zkontroloval|rozhodl|přehodnotil|podíval) ..2 (člověk|pracovník|zaměstnanec|někdo)',
        '(člověk|pracovník|zaměstnanec) ..4 (posoudil|přezkoumal|zkontroloval|rozhodl|přehodnotil)',
        '(rozhodnutí) ..4 (přezkoumal|posoudil|přehodnotil|přezkoumala|posoudila) ..2 (člověk|osoba|pracovník|zaměstnanec)',
      ],
      names: ['(automatizovan*|automatick*) ..3 (rozhodnutí|rozhodování)'],
    },
    COOKIE_CONSENT: {
      asks: [
        '(odvolávám|odvolat|změnit|odmítnout|odmítám|zrušit) ..6 (cookie|cookies)',
        '(cookie|cookies) ..10 (odvolávám|odvolat|důkaz|doložte|odmítnout|bez mého souhlasu|bez souhlasu)',
        '(důkaz|doložte|doložení|doklad) ..8 (cookie|cookies)',
        '(stížnost|nezákonn*|protiprávn*) ..6 (cookie|cookies) (lišta|lištu|lišty)?',
      ],
      names: ['souhlas* ..3 (cookie|cookies)'],
    },
  },
  marketing: ['(marketing*|reklam*|obchodní* sdělení*|propagac*|newsletter*)'],
  negations: ['(ne|bez|nikoli|nikoliv|místo)'],
  mentions: [
    '(proti|místo|bez|nikoli|odmítám|nesouhlasím s) ..2 (výmaz*|smazání|vymazání|likvidac*)',
    '(právo|práva) (na|vznést|odvolat|podat) ..2',
    '(žádost|žádosti|přání) o (výmaz|opravu|omezení|vymazání) (dotčených|máte)',
    '(námitka|námitku) (bez|povede)',
    '(byl|byla|byly|bylo|už|již|je|jsou) ..1 (vymazán*|smazán*|opraven*|změněn*|odstraněn*)',
  ],
  asides: [
    '(vím|víme|jsem si vědom|jsem si vědoma|je mi známo) ..6 (právo|práva|mohu|můžu)',
    '(máte|zákazníci mají|uživatelé mají|subjekt údajů má|můžete) ..3 (právo|odhlásit|odvolat|vznést)',
    '(máte povinnost|jste povinni|máte povinnosti|jste povinen) ..6',
    '(pokud|jestliže|když) ..2 (nesouhlasíte|odmítnete|namítáte)',
    '(pokud|jestliže|nebude li|neobdržím li) ..6 (neodpovíte|neobdržím|nedostanu|neodpovědi|nedojde|nereagujete)',
    '(povede|povede li|by vedlo|mohlo vést) ..3 (smazání|vymazání|zrušení|ke)',
    '(požadavky|podmínky|výjimku) ..6',
    '(vymažte|smažte|odstraňte) ..1 (tento|tuto|tuhle) ..1 (e mail|email|zprávu|mail)',
    '(nejste) ..2 (adresát*|příjemc*)',
    '(omylem|sám|sama) ..2 (smazal|smazala|vymazal|vymazala)',
    '(pro|chcete li) (odhlášení|se odhlásit)',
    '(vaše) ..2 (údaje|data) ..1 (zpracováváme|shromažďujeme|uchováváme)',
    '(naše|naši|našich|naším|našimi) (zásadami|zásady|podmínky|tým|řešení|služby)',
  ],
  howTo: ['(jak|kde) (mohu|můžu|můžeme|lze|mám|se|si|smazat|změnit|zrušit)'],
  earlier: [
    '(obdrželi|dostali|přišla|dostala) ..3 (mou|moji|mé|můj|moje) ..3 (žádost*|e mail|email|dopis)',
    `(moje|má|mou|moji|mé|mojí|svou|svoji) (žádost*|e mail|email|dopis) ..4 (ze|z|ze dne) ${days}`,
    '(jsem|jsme) ..5 (zaslal|zaslala|poslal|poslala|podal|podala|žádal|žádala|požádal|požádala|psal|psala|napsal|napsala|odeslal|odeslala|uplatnil|uplatnila|zaslali|požádali|kontaktoval|kontaktovala)',
    '(zaslal|zaslala|poslal|poslala|podal|podala|žádal|žádala|požádal|požádala|psal|psala|odeslal|odeslala|kontaktoval|kontaktovala) jsem',
    '(moje|mé|mou|mojí|moji|má|můj|mého|naše) ..3 (předchozí|poslední|první|dřívější|původní) ..2 (žádost|žádosti|mail|email|e mail|dopis)',
    '(moje|má|mou|moji|mé|na moji|na mou|mojí) (žádost|žádosti|e mail|email|dopis) ..1 (ze|z|zaslaná|podaná|ze dne)',
  ],
  reminders: [
    'nikdo ..4 (neozval*|neodpověděl*|nereagoval*|nekontaktoval*)',
    '(a|stále|pořád) (čekám|čekáme)',
    '(druhá|druhý|třetí|druhé) ..1 (urgence|e mail|email|dopis|zpráva|upomínka|žádost)',
    'lhůt* ..4 (nedodrž*|nestihl*|promeškal*|zmeškal*)',
    '(bez|žádná|žádnou|žádné) ..1 (odpověd*|reakce|reakci)',
    '(porad nic|stále nic|pořád nic|ticho|mlčíte|nikdo se neozval|nikdo mi neodpověděl|kdy (mi )?(odpovíte|odpovite|dostanu odpověď))',
    'nic se ..1 (nestalo|neděje|nezměnilo)',
    '(upomínka|upomínku|upomínám|připomínám|připomínka|připomenutí|urgence|urguji|urgovat|připomenout)',
    '(znovu|opakovaně|opětovně|podruhé|opět|potřetí|ještě jednou) ..3 (kontaktuji|žádám|obracím|prosím|píšu|zasílám|žádost|posílám)',
    '(dosud|stále|zatím|doposud|ani|do dnešního dne|pořád) ..4 (neobdržel*|nedostal*|nemám|nepřišla|bez|neodpověděl*|nereagoval*|čekám)',
    '(neobdržel|neobdržela|nedostal|nedostala|neobdrželi|neodpověděli|nikdo neodpověděl|nereagovali|nepřišla) ..4 (odpověď|reakci|vyjádření|žádnou)?',
    '(bez odpovědi|bez reakce|odpověď jsem nedostal*|odpověď jsem neobdržel*|odpověď nepřišla)',
    '(lhůta|měsíc|30 dnů|30 dní) ..4 (uplynula|uplynul|vypršela|už|prošla|překročena)',
    '(kde je|kdy) ..3 (odpověď|odpovíte)',
    '(ignorujete|ignorována|ignorovali)',
  ],
  additions: ['(dále|navíc|také|rovněž|zároveň|kromě toho|nyní také|tentokrát)'],
  topic: [
    '(svoje údaje|své údaje|svých údajů|svým údajům)',
    '(osobní* údaj*|osobních údajů|gdpr|ochran* osobních|ochran* údajů|soukromí|mé údaje|moje údaje|mých údajů|zpracování údajů|únik* dat|smlouv* o zpracování|zpracovatelsk*|cookie|cookies|správce údajů)',
  ],
  messages: [
    '(dostávám|dostal|dostala|chodí|přišla|přišel|přicházejí|posílají|posíláte|zasílají|poslali|obtěžujete|dostavam) ..6 (sms|smsky|esemes*|zprávy|zpráva|textov*|hovory)',
    '(sms|smsky|esemes*|zprávy|textové) ..4 (od|z čísla|chodí|dostávám|přišla|posílá)',
  ],
  stranger: [
    '(nikdy|nic|ani) ..3 (jsem )?(si |tam )?(nikdy )?(neobjednal*|nekoupil*|nebyl*|nepůjč*|nenakupoval*|nenavštívil*)',
    '(neznám|neznáme) ..2',
    'předchozí* (majitel*|vlastník*) ',
    '(nikdy|ne) ..4 (nedal|nedala|neposkytl|neposkytla|nesouhlasil|nesouhlasila|nesdělil|nesdělila|neudělil|neudělila|neregistroval|neregistrovala) ..6',
    '(nedal|nedala|neposkytl|neposkytla|nesdělil|nesdělila) jsem ..8',
    '(nejsem|nebyl|nebyla|nikdy jsem nebyl|nikdy jsem nebyla) ..4 (zákazník*|klient*|uživatel*)',
    '(nikdy) ..3 (nepoužil|nepoužila|nepoužíval|nepoužívala|neslyšel|neslyšela|neregistroval|neregistrovala)',
    '(váš|vaše|vašeho|vaší|váš název) ..2 (zákazník|klient|firma|společnost|název|služba|platforma|platformu) ..6 (posílá|rozesílá|zobrazuje|objevuje|zasílá|uvedena)',
    '(odeslán*|posílán*|přišla|zaslán*|rozesíl*) ..3 (přes|prostřednictvím) ..1 (vás|vaš*|sendberry)',
  ],
  customer: [
    '(můj|mém|mého|mým) ..2 (účet|účtu|účtem|smlouv*|profil*|zákaznick*)',
    '(zákaznické číslo|číslo smlouvy|číslo zákazníka)',
    '(jsem|byl jsem|byla jsem|jako) ..2 (váš|vaším|vaše)? ..1 (zákazník|zákaznice|klient|klientka|uživatel|zákazníkem)',
  ],
  onBehalf: [
    '(jako|jsem) ..3 (matka|otec|rodič|opatrovník|opatrovnice|zákonn* zástup*)',
    '(jeho|jejím|jejich) jménem',
    '(jménem|v zastoupení|zastupuji|zastupujeme|zastupující) ..3 (klient*|mého|mé|našeho|naší|pana|paní|svého|své)',
    '(můj|náš|mého|našeho|mojí|naší|mým|naším) (klient*|mandant*)',
    '(plná moc|plnou moc|plné moci) ..4 (příloze|přiložena|přikládám|přikládáme|v příloze)',
    '(přikládám|přikládáme|v příloze|přiložena) ..4 (plnou moc|plná moc)',
    '(zákonný zástupce|zákonná zástupkyně|opatrovník)',
    '(údaje|účet|číslo) (mého|mé) (syna|dcery|dítěte|matky|otce|manžela|manželky)',
  ],
  authority: [
    '(obdržel|obdržela|přijal|eviduje|byla doručena) ..4 (stížnost|podnět|stížnosti)',
    '(sdělte|poskytněte|vyjádřete|žádá|vyzývá|vyzýváme) ..8 (vyjádření|stanovisko|vysvětlení|podklady) ',
  ],
  notRequests: [
    '(automatická odpověď|mimo kancelář|na dovolené|nedoručitelné|nelze doručit|doručení se nezdařilo)',
    '(vyhrál|výhra|výherce|loterie|gratulujeme|dědictví|bitcoin|krypto*)',
    '(faktura|faktury|fakturu|splatnost*|objednávka č|dodací list|ceník)',
    '(životopis|ucházím se|pracovní pozic*|motivační dopis|volné místo|nabídka práce)',
    '(speciální nabídka|sleva|slevy|naše služby|naše řešení|nabízíme|webinář|zdarma vyzkouš*|spolupráce|newsletter)',
    '(zobrazit v prohlížeči|klikněte zde|odhlásit odběr)',
  ],
}
