import type { OrdinaryWords } from './words'

/** What people say in ordinary words, and what they tell without asking. */
export const csOrdinary: OrdinaryWords = {
  mine: ['(můj|moje|moji|mou|mé|mého|mých|mojí|svůj|svoje|své|svou|svých)'],
  media: [
    '(účet|účtu|profil|profilu)',
    '(fotk*|fotograf*|foto|obrázk*|snímk*|video|videa|videí|záznam*|nahrávk*|selfie|sken*|šablon* obličeje|životopis*|motivační dopis|dokument*|kopii dokladu|občank*)',
  ],
  footage: [
    '(poznámk*|hodnocení|zápis*)',
    '(záznam*|nahrávk*|kamer*|kamerov*|video|videozáznam*|přepis*|osobní spis|spis|spisu|konverzac*|hovor*)',
  ],
  shown: [
    '(jsem|jsme) ..3 (zachycen*|vidět|slyšet|natočen*|nahrán*|zaznamenán*)',
    '(se mnou|o mně|o mě|na kterém jsem|na které jsem|kde jsem|na němž jsem|mě zachyc*|mého|mých) ..1 (hovor*|rozhovor*|návštěv*|osobního|spisu|jsem)?',
    '(mého|mých|můj|svůj|svého) ..2 (hovor*|rozhovor*|návštěv*|spis*)',
  ],
  noMore: [
    '(už žádn*|žádné další|žádná další|žádný další|nikdy více|nikdy víc|více žádn*|žádn* více|bez dalších|dost|mám dost|plné zuby|nic dalšího)',
  ],
  getting: ['(chodí|dostávám|dostáváme|posíláte mi|mi posíláte|píšete mi|mi píšete|voláte mi|přicházejí)'],
  need: [
    '(potřebuji|potřebuju|potřebujeme|potřeboval*|uvítám|uvítal*|ocením|budu rád*|byl* bych|rád bych|ráda bych|očekávám|zajistěte|postarejte|buďte tak|mám nárok|prosil*|pošlete|dejte)',
  ],
  told: [
    '(vaše|vašich|vašem|váš|ve|na) ..3 (zásad*|podmínk*|web*|stránk*|oznámení|liště|lišta|odpověď|odpovědi|kolega|kolegyně|podpora) ..4 (píše*|říká|uvád*|stojí|tvrdí|napsal*|řekl*|sdělil*|slibuje*|slíbil*|vysvětlil*)',
    '(četl*|slyšel*|viděl*|dočetl*|všiml*) ..2 (že|jak|jsem)',
    '(soused*|kamarád*|přítel*|koleg*|bratranec|sestra|bratr|manžel*|šéf*|známý|známá) ..3 (žádal*|požádal*|chtěl*|psal*|napsal*|dostal*|odvolal*|vyprávěl*|říkal*|vznesl*|chce)',
    '(jsem|jsme|sám|sama) ..3 (smazal*|vymazal*|opravil*|odhlásil*|stáhl*|exportoval*)',
    '(jste|kolega|kolegyně|vaše podpora) ..3 (smazal*|vymazal*|opravil*|změnil*|poslali|omezil*|přestali|exportoval*)',
    '(my|naše společnost|naše firma) ..1 (mažeme|zpracováváme|uchováváme|opravujeme|shromažďujeme|vymažeme) ',
    '(subjekt údajů|uživatel|osoba|člověk) (má|může|podal*|chce|mohou)',
  ],
  practice: [
    '(jak|kdy|proč|kde|kdo|po jaké době|jak dlouho|jak rychle) ..4 (mažete|maže|smazat|výmaz|opravujete|opravit|vyřizujete|funguje|podat|podává|odvolat|požádat|probíhá|postupovat|udělat|vyřídit)',
    '^(mažete|uchováváte|opravujete|nabízíte|umožňujete|lze|je|zpracováváte|ověřujete) ..3 (automaticky|normálně|obvykle|vždy|vůbec|běžně|možné|někdy)',
    '(když|pokud|kdyby|kdybych|až|jestliže|jakmile) ..4 (požádám|požádal*|zruším|zrušil*|smažu|smazal*|odejdu|odešel|odvolám|odvolal*|chtěl*|chce|chci|namítnu|vznesu|požádá)',
    '(jaký|jaká|jaké|které) ..2 (postup|procedura|kroky|dokumenty|formulář|doklady)',
    '(ze zvědavosti|jen tak|jen pro informaci|obecně|v zásadě|teoreticky|do budoucna|jen se ptám)',
  ],
  chase: [
    '(první|druhá|druhé|druhý|třetí|další|poslední|opakovaná) ..1 (urgence|upomínka|připomínka|připomenutí|výzva|pokus)',
    '(na|má|moje|mé) ..2 (žádost|dopis|e mail|email|mail|zprávu|zpráva) ..8 (neodpověděl*|nereagoval*|bez odpovědi|bez reakce|zapadl*|ztratil*|zapomněl*|neodpovídáte)',
    '(týdny|týdnů|dní|dnů|měsíc|měsíce) ..5 (nic|ticho|bez odpovědi|bez reakce|žádná odpověď|neodpověděl*|čekám|nereag*)',
    '(od vás) ..3 (nic|ticho|ani slovo|žádná|nepřišlo)',
  ],
  footer: [
    '(nejste|není) ..4 (adresát*|příjemc*)',
    '(obdrželi|dostali|obdržíte|doručen*|obdržel*) ..5 (omylem|nedopatřením|chybně)',
    '(omylem|nedopatřením) ..4 (obdrželi|dostali|doručen*)',
    '(zpráva|e mail|email|sdělení|informace) ..5 (důvěrn*)',
    '(určen*) ..2 (pouze|výhradně|výlučně) ..3 (adresát*|příjemc*)',
    '(osobní údaje) ..2 (zpracováváme|zpracovává|jsou zpracovávány) ..3 (v souladu|dle|podle)',
  ],
}
