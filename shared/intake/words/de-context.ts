import type { ContextWords } from './words'

/** What turns the words of a wish around, or tells what a mail is about. */
export const deContext: ContextWords = {
  service: [
    '(doppelte*|duplikat*|abmeldeliste|kontaktgruppe*|importierte* liste)',
    '(kampagne*|vorlage|vorlagen|absendername*|absenderkennung|passwort|kennwort|kreditkarte|karte|guthaben|zahlung*|tarif*|api|zustellung|button|rückerstattung|preis*|lastschrift)',
  ],
  notAsking: [
    '(kein|keine|keinen|nicht um einen|nicht um eine) ..2 (antrag|anfrage|löschantrag|auskunftsersuchen|löschung|kündigung|beschwerde|widerspruch) ..2',
    '(will|möchte|beantrage|verlange|fordere|bitte) (ich |wir )?(ausdrücklich |damit |hiermit )?(nicht|keine|kein|keinen) ..3 (löschung|auskunft|gelöscht|löschen|kündigung|kündigen|berichtigung)',
    '(mein|das) (konto|account) ..3 (bleibt|behalten|bestehen|behalte)',
  ],
  contrast: ['(aber|sondern|nur|jedoch|allerdings|doch|vielmehr|bitte|möchte|will)'],
  later: [
    '(behalte|behalten) ..4 (vor)',
    '(später|gesondert|separat|gegebenenfalls|ein andermal|künftig) ..5 (zurück|beantragen|geltend|eventuell|vielleicht|melden|entscheiden)',
    '(vielleicht|eventuell|gegebenenfalls) ..4 (später|künftig|gesondert)',
    '(andernfalls|ansonsten|sonst|anderenfalls) ..4 (werde|werden|muss|wende|schalte|gehe)',
  ],
  hypothetical: [
    '(was passiert|was geschieht|was würde passieren|was wird aus) ..4',
    '(habe ich|hat man|haben wir|hätte ich|darf man|darf ich) ..3 (recht|anspruch|überhaupt)',
    '(angenommen|gesetzt den fall|theoretisch|falls jemand|wenn jemand|wenn ein kunde|falls ein kunde|wenn einer)',
    '(wie ist|wie sieht|wie läuft|was ist) ..4 (vorgehen|verfahren|ablauf|prozess|unterschied)',
    'wie (gehen sie|geht ihr|bearbeiten sie|handhaben sie) ..3',
  ],
  thirdParty: [
    '(unser|unsere|unserer|unseren|einer unserer|eine unserer|mein|ein|eine|einige) ..2 (empfänger*|abonnent*|kund*|mitglied*|nutzer*|patient*|gast|gäste|mitarbeiter*|käufer*|kontakt*|teilnehmer*|newsletterempfänger*) ..6 (bittet|verlangt|möchte|will|fordert|gebeten|verlangte|beschwert|geschrieben|schreibt|wünscht|beantragt|bat)',
    '(haben|habe) ..3 (anfrage|antrag|beschwerde|löschantrag|auskunftsersuchen) ..3 (eines|einer|von) ..3 (kunden|kundin|empfängers|empfängerin|patienten|mitglieds|nutzers)',
  ],
  term: ['(monat*|frist*|30 tage*|dreißig tage|wochen|gesetzlich*) '],
  regulator: [
    '(aufsichtsbehörde|datenschutzbehörde|behörde|beschwerde|gericht|anwalt|rechtsanwalt|landesdatenschutz*|dvi)',
  ],
  letter: [
    '(unten|untenstehend*|anbei)',
    '(anfrage|antrag|schreiben|mail|e mail|email|brief|nachricht|ersuchen|auskunftsersuchen|löschantrag|begehren|geschrieben|gebeten|schrieb|bat|gestellt|geschickt|anliegen|eingabe)',
  ],
  matter: [
    '(iso 27001|zertifiziert|zertifizierung)',
    '(ki|künstliche intelligenz|künstlicher intelligenz|sprachmodell*) ..4 (training|trainieren|modelle|nachrichten|daten)',
    '(trainieren|training) ..3 (ki|künstliche*|modelle)',
    '(unterauftragsverarbeiter*|subunternehmer|auftragsverarbeiter|drittland|drittländer|außerhalb der eu|standardvertragsklauseln|speicherdauer|aufbewahrungsfrist|aufbewahrungsfristen|datenschutzerklärung|datenschutzbeauftragter|rechenzentrum|rechtsgrundlage|verarbeitungsverzeichnis)',
    '(server|servern|gehostet|hosting|gespeichert|rechenzentren|daten) ..6 (in der eu|europa|deutschland|usa|lettland|cloud|amazon|aws|google|stehen|standort)',
    '(wo|in welchem land) ..5 (server|gespeichert|daten|stehen)',
    'wie lange ..6 (speicher*|aufbewahr*|gespeichert|aufgehoben|behalten)',
    '(gehackt|hackerangriff|datenleck|datenpanne|leak|sicherheitsvorfall|hacker|cyberangriff|datendiebstahl)',
    '(lesen|verkaufen|hören|scannen|nutzen) sie ..5 (nachrichten|daten|gespräche|anrufe|ki)',
  ],
  outsider: [
    '(abonnement kostet|jahresabo|im aktuellen heft|in der neuen ausgabe)',
    '(melden sie sich|loggen sie sich|anmelden) ..5 (passwort|kennwort|um ..3 (anzusehen|zu lesen|zu bestätigen))',
    '(unterstützen|beraten|helfen|begleiten) ..3 (unternehmen|firmen|organisationen|mandanten bei|kunden)',
    '(kurzes gespräch|kurzer austausch|kennenlernen|telefonieren|kurzen call)',
    '(dürfen|können|dürften|könnten) wir ..4 (senden|zusenden|zeigen|vorstellen|anbieten|präsentieren)',
    '(kandidat|kandidaten|kandidatin|personalvermittl*|personalberat*)',
    '(lieferantenaudit*|lieferant*|ausgefüllten fragebogens|fragebogens)',
    '(lieferantenfragebogen|fragebogen|lieferantenbewertung|sehr geehrter lieferant|lieber partner|lieferanten)',
    '(masterarbeit|bachelorarbeit|doktorarbeit|studie|studentin|student|studiere|interview mit ihnen|konferenz|referent|referentin|journalistin|umfrage)',
    '(jetzt anmelden|melden sie sich an|frühbucher|teilnahmegebühr)',
    '(seminar|seminare|schulung|schulungen|webinar|workshop|lehrgang) ..14 (euro|preis|rabatt|anmeld*|teilnahme|plätze|termin|findet|für datenschutzbeauftragte)',
    '(unterbreiten|unverbindlich*|nehmen ihnen ..2 arbeit|unser angebot|wir bieten|wir unterstützen|wir helfen|unsere leistungen|unsere experten|vertrieb|ab ..1 euro|paketpreis|audit|kurzes telefonat|beratungsgespräch)',
    '(letzte mahnung|zertifikat ..4 (läuft|abgelaufen|erneuern)|verlängerungsgebühr|bestätigen sie ihr konto|register|jetzt zahlen)',
    '(in dieser ausgabe|weiterlesen|mehr lesen|abonnenten|abbestellen können)',
  ],
  throughUs: [
    '(über|via|durch|mit) ..1 (sie|ihre ..1 (plattform|system|gateway|dienst)|ihren ..1 (dienst|link)|ihr ..1 (system|gateway)|sendberry|euch|eure plattform)',
    '(laufen|läuft|verschickt|versendet|gesendet|geschickt) ..4 (über|durch|von) ..1 (sie|ihre*|ihnen|euch|eure*|sendberry)',
  ],
  remindedOf: [
    '(bekomme|bekam|erhalte|erhielt|habe|schicken|geschickt|zahlungs|termin) ..6 (erinnerung|erinnerungen|mahnung|mahnungen|terminerinnerung*|zahlungserinnerung*)',
    '(mahnstufe|zahlungserinnerung|terminerinnerung*)',
  ],
  thanks: [
    '(danke|dank) ..1 (fürs|für das|für die) ..1 (schnelle|rasche|prompte|sofortige) ..1 (löschen|löschung|berichtigung|korrektur|änderung)',
    '(danke|dank|dankbar|vielen dank) ..2 (dass) ..12',
  ],
  wonder: [
    '(wüsste gern*|würde gern* wissen|interessiert|interessieren|möchte wissen|frage mich|erfahren|sagen sie|mitteilen|erklären|erläutern)',
  ],
  newsletter: ['(in dieser ausgabe|abmelden|abbestellen|newsletter|jetzt anmelden|anmeldung)'],
  lawTalk: ['(recht|rechte) (auf|zum|zu)', '(rechte|widerspruchsrecht)'],
}
