import type { ContextWords } from './words'

/** What turns the words of a wish around, or tells what a mail is about. */
export const lvContext: ContextWords = {
  service: [
    '(dublē*|dublikāt*|atteikšan* sarakst*|kontaktu grup*|importēt* sarakst*)',
    '(kampaņ*|sagatav*|sūtītāja vārd*|sūtītāja nosaukum*|parol*|karte|karti|kartes|bilanc*|maksājum*|tarif*|api|piegād*|poga|atmaks*|cena|cenas|plānu)',
  ],
  notAsking: [
    '(nekādu|nekāds|nekādas) (pieprasījumu|pieprasījums|lūgumu|prasību|prasības) ..3',
    '(nav|šis nav|tas nav) ..2 (lūgums|pieprasījums|iesniegums|prasība|sūdzība) ..2',
    '(neprasu|nelūdzu|nepieprasu|nevēlos|negribu|netaisos|neplānoju|negrasos) ..2 (dzēst|izdzēst|slēgt|neko|saņemt kopij*|labot|mainīt|aizvērt|dzēšanu) ..2',
    '(nav vajadzības|nevajag) ..1 (dzēst|izdzēst|slēgt|labot|mainīt|kopij*)',
  ],
  contrast: ['(bet|taču|tikai|vien|toties|tomēr|gribu|vēlos|lūdzu|gluži pretēji)'],
  later: [
    '(paturu|saglabāju) ..2 (tiesības|tiesību)',
    '(vēlāk|citreiz|atsevišķi|nākotnē) ..4 (varbūt|iespējams|lūgšu|prasīšu|vērsīšos)',
    '(varbūt|iespējams) ..4 (vēlāk|nākotnē)',
    '(pretējā gadījumā|citādi|ja ne) ..4 (vērsīšos|sūdzē*|būšu|nāksies|prasīšu|nākšos)',
  ],
  hypothetical: [
    'ja es ..1 (lūgtu|prasītu|gribētu|vēlētos|pieprasītu) ..2',
    '(kas notiek|kas notiks|kas notiktu|kas būs|kas būtu) ..4',
    '(vai man|vai mums|vai klientam|vai cilvēkam|vai jebkuram) (vispār )?(ir|būtu) ..2 tiesīb*',
    '(ja kāds|ja klients|ja saņēmējs|gadījumā ja|pieņemsim|teorētiski)',
    '(kāda ir|kāda) ..2 (kārtība|procedūra|politika|atšķirība)',
    'kā jūs ..1 (rīkojaties|apstrādājat pieprasījum*|izskatāt)',
  ],
  thirdParty: [
    '(mūsu|mans|mana|viens no mūsu|viena no mūsu|kāds|kāda|daži) ..2 (saņēmēj*|abonent*|klient*|pircēj*|lietotāj*|pacient*|biedr*|darbiniek*|viesis|kontakt*) ..4 (lūdz*|prasa|prasīj*|pieprasa|pieprasīj*|vēlas|grib|sūdzas|rakstīj*|raksta|atrakstīj*)',
    '(saņēmām|saņēmu|saņemts|mums atnāca|mums pienāca) ..4 (pieprasījum*|sūdzīb*|lūgum*) ..3 no ..3 (klient*|saņēmēj*|pircēj*|abonent*|pacient*)',
  ],
  term: ['(mēnes*|termiņ*|30 dien*|trīsdesmit|nedēļ*|likumā noteikt*) '],
  regulator: ['(inspekcij*|dvi|uzraudzības iestād*|sūdzīb*|ties*|jurist*|advokāt*)'],
  letter: [
    '(zemāk|apakšā)',
    '(pieprasījum*|iesniegum*|vēstul*|lūgum*|e past*|epast*|rakstīju|rakstīj*|lūdzu|vērsos|jautāju|sūtīju|nosūtīju|ziņ*)',
  ],
  matter: [
    '(iso 27001|sertificēt*|sertifikāt*)',
    '(mākslīg* intelekt*|mi model*) ',
    '(apakšapstrādātāj*|apstrādātāj*|ārpus es|ārpus eiropas|standartklauzul*|glabāšanas termiņ*|privātuma politik*|datu aizsardzības speciālist*|datu centr*|juridiskais pamats|tiesiskais pamats|apstrādes reģistr*)',
    '(serveri|serveros|serveru|glabājas|glabājat|mitin*|datu bāze) ..6 (eiropas|es|eiropā|latvijā|asv|amerikā|mākon*|amazon|aws|google|azure|atrodas)',
    '(kur|kurā valstī) ..4 (serveri|glabājas|glabājat|dati|datus)',
    'cik ilgi ..5 (glabā*|uzglabā*|turat|saglabā*)',
    '(uzlauz*|datu noplūd*|noplūd*|hakeri|hakeru|uzbrukum*|drošības incident*|kiberuzbrukum*)',
    '(vai jūs|vai sendberry|vai) ..3 (lasāt|pārdodat|noklausāties|ierakstāt|izmantojat|skenējat) ..5 (ziņas|ziņu|datus|zvanus|sarunas|mākslīgo intelektu)',
  ],
  outsider: [
    '(abonēšanas maksa|abonements|jaunākajā numurā)',
    '(pieslēdzieties|autorizējieties|ielogojieties|ievadiet) ..5 (parol*|skatīt*|apskatīt*|apstiprināt*)',
    '(palīdz|palīdzam|atbalstām) ..3 (uzņēmumiem|firmām|organizācijām|klientiem)',
    '(sazvanīties|īsu sarunu|īsa saruna|tikšanos)',
    '(vai|vai mēs) ..1 (drīkstam|varam|varētu|varētum) ..3 (nosūtīt|parādīt|piedāvāt|prezentēt)',
    '(kandidāt*|personāla atlas*)',
    '(piegādātāj* audit*|piegādātāj*)',
    '(anket* piegādātāj*|piegādātāju novērtē*|piegādātāja|cienījamais partneri|aizpildīt ..3 anketu)',
    '(bakalaura|maģistra|diplomdarb*|pētījum*|student*|intervij* ar jums|intervēt|konferenc*|lektor*|žurnālist*|raidījum*|aptauj*)',
    '(aicinām uz|aicinām pieteikties|pieteikšanās|dalības maksa|reģistrējieties|piesakieties) ..12',
    '(seminār*|vebinār*|apmācīb*|kurs*|meistarklas*) ..14 (eur|euro|cena|maksa|atlaid*|pieteik*|reģistr*|vietu|dalīb*|norise|notiks|speciālistiem)',
    '(piedāvājam|nodrošinām|palīdzam|palīdzēsim|mūsu pakalpojum*|mūsu komanda|bez saistībām|cenu piedāvājum*|audit*|ārpakalpojum*)',
    '(steidzami apmaks*|pēdējais brīdinājum*|sertifikāt* ..4 (beidz*|termiņ*|samaks*)|apstipriniet savu kontu|jūsu konts tiks)',
    '(šajā numurā|lasiet vairāk|lasi vairāk|atteikties no jaunumiem)',
  ],
  throughUs: [
    '(caur|ar|izmantojot) ..1 (jums|jūsu (platform*|sistēm*|pakalpojum*|saiti)|sendberry)',
    '(sūt*|izsūt*|nosūt*|nāk|iet) ..3 (caur|no|izmantojot) ..1 (jums|jūsu*|sendberry)',
    '(jūs|sendberry) ..3 (sūt*|izsūt*|nosūt*|piegādā*)',
  ],
  remindedOf: [
    '(nāk|pienāk|saņemu|saņēmu|atnāca|atnāk|sūta|sūtāt|sūtīj*|rēķin*|maksājum*|klientiem|vizīt*|pierakst*) ..6 atgādināj*',
    'atgādināj* ..5 (no|par (rēķin*|parād*|maksāj*|vizīt*|pierakst*)|klientiem|adresēt*)',
  ],
  thanks: [
    '(paldies|pateicos) par ..1 (ātro|tūlītējo|dzēšan*|labojum*|izlabošan*|izdzēšan*)',
    '(paldies|pateicos|pateicība) ..3 (ka|par to ka) ..12',
  ],
  wonder: [
    '(interesē|gribētu zināt|vēlos zināt|vēlētos zināt|gribu zināt|pastāstiet|paskaidrojiet|sakiet|painteresēties|uzzināt|noskaidrot)',
  ],
  newsletter: [
    '(šajā (izdevumā|numurā)|atrakstieties|atrakstīties|jaunumu vēstul*|pieteikšanās|nevēlaties saņemt)',
  ],
  lawTalk: ['(tiesīb*) '],
}
