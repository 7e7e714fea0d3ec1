import { csContext } from './cs-context'
import { csOrdinary } from './cs-ordinary'
import type { LanguageWords } from './words'

const data =
  '(údaje|údajů|údajích|údajům|data|dat|informace|informací|informacích|záznamy|záznam|záznamů|spis|složku|nahrávky|nahrávku|dokumenty|podklady)'
const thing =
  '(údaje|údajů|data|dat|informace|informací|účet|účtu|účty|profil|profilu|číslo|čísla|telefon|telefonní|mobil|e mail|email|mail|adresu|adresy|adresa|záznamy|záznam|kontakt|kontakty|historii|fotku|fotky|fotografii|fotografie|video|videa|nahrávku|nahrávky|doklad|pas|registraci|jméno|stopy|rozhovor|emailovou)'
const my =
  '(mé|moje|můj|mého|mojí|moji|mou|mých|mým|mými|má|svých|svoje|své|svůj|svou|jeho|její|syna|dcery|dítěte|klienta|klientky|matky|otce)'
const me =
  '(mně|mě|mne|mi|nás|nám|něm|ní|mou osobu|mé osobě|mém ..1 (čísle|jméně|účtu|synovi)|mým ..1 (číslem|jménem|účtem)|mého ..1 (čísla|jména|účtu)|toto číslo|klientovi)'

export const cs: LanguageWords = {
  ...csContext,
  ...csOrdinary,
  erase: [
    '(ukliďte|uklidit|vyčistit|vyčistěte|pročistěte|zlikvidovali)',
    '(vymazat|vymažte|vymažete|vymaž|vymazali|vymaže|smazat|smažte|smažete|smaž|smazali|smaže|smazte|vymazte|odstranit|odstraňte|odstraníte|odstranili|zlikvidovat|zlikvidujte|likvidovat|zničit|zničte|zničili|promazat|promažte|vyřadit|vyřaďte|vyškrtnout|vyškrtněte|vyhodit|vyhoďte|zapomenout|zapomeňte|anonymizovat|skartovat|skartujte|sundat|sundejte|stáhnout|stáhněte|zrušte a)',
    '(zbavit|zbavte) se',
    '(dát|dejte|pryč) ..2 (pryč)',
  ],
  erased: [
    '(vymazán|vymazány|vymazána|vymazáno|smazán|smazány|smazána|smazáno|odstraněn|odstraněny|odstraněna|odstraněno|zničeny|zlikvidovány|výmaz|výmazu|vymazání|smazání|odstranění|likvidaci|likvidace|zničení)',
  ],
  gone: [
    '(nechci|nepřeji si) ..3 (být|figurovat|existovat) ..3 (systému|databázi|evidenci|u vás)',
    '(zmizet|zmizely|zmizelo|zmizí|zmizel|zmizela)',
    '(neuchovávejte|neuchovávali|neuchovávat|neskladujte|neskladovali|neměli|nezůstalo|nezůstal|nezůstaly|nezůstane|nedržte|neevidujte|neevidovali)',
    '(přestaňte|přestat|přestali|ukončete) ..1 (uchovávat|skladovat|držet|evidovat|uchovávání)',
    '(není|nemáte|žádný|bez) ..3 (důvod|důvodu|právo|nárok|potřeba) ..5 (uchovávat|držet|mít|uchování|uchovávání|skladovat|evidovat)',
    '(nic|žádná stopa) ..4 (nezůstalo|nezbylo|nebylo|nezůstane)',
    '(již nejsou potřebné|už nejsou potřeba|již nejsou nutné)',
  ],
  nothing: ['(nic|žádná stopa|žádné|ani stopa|nikde)'],
  remain: ['(nezůstalo|nezůstane|nezbylo|nebylo|nezůstávalo|neexistoval*|nefiguroval*|zůstalo)'],
  myThing: [
    `${thing} ..1 (mého|mé|mojí|našeho|naší) ..1 (syna|dcery|dítěte|matky|otce|bratra|sestry|manžela|manželky|klienta|klientky)`,
    '(mého|moji|mou|moje|můj|mých|mé) ..2 (průkaz*|občank*|pas|pasu|doklad*|podpis*|hlas*|sken*|kopie|kopii)',
    `${my} ..3 ${thing}`,
    `${thing} ..5 (o|na|týkající se|související s|spojené s|ke|k) ..1 ${me}`,
    `${thing} (které|co|jež) ..4 (o mně|o mě|o mne|ode mě|na mě)`,
    '(ten|tento|tenhle|toto|tohle|to|tu|tuto) (účet|profil|číslo|fotku|video|záznam|nahrávku)',
  ],
  myData: [
    `${data} ..1 (mého|mé|mojí|našeho|naší) ..1 (syna|dcery|dítěte|matky|otce|bratra|sestry|manžela|manželky|klienta|klientky)`,
    `${my} ..3 ${data}`,
    `${data} ..6 (o|týkající se|související s|spojené s|na) ..1 ${me}`,
    `(o|na) ${me} ..4 ${data}`,
  ],
  family: [
    '(bratr*|sestr*|matk*|otec|otce|syn*|dcer*|dítě*|dítět*|manžel*|babičk*|opatrovn*|klient*|jménem|zastoup*)',
  ],
  aboutMe: [
    '(po|ode) (mně|mne|mě)',
    `(o|na|ode|k|ke) ${me}`,
    '(týkají|týkající|týká|souvisí|související|spojené|spojeno|vázané) ..2 (se mnou|mě|mne|mé osoby|mým|k mé osobě)',
    '(pod mým|na mém) ..1 (jménem|číslem|jméně)',
  ],
  all: [
    '(vše|všechno|všechny|všechna|veškeré|veškerá|cokoli|cokoliv|úplně vše|celý|celou|komplet|kompletně|co)',
  ],
  it: ['(je|ho|to|ji|jej|tyto|tento|tuto|toto|ty|ta|ten|tohle|obojí|oba|obě|jejich)'],
  place: [
    '(databáze|databází|databázi|systému|systémů|evidence|evidencí|evidenci|serverů|archivu|registru|kartotéky|platformy|crm)',
  ],
  me: ['(mě|mne|nás|ho|ji|syna|dceru|dítě|číslo)'],
  give: [
    '(pošlete|poslat|poslali|pošlete|zašlete|zaslat|zaslali|zaslání|poskytněte|poskytnout|poskytli|poskytnutí|dejte|dát|dodejte|ukažte|ukázat|získat|dostat|obdržet|vidět|vydat|vydejte|vydání|předložit|předložte|sdělit|sdělte|zpřístupnit|zpřístupněte|nahlédnout|nahlédnutí|přístup|vytiskněte|přeposlat|přepošlete|odešlete|doručit)',
  ],
  copy: [
    '(kopii|kopie|kopií|výpis|výpisu|opis|přehled|seznam|soupis|výtisk|souhrn|přepis|výčet|duplikát|kopiu)',
  ],
  tell: [
    '(potvrďte|potvrzení|potvrdit|potvrdili|sdělte|sdělit|sdělili|sdělení|napište|informujte|informovat|vědět|věděl|věděla|dozvědět|řekněte|říct|říci|vysvětlete|vysvětlit|zajímá|zajímalo|odpovězte|odpovědět|uveďte|objasněte|upřesněte|zjistit|prozraďte)',
  ],
  what: [
    '(jaké|která|které|jaká|kterých|jakých|co|zda|jestli|zdali|či|vše|všechno|všechny|veškeré|kolik|jakou|jaký)',
  ],
  hold: [
    '(uchováv*|zpracováv*|evidujete|eviduje|máte|mate|držíte|ukládáte|uloženo|uložené|uložena|víte|shromažď*|shromáždili|vedete|vede|skladujete|sbíráte|nasbírali|vedeno|vedeny|disponujete|k dispozici|mají)',
  ],
  whence: [
    '(odkud|kde|jak|od koho|kdo|z jakého zdroje|jaký je zdroj|zdroj|jakým způsobem) ..6 (máte|mate|získali|získal|vzali|vzal|přišli|přišel|sehnali|dal|poskytl|prodal|předal|koupili|dostali|pochází|pocházejí|vzalo|dostal|dostalo|objevilo|zdroj)',
  ],
  youGot: [
    '(jak|kde|odkud|od koho) (jste|máte|se) ..4 (dostali|získali|přišli|vzali|sehnali|máte|dozvěděli|objevil|objevilo|k němu|k nim)',
    '(odkud|jak) (je|ho|to|ji) ..1 (máte|znáte)',
  ],
  contactPoint: ['(číslo|čísla|čísle|telefon*|mobil*|e mail|email|mail|adres*|kontakt*|moje údaje|mé údaje)'],
  whom: [
    '(komu|kdo|s kým|třetím|třetí|příjemc*|kterým|jakým|jiným|dalším|kterým společnostem|někomu|kdo další)',
  ],
  share: [
    '(předali|předáváte|předány|předána|předáno|poskytli|poskytujete|poskytnuty|poskytnuta|prodali|prodáváte|zpřístupnili|zpřístupněny|sdíleli|sdílíte|dáváte|dali|viděl|přístup|získal|davate|předávate)',
  ],
  fix: [
    '(dát|dejte|uvést|uveďte) ..3 do pořádku',
    '(zapište|zapsat|zanést|zaneste|upravili)',
    '(opravit|opravte|opravili|opravíte|změnit|změňte|změnili|změníte|aktualizovat|aktualizujte|doplnit|doplňte|upravit|upravte|přepsat|přepište|nahradit|nahraďte|vyměnit|vyměňte|napravit|napravte|uvést do pořádku|uveďte na pravou|poopravit|poopravte|zaktualizovat|zaktualizujte|přehodit|dejte do pořádku)',
  ],
  fixed: [
    '(opravu|oprava|opravy|změnu|změna|aktualizaci|doplnění|úpravu|opraveno|opraven|opravena|opraveny|změněno|změněna|změněny|nápravu)',
  ],
  field: [
    '(narozenin*)',
    '(jmenuji|jmenuju|bydlím)',
    '(jméno|jména|jménem|příjmení|rodné číslo|adresa|adresu|adresy|adrese|datum narození|narození|narozen|narozena|rok narození|telefon|telefonu|číslo|čísla|e mail|email|mail|údaje|údajů|údaj|záznam|záznamu|poznámka|poznámku|psč|ulice|ulici|bydliště|pohlaví|oslovení|titul|kontakt|kontaktní|dluh|evidenci|dům|byt)',
  ],
  identity: [
    '(narozenin*)',
    '(jsem) ..2 (žena|muž)',
    '(oslovuj*)',
    '(příjmení|jméno|datum narození|rok narození|narodil*|rodné číslo|psč|číslo domu|ulice|ulici|adres*|bydliště|oslovení|pohlaví|titul)',
  ],
  wrong: [
    '(ne|nikoli|místo) (0*|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
    '(přitom|ačkoli|ačkoliv|i když)',
    '(špatn*|chybn*|chyba|chybu|chybou|chybí|nesprávn*|neaktuáln*|nepřesn*|zastaral*|star*|původní|dřívější|překlep*|nesedí|neplatí|neodpovídá|místo|nikoli|nikoliv|pořád|stále|mylně|mylný|neúpln*|prohozen*|popleten*|zkomolen*|má být|správně|neplatn*|nejsem|nepravdiv*|přehozen*)',
    ' a ne',
    '(píše se|má na konci) ..3',
  ],
  newly: [
    '(vdala|oženil|rozvedla|rozvedl|přestěhoval*|přestěhování|změnil*|provdala|přejmenoval*|stěhoval*)',
    '(nový|nová|nové|novou|nyní|teď|správně|správný|správná|správné|správnou|skutečn*|ve skutečnosti|tedy|od svatby)',
  ],
  restrict: [
    '(omezit|omezte|omezili|omezení|omezíte|pozastavit|pozastavte|pozastavili|pozastavení|zablokovat|zablokujte|blokovat|blokaci|zmrazit|zmrazte|zmrazení|zmrazili|přerušit|přerušte)',
  ],
  processing: [
    '(zpracov*|zpracováv*|používán*|používat|používali|používáte|využíván*|využívat|využíváte|profilov*|profily|analýz*|analyzov*|vyhodnoc*|sledov*|oprávněn* zájm*|oprávněného zájmu|hodnocen*|nahráván*|sdílen*|předáván*|statistik*|užití|užívání)',
  ],
  notUse: [
    '(nikdo) ..3 (nepracuje|nepracoval|nedělá|nesahá)',
    '(nikdo|nic) ..3 (nepracuj*|nedělej*|nesahej*|neprovád*)',
    '(nikdo|aby nikdo) ..3 (nepouž*|nezprac*|nesah*|nekouk*|nenahl*)',
    '(nepoužív*|nezpracováv*|nevyužív*|nesahejte|nepředáv*|neužív*|nedělejte|neměňte|nenakládejte|nesdíl*|nedotýk*)',
    '(bez|přestaňte|ukončete|zdržte se|zdržet se) ..4 (použ*|zpracov*|využ*|nakládán*)',
    '(žádným způsobem|nijak|s nimi nic) ..3 (ne*|nedělali)',
  ],
  keepOnly: [
    '(jen|pouze) (uchování|uložení|uchovávání)',
    '(jen|pouze|toliko|jenom) ..3 (uchov*|ulož*|nech*|skladuj*|schov*)',
    '(uchov*|ulož*|nech*|ponech*|schov*) ..4 (jen|pouze|ale|avšak|bez|jenom)',
    '(nemaž*|nevymaz*|nesmaz*|neodstra*|nelikvid*|místo výmazu|místo vymazání|neničte|nemazali)',
  ],
  until: [
    '(dokud|než|do doby|po dobu|zatím|prozatím|dočasně|mezitím|do vyřešení|do ukončení)',
    '(soud|soudu|soudní|žalob*|spor|sporu|řízení|právních nároků|ověř*|reklamac*)',
  ],
  portable: [
    '(jiný|jiném|nový|novém) ..1 (systém|systému|program|programu) ..4 (načíst|přečíst|importovat|nahrát)',
    '(strojově čiteln*|strojově|strojove citeln*|přenositelnost*|strukturovan* ..5 formát*)',
  ],
  format: ['(csv|json|xml|xlsx|excel|export|exportovat|exportujte|soubor|souboru|formátu|formát|formatu)'],
  hand: [
    '(převést|převeďte|převod|předat|předejte|přenést|přeneste|poslat|pošlete|zaslat|zašlete|přenos|exportovat|exportujte|importovat|nahrát|odnést|vzít|přímo|vydat|vydejte)',
  ],
  elsewhere: [
    '(konkurenc*)',
    '(jinému|jiného|jiné|jinou|novému|nového|nové|novou|dalšímu|konkurenč*|jiný|nový) ..3 (správci|správce|poskytovateli|poskytovatele|operátorovi|operátora|společnosti|firmě|službě|službu|služby|platformu|platformě|systému|systém)',
    '(jinde|jinam|přecházím k|přecházíme k|prechazim k|přecházím na|odcházím ke|ke konkurenci|měním poskytovatele|na novém místě)',
  ],
  ownInput: [
    '(jsem|jsme|sám|sama|sami) ..4 (zadal*|nahrál*|poskytl*|vložil*|vyplnil*|uvedl*|dodal*|naimportoval*)',
    '(kontakt*|šablon*|skupin*|seznam*|adresář*|profil*)',
  ],
  objectTo: ['(námitku|námitky|námitka|namítám|ohrazuji|protestuji|vznáším|vznášíme|odporuji)'],
  notWant: [
    '(nesouhlasím|nepřeji si|nechci|nechceme|zakazuji|nedovoluji|odmítám|nesvoluji|neschvaluji|vadí mi)',
    '(přestaňte|ukončete|zastavte|přestat|ukončit|přestali)',
  ],
  profiling: [
    '(vytvář*|sestav*|vytvoř*) ..4 profil*',
    '(profilov*|sledov*|sledujete|analyz*|vyhodnoc*|hodnot*|monitorov*|nahráv*) ..4 (mé|moje|mého|mě|mých|můj|jak|chování|co)',
  ],
  stop: [
    '(přestaňte|přestat|přestali|ukončete|zastavte|nezasílejte|neposílejte|neposílat|neposílali|nezasílat|nepište|nevolejte|nevolali|nechodí|nechodily|dost|žádné|žádná|žádný|odhlásit|odhlaste|odhlašte|odhlašuji|nechci|nepřeji|odmítám|konec|stop|vyřaďte|nenabízejte|nekontaktujte|nebombardujte|neotravujte|neobtěžujte|dejte mi pokoj|zákaz|zakazuji|nepoužívejte)',
  ],
  leaveMe: [
    '(už to|to už|už je|už) nechci',
    '(přestaňte|přestane|přestal*|toho nechá|nechte toho|dejte mi pokoj|dost|ukončete|stop|konec|nechte mě být|přestat)',
  ],
  marketing: [
    '(marketing*|reklam*|obchodní* sdělení*|propagac*|newsletter*|nabíd*|spam*|akce|akcích|slevy|slevách|novinky|letáky|letáků|přímého marketingu|prodejc*|obchodní* zástupc*|obchodník*|tarif*|telemarketing*|promo*)',
  ],
  sending: [
    '(posílat|posílejte|posíláte|posílali|zasílat|zasílejte|zasíláte|zasílání|psát|volat|voláte|volá|volají|nezasílejte|neposílejte|nepište|nevolejte|dostávat|dostávám|chodí|chodily|přijímat|odebírat|sms|smsky|esemesk*|zprávy|maily|emaily|e maily|hovory|nabídky|neotravujte|neobtěžujte)',
  ],
  withdraw: [
    '(beru|vezmu|bereme) ..4 zpět',
    '(končí|pozbývá|už neplatí|přestává platit|zaniká)',
    '(odvolávám|odvoláváme|odvolat|odvolávat|odvolání|odvolán|odvolavam|odvolává|ruším|zrušit|beru zpět|vzít zpět|stahuji|stáhnout|odnímám|rozmyslel*|neplatí|už nesouhlasím|dále nesouhlasím|zpětvzetí)',
  ],
  consent: ['(souhlas*|svolení|povolení|souhlasil*|odsouhlas*|podepsal*|schválil*)'],
  machine: [
    '(automatizovan*|automatick*|automat|algoritm*|robot*|počítač*|program|systém|systémem|stroj|strojem|umělá inteligence|ai|skóring*|skóre|scoring|sekund*|vteřin*|software)',
  ],
  decided: [
    '(rozhodnut*|rozhodl*|rozhodnul*|zamítn*|zamítl*|odmítn*|odmítl*|zablokov*|pozastav*|zrušen*|zruši*|zakázal*|vyhodnotil*|omezil*|snížil*|limit*|odepřen*|verdikt)',
  ],
  human: ['(člověk*|lidsk*|pracovník*|zaměstnan*|osoba|osobou|někdo|živý|živá|lidé|úředník|referent)'],
  review: [
    '(zabýv*|zabyv*|zaobír*|řeš*|projde|podívá)',
    '(posoud*|přezkoum*|přezkum*|rozhod*|zásah*|zkontrol*|přehodnot*|podíval*|posouzen*|prověř*|projed*|prostud*|podívat|zváž*|vyslech*|prozkoum*|vyjádř*)',
  ],
  contest: [
    '(napadnout|napadám|přezkoum*|přezkum|nesouhlasím|namítám|námitk*|neakceptuji|odvolávám se|nespravedliv*|protestuji|zrušit|zrušte|rozporuji|zpochybňuji)',
  ],
  cookie: [
    '(pixel|pixely|pouze nezbytné|jen nezbytné|jen nutné|google analytics)',
    '(cookie|cookies|cookie lišt*|sušenk*|sledovací* soubor*|trackery)',
  ],
  cookieMatter: [
    '(odvol*|změnit|odmítn*|odmít*|zrušit|důkaz*|doložte|doložen*|doklad|souhlas*|lišt*|banner*|tlačítk*|nezákonn*|protiprávn*|bez|než|dříve|stížnost*|přijmout|prokaž*|zákon*)',
  ],
  cookieWish: [
    '(ukažte|doložte|prokažte) ..8 (souhlas*)',
    '(odvol*|doložte|doložit|důkaz*|prokaž*|prokázat|nesouhlasím|nesouhlasil*|odmít*|nezákonn*|protiprávn*|bez souhlasu|bez mého|vypnul*|namítám)',
  ],
}
