import type { OrdinaryWords } from './words'

/** What people say in ordinary words, and what they tell without asking. */
export const lvOrdinary: OrdinaryWords = {
  mine: ['(mans|mana|manu|manus|manas|mani|savu|savus|savas|manām|maniem|viņa|viņas)'],
  media: [
    '(kontu|konts|profilu|profils)',
    '(foto|fotogrāfij*|bildes|bildi|bilžu|attēl*|video|ierakst*|selfij*|pašportret*|skenējum*|cv|vēstul*|pieteikum*|dokument*|pases kopij*|veidne|paraug*)',
  ],
  footage: [
    '(piezīm*|vērtējum*|pierakst*)',
    '(ierakst*|videoierakst*|kamer*|videonovēroš*|sarunas|sarunu|čata|lieta|lietu|lietas|atšifrējum*)',
  ],
  shown: [
    '(esmu|es|biju|viņš|viņa) ..3 (redzam*|dzirdam*|manām*|nofilmēt*|ierakstīt*|fiksēt*|iemūžināt*|runāju)',
    '(redz mani|ar mani|manis|par mani|mani redz*|kur es|man*) ..1 (sarun*|zvan*|apmeklēj*|personas lieta|personas lietu|lietu|ir|redz*)',
    '(ar mani|par mani|kurā es|kurā esmu|kur esmu)',
  ],
  noMore: [
    '(vairs nekād*|nekādas|nekādu|nekādus|vairs nevienu|vairs neviena|ne vienu vien*|bez|ne mazāk* vairs|vairāk nekād*|lai vairs|pietiek|gana)',
  ],
  getting: [
    '(saņemu|saņemam|man nāk|nāk|pienāk|atnāk|sūtāt man|man sūtāt|man sūta|man raksta|man zvana|bombardē*)',
  ],
  need: [
    '(man|mums) ..1 (vajag|vajadzētu|vajadzīg*|nepieciešam*|pienākas|der)',
    '(palūgšu|palūgtu|lūgšu|gaidu|būšu pateicīg*|būtu pateicīg*|būtu labi|ceru|esiet tik laipni|parūpējieties|gādājiet|vai var|varat|varētu|atsūtiet|iedodiet|nosūtiet)',
  ],
  told: [
    '(jūsu|tās|savā) ..3 (politik*|noteikum*|mājaslap*|lapa|lapā|paziņojum*|logs|vēstulē|atbildē|kolēģ*|atbalst*) ..4 (teikts|rakstīts|minēts|norādīts|sola|solīts|apgalvo*|teica|rakstīja|paskaidroja|solīja|lasīju)',
    '(lasīju|dzirdēju|izlasīju|manīju|pamanīju|sapratu) ..1 (ka|par|kā|jūsu)',
    '(kaimiņ*|draugs|draudzene|kolēģ*|māsīc*|brālēn*|māsa|brālis|vīrs|sieva|paziņa|priekšniek*) ..3 (lūdza|prasīja|rakstīja|gribēja|grib|pieprasīja|saņēma|atsauca|iebilda|stāstīja|teica|sūdzējās)',
    '(es|pats|pati|jau|nupat|tikko) ..2 (izdzēsu|dzēsu|izlaboju|atteicos|atrakstījos|lejupielādēju|eksportēju)',
    '(jūs|jūsu kolēģ*|kāds) ..2 (izdzēsāt|izdzēsa|izlabojāt|izlaboja|nomainījāt|atsūtījāt|pārtraucāt|apturējāt|esat izdzēs*|esat izlab*|esat nomain*)',
    '(mēs|mūsu uzņēmum*) ..2 (dzēšam|apstrādājam|glabājam|labojam|izdzēsīsim|vācam|uzglabājam) ',
    '(datu subjekts|lietotājs|persona|abonents) ..2 (var|drīkst|ir|iesniedz*|vēlas|lūdz*)',
  ],
  practice: [
    '(kā|kad|kāpēc|kur|cik ilgi|cik ātri|pēc cik) ..3 (tiek|notiek|jūs|man|var|varu|varētu|vajadzētu|jārīkojas|jādara|sākas|strādā) ..5 (dzēs*|izdzēs*|labo*|labot|atsauk*|iebil*|ierobežo*|iesnieg*|pieprasī*|eksport*)',
    'vai (jūs|sendberry) ..3 (automātiski|parasti|vienmēr|kādreiz|dzēšat|atļaujat|piedāvājat|iespējam*)',
    '(ja|kad|pēc tam kad) (es|kāds|cilvēks|klients|mēs)? ..3 (lūgtu|prasītu|gribētu|vēlētos|slēgšu|slēgtu|aizvēršu|izdzēstu|izdzēsīšu|atsauktu|aiziešu|iebilstu|aizietu|vēlas|grib)',
    '(kāda|kādi|kas) ..2 (kārtība|procedūra|soļi|dokumenti|veidlapa)',
    '(ziņkārības pēc|tikai interesējos|tikai interesē|principā|teorētiski|nākotnei)',
  ],
  chase: [
    '(uz manu|uz manām|uz maniem|mana|mans) ..8 (nav|neesat|neviens nav) ..1 (atbild*|reaģ*)',
    '(otrais|trešais|otro|trešo|kārtējais|pēdējais) ..1 (atgādinājum*|mēģinājum*)',
    '(no jums|no jūsu puses) ..3 (ne vēsts|ne vārda|nekā|nekas|klusums|ne ziņas|nav)',
    '(ne vēsts|ne ziņas|ne miņas|ne vārda) ..3',
    '(neatbild*|nereaģ*|neesat atbild*|nav atbild*) ..4 (uz|man|mans|manu|jau|kopš)',
    '(mans|mana|manu|uz manu) ..3 (vēstul*|pieprasījum*|iesniegum*|lūgum*) ..6 (palaid*|aizmirs*|pazud*|neatbild*|ignorē*|bez atbild*)',
  ],
  footer: [
    '(neesat|nav|ja neesat) ..4 (adresāt*|saņēmēj*)',
    '(saņēmis|saņēmuši|saņēmāt|saņemta|saņemts|saņemat) ..6 (kļūdas|kļūdaini|nejauši)',
    '(kļūdas|kļūdaini|nejauši) ..5 (saņēmis|saņēmuši|saņēmāt|saņemta|saņemts|saņemat)',
    '(e pasts|epasts|ziņa|ziņojums|sūtījums|informācija) ..6 (konfidenciāl*)',
    '(paredzēts|paredzēta|domāts|domāta) ..2 (tikai|vienīgi) ..2 (adresāt*|saņēmēj*)',
    '(personas dat*) ..2 (apstrādājam|tiek apstrādāt*|apstrādā) ..3 (saskaņā|atbilstoši)',
  ],
}
