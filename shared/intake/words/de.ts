import { deContext } from './de-context'
import { deOrdinary } from './de-ordinary'
import type { LanguageWords } from './words'

const data =
  '(daten|datensätze|datensatz|informationen|information|infos|angaben|auskunft|unterlagen|einträge|akte|aufzeichnungen|aufzeichnung|dossier|kundendaten|nutzerdaten|kontaktdaten|stammdaten|protokolle)'
const thing =
  '(daten|datensätze|datensatz|informationen|infos|angaben|konto|kontos|account|accounts|kundenkonto|benutzerkonto|nutzerkonto|testaccount|profil|profils|nummer|telefonnummer|handynummer|rufnummer|mobilnummer|e mail|email|mail|emailadresse|mailadresse|adresse|anschrift|einträge|eintrag|kontaktdaten|stammdaten|kundendaten|foto|fotos|bild|bilder|video|videos|aufnahme|aufnahmen|ausweis|ausweiskopie|zugang|registrierung|historie|verlauf|spuren|dateien|namen|name|kontakt|interview|aufzeichnung|aufzeichnungen)'
const my =
  '(mein|meine|meinen|meiner|meines|meinem|seine|ihre daten|deren|mandanten|sohnes|tochter|kindes|mutter|vaters)'
const me =
  '(mich|mir|uns|ihn|sie|meine ..1 person|meiner ..1 person|meine nummer|meiner nummer|meinem namen|meinen sohn|meine tochter|unseren mandanten|unsere mandantin|meiner mailadresse)'

export const de: LanguageWords = {
  ...deContext,
  ...deOrdinary,
  erase: [
    '(entsorgen|entsorgt|wegwerfen|rauslöscht|löschst)',
    '(nehmen|nehmt|werfen|räumen|schmeißen|holen) ..7 (heraus|raus|weg|hinaus)',
    '(löschen|lösche|löscht|lösch|gelöscht|entfernen|entfernt|entferne|entfern|vernichten|vernichtet|tilgen|beseitigen|bereinigen|ausradieren|rauslöschen|herauslöschen|rausnehmen|herausnehmen|rausschmeißen|rauswerfen|wegmachen|zu löschen|anonymisieren|vergessen|vergesst|eliminieren|austragen|streichen|streicht|raus|weg)',
  ],
  erased: [
    '(gelöscht|entfernt|vernichtet|getilgt|beseitigt|löschung|entfernung|vernichtung|datenlöschung|ausgetragen)',
  ],
  gone: [
    '(will|möchte) ..4 nicht mehr ..4 (system|datenbank|kartei|existieren|auftauchen)',
    '(verschwinden|verschwindet|verschwunden|weg sein|weg ist|weg sind|weg bitte)',
    '(nicht|nichts|keine|keinerlei|nie) ..2 (mehr|länger|weiter) ..3 (speichern|gespeichert|aufbewahren|aufbewahrt|behalten|vorhalten|vorhanden|haben|habt|hat|existieren|übrig|bleiben|rumliegt)',
    '(hören sie auf|aufhören|hört auf) ..4 (zu speichern|speichern|aufzubewahren)',
    '(kein|keinen|keine) ..3 (grund|recht|anlass|grundlage|berechtigung) ..6 (speichern|aufzubewahren|behalten|aufbewahren|speicherung|zu haben)',
    '(nicht mehr|nicht länger) ..1 (benötigt|erforderlich|notwendig|gebraucht)',
  ],
  nothing: ['(nichts|keine spur|keine|keinerlei|kein einziges|kein)'],
  remain: [
    '(bleibt|bleiben|übrig|gespeichert|zurückbleibt|zurückbleiben|existiert|existieren|vorhanden|rumliegt|herumliegt|auftauche|stehen|stehe)',
  ],
  myThing: [
    `${thing} ..1 (meines|meiner|unseres|unserer) ..1 (sohnes|tochter|kindes|mutter|vaters|bruders|schwester|mannes|frau|mandanten|mandantin|betreuten)`,
    '(meines|meiner|meinen|meine|mein) ..2 (ausweis*|personalausweis*|reisepass*|pass|passkopie|dokument*|unterlagen|scan*|unterschrift|stimme|gesicht*|daten*)',
    `${my} ..4 ${thing}`,
    `${thing} ..6 (über|von|zu|auf|mit bezug auf) ..1 ${me}`,
    `${thing} (die|das|was) ..4 (über mich|von mir|zu mir|zu meiner person)`,
    `mich betreffende* ..2 ${thing}`,
    '(diesen|dieses|den|das) (account|testaccount|konto|profil|foto|video|eintrag)',
    '(diese|die) (nummer|aufnahme|aufnahmen|fotos|mailadresse)',
  ],
  myData: [
    `${data} ..1 (meines|meiner|unseres|unserer) ..1 (sohnes|tochter|kindes|mutter|vaters|bruders|schwester|mannes|frau|mandanten|mandantin|betreuten)`,
    `${my} ..4 ${data}`,
    `${data} ..7 (über|von|zu|auf) ..1 ${me}`,
    `(mich betreffende*|über mich ..1 gespeicherte*|zu meiner person ..1 gespeicherte*|gespeicherten personenbezogenen) ..2 ${data}`,
  ],
  family: [
    '(bruder*|schwester|mutter|vater*|sohn*|tochter|kind*|mann*|frau|oma|opa|betreuer*|betreuung|vormund*|mandant*|im namen)',
  ],
  aboutMe: [
    'mich ..2 (betrifft|angeht|betreffen)',
    `(über|von|zu|auf|bezüglich|hinsichtlich|zu meiner) ${me}`,
    '(mich betreff*|zu meiner person|meine person|mit mir ..2 zusammenhäng*|unter meinem namen|unter meiner nummer|an mir)',
  ],
  all: ['(alles|alle|sämtliche|sämtliches|allem|jegliche|das ganze|den ganzen|restlos|vollständig|was)'],
  it: ['(es|sie|das|die|den|diese|diesen|dies|ihn|beide|beides)'],
  place: [
    '(datenbank|datenbanken|system|systemen|systeme|servern|server|kartei|datenbestand|crm|unterlagen|archiv|archiven|plattform|bestand)',
  ],
  me: ['(mich|uns|ihn|sie|sohn|tochter|kind|nummer)'],
  give: [
    '(senden|sendet|schicken|schickt|schick|geben|gebt|gib|stellen|stellt|übermitteln|übermittelt|zukommen|überlassen|erhalten|bekommen|aushändigen|zusenden|zuschicken|zeigen|zeigt|vorlegen|offenlegen|offenzulegen|bereitstellen|bereitzustellen|einsehen|einsicht|sehen|zur verfügung|herausgeben|herausgabe|mailen|mailt|ausdrucken|erteilen|zugang|zugriff|rausgeben|übersenden|zu übermitteln|zu übersenden)',
  ],
  copy: [
    '(kopie|kopien|auszug|übersicht|aufstellung|liste|ausdruck|zusammenstellung|abschrift|datenauszug|bericht|verzeichnis|datenkopie|mitschnitt|auskunft|selbstauskunft)',
  ],
  tell: [
    '(würde|würden) mich ..8 interessieren',
    '(bestätigen|bestätigung|bestätigt|mitteilen|mitzuteilen|mitteilung|teilen|teilt|sagen|sagt|sag|wissen|erfahren|erklären|erklärt|informieren|auskunft|erläutern|interessiert|interessieren|nennen|nennt|verraten|verratet|klären|darlegen|offenlegen|beantworten|aufklären)',
  ],
  what: [
    '(welche|welcher|welches|was|ob|alles|alle|sämtliche|wieviel|wie viel|was für|inwieweit|inwiefern|welchen|welch)',
  ],
  hold: [
    '(speicher*|gespeichert*|verarbeit*|haben|habt|hat|besitz*|vorlieg*|vorhanden|wisst|wissen|gesammelt*|sammel*|erhoben*|halten|vorhalten|liegt|liegen|führen|verfüg*|hinterlegt*|rumliegt)',
  ],
  whence: [
    '(woher|wie|wo|von wem|wer|aus welcher quelle|welche quelle|quelle|herkunft|durch wen) ..6 (haben|habt|hat|hatten|bekamen|bekommen|kommt|kommen|stammt|stammen|stammend|erhalten|gegeben|weitergegeben|verkauft|gekauft|gelangt|sind|erlangt|der)',
  ],
  youGot: [
    '(wie|woher|wo) ..1 (sind|haben|kommen|hat|habt|seid|kommt) ..1 (sie|ihr) ..4 (daran|dazu|gekommen|bekommen|her|die|den|das|gelangt|rangekommen|erhalten)',
  ],
  contactPoint: [
    '(nummer|telefonnummer|handynummer|mobilnummer|handy|mailadresse|e mail|email|adresse|anschrift|kontaktdaten|meine daten)',
  ],
  whom: [
    '(an wen|wem|welchen|welche|wer|dritten|dritte|empfänger|empfängern|empfängerkategorien|mit wem|anderen|partnern)',
  ],
  share: [
    '(weitergegeben|weitergeben|weitergeleitet|verkauft|übermittelt|übermitteln|offengelegt|geteilt|gegeben|gesehen|zugriff|erhalten|bekommen|weiterverkauft|überlassen|ausgehändigt)',
  ],
  fix: [
    '(passen|stellen|tragen|bringen|schreiben) sie ..6 (an|um|richtig|ein|in ordnung)',
    '(beheben|in ordnung bringen|nachtragen|vermerken|bereinigen)',
    '(berichtigen|berichtigt|berichtige|korrigieren|korrigiert|korrigiere|ändern|ändert|ändere|aktualisieren|anpassen|anzupassen|richtigstellen|richtigzustellen|richtig stellen|ergänzen|ergänzt|vervollständigen|ersetzen|umschreiben|umstellen|umändern|verbessern|austauschen|hinterlegen|eintragen|zu berichtigen|zu korrigieren|zu ändern|in ordnung bringen|umzutragen|umtragen)',
  ],
  fixed: [
    '(berichtigung|korrektur|änderung|geändert|aktualisiert|aktualisierung|richtigstellung|berichtigt|korrigiert|angepasst|ergänzung|umgeschrieben)',
  ],
  field: [
    '(heiße|heisse)',
    '(name|namen|namens|nachname|nachnamen|vorname|vornamen|familienname|familiennamen|mädchenname|adresse|anschrift|postleitzahl|plz|straße|hausnummer|wohnung|geburtsdatum|geburtsjahr|geburtstag|geburtsname|alter|geschlecht|anrede|nummer|telefonnummer|handynummer|rufnummer|telefon|handy|e mail|email|mailadresse|emailadresse|daten|angaben|eintrag|eintrages|vermerk|kontaktdaten|stammdaten|schreibweise|personenkennzahl|titel|firmierung|datensatz|angabe)',
  ],
  identity: [
    '(bin|ich) ..2 (eine frau|ein mann)',
    '(schreiben|sprechen|reden) ..4 (mich|an)',
    '(nachname*|vorname*|familienname*|mädchenname*|geburtsname*|mein name|meinen namen|namen|geburtsdatum|geburtsjahr|geburtstag|geboren|anrede|postleitzahl|plz|hausnummer|straße|anschrift|meine adresse|geschlecht|titel|jahrgang)',
  ],
  wrong: [
    '(nicht|statt|anstatt) (0*|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
    '(obwohl|dabei)',
    '(falsch|falsche|falschen|falscher|falsches|fehler|fehlerhaft*|unrichtig*|veraltet*|alte|alten|alter|altes|frühere*|vorherige*|ungenau*|unvollständig*|tippfehler|zahlendreher|verwechselt|vertauscht|verdreht|stimmt nicht|stimmen nicht|nicht korrekt|nicht richtig|nicht mehr aktuell|nicht aktuell|statt|anstatt|sondern|immer noch|noch immer|fehlt|verschrieben|unzutreffend*|lautet|heißen müssen|nicht mehr gültig|schreibt man|geschrieben)',
  ],
  newly: [
    '(geheiratet|verheiratet|heirat|geschieden|scheidung|umgezogen|umzug|gewechselt|geändert|umbenannt|verzogen)',
    '(neue|neuer|neuen|neues|jetzt|nunmehr|inzwischen|richtig|richtige|richtigen|korrekt|korrekte|heiße|lautet|tatsächlich|bin jahrgang)',
  ],
  restrict: [
    '(frieren|schränken|setzen|sperren) sie ..8 (ein|aus)',
    '(einschränken|einzuschränken|eingeschränkt|einschränkung|einschränkt|beschränken|beschränkt|beschränkung|zu beschränken|auszusetzen|aussetzen|ausgesetzt|aussetzung|sperren|gesperrt|zu sperren|sperrung|einfrieren|eingefroren|einzufrieren|schränken|stoppen|pausieren|blockieren|auf eis)',
  ],
  processing: [
    '(verarbeit*|nutzung|nutzen|genutzt|verwendung|verwenden|verwendet|profiling|profilbildung|datenverarbeitung|auswertung|auswerten|ausgewertet|analyse|analysen|analysieren|tracking|verfolgung|berechtigtes interesse|berechtigten interesse*|berechtigten interessen|bewertung|scoring|weitergabe|aufzeichnung|beobachtung|nutzungsprofil*|nutzerprofil*|profile|nutzungsverhalten*|statistik*)',
  ],
  notUse: [
    '(benutzen|benutzt|benutzt ihr) ..5 nicht',
    '(niemand|nicht|nichts) ..6 (arbeiten|arbeitet|geschehen|passieren|unternommen|tun)',
    '(niemand) ..5 (nutzt|verwendet|ansieht|zugreift|anschaut|nutzen|verwenden|zugreifen)',
    '(nicht|keine|ohne|weder|keinesfalls|nichts) ..8 (nutzen|genutzt|nutzt|verwenden|verwendet|verarbeiten|verarbeitet|verarbeitung|anrühren|angerührt|anfassen|weitergeben|weitergegeben|zu nutzen|zu verwenden|damit machen)',
    '(finger weg|unterlassen|zu unterlassen|absehen|unberührt)',
    '(nutzen|verwenden|verarbeiten|rühren) ..6 (nicht|nicht an)',
  ],
  keepOnly: [
    '(bewahren|heben|speichern) ..4 (nur|lediglich|bloß) (auf)?',
    '(nur|reine) (speicherung|aufbewahrung)',
    'speicherung ja',
    '(nur|lediglich|bloß|ausschließlich) ..3 (speichern|aufbewahren|gespeichert|aufbewahrt|behalten|aufheben|aufzubewahren|zu speichern)',
    '(speichern|aufbewahren|aufzubewahren|behalten|aufheben|gespeichert) ..5 (nur|aber|jedoch|ohne)',
    '(nicht|statt|anstatt|ohne) ..4 (löschen|gelöscht|zu löschen|löschung|vernichten)',
  ],
  until: [
    '(bis|solange|solang|während|vorerst|vorläufig|einstweilen|zunächst|derweil|in der zwischenzeit)',
    '(gericht|gerichtsverfahren|prozess|klage|rechtsansprüche|rechtsstreit|verfahren|prüfung|bestreite|rechtsverteidigung)',
  ],
  portable: [
    '(anderes|anderen|neues|neuen) ..1 (system|programm|dienst|anbieter) ..4 (lesen|einlesen|importieren|einspielen)',
    '(maschinenlesbar*|maschinell lesbar*|datenübertragbarkeit|datenportabilität|portabilität|strukturierten gängigen|strukturiert ..1 gängig*|übertragbarkeit)',
  ],
  format: ['(csv|json|xml|xlsx|excel|datenexport|export|exportieren|exportiert|datei|format)'],
  hand: [
    '(übertragen|übertragung|übermitteln|übermittelt|weiterleiten|überführen|senden|schicken|transferieren|exportieren|mitnehmen|umziehen|importieren|einspielen|bereitstellen|bereit|direkt|herausgeben|ausspielen)',
  ],
  elsewhere: [
    '(konkurrenz*)',
    '(anderen|anderem|anderer|neuen|neuer|neuem|nächsten|konkurrenz*) ..3 (anbieter|verantwortlichen|dienstleister|dienst|unternehmen|plattform|betreiber|system|firma|stelle)',
    '(wechsle|wechsele|wechseln|wechsel|anderswo|woanders|beim neuen|zum neuen|zu einem anderen|zur konkurrenz|anbieterwechsel)',
  ],
  ownInput: [
    '(ich|wir|mir|uns|selbst|selber) ..5 (eingegeben*|bereitgestellt*|angegeben*|hochgeladen*|eingetragen*|angelegt*|zur verfügung|eingepflegt*|überlassen*|hinterlegt*)',
    '(kontakte|kontaktliste|vorlagen|gruppen|empfängerlisten|listen|adressbuch)',
  ],
  objectTo: [
    '(widerspreche|widersprechen|widerspricht|widerspruch|einspruch|protestiere|wende mich gegen|widersprich)',
  ],
  notWant: [
    '(will|möchte|wünsche) (ich )?(kein|keine)',
    '(werten|wertet|analysieren|verfolgen) ..3 nicht mehr',
    '(möchte|will|wünsche|wollen|möchten) (ich |wir )?(das )?nicht',
    '(nicht einverstanden|untersage|verbiete|nicht damit einverstanden|lehne ..2 ab|missfällt)',
    '(unterlassen|beenden|stoppen|einstellen|aufhören|hören sie auf|hört auf|unterlasst)',
  ],
  profiling: [
    '(werten|wertet) ..6 (aus|mehr aus) ..2 wie ich',
    '(kein|keine) (profiling|profilbildung|auswertung)',
    '(auswerten|analysieren|beobachten|verfolgen|analysiert|aufzeichnen) ..2 wie ich',
    '(profile|profil|nutzungsprofil*|nutzerprofil*|persönlichkeitsprofil*|verhaltensprofil*) ..6 (anlegen|anzulegen|erstellen|zu erstellen|bilden|erstellt)',
    '(anlegen|erstellen|erstellung|bildung) ..4 (profil*|nutzungsprofil*)',
    '(profilbildung|profiling|auswert*|analys*|verfolg*|tracking|beobacht*|überwach*|aufzeichn*) ..5 (mein*|mich|verhalten*|nutzung*)',
    '(mein*|mich) ..4 (auszuwerten|auswerten|analysieren|zu analysieren|verfolgen|zu verfolgen|beobachten|überwachen|tracken)',
  ],
  stop: [
    '(keine|keinen|nicht (mehr|länger|weiter|weiterhin|für)|nichts mehr|kein|keinerlei|stoppen|stoppt|stopp|stop|beenden|unterlassen|unterlasst|einstellen|einzustellen|aufhören|schluss|genug|untersage|verbiete|abbestellen|abmelden|austragen|satt|nervt|bombardiert|belästigen|verschont|verschonen|aufhört|hört auf|reicht)',
  ],
  leaveMe: [
    '(das|dies|so etwas|sie) (möchte|will|wünsche) ich (nicht|nicht mehr)',
    '(aufhören|aufhört|hört auf|hören sie auf|stoppen|stopp|stop|schluss|genug|unterlassen|in ruhe|einstellen|beenden|verschonen|lassen sie das)',
  ],
  marketing: [
    '(werbung|direktwerbung|werbezwecke*|marketing|werbemails|werbemail|werbesms|werbeanrufe|werbenachrichten|werbe|spam|newsletter|angebote|angeboten|rabatte|rabatt|reklame|werblich*|vertriebsanrufe|verkaufsanrufe|aktionen|werbepost|kundeninfo*|vertrieb|vertriebler|verkäufer|tarifen|promotion|directmarketing)',
  ],
  sending: [
    '(schicken|schickt|senden|sendet|schreiben|schreibt|anrufen|ruft|rufen|anrufe|kontaktieren|zusenden|zuschicken|erhalten|bekommen|belästigen|belästigt|sms|nachrichten|e mails|emails|mails|newsletter|post|whatsapp|verteiler)',
  ],
  withdraw: [
    '(gilt|gelten) ..5 (nicht mehr|nicht länger)',
    '(endet|erlischt|erloschen)',
    '(widerrufe|widerrufen|widerruf|widerruft|ziehe|ziehen|zurückziehen|zurückzuziehen|zurückgezogen|nehme|zurücknehmen|zurück|gilt nicht mehr|aufheben|annulliere|entziehe|rückgängig|storniere|überlegt)',
  ],
  consent: [
    '(einwilligung|einwilligungen|zustimmung|einverständnis|einverständniserklärung|eingewilligt|zugestimmt|erlaubnis|genehmigung|freigabe|zusage|cookie einwilligung)',
  ],
  machine: [
    '(von selbst|von allein|von alleine)',
    '(automatisiert*|automatisch*|automatik|algorithm*|ki|computer|system|software|roboter|bot|maschine|maschinell|scoring|score|bonitätsprüfung|programm|sekunden|risikoprüfung|filter)',
  ],
  decided: [
    '(entscheidung|entscheidungen|entschieden|entscheid|abgelehnt|ablehnung|gesperrt|sperrung|gesperrte|verweigert|gekündigt|eingestuft|blockiert|abgewiesen|limitiert|herabgestuft|beschluss|ergebnis|bescheid)',
  ],
  human: [
    '(mensch|menschen|menschlich*|mitarbeiter|mitarbeiterin|mitarbeitende*|sachbearbeiter|sachbearbeiterin|person|jemand|leibhaftig*)',
  ],
  review: [
    '(befass*|kümmer*|annimmt|annehmen|draufsch*)',
    '(prüf*|überprüf*|entscheid*|eingreif*|eingriff|ansehen|ansieht|anschaut|anschauen|draufschaut|bewert*|nachprüf*|neu bewert*|anhören|angehört|schaut|beurteil*|übernimmt|standpunkt|einschalt*|aufheb*|aufhebt|zurücknimmt)',
  ],
  contest: [
    '(anfechten|fechte|anfechtung|überprüfen|überprüfung|widerspreche|widerspruch|beanstande|nicht einverstanden|akzeptiere|bestreite|ungerecht|protestiere|rückgängig|wehre mich|zweifle)',
  ],
  cookie: [
    '(pixel|facebook pixel|nur notwendige|nur erforderliche|nur essenzielle|google analytics)',
    '(cookie|cookies|cookie banner|cookiebanner|tracker|trackern|cookie einwilligung|cookiehinweis)',
  ],
  cookieMatter: [
    '(widerruf*|ändern|ablehn*|abgelehnt|zurückzieh*|zurückgenommen|widersprech*|nachweis*|beleg*|einwilligung|zugestimmt|zustimmung|banner|knopf|button|schaltfläche|rechtswidrig|unzulässig|illegal|ohne|bevor|beschwerde|akzeptier*|widerrufe)',
  ],
  cookieWish: [
    '(zeigen|belegen|weisen) ..8 (zugestimmt|eingewilligt|zustimmung|einwilligung)',
    '(widerruf*|ziehe|nachweis*|nachzuweisen|weisen ..8 nach|beleg*|eingewilligt|nicht zugestimmt|nie zugestimmt|stimme nicht|rechtswidrig*|unzulässig*|ohne einwilligung|ohne meine|ablehn*|abgelehnt|widerspreche)',
  ],
}
