import type { ContextWords } from './words'

/** What turns the words of a wish around, or tells what a mail is about. */
export const csContext: ContextWords = {
  service: [
    '(duplicit*|seznam odhlášen*|skupin* kontaktů|naimportovan* seznam*)',
    '(kampaň*|kampan*|šablon*|odesílatel*|hesl*|kart*|zůstat*|kredit*|platb*|tarif*|api|doručen*|tlačítk*|vrácení peněz|cen*)',
  ],
  notAsking: [
    '(žádnou|žádná) (žádost|výzvu|námitku) ..3',
    '(není|nejde o|nejedná se o) ..2 (žádost|žádná žádost|stížnost|výpověď|námitka|výmaz) ..2',
    '(nežádám|nechci|neprosím|nepožaduji|nehodlám|nepřeji si) ..2 (výmaz|smazat|smazání|zrušit|mazat|vymazat|opravu|zrušení|kopii) ..2',
    '(není třeba|není potřeba|netřeba|nemusíte) ..2 (mazat|smazat|rušit|měnit|nic)',
    '(nerušte|nezavírejte|nerusim|neruším)',
  ],
  contrast: ['(ale|jen|pouze|nýbrž|avšak|však|jenom|chci|prosím|žádám|naopak)'],
  later: [
    '(vyhrazuji|vyhrazujeme) ..3 (právo|práva)',
    '(později|samostatně|zvlášť|případně|v budoucnu|jindy) ..4 (možná|požádám|ozvu|rozhodnu|případně|obrátím)',
    '(možná|případně) ..4 (později|v budoucnu|jindy)',
    '(jinak|v opačném případě|v případě odmítnutí) ..4 (se|to|podám|budu|obrátím|dávám|půjdu)',
  ],
  hypothetical: [
    '(co se stane|co se děje|co by se stalo|co bude) ..4',
    '(mám|máme|má člověk|má klient) (vůbec |nějaké )?(právo|nárok)',
    '(kdyby někdo|pokud klient|pokud někdo|když zákazník|dejme tomu|teoreticky|v případě že)',
    '(jaký je|jaká je|jaké je) ..2 (postup|procedura|politika|rozdíl)',
    'jak (vyřizujete|řešíte|postupujete) ..3',
  ],
  thirdParty: [
    '(náš|naše|můj|moje|jeden z našich|jedna z našich|jedna naše|jeden|jedna|někteří|několik) ..2 (příjemc*|odběratel*|zákazn*|klient*|uživatel*|pacient*|člen|členka|zaměstnan*|host|kupující) ..4 (žádá|požádal*|chce|požaduje|stěžuje|napsal*|píše|žádají|prosí|vyžaduje)',
    '(obdrželi|dostali|přišla) ..3 (žádost|stížnost) ..2 (od|našeho|naší) ..3 (zákazník*|klient*|příjemc*|odběratel*|pacient*)',
  ],
  term: ['(měsíc*|mesic*|lhůt*|lhut*|30 dn*|třicet|týdn*|zákonn*) '],
  regulator: ['(úřad*|urad*|úoou|uoou|stížnost*|soud*|advokát*|právník*|dvi)'],
  letter: [
    '(níže)',
    '(žádost*|zadost*|dopis*|e mail|email|mail|zprávu|zpráva|psal*|napsal*|žádal*|poslal*|zaslal*|podání|dotaz*)',
  ],
  matter: [
    '(iso 27001|certifik*)',
    '(trénov*|učení|trénink) ..4 (ai|umělé|umělou|modelů)',
    '(umělé inteligence|umělou inteligenci)',
    '(zpracovatel*|subdodavatel*|mimo eu|mimo evropskou|standardní smluvní|doba uchování|dobu uchování|zásad* ochrany|pověřence|pověřenec|datové centrum|datová centra|právní základ|právní titul|záznam* o činnostech)',
    '(servery|serverů|serverech|hosting|uloženy|uložená|ukládáte|data) ..6 (v eu|evropě|evropské|česku|usa|americe|lotyšsku|cloud*|amazon*|aws|google|umístěn*)',
    '(kde|v jaké zemi|v které zemi) ..5 (servery|uloženy|uložená|data|ukládáte)',
    'jak dlouho ..6 (uchováv*|ukládá*|skladuj*|držíte|archiv*)',
    '(hacknut*|hackeř*|únik dat|únik|úniku|napaden*|kyberútok*|bezpečnostní incident*|prolomen*)',
    '(čtete|prodáváte|odposloucháváte|nahráváte|skenujete|používáte) ..4 (zprávy|data|hovory|konverzace|umělou)',
  ],
  outsider: [
    '(předplatné|odběr zrušíte|odběr zrušit|v ..1 čísle)',
    '(přihlaste se|přihlašte se|zadejte) ..5 (hesl*|zobrazit|zobrazení|přečt*|potvrd*|ověř*)',
    '(pomáháme|pomáhá|radíme) ..3 (firmám|společnostem|podnikům|organizacím)',
    '(krátký hovor|krátké setkání|zavolat si|schůzku)',
    '(můžeme|mohli bychom|smíme) ..3 (poslat|zaslat|ukázat|nabídnout|představit)',
    '(kandidát*|uchazeč*|personální agentur*)',
    '(audit dodavatel*|dodavatel*)',
    '(dotazník|dodavatelský|vážený dodavateli|hodnocení dodavatel*|vážený partnere)',
    '(diplomov*|bakalářsk*|student*|studuji|rozhovor s vámi|konferenc*|novinář*|průzkum*|výzkum*|přednášk*)',
    '(zveme vás|přihlaste se|registrujte|účastnický poplatek|včasné přihlášení)',
    '(seminář*|školení|webinář*|kurz*|workshop) ..14 (kč|eur|cena|slev*|registr*|přihl*|účast*|koná|pro pověřence)',
    '(nabízíme|nabídka služeb|naše společnost|naši experti|pomůžeme|pomáháme|audit*|nezávazn*|cenová nabídka|při objednávce|externí pověřenec|doprava zdarma)',
    '(poslední výzva|certifikát* ..4 (vyprš*|konč*|obnov*)|potvrďte svůj účet|váš účet bude)',
    '(v tomto čísle|číst dále|čtěte více|odhlásit můžete)',
  ],
  throughUs: [
    '(přes|prostřednictvím|pomocí|skrze) ..1 (vás|vaši ..1 (platformu|službu|bránu)|vaší ..1 (platformy|služby)|vašeho|sendberry)',
    '(posíl*|odesíl*|rozesíl*|zasíl*|odesl*) ..4 (přes|prostřednictvím) ..1 (vás|vaš*|sendberry)',
    '(posíláte|rozesíláte|odesíláte) ..2 (vy|za ně|pro ně)',
  ],
  remindedOf: [
    '(chodí|přišla|přišel|dostávám|dostal|dostala|posíláte|posílají|posílám|zákazníkům) ..6 (připomín*|upomín*)',
    '(připomín*|upomín*) ..4 (na termín|o platb*|k platb*|klientům|zákazníkům|z ordinace)',
  ],
  thanks: [
    '(děkuji|díky|děkujeme) za ..1 (rychl*|výmaz|smazání|opravu|vymazání)',
    '(děkuji|díky|děkujeme) ..1 (že) ..12',
    '(děkuji|děkuju|díky|děkujeme) ..2 (že) ..12',
  ],
  wonder: [
    '(zajímá|zajímalo|rád bych věděl|ráda bych věděla|chtěl bych vědět|chtěla bych vědět|řekněte|vysvětlete|vědět|zjistit|dozvědět|sdělte)',
  ],
  newsletter: ['(v tomto čísle|odhlásit|odhlášení|newsletter|zpravodaj|registrace)'],
  lawTalk: ['(právo|práva) (na|vznést)', '(práva)'],
}
