import { lvContext } from './lv-context'
import { lvOrdinary } from './lv-ordinary'
import type { LanguageWords } from './words'

const data =
  '(dati|datus|datu|datiem|datos|informāciju|informācija|informācijas|informācijai|ierakstus|ieraksti|ierakstu|lietu|dokumentus|infa|info|infu)'
const thing =
  '(dati|datus|datu|datiem|datos|informāciju|informācija|informācijas|kontu|konts|konta|profilu|profils|profila|numuru|numurs|numura|nr|tālruni|tālruņa|telefonu|telefons|telefona|e pastu|e pasts|e pasta|epastu|epasts|epasta|adresi|adrese|ierakstus|ierakstu|ieraksti|vēsturi|vēsture|kontaktus|kontaktinformāciju|kontaktinformācija|foto|fotogrāfiju|fotogrāfijas|bildi|bildes|attēlu|video|pases|vārdu|vārds|uzvārdu|sarakstes|saraksti|lietotāju|pieeju|reģistrāciju|failus|failu|interviju|zvanus)'
const my =
  '(mans|mana|manu|manus|mani|manas|maniem|manis|savu|savus|savi|savas|saviem|viņa|viņas|viņu|klienta|klientes|bērna|dēla|meitas|mātes|tēva)'
const me =
  '(mani|manis|mums|mūs|viņu|viņa|viņas|manu ..2 (personu|numuru|vārdu|e pastu|epastu|kontu|klientu|dēlu|meitu|bērnu)|mana ..1 (numura|vārda|konta)|šo numuru|manā vārdā)'

export const lv: LanguageWords = {
  ...lvContext,
  ...lvOrdinary,
  erase: [
    '(iztīr*|notīr*|attīr*|sakop*)',
    '(jādzēš|jāizdzēš|jāizņem|jāiznīcina|dzēst|dzēsiet|dzēs|dzēšat|izdzēst|izdzēsiet|izdzēs|izdzēšat|izdzēsāt|izdzēsat|nodzēst|nodzēsiet|nodzēs|dzēsat|dzēstu|izdzēstu|nodzēstu|dzēsīsiet|izdzēsīsiet|likvidēt|likvidējiet|likvidētu|iznīcināt|iznīciniet|iznīcinātu|izņemt|izņemiet|izņemtu|noņemt|noņemiet|svītrot|svītrojiet|izsvītrot|izsvītrojiet|izmest|izmetiet|iztīrīt|iztīriet|attīrīt|aizmirst|aizmirstiet|novākt|novāciet|aizvākt|aizvāciet|dzesh|izdzesh|dzēsiat|izdzēsiat)',
    '(atbrīvoties|atbrīvojieties|tikt vaļā) no',
    '(ņemt|ņemiet|ņemiet) ..2 (ārā|nost)',
  ],
  erased: [
    '(dzēsti|dzēsta|dzēsts|dzēstas|izdzēsti|izdzēsta|izdzēsts|izdzēstas|nodzēsti|nodzēsts|nodzēsta|iznīcināti|iznīcināta|iznīcināts|likvidēti|likvidēts|likvidēta|izņemti|izņemts|dzēšanu|dzēšana|dzēšanai|izdzēšanu|izdzēšana|nodzēšanu|iznīcināšanu|likvidēšanu|likvidāciju|izņemšanu|dzēšanas)',
  ],
  gone: [
    '(nevēlos|negribu) ..3 būt ..2 (sistēmā|datubāzē|reģistros|datu bāzē)',
    '(pazust|pazūd|pazustu|pazustu|izgaist|izgaistu)',
    '(neglabāt|neglabājiet|neglabātu|neglabājat|neuzglabāt|neuzglabājiet|neturēt|neturiet|nepaliek|nepaliktu|nepaliek|nebūtu|vairs nav)',
    '(pārtraukt|pārtrauciet|beidziet|beigt) ..1 (glabāt|uzglabāt|turēt|glabāšanu|uzglabāšanu)',
    '(nav|nekāda|nekādas|bez) ..3 (pamata|iemesla|vajadzības|tiesību|jēgas) ..3 (glabāt|uzglabāt|turēt|glabāšanai)',
    '(nekas|ne pēdas|nekādu pēdu|neviens) ..4 (nepaliek|nepaliktu|nebūtu|paliktu)',
  ],
  nothing: ['(nekas|nekā|ne pēdas|nekādu|nekādi|neviens|nevienu|nekāda)'],
  remain: ['(nepaliek|nepaliktu|nebūtu|nepalika|paliek|nestāv|neglabājas|neeksistē*|nesaglabā*)'],
  myThing: [
    '(manas|manu|manus|savas|savu) ..2 (pases|ID|personas apliecīb*|dokument*|bildes|kopij*|karti|kartes|čeki|čekus)',
    `${my} ..4 ${thing}`,
    `${thing} ..5 (par|kas saistīt*|kas attiecas uz|saistībā ar) ..1 ${me}`,
    `${thing} (ko|kuru|kurus|kādi|kas) ..3 (par mani|man|esmu)`,
    '(šo|to|šis|tas) (kontu|profilu|numuru|ierakstu|foto|video|fotogrāfiju)',
  ],
  myData: [
    `${my} ..4 ${data}`,
    `${data} ..7 (par|kas saistīt*|kas attiecas uz|saistībā ar) ..1 ${me}`,
    `(par|saistībā ar) ${me} ..4 ${data}`,
  ],
  family: [
    '(brāl*|mās*|māt*|mamm*|tēv*|dēl*|meit*|bērn*|vīr*|siev*|vecmām*|vectēv*|aizbildn*|aizgādn*|klient*|pilnvar*|vārdā)',
  ],
  aboutMe: [
    '(no|pēc) (manis|mums)',
    `(par|pie|saistībā ar|saistīts ar|saistīta ar|saistīti ar|saistītu ar|attiecas uz|attiecībā uz) ${me}`,
    '(ar mani|uz mani|ar manu ..2) (saistīt*|attiecin*)',
  ],
  all: ['(visu|viss|visus|visi|visas|jebko|jebkādu|jebkuru|pilnīgi visu|kaut ko|to visu|visu to|itin visu)'],
  it: ['(to|tos|tās|tas|šo|šos|šīs|šis|viņus|tā|abus|abas|abos)'],
  place: [
    '(datubāzes|datubāzēm|datubāzē|datu bāzes|datu bāzēm|bāzes|bāzēm|sistēmas|sistēmām|sistēmā|serveriem|reģistriem|arhīva|arhīviem|platformas|crm|kartotēkas|uzskaites)',
  ],
  me: ['(mani|mūs|viņu|dēlu|meitu|bērnu|numuru)'],
  give: [
    '(jāizsniedz|jānosūta|jāatsūta|izsniegt|izsniedziet|izsniedz|izsniegtu|atsūtīt|atsūtiet|atsūti|atsūtat|atsūtītu|nosūtīt|nosūtiet|nosūtītu|nosūtat|sūtiet|sūtīt|iesniegt|sniegt|sniedziet|sniegtu|atklāt|uzrādīt|uzrādiet|parādīt|parādiet|parādi|parādītu|iedodiet|iedot|dodiet|dot|pārsūtīt|pārsūtiet|redzēt|apskatīt|iepazīties|saņemt|saņemtu|iegūt|piekļūt|piekļuvi|izdrukāt|izdrukājiet|darīt zināmu|izsniegšanu|izsniedzat|sagatavot|sagatavojiet|izpaust)',
  ],
  copy: [
    '(kopiju|kopijas|kopija|izrakstu|izraksts|norakstu|izdruku|pārskatu|pārskats|sarakstu|apkopojumu|izvilkumu|izziņu|uzskaitījumu|atskaiti|kopsavilkumu|dublikātu)',
  ],
  tell: [
    '(apstiprin*|informē*|pasaki*|pateikt|pateiktu|pasakat|paziņo*|norādīt|norādiet|norādītu|atbildiet|atbildēt|uzzināt|zināt|zinātu|apliecin*|paskaidro*|izskaidro*|pastāst*|interesē|noskaidrot|precizēt|sakiet|sakat|teikt|saprast|painteresēties|darīt zināmu|sniegt|sniedziet)',
  ],
  what: ['(kādi|kādus|kāda|kādu|kādas|kas|ko|kuri|kurus|vai|visu|viss|cik|visus|jebko|tieši kas)'],
  hold: [
    '(glabā*|uzglabā*|apstrādā*|izmanto*|ir|turat|turiet|zināt|zināms|savāk*|saglabā*|uzkrā*|vāc*|apkopo*|rīcībā|pieejam*|reģistrēt*|fiksēt*|tiek|esat|iegūt*|sakrā*|stāv)',
  ],
  whence: [
    '(no kurienes|kur|kā|no kā|kas|kurš|kādā veidā|no kāda avota|kāds avots|kāds ir avots) ..6 (ieguv*|iegūst*|iegūt*|dabū*|ņēm*|ņemt*|paņēm*|paņemt*|saņēm*|saņemt*|radies|radās|radušies|tikāt pie|tika pie|uzzināj*|iedeva|iedevis|nodeva|pārdeva|sniedza|nopirk*|atrad*|nonāc*|nokļuv*|gadījās|jums|pie jums|jūsu rīcībā|avots|nācis|nāk)',
  ],
  youGot: [
    '(kā|kur|no kurienes|no kā) ..2 (jūs|jums|pie jums|viņi)? ..3 (dabūj*|ieguv*|radās|radies|nonāca|nokļuva|zināt|uzzinājāt|tikāt|paņēm*|ņēm*)',
  ],
  contactPoint: ['(numur*|telefon*|tālrun*|e past*|epast*|adres*|kontakt*|manus datus|mani dati)'],
  whom: ['(kam|kādiem|kādām|kuriem|kurām|ar ko|trešajām|trešām|saņēmēj*|kas vēl|kurš vēl|citiem|kādam|kurš)'],
  share: [
    '(nodo*|nodev*|nodot*|izpau*|izpaust*|pārdev*|pārdot*|sniedz*|sniegt*|sniegu*|dalī*|pārsūtī*|redzēj*|piekļu*|iedev*|iedot*|saņēm*|ticis pie)',
  ],
  fix: [
    '(savediet|saved|savest|sakārtojiet) ..5 kārtībā',
    '(nokārtot|nokārtojiet|novērst|novērsiet|salieciet)',
    '(vest|vediet) kārtībā',
    '(jālabo|jāizlabo|jānomaina|jāmaina|jāprecizē|jāatjauno|labot|labojiet|labojat|labotu|izlabot|izlabojiet|izlabojat|izlabo|izlabotu|palabot|palabojiet|precizēt|precizējiet|precizētu|aktualizēt|aktualizējiet|atjaunināt|atjauniniet|atjaunot|atjaunojiet|nomainīt|nomainiet|nomainītu|nomaina|mainīt|mainiet|samainīt|samainiet|papildināt|papildiniet|koriģēt|koriģējiet|izmainīt|izmainiet|salabot|salabojiet|pārlabot|pārrakstīt|pārrakstiet|ierakstīt|ierakstiet|sakārtot|sakārtojiet|aizstāt|aizstājiet|pielabot|pielabojiet)',
  ],
  fixed: [
    '(izmaiņas|labojumu|labojumus|labošanu|izlabošanu|precizēšanu|nomaiņu|maiņu|izlabots|izlabota|labota|nomainīta|nomainīts|nomainīti|aktualizēti|precizēti|atjaunināta)',
  ],
  field: [
    '(mani sauc|saucos)',
    '(vārds|vārdu|vārda|vārdā|uzvārds|uzvārdu|uzvārda|uzvārdā|adrese|adresi|adreses|adresē|dzimšanas|dzimis|dzimusi|personas kods|personas kodu|numurs|numuru|numura|tālrunis|tālruni|telefons|telefonu|telefona|e pasts|e pastu|e pasta|epasts|epastu|epasta|dati|datus|datos|ieraksts|ierakstu|ierakstā|informācija|informāciju|atzīme|atzīmi|pasta indeks|pasta indeksu|dzīvokļa|mājas numurs|dzimums|dzimumu|vecums|rekvizīti|rekvizītus|kontaktinformācija|kontaktinformāciju|amats|amatu|iela|ielas|ielā)',
  ],
  identity: [
    '(esmu|es esmu) ..2 (sieviete|vīrietis)',
    '(uzrun*)',
    '(uzvārd*|mans vārds|manu vārdu|vārdu|dzimšanas|dzimis|dzimusi|personas kod*|pasta indeks*|māja* numur*|dzīvokļa numur*|mana adrese|manu adresi|dzīvesviet*|dzimum*|adrese|adresi|iela)',
  ],
  wrong: [
    '(nevis|ne) (0*|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
    '(lai gan|kaut gan|bet pareizi)',
    '(nepareiz*|kļūd*|neprecīz*|novecoj*|nepilnīg*|aplam*|vecais|vecā|veco|vecu|pa vecam|pa veco|iepriekšēj*|nevis|pārrakstīšan*|sajaukt*|samainīt*|sagrozīt*|nepatiess|nepatiesa|nepatiesi|taisnība|neatbilst|trūkst|nav mans|nav mana|neesmu|joprojām|jābūt|pazudis|pazudusi|nesakrīt|greizi|šķībi|ačgārni|izlaists)',
  ],
  newly: [
    '(apprecēj*|precēj*|šķīr*|izšķīr*|pārvāc*|pārcēl*|mainīj*|nomainīj*|mainījās|mainījusies|mainījies|atguvu|dzimto uzvārdu|pirmslaulību)',
    '(jaunais|jaunā|jauno|jaunu|tagad|pareizi|pareizais|pareizā|pareizo|turpmāk|īstais|īstā|īsto|patiesībā)',
  ],
  restrict: [
    '(ierobežot|ierobežojiet|ierobežotu|ierobežo|apturēt|apturiet|apturētu|bloķēt|bloķējiet|nobloķēt|nobloķējiet|iesaldēt|iesaldējiet|ierobežošanu|ierobežojumu|ierobežota|ierobežoti|apturēšanu|iesaldēšanu|pauzē|pauzēt|atlikt)',
  ],
  processing: [
    '(apstrād*|izmanto*|izmantošan*|lieto*|profilē*|profilu|profilus|profili|analiz*|analīz*|izseko*|vērtē*|leģitīm*|lietošan*|uzraudz*|nodošan*|novērtē*|statistik*|pētī*|pārdošan*)',
  ],
  notUse: [
    '(nestrādā*|neko nedar*|nekas nedrīkst|nerīkot*) ',
    '(neviens|lai neviens) ..3 ne*',
    '(neizmanto*|neapstrādā*|nelieto*|nenodo*|neaiztie*|neaizskar*|nepieskar*|nekādi ..1 ne*|nekas netiek|nedarīt|nedariet|neveikt|neveiciet|nelabot|nemainīt)',
    '(pārtrauc*|atturēties|atturieties|bez) ..3 (izmanto*|apstrād*|lieto*)',
  ],
  keepOnly: [
    '(tikai|vienīgi) ..1 (glabāšan*|uzglabāšan*)',
    '(tikai|vien|vienīgi) ..2 (glabā*|uzglabā*|saglabā*|pata*|turēt|turiet)',
    '(glabā*|uzglabā*|saglabā*|pata*|paturiet|turiet) ..3 (tikai|vien|bet|taču|tomēr|un ne*)',
    '(nedzēs*|neizdzēs*|nenodzēs*|neiznīcin*|nedzēšot|neizdzēšot|nevis dzēst)',
  ],
  until: [
    '(kamēr|līdz|pagaidām|uz laiku|tikmēr|pa to laiku|laikā|īslaicīgi)',
    '(tiesa|tiesā|tiesai|tiesvedīb*|prasīb*|pretenzij*|strīd*|pārbaud*)',
  ],
  portable: [
    '(cita|citā|jaunā|jauna) ..1 (sistēma|sistēmā|programma|programmā) ..3 (nolas*|ielas*|ielād*|import*|saprot)',
    '(mašīnlasām*|mašīn lasām*|pārnesamīb*|pārnesam*|strukturēt* ..6 formāt*)',
  ],
  format: ['(tabul*)', '(csv|json|xml|xlsx|excel|eksport*|izeksport*|failā|failu|fails|formātā|formāts)'],
  hand: [
    '(pārnest|pārnesiet|nodot|nododiet|pārsūtīt|pārsūtiet|nosūtīt|nosūtiet|pārcelt|pārceliet|izsniegt|izsniedziet|eksportēt|izeksportēt|eksportējiet|ielādēt|importēt|paņemt līdzi|ņemt līdzi|aizvest|tieši)',
  ],
  elsewhere: [
    '(konkurent*)',
    '(cits|cita|citu|citam|citai|citā|citur|jauns|jauna|jaunais|jaunā|jaunajam|jaunajai|jauno|jaunu|konkurent*|otram) ..4 (pārzin*|pakalpojum*|operator*|uzņēmum*|sniedzēj*|platform*|sistēm*|viet*|vietā|firm*|servis*)',
    '(citur|pāreju pie|pārejam pie|pārejot pie|dodos prom|aizeju pie|mainu pakalpojuma|mainu sniedzēju)',
  ],
  ownInput: [
    '(pašas|paša|pašu) ..2 (ielād*|ievad*|augšup*|sagatavot*)',
    '(pats|pati|paši|esmu|esam) ..4 (ievadī*|iesniedz*|sniedz*|norādī*|augšupielād*|ielād*|ielik*|aizpild*|devis|devusi)',
    '(kontakt*|grupas|grupām|sagatav*|saraksti|sarakstus|sarakstiem|abonent*|veidn*|šablon*|profil*)',
  ],
  objectTo: [
    '(iebilstu|iebilstam|iebilst|iebilžu|iebildums|iebildumu|iebildumus|iebildumi|protestēju|protests)',
  ],
  notWant: [
    '(nevēlos|negribu|nepiekrītu|nevēlamies|negribam|neatļauju|neļauju|aizliedzu|nepatīk|neesmu mierā|pret to ka)',
    '(pārtrau*|izbeidz*|beidziet|beigt|beidzat)',
  ],
  profiling: [
    '(veido*|izveido*|sastād*) ..4 profil*',
    '(profilē*|izseko*|analizē*|novēro*|vērtē*|uzrauga|uzraudz*|pēta|pētī*) ..4 (man*|mani|es|lieto*|uzved*)',
    '(manu|manas) ..2 (uzvedīb*|paradum*|darbīb*) ..2 (analīz*|izseko*|novēro*|vērtē*)',
  ],
  stop: [
    '(nesūtiet|nesūtīt|nesūti|nesūtat|nesūtītu|nerakstiet|neraksti|nerakstīt|nezvaniet|nezvanīt|nezvaniet|nepiesakieties|nepiedāvājiet|netraucējiet|neuzmācieties|nekontaktējiet|nebombardējiet|neapgrūtiniet|nevajag|nevēlos|negribu|nevēlamies|pārtrau*|beidziet|beigt|beidzat|izbeidz*|pietiek|diezgan|stop|atsakos|atsakāmies|atteikties|atrakstīt*|atrakstiet|izslēdz*|svītro*|apnicis|apnikuši|apnika|lieciet mierā|lieciet man mieru|liedzu|aizliedzu|neizmanto*|netiek ..1 izmanto*)',
  ],
  leaveMe: [
    '(to vairs|vairs to|vairs|tos vairs|tādus vairs) (nevēlos|negribu|nevajag)',
    '(beidziet|beigt|beidz|pārtrauciet|pārtrauc|liec* mani mierā|liek mani mierā|liek man mieru|lieciet man mieru|izbeidziet|lai beidz|lai pārtrauc|pietiek|stop)',
  ],
  marketing: [
    '(reklām*|mārketing*|tirgved*|komerciāl*|spam*|mēstul*|piedāvājum*|akcij*|atlaid*|jaunum*|tiešo tirg*|telemārketing*|pārdevēj*|tarif*|tirdzniecīb* zvan*|biļeten*|veicināšan*)',
  ],
  sending: [
    '(sūta|sūtat|sūtiet|sūtīt|sūtīšanu|sūtītu|zvana|zvanāt|zvanīt|zvanus|zvaniem|raksta|rakstīt|saņemt|saņemu|nāk|pienāk|sūtījum*|vēstul*|īsziņ*|isziņ*|smsk*|sms|ziņas|ziņu|e pastus|epastus|e pastā|traucēt|traucē|bombardē*)',
  ],
  withdraw: [
    '(beidzas|zaudē spēku|vairs neattiecas|vairs nedrīkst*|vairs neatļauju)',
    '(atsaucu|atsaucam|atsaukt|atsauc|atsaukšu|atsauciet|atsaukta|atsauktu|atsaukumu|atsaukšanu|anulē*|atceļu|atcelt|atceļam|atceliet|ņemu atpakaļ|paņemu atpakaļ|pārdomāj*|vairs nav spēkā|nav spēkā|neatbalstu|atkāpjos|ņemt atpakaļ)',
  ],
  consent: ['(piekrišan*|atļauj*|piekritu|piekritis|piekritusi|saskaņojum*|parakstīju)'],
  machine: [
    '(automātisk*|automatizēt*|algoritm*|robot*|dators|datora|datoram|datorprogramm*|programma|programmas|sistēma|sistēmas|mašīna|mākslīgais|mi|skorings|punktu skait*|sekundēs|sekundes|kredītreiting*|riska vērtējum*)',
  ],
  decided: [
    '(lēmum*|izlēm*|nolēm*|izlemj|lemj|atteik*|atteica|noraid*|nobloķē*|bloķē*|apturē*|slēg*|liegt*|liedza|ierobežoj*|atraidīj*|atslēdz*|spriedum*|limit*)',
  ],
  human: ['(cilvēk*|darbiniek*|speciālist*|kāds no jums|dzīvs|dzīva|persona|darbiniec*|vadītāj*|kāds)'],
  review: [
    '(nodarbo*|iedziļin*|parūp*)',
    '(pārskat*|izskat*|izvērt*|pārbaud*|lemj*|lemt|apskat*|paskat*|pārvērt*|iesaist*|uzklaus*|pārlem*|izlem*|novērt*|iejauk*|iedziļin*)',
  ],
  contest: [
    '(apstrīd*|nepiekrīt*|iebilst*|nesamierin*|pārsūdz*|atcelt|atceliet|pārskat*|pieprasu pārskatīt|netaisn*|nav godīgi)',
  ],
  cookie: [
    '(pikse*|tikai (nepieciešam*|obligāt*)|google analytics)',
    '(sīkdat*|sīkfail*|cookie*|izsekotāj*|kūkij*)',
  ],
  cookieMatter: [
    '(atsau*|atcel*|atcelt|noraid*|atteik*|atsak*|iebilst*|pierādījum*|apliecinājum*|pierād*|piekriš*|piekrītu|piekritu|bez manas|baner*|poga|pogas|log*|nelikum*|nevar|neprasot|pirms|atļauj*|uzspie*|mainīt|sūdz*|ieraksts par)',
  ],
  cookieWish: [
    '(parādiet|uzrādiet|pierādiet) ..6 (piekrit*|piekriš*)',
    '(kad|kur) ..4 (piekritu|esmu piekrit*)',
    '(atsauc*|atsaukt|atsaucu|pierād*|apliecin*|nepiekrītu|neesmu piekrit*|devis piekriš*|devusi piekriš*|noraid*|izslēdzu|atslēdzu|nelikumīg*|bez manas piekriš*|neprasot|iebilstu)',
  ],
}
