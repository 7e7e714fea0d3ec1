import { lv as words } from '../words/lv'
import { days, type LanguageRules } from './rules'

// The verb stems below end before the endings of person, mood and time; ne- makes another word of it (nedzēsiet)
const erase =
  '(dzēst|dzēsiet|dzēs|dzēšat|dzēšam|izdzēs*|izdzēš*|nodzēs*|nodzēš*|izdzest|dzesiet|likvidē*|iznīcin*|izdzēsiet)'
const mine =
  '(manus|manu|mani|mans|mana|manas|manis|mūsu|savus|savu|savas|viņa|viņas|visus|visu|visas|personas|šos|šo|jebkādus|jebkādu)'
const things =
  '(datus|dati|datu|datiem|informāciju|informācija|kontu|konts|profilu|profils|numuru|numurs|tālruni|telefonu|telefona|tālruņa|e pastu|epastu|adresi|ierakstus|ierakstu|vēsturi|kontaktus|kontaktinformāciju)'
const amend =
  '(labot|labojiet|labojat|izlabot|izlabo*|palabo*|precizē*|aktualizē*|atjaunin*|atjauno*|nomain*|mainīt|mainiet|samain*|papildin*|koriģē*|izmain*)'
const aboutMe = '(par mani|par manu|par mums|par viņu|mani|manus|manis|mūs)'

export const lv: LanguageRules = {
  language: 'lv',
  words,
  acts: [
    '(vai ir|vai būtu) iespējams',
    '(lūdzu|lūdzam|lūdzot|lūdz|lūgums|lūgumu|lūgšu|ludzu|prasu|prasām|pieprasu|pieprasām|pieprasa|pieprasīt|pieprasījums|pieprasījumu|pieprasījuma|pieprasot)',
    '(vēlos|vēlamies|vēlētos|vēlas|gribu|gribam|gribētu|vajag|nepieciešams)',
    '(izmantoju|izmantojot|izmantot|īstenoju|īstenojot|iesniedzu|iesniegums|iesniegumu|aicinu|uzstāju)',
    '(vai varat|vai jūs varat|vai varētu|varētu lūdzu|vai var)',
  ],
  rights: {
    ACCESS: {
      asks: [
        `(izsnie*|atsūt*|nosūt*|sūtiet|iesnie*|sniedz*|sniegt|atklā*|uzrād*|parād*|dodiet|iedodiet|saņemt|iegūt|pārsūt*|redzēt|uzzināt|iepazīties) ..6 (manu|manus|maniem|mani|saviem|savus|savu|personas|visus|visu) ..4 (dat*|informācij*) ..3 (kopij*|izrakst*|pārskat*|ko jūs|kas jums|kurus|kas ir|kas par|jūsu rīcībā)`,
        '(izsnie*|atsūt*|nosūt*|sūtiet|sniedz*|sniegt|parād*|dodiet|iedodiet|saņemt|iegūt) (man )?(lūdzu )?(manus|savus|manu|savu) ..1 (personas )?(dat*|informācij*)',
        '(izsnie*|atsūt*|nosūt*|sūtiet|sniedz*|sniegt|saņemt|iegūt|vēlos|gribu|lūdzu|pieprasu|prasu) ..5 (kopij*|izrakst*|norakst*) ..1 (no )?(maniem|saviem|manu|savu|personas|visiem|visu|tiem) ',
        '(izsnie*|atsūt*|nosūt*|sniedz*|sniegt|saņemt|iegūt|pieprasu) ..6 (dat*|to|tās|tiem|informācij*) (kopij*|izrakst*|norakst*)',
        '(izsnie*|atsūt*|nosūt*|sūtiet|sniedz*|sniegt|parād*|pastāst*|pasakiet|dodiet|saņemt|uzzināt|zināt) ..6 (visu|visus|visa|informācij*|dat*|kas|ko) ..6 par mani',
        '(apstiprin*|informē*|pasakiet|pateikt|paziņo*|norādīt|norādiet|atbildiet|uzzināt|apliecin*) ..4 vai ..4 (apstrādā*|glabā*|ir|uzglabā*|izmanto*) ..5 (dat*|informācij*|par mani)',
        '(no kurienes|kur|kā jūs|no kā) ..4 (ieguv*|iegūst*|iegūt*|dabūj*|ņēm*|paņēm*|saņēm*|radies|radās|jums|tikāt pie|uzzināj*) ..5 (manu|manus|mans|mani|mana|šo|to) ..1 (telefona |tālruņa |mobilā )?(numur*|dat*|e past*|epast*|tālru*|adres*|informācij*)',
        '(no kurienes|kur) ..4 (mans|manu|manus|mani|mana) ..2 (numur*|dat*|e past*|epast*|tālru*|adres*)',
        '(kas|kurš) ..2 (iedeva|nodeva|pārdeva|sniedza) ..4 (manu|manus)',
        '(kam|kādiem|kādām|kuriem) ..5 (nodo*|nodev*|izpau*|pārdev*|sniedz*|sniegt*) ..4 (manus|mani|manu)',
        '(izmanto*|īsteno*|saskaņā ar) ..3 tiesīb* ..2 (piekļūt|piekļuv*)',
        '(piekļūt|piekļuvi) ..1 (saviem|maniem) ..2 (dat*|informācij*)',
      ],
      names: [
        '(piekļuve|piekļuvi|piekļuves|piekļūt) ..4 (datiem|dati|informācijai|personas)',
        '(datu|personas datu|informācijas) (kopija|kopiju|kopijas|izrakstu|izraksts|izziņa|izziņu)',
        '(piekļuves pieprasījum*|pieprasījum* par piekļuv*|piekļuves tiesīb*)',
        'informācij* par ..3 (manu|savu|maniem|saviem) ..1 (dat*) ..1 (apstrādi|izmantošanu)',
      ],
      hints: [
        '^vai ..2 (apstrādājat|glabājat|uzglabājat|izmantojat|jums ir) ..3 (manus|mani|manu|par mani)',
        `(kādi|kādus|kāda|kādu|kas|ko|kuri|kurus|cik daudz) ..3 (dat*|informācij*|ziņas) ..6 ${aboutMe}`,
        '(kādi|kādus|kāda|kādu|kuri|kurus) ..2 (mani|manus|manas) ..2 (dat*|informācij*)',
        '(ko|kas) (jūs|jums)? (par mani)? (zināt|glabājat|apstrādājat|ir|esat savākuši|esat saglabājuši|turat) ..3 par mani',
        '(ko|kas) (jūs|jums)? par mani ..1 (zināt|glabājat|apstrādājat|ir|savākuši|saglabājuši|turat|zināms)',
      ],
    },
    RECTIFICATION: {
      asks: [
        '(nomain*|aizstā*|samain*) ..3 (pareizo|pareizu|īsto)',
        '(vecā|veco|iepriekšējā|iepriekšējo) (adrese|adresi|e pasta|uzvārds|uzvārdu|numurs|numuru) ..8 (nomain*|main*|izlabo*|atjaun*|aktualiz*)',
        '(uzvārds|vārds|vārdu|uzvārdu|adrese|dzimšanas datums) ..6 (ar kļūdu|ar kļūdām|kļūdaini|nepareizi|aplami)',
        `${amend} ..5 (uzvārd*|dzimšanas|personas kod*|nepareiz*|neprecīz*|kļūdain*)`,
        `${amend} ..3 (manu|manus|manā|manas|mana|savu|savus|savos|mūsu|personas) ..2 (vārd*|adres*|tālru*|telefon*|numur*|e past*|epast*|dat*|informācij*|kontaktinformācij*|kontaktdat*)`,
        '(labot|labojiet|labojat|izlabot|izlabo*|palabo*|precizē*|aktualizē*) ..3 (adresi|adreses|datus|datos|datu|informāciju|vārdu)',
        '(uzvārds|vārds|adrese|dati|numurs|e pasts|epasts|dzimšanas datums|informācija) ..4 (ir|norādīts|norādīta|norādīti|ierakstīts|ierakstīta|uzrakstīts) ..2 (nepareiz*|kļūdain*|neprecīz*|novecoj*|nepilnīg*|aplam*)',
        '(nepareiz*|kļūdain*|neprecīz*|novecojuš*|nepilnīg*) ..3 (uzvārd*|vārd*|adres*|dat*|numur*|informācij*) ..6 (labo*|izlabo*|main*|nomain*|precizē*)',
        '(jums|jūs|jūsu) ..5 (nepareiz*|kļūdain*|aplam*|vecā|veco|novecoj*) ..3 (uzvārd*|vārd*|adres*|dat*|numur*)',
        '(vārdu|uzvārdu|adresi|datus|numuru|epastu) ..4 (izlabot|labot|nomainīt|mainīt|precizēt|izmainīt|palabot)',
      ],
      names: [
        '(dat*|uzvārd*|vārd*|adres*|informācij*|neprecīz*|nepareiz*) ..3 (labošan*|izlabošan*|precizēšan*|labojum*|papildināšan*|maiņ*)',
        '(labošan*|precizēšan*) ..3 (dat*|informācij*)',
      ],
    },
    ERASURE: {
      asks: [
        `${erase} ..3 ${mine} ..2 ${things}`,
        `${erase} (personas )?(datus|visu informāciju|informāciju) ..3 par mani`,
        `${erase} (mani|mūs|viņu|visu) ..3 (no|datubāz*|sistēm*|par mani|dat*)`,
        `${mine} ..3 ${things} ..3 (izdzēst|dzēst|nodzēst|likvidēt|iznīcināt|izdzēsiet|dzēsiet|nodzēsiet|izdzēsa|izdzēš|dzēš)`,
        '(visu|datus|informāciju|ziņas) ..3 par mani ..3 (izdzēst|dzēst|izdzēsiet|dzēsiet|nodzēst|izdzēstu|likvidēt)',
        `(datus|kontu|profilu|numuru|informāciju|visu) ..1 (izdzēsiet|dzēsiet|nodzēsiet|izdzēst|nodzēst)`,
        `(izņem*|svītro*|izsvītro*|noņem*|izmet*|izdzēs*) ..5 (no|no jūsu|no savas) ..2 (dat* bāz*|datubāz*|datu bāzes|sistēm*|kontaktu)`,
        `ja ..6 (neizdzēs*|nedzēs*|nenodzēs*|netiks ..2 dzēst*|netiks ..2 izdzēst*) ..3 (manu|manus|mani|mans|visu)`,
        'ja ..2 (mani|mans|mana) ..2 (dati|numurs|konts) ..4 (netiks|nebūs) ..2 (dzēst*|izdzēst*)',
        '(tikt aizmirst*|aizmirst mani|aizmirstiet mani|aizmirstam|aizmirstai)',
        '(izmanto*|īsteno*) ..3 tiesīb* ..2 (dzēšanu|dzēst)',
        '(slēgt|slēdziet|aizvērt|aizveriet|likvidēt) ..2 kontu ..4 (dzēst|izdzēst|izdzēsiet|dzēsiet)',
      ],
      names: [
        '(dat*|informācij*|konta|profila|numura|ierakst*) (dzēšan*|izdzēšan*|likvidēšan*|iznīcināšan*)',
        '(dzēšan*|izdzēšan*|likvidēšan*) ..3 (dat*|informācij*|kont*)',
        '(dzēšanas pieprasījum*|dzēšanu)',
        '(dzēst|izdzēst|dzēsiet|izdzēsiet|likvidēt) ..2 (datus|informāciju|kontu|profilu|numuru)',
      ],
      hints: [
        '(un|tad|arī|nekavējoties|tūlīt|uzreiz|lūdzu) (izdzēsiet|dzēsiet|izdzēst|dzēst|nodzēsiet) (to|tos|visu|to visu)',
        '^(izdzēsiet|dzēsiet|nodzēsiet) (to|tos|visu)',
        '(to|tos) (lūdzu )?(neatgriezeniski |nekavējoties )?(iznīcināt|izdzēst|dzēst|likvidēt|dzēsiet|izdzēsiet|iznīciniet)',
      ],
    },
    RESTRICTION: {
      asks: [
        '(neizmantojiet|neizmantot|neapstrādājiet|neapstrādāt) ..6 (tikai|vien) ..2 (glabā*|uzglabā*)',
        '(ierobežot|ierobežojiet|ierobežo|ierobežojat|apturēt|apturiet|bloķēt|bloķējiet|iesaldēt|iesaldējiet|ierobezot) ..5 (apstrād*|izmantošan*|dat*)',
        '(apstrād*|izmantošan*) ..3 (ierobežot|ierobežojiet|apturēt|apturiet)',
        '(nedzēsiet|nedzēst|neizdzēsiet) ..6 (tikai|bet) ..3 (glabā*|ierobežo*|uzglabā*)',
        '(glabāt|glabājiet|uzglabājiet) ..4 (bet )?(neizmantojiet|neizmantot|neapstrādājiet|neapstrādāt)',
      ],
      names: ['(apstrādes|izmantošanas) (ierobežošan*|apturēšan*)', '(ierobežošan*) ..3 (apstrād*|dat*)'],
    },
    PORTABILITY: {
      asks: [
        '(mašīnlasām*|mašīnlasāmā)',
        '(pārnest|pārnesiet|nodot|nododiet|pārsūtīt|pārsūtiet|nosūtīt|nosūtiet|pārcelt) ..6 (citam|citai|jaunajam|cita|otram) ..3 (pārzin*|pakalpojum*|operator*|uzņēmum*|sniedzēj*|platform*)',
        '(izmanto*|īsteno*) ..4 (pārnesamīb*)',
        '(datus|informāciju|kontaktus) ..6 (csv|json|xml|excel) ..1 (formātā|failā|fails)',
      ],
      names: ['(dat* pārnesamīb*|pārnesamīb*)', '(strukturēt* ..4 formāt*)', '(dat* eksport*)'],
    },
    OBJECTION: {
      asks: [
        '(iebilstu|iebilstam|iebilst|iebilst pret|protestēju) ..6 (apstrād*|izmantošan*|izmanto*|profilēšan*|leģitīm*)',
        '(iebildumu|iebildumus|iebildums|iebildumi) ..3 pret ..6 (apstrād*|izmantošan*|profilēšan*)',
        '(pārtrau*|izbeidz*|beidziet|beigt) ..3 (apstrādāt|izmantot|apstrādi|izmantošanu|profilēt|nodot) ..4 (manus|mani|manu|personas|dat*)',
        '(pārtrau*|izbeidz*|beidziet) ..3 (manu|mūsu|personas) ..2 dat* ..1 (apstrādi|izmantošanu)',
        '(neapstrādājiet|neizmantojiet) ..3 (manus|mani|manu|dat*)',
      ],
      names: ['(iebildum*|iebilst) ..5 (apstrād*|izmantošan*)'],
      hints: ['(nevēlos|negribu|nepiekrītu) ..8 (apstrādā*|apstrādi|apstrādei|izmanto*|profilē*)'],
    },
    OBJECTION_MARKETING: {
      asks: [
        '(iebilstu|iebilstam|iebilst|iebildum*|nepiekrītu|nevēlos|nevēlamies|negribu) ..10 (mārketing*|reklām*|tirgved*|tiešo tirg*|komerciāl*|spam*)',
        '(pārtrau*|beidziet|beigt|izbeidz*|nesūt*|nezvan*|vairs|neizmanto*|nelietojiet) ..6 (reklām*|mārketing*|mārketingam|komerciāl*|spam*|mēstul*|tirgved*)',
        '(reklām*|mārketing*|komerciāl*|spam*|mēstul*) ..5 (vairs )?(nesūt*|nevēlos|negribu|beidziet|pārtrau*|nevajag)',
      ],
      names: ['(iebildum*) ..4 (mārketing*|reklām*|tirgved*)'],
      hints: [
        '(vairs )?(nesūtiet|nesūtīt|nesūtat|nesuti*|nerakstiet|nezvaniet) ..4 (man|mums|jaunum*|ziņ*|īsziņ*|sms|e past*|epast*|vēstul*|piedāvājum*)',
        '(pārtrau*|beidziet|beigt|izbeidz*) ..2 (sūtīt|sūtīšanu|rakstīt|zvanīt) ..3 (man|mums|jaunum*|ziņ*|īsziņ*|sms|e past*|epast*|vēstul*|piedāvājum*)?',
        '(nevēlos|negribu|nevēlamies) ..2 (saņemt) ..4 (jaunum*|ziņ*|sms|īsziņ*|zvan*|e past*|epast*|vēstul*|piedāvājum*)',
        '(atrakst*|atrakstīties|atteikties|atsakos|atsakāmies) ..4 (no)? ..2 (jaunum*|saņem*|abonē*|ziņ*|izsūt*|sūtījum*)',
        '(atrakstiet mani|atrakstīt mani)',
        '(izņem*|svītro*|izsvītro*|noņem*|izslē*) ..3 (no)? ..2 (sarakst*|jaunumu|adresāt*|izsūt*)',
      ],
    },
    CONSENT_WITHDRAWAL: {
      asks: [
        '(atsaucu|atsaucam|atsaukt|atsauc|atsaukšu|anulē*|atceļu|atcelt|atceļam|ņemu atpakaļ|atsaukt) ..5 (piekrišan*|atļauj*)',
        '(piekrišan*|atļauju) ..5 (atsaucu|atsaukt|anulē*|atceļu|atcelt|atsaucam|ņemu atpakaļ)',
        '(vairs )?(nepiekrītu) ..3 (saņemt|manu dat* apstrād*)',
      ],
      names: ['(piekrišan*) (atsaukšan*|atsaukum*|anulēšan*)'],
    },
    AUTOMATED_DECISION: {
      asks: [
        '(pārskat*|izskat*|apstrīd*|nepiekrītu|izvērt*|iebilstu) ..8 (automātisk*|automatizēt*|algoritm*|robot*)',
        '(automātisk*|automatizēt*|algoritm*|sistēm*|robot*) ..14 (cilvēk*|darbiniek*|dzīv*) ..4 (pārskat*|izskat*|izvērt*|pārbaud*|lemj*|lemt|lēmum*)',
        '(cilvēk*|darbiniek*) ..4 (pārskat*|izskat*|izvērt*|pārbaud*|iesaist*) ..10 (automātisk*|automatizēt*|algoritm*|lēmum*)',
      ],
      names: ['(automatizēt*|automātisk*) ..3 lēmum*'],
      hints: [
        '(cilvēk*|darbiniek*|speciālist*) ..4 (pārskat*|izskat*|izvērt*|pārbaud*|lemj*|apskat*)',
        '(izvērt*|pārskat*|izskat*|pārbaud*|lemj*) ..3 (cilvēks|cilvēkam|darbinieks|darbiniekam|speciālists)',
      ],
    },
    COOKIE_CONSENT: {
      asks: [
        '(atsau*|atcel*|mainīt|noraid*|atteik*|atsak*|iebilst*) ..6 (sīkdat*|sīkfail*)',
        '(sīkdat*|sīkfail*) ..10 (atsau*|pierādījum*|noraid*|atteik*|nepiekrit*|bez manas piekrišan*|bez piekrišan*)',
        '(pierādījum*|apliecinājum*) ..8 (sīkdat*|sīkfail*)',
        '(sīkdat*|sīkfail*) ..2 (baner*|paziņojum*|log*) ..8 (nav|neatbilst|pārkāp*|nevar|nelikum*)',
      ],
      names: ['(sīkdat*|sīkfail*) ..2 piekrišan*'],
    },
  },
  marketing: [
    '(mārketing*|reklām*|tirgved*|tiešo tirg*|komerciāl* ziņ*|komerciāl* paziņ*|spam*|mēstul*|jaunumu vēstul*|tirgvedīb*)',
  ],
  negations: ['(nevis|bez|negribu lai|nevajag|nelūdzu|nevēlos lai jūs)'],
  mentions: [
    '(pret|nevis|bez|iebilst* pret|nepiekrīt*) ..2 (dzēšan*|izdzēšan*)',
    '(ir |arī )?tiesīb* ..1 (uz|tikt|iebilst|labot|ierobežot|saņemt|piekļūt|dzēst|prasīt|pieprasīt) ..2',
    '(pieprasījum*|lūgum*|prasīb*) (par|dzēst|labot|ierobežot) ',
    '(tika|ir|bija|tikuši|jau|tikusi) ..1 (dzēst*|izdzēst*|labot*|izlabot*|mainīt*)',
  ],
  asides: [
    '(zinu|apzinos|saprotu|zinām|esmu informēt*|man ir zināms) ..6 (tiesīb*|varu|drīkstu)',
    '(jums|klientam|klientiem|lietotājiem|datu subjektam|lietotājam) ir ..1 (arī )?tiesīb*',
    '(jūs varat|jūs drīkstat|varat jebkurā) ..4 (atsaukt|atrakstīties|iebilst|pieprasīt|atteikties)',
    '(jums ir pienākums|jūsu pienākums|esat pienākums|jums jāinformē|jums jāpaziņo|jums jāatbild)',
    'ja (jūs )?(neatbildēsiet|nesniegsiet|neizpildīsiet|iebilst*|atteik*|atbild*|nesaņem*|nesaņemšu)',
    'ja ..6 (nesaņemšu|neatbild*)',
    '(dzēs*|izdzēs*) ..1 (šo|to) ..2 (e past*|epast*|vēstul*|ziņ*)',
    '(neesat|nav) ..3 (adresāts|adresāti|saņēmējs)',
    '(nejauši|pats|pati|netīšām) ..2 (izdzēs*|nodzēs*)',
    '(mēs )?(apstrādājam|vācam|glabājam) jūsu',
    '(lai |šeit |saite )?atrakstītos',
    '(mūsu) (privātuma politik*|konfidencialitātes|noteikum*)',
  ],
  howTo: ['(kā|kur) (es )?(varu|var|varētu|lai|man) ..2'],
  earlier: [
    '(pagājušajā|pagājušā|pirms|iepriekšējā|aizvakar|vakar) ..3 (lūdzu|prasīju|pieprasīju|rakstīju|iesniedzu)',
    `(mans|manu|mana|manam|mūsu|uz manu) ..2 ${days} ..3 (iesniegum*|pieprasījum*|vēstul*|lūgum*|e past*|epast*)`,
    '(iesniegum*|pieprasījum*|vēstul*|lūgum*) ..6 (saņemts|saņemta|saņēmāt|saņēmuši)',
    '(saņēmāt|saņēmuši|saņemts) ..3 (manu|mans) ..4 (iesniegum*|pieprasījum*|vēstul*|lūgum*)',
    '(nosūtīju|sūtīju|aizsūtīju|rakstīju|pieprasīju|prasīju|vērsos|iesūtīju|esmu nosūtīj*|esmu pieprasīj*|esmu lūdz*|esmu rakstīj*|esmu prasīj*|esmu iesnie*|esmu vērs*)',
    '(gada|pirms|jau|iepriekš|vakar|nedēļ*|mēnes*|janvārī|februārī|martā|aprīlī|maijā|jūnijā|jūlijā|augustā|septembrī|oktobrī|novembrī|decembrī) ..4 (iesniedzu|lūdzu jums|lūdzām|iesniedzām|pieprasījām)',
    '(mans|manu|mana|manam|mūsu) ..3 (iepriekšēj*|pirm*|pēdēj*|neatbildēt*) ..2 (pieprasījum*|vēstul*|iesniegum*|e past*|epast*|lūgum*)',
    '(mans|manu|mana|manam|mūsu|uz) ..6 (pieprasījumu|pieprasījums|pieprasījumam|iesniegumu|iesniegums|iesniegumam) ..2 (no|kas|kuru|ko|nosūt*|iesnieg*)',
  ],
  reminders: [
    'neviens ..3 (atsauc*|atbild*|reaģ*|sazin*)',
    '(joprojām|vēl|arvien) ..2 (nekā|nekas|klusums)',
    '(un|es) (gaidu|gaidām)',
    '(otrais|trešais|otrā|trešā) ..1 (atgādinājum*|vēstul*|mēģinājum*)',
    '(bez|nav) ..2 (atbild*|reakcij*)',
    '(klusums|klusējat|ne vārda|ne ziņas|neviens neatbild*|neviens nav atbild*|kad saņemšu atbild*|kad atbildēsiet)',
    'nekas nav ..2 (noticis|izdarīts|mainījies|darīts)',
    '(atgādinu|atgādinām|atgādinājums|atgādinājumu|atgādināt)',
    '(atkārtoti|atkārtots|atkārtotu|vēlreiz|otrreiz|trešo reizi|otro reizi) ..3 (vērš*|pieprasu|lūdzu|rakstu|nosūtu|sūtu|pieprasījum*|prasu|iesniedzu|jautāju)',
    '(joprojām|vēl|vēl joprojām|arvien|aizvien|līdz šim|šobrīd) ..3 (neesmu|neesam|nav|gaidu|gaidām|nesaņēmu|nav saņemt*)',
    '(neesmu|neesam|nesaņēmu|nesaņēmām) ..4 (atbild*|reakcij*)',
    '(atbild*|reakcij*) ..5 (neesmu|neesam|nav|nesaņēmu|nesekoja|nesaņēmām|nav bijus*)',
    '(nav|bez) ..3 (saņemt*|sniegt*|atbildēt*|atsūtīt*) ..2 (atbild*)',
    '(mēnesis|termiņš|30 dienas|termiņā|mēneša) ..4 (pagājis|pagāja|beidzies|notecējis|ir beidz*|iztecēj*|nokavēt*|pārkāpt*|nav)',
    '(kur|kad) ..3 (atbild*) ',
    '(ignorē*|nokavē*)',
  ],
  additions: ['(papildus|turklāt|bez tam|arī|tāpat|vienlaikus|tagad arī|šoreiz)'],
  topic: [
    '(savus datus|savi dati|savu datu|savām tiesībām)',
    '(personas dat*|dat* aizsardzīb*|privātum*|konfidencialitāt*|vdar|gdpr|datu regul*|vispārīg* datu|sīkdat*|sīkfail*|datu subjekt*|manus datus|mani dati|manu datu|dat* noplūd*|dat* apstrādes līgum*|fizisko personu datu)',
  ],
  messages: [
    '(saņemu|saņēmu|saņemam|sūta|sūtāt|atnāk|nāk|pienāk|atsūtīja|bombardē|atnāca|pienāca) ..6 (sms|īsziņ*|isziņ*|ziņ*|zvan*|esemes*)',
    '(sms|īsziņ*|isziņ*|ziņas|ziņu|esemes*) ..4 (no|saņemu|sūta|nāk|saņēmu|atnāk|pienāk|atnāca|atsūtīja)',
  ],
  stranger: [
    '(nekad|ne) ..4 (neko )?(neesmu|neesam) ..3 (pasūtīj*|pircis|pirkusi|bijis|bijusi|aizņēm*|apmeklēj*)',
    '(neeju|neesmu bijis|neesmu bijusi|nepazīstu|nezinu kas|nekad nebiju)',
    '(iepriekšēj* (īpašniek*|lietotāj*))',
    '(nekad |nekur )?(neesmu|neesam|nekad) ..4 (devis|devusi|sniedzis|sniegusi|piekritis|piekritusi|norādījis|norādījusi|atstājis|atstājusi|iedevis|iedevusi) ..6',
    '(numuru|datus|piekrišanu|tālruni|telefonu) ..4 (neesmu|nekad|nedevu|neiedevu)',
    '(neesmu|neesam|nekad neesmu) ..3 (klients|kliente|klienti|lietotājs|lietotāja)',
    '(nekad|neesmu) ..3 (lietojis|lietojusi|reģistrējies|reģistrējusies|izmantojis|izmantojusi|dzirdējis|dzirdējusi)',
    '(jūsu|sendberry) ..3 (klients|klienti|uzņēmum*|platform*|nosaukum*|pakalpojum*|vārds) ..4 (sūta|sūtīja|parādās|uzrādās|izmanto|nosūtīja|nāk|norādīts)',
    '(sūtīt*|nosūtīt*|nāk|saņemt*|izsūtīt*) ..3 (caur|ar|izmantojot|no) ..1 (jums|jūsu platform*|sendberry|jūsu sistēm*|jūsu numur*)',
  ],
  customer: [
    '(mans|manā|manu|mana|manam|manai) ..2 (kont*|līgum*|profil*|abonement*|rēķin*|klient* nr|klienta)',
    '(klienta|līguma|konta) (nr|numurs|numuru|kods)',
    '(esmu|biju|esam) ..2 (jūsu )?(klients|kliente|klienti|lietotājs|lietotāja)',
    '(reģistrējos|esmu reģistrējies|esmu reģistrējusies|pārtraucis lietot|pārtraucu lietot|pārtraukusi lietot)',
  ],
  onBehalf: [
    '(es kā|kā viņa|kā viņas|kā bērna) (mamma|māte|tēvs|tētis|vecāks|aizbildnis|aizbildne)',
    '(esmu|iecelt*) ..5 (aizbildn*|aizgādn*)',
    'kā ..2 (māte|tēvs|vecāk*|aizbildn*|likumisk* pārstāv*)',
    '(viņa|viņas|bērna|dēla|meitas|brāļa|māsas|mātes|tēva) vārdā',
    '(pilnvarotāj*|pilnvarojum*) ..4',
    '(klienta|klientes|klientu|pilnvarotāja|pilnvarotājas|mūsu klienta|mana klienta) (vārdā|interesēs|uzdevumā)',
    '(pārstāvu|pārstāvam|pārstāvot|pārstāvju|pārstāvis|pārstāve|pilnvarots|pilnvarota|pilnvarotais|pilnvarotā) ',
    '(pilnvara|pilnvaru|orderis|orderi|pilnvaras kopija) ..4 (pievien*|pielikum*|pielikta)',
    '(pielikumā|pievienoju|pievienota|pievienojam) ..3 (pilnvar*|order*)',
    '(rīkojos|darbojos|rīkojamies|rakstu) ..4 (vārdā|interesēs|uzdevumā)',
    '(mana|manas|mans|manam|manai) ..1 (dēla|meitas|bērna|bērnu|mātes|mammas|tēva|sievas|vīra|vecmāmiņas) ..3 (dat*|kont*|numur*|vārdā)',
    '(bērna|nepilngadīg*) ..3 (vecāk*|aizbildn*|māte|tēvs)',
  ],
  authority: [
    '(saņēmusi|saņēmis|izskata|saņemta|saņemts|ierosināt*|uzsāk*) ..6 (sūdzīb*|iesniegum*|pārbaud*|lietu)',
    '(sniegt|iesniegt|sniedziet|sniegt rakstveida) ..5 (paskaidrojum*|skaidrojum*|informācij*|viedokl*) ',
  ],
  notRequests: [
    '(ārpus biroja|automātiskā atbilde|automātiska atbilde|automātisk* atbild*|esmu atvaļinājumā|atvaļinājumā līdz|prombūtnē|nav piegādāt*|nevarēja piegādāt)',
    '(laimē*|balva|balvu|loterij*|apsveicam|izredzēt*|mantojum*|kriptovalūt*)',
    '(rēķins|rēķinu|rēķina|pavadzīme|avansa rēķin*|apmaksas termiņ*|piedāvājuma cena)',
    '(cv|dzīves gājum*|pieteikties darb*|pieteikums vakanc*|vakanc*|motivācijas vēstul*|darba piedāvājum*|amat*)',
    '(īpašais piedāvājum*|atlaid*|akcij*|mūsu pakalpojum*|mūsu produkt*|mūsu risinājum*|piedāvājam|vebinār*|seminār*|sadarbības piedāvājum*|jaunumu vēstul*)',
    '(skatīt pārlūk*|klikšķini*|noklikšķini*|spied šeit|atrakstīties no)',
  ],
}
