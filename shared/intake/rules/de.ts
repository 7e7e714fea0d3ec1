import { de as words } from '../words/de'
import { days, type LanguageRules } from './rules'

const erase = '(löschen|lösche|löscht|entfernen|entfernt|vernichten|lösch|tilgen)'
const mine =
  '(meine|meinen|meiner|meines|mein|alle|aller|allen|sämtliche|sämtlicher|die|ihre|seine|unsere|unseren|diese|dieser|jegliche|personenbezogene|persönlichen|persönliche|mich)'
const things =
  '(daten|datensätze|datensatz|informationen|angaben|konto|account|kundenkonto|benutzerkonto|profil|nummer|telefonnummer|handynummer|rufnummer|e mail|email|emailadresse|mailadresse|adresse|einträge|eintrag|kontaktdaten|stammdaten)'

export const de: LanguageRules = {
  language: 'de',
  words,
  acts: [
    '(ist es|wäre es) möglich',
    '(bitte|bitten|bittet|ersuche|ersuchen|beantrage|beantragen|fordere|fordern|verlange|verlangen|antrag|wünsche|wünschen|möchte|möchten|will|wollen|hätte gern|hätte gerne|hätten gern)',
    '(hiermit|anbei|mache ..4 gebrauch|machen ..4 gebrauch|nehme ..4 in anspruch|berufe mich)',
    '(können sie|könnten sie|könnt ihr|würden sie|kann ich)',
    '(teilen|senden|schicken|geben|stellen|erteilen|übermitteln) sie',
    '(anspruch|ansprüche) ..3 (geltend)',
  ],
  rights: {
    ACCESS: {
      asks: [
        '(bitte|bitten|ersuche|verlange|fordere|beantrage|begehre|erbitte|möchte|will|hätte) ..8 (auskunft|selbstauskunft|datenauskunft)',
        '(auskunft) ..8 (über|gemäß|nach|zu) ..6 (daten|gespeichert*|person|art|artikel)',
        '(senden|schicken|stellen|übermitteln|geben|zukommen|überlassen|erhalten|bekommen|aushändigen|schickt|sendet|gebt|zusenden) ..8 (kopie|kopien|auszug|übersicht|aufstellung|liste|alle|sämtliche) ..10 (meine|meiner|meinen|mich betreffend*|zu meiner person|personenbezogen*|gespeichert*|über mich) ..4 (daten|informationen|person|haben|gespeichert|speichern|betreffend*)?',
        '(senden|schicken|geben|zeigen|übermitteln|schickt|schick) (sie )?(mir) ..1 (meine|alle meine|sämtliche) ..1 (persönlichen |personenbezogenen )?(daten|informationen)',
        '(bestätigen|bestätigung|mitteilung|mitteilen|mitzuteilen|sagen|teilen|informieren|wissen) ..4 ob ..8 (daten|mich|person) ..6 (verarbeiten|verarbeitet|speichern|gespeichert|haben)',
        '(mitteilen|mitzuteilen|sagen|wissen|erfahren|erklären|teilen) ..6 (woher|wie) ..6 (meine|meinen|mein|sie)',
        '(woher|wie) (haben|hatten|bekamen|kommen|sind) sie ..3 (meine|meinen|mein|zu meiner|an meine) ..2 (daten|nummer|telefonnummer|handynummer|adresse|e mail|email|kontakt*)',
        'woher ..3 (meine|meinen) ..2 (daten|nummer|telefonnummer|handynummer|adresse|e mail|email)',
        '(an wen|wem|welchen dritten) ..8 (weitergegeben|weitergeleitet|verkauft|übermittelt|offengelegt)',
        '(auskunftsersuchen|auskunftsanfrage|auskunftsbegehren|auskunftsantrag|selbstauskunft|datenauskunft|auskunftsanspruch|dsgvo auskunft)',
      ],
      names: [
        '(auskunftsrecht|recht auf auskunft|auskunft)',
        '(kopie|kopien) ..4 (daten|personenbezogen*|gespeicherten)',
        '(einsicht|akteneinsicht) ..4 (unterlagen|akte|akten|daten|informationen)',
        '(einsicht|zugang|zugriff) ..3 (meine|persönlichen|personenbezogen*|gespeicherten) ..2 daten',
      ],
      hints: [
        '^(verarbeiten|speichern|haben|nutzen|besitzen) sie ..3 (meine daten|daten von mir|über mich|daten über mich|meine personenbezogenen)',
        '(welche|welcher) (meiner|meine) ..2 (daten|angaben)',
        '(welche|was für|welcher art) ..3 (daten|informationen|angaben) ..6 (über mich|zu mir|von mir|zu meiner person)',
        '(was|alles was) ..3 (über mich|zu meiner person|von mir) ..4 (gespeichert|speichern|wissen|haben|verarbeiten|vorliegt)',
        '(was|alles was) sie ..2 (über mich|zu meiner person)',
      ],
    },
    RECTIFICATION: {
      asks: [
        '(ersetzen|tauschen|ändern) ..5 (richtige|richtigen|korrekte|korrekten)',
        '(alte|alten|frühere|veraltete) (adresse|anschrift|nummer|telefonnummer|e mail|name|namen) ..6 (ändern|korrigieren|berichtigen|aktualisieren|anpassen)',
        '(name|namen|nachname|vorname|adresse|anschrift) ..4 (falsch|fehlerhaft) ..2 (geschrieben|hinterlegt|eingetragen|erfasst|angegeben)?',
        '(berichtigen|korrigieren|ändern|aktualisieren|ergänzen|verbessern|vervollständigen|berichtigt|korrigiert|umändern|korrigiere|anpassen) ..5 (meine|meinen|mein|meiner|die|den|folgende|falsche*|unrichtige*) ..3 (daten|namen|name|nachnamen|nachname|vornamen|adresse|anschrift|geburtsdatum|telefonnummer|e mail|email|angaben|schreibweise|stammdaten)',
        '(meine|meinen|mein|die|den) ..2 (daten|namen|name|nachnamen|adresse|anschrift|geburtsdatum|telefonnummer|angaben) ..6 (zu )?(berichtigen|korrigieren|ändern|aktualisieren|ergänzen|anzupassen|anpassen|abzuändern)',
        '(daten|name|nachname|adresse|anschrift|geburtsdatum|angaben) ..4 (ist|sind|wurde|wurden|wird) ..3 (falsch|unrichtig|fehlerhaft|veraltet|unvollständig|nicht korrekt|nicht richtig)',
        '(ändern|berichtigen|korrigieren) sie ..3 (meine|meinen|mein)',
        '(haben|führen|schreiben) ..3 (meinen|meine|mein) ..3 (namen|nachnamen|adresse|anschrift|geburtsdatum) ..2 (falsch|fehlerhaft|nicht richtig)',
      ],
      names: [
        '(berichtigung|korrektur|vervollständigung|änderung|richtigstellung|ergänzung) ..6 (daten|namens|adresse|anschrift|angaben|geburtsdatums)',
        '(unrichtige*|falsche*|fehlerhafte*|meine) ..2 daten ..2 (berichtigen|korrigieren)',
        '(berichtigungsantrag|datenberichtigung|adressänderung|namensänderung)',
      ],
    },
    ERASURE: {
      asks: [
        `${erase} (sie |ihr )?(bitte |umgehend |unverzüglich |sofort |hiermit |doch )?${mine} ..4 ${things}`,
        `${mine} ..4 ${things} ..8 (zu löschen|löschen|gelöscht|löscht|zu entfernen|entfernen|entfernt|vernichten|zu vernichten)`,
        `${erase} (sie )?(bitte )?(alles|mich|meinen|daten) ..4 (über mich|aus|von mir|zu meiner person|gespeichert)`,
        `(daten|konto|account|nummer|profil) (bitte )?(löschen|entfernen)`,
        '(mich|meine nummer|meine daten|meine adresse) ..4 aus ..4 (datenbank|system|verteiler|kartei|datenbestand) ..4 (löschen|entfernen|streichen|nehmen|austragen)',
        '(löschen|entfernen|streichen|nehmen) ..2 (mich|meine) ..3 aus ..3 (datenbank|system|kartei|datenbestand|systemen)',
        '(wenn|falls|sollten|sollte|werden) ..4 (daten|nummer|konto) ..6 nicht ..6 gelöscht',
        '(recht auf vergessenwerden|vergessen werden|recht auf vergessen) ..4',
      ],
      names: [
        '(löschung|datenlöschung|entfernung|vernichtung|löschen) ..6 (daten|kontos|konto|accounts|profils|nummer|angaben|informationen)',
        '(antrag auf löschung|löschantrag|löschungsantrag|löschungsbegehren|löschaufforderung|datenlöschung|löschanfrage|löschung)',
      ],
      hints: [
        '(und|bitte|sofort|umgehend) (löschen|entfernen|vernichten) (sie)? (diese|alles|es|sie)',
        '^(löschen|entfernen|vernichten) sie (diese|sie|alles|es)',
      ],
    },
    RESTRICTION: {
      asks: [
        'nicht ..3 (nutzen|verwenden|verarbeiten) ..4 (nur|lediglich) ..3 (speichern|aufbewahren|behalten)',
        '(verarbeitung|nutzung|verwendung) ..8 (einschränken|einzuschränken|eingeschränkt|beschränken|einschränkt|zu beschränken|auszusetzen)',
        '(einschränken|einschränkung|schränken|beschränken) ..6 (verarbeitung|nutzung|verwendung|daten)',
        '(daten) ..4 (sperren|gesperrt|zu sperren|einfrieren)',
        '(sperren) sie ..4 daten',
        '(nicht löschen) ..6 (nur|sondern|aber) ..3 (sperren|speichern|aufbewahren|einschränken)',
      ],
      names: ['(einschränkung|beschränkung|sperrung|aussetzung) ..5 (verarbeitung|daten|nutzung)'],
    },
    PORTABILITY: {
      asks: [
        '(maschinenlesbar*|maschinell lesbar*)',
        '(übertragen|übermitteln|übertragung|weiterleiten|überführen|senden) ..6 (an|zu) ..2 (einen anderen|anderen|neuen|meinen neuen|einem anderen) ..3 (anbieter|verantwortlichen|dienstleister|unternehmen)',
        '(daten|kontakte) ..6 (csv|json|xml)',
      ],
      names: ['(datenübertragbarkeit|datenportabilität|strukturierten gängigen|datenexport)'],
    },
    OBJECTION: {
      asks: [
        '(widerspreche|widersprechen|widerspricht) ..8 (verarbeitung|nutzung|verwendung|profiling|datenverarbeitung)',
        '(widerspruch|einspruch) ..3 gegen ..6 (verarbeitung|nutzung|verwendung|profiling|datenverarbeitung)',
        '(lege|legen|erhebe|erheben|einlegen) ..3 (widerspruch|einspruch) ..8 (verarbeitung|daten|art|artikel)',
        '(unterlassen|beenden|stoppen|einstellen|aufhören) ..5 (verarbeitung|nutzung|verwendung|profiling) ..4 (daten|meiner)',
        '(verarbeiten|nutzen|verwenden) sie ..3 (daten) ..1 nicht (mehr|länger|weiter)',
      ],
      names: ['(widerspruch|widerspruchsrecht) ..8 (verarbeitung|nutzung)'],
      hints: [
        '(möchte|will) nicht ..3 dass ..8 (verarbeiten|verarbeitet|nutzen|genutzt|verwenden|verwendet)',
      ],
    },
    OBJECTION_MARKETING: {
      asks: [
        '(widerspreche|widersprechen|widerspruch|einspruch) ..12 (werbung|direktwerbung|werbezwecke*|werbezwecken|marketing|newsletter|werbliche*|werbemails|werbeanrufe)',
        '(keine|nicht|stoppen|beenden|unterlassen|einstellen|aufhören|schluss|genug) ..6 (werbung|direktwerbung|werbezwecke*|marketing|werbemails|werbe sms|werbesms|werbeanrufe|werbenachrichten|spam|werbe)',
        '(werbung|werbemails|werbesms|werbenachrichten|spam|werbeanrufe) ..6 (einstellen|stoppen|unterlassen|beenden|aufhören|nicht mehr|einzustellen|zu unterlassen)',
        '(sperrliste|werbesperre|blacklist|robinsonliste)',
      ],
      names: ['(werbewiderspruch|werbesperre)'],
      hints: [
        '(keine|nicht mehr) ..3 (sms|nachrichten|e mails|emails|mails|newsletter|anrufe|textnachrichten) ..2 (mehr|erhalten|bekommen|senden|schicken|zusenden)?',
        '(schicken|senden|schreiben|schickt) (sie )?(mir |uns )?(bitte )?(nichts|keine|nicht) ..2 (mehr|sms|nachrichten|mails|newsletter)?',
        '(hören sie auf|hört auf|aufhören) ..3 (sms|nachrichten|mails|schreiben|schicken|senden)',
        '(newsletter|mails|sms|abo) ..2 (abbestellen|abmelden|kündigen|abbestelle|abmeldung)',
        '(abbestellen|abmelden|abmeldung|austragen|abbestellung) ..4 (newsletter|verteiler|mails|liste|mich)?',
        '(tragen|nehmen|streichen|melden|löschen) (sie )?(mich|uns) ..2 (aus|vom|von) ..4 (newsletter|verteiler|liste|listen|mailingliste|adressliste)',
        '(aus|vom) ..3 (verteiler|mailverteiler|newsletter|adressliste|verteilerliste) ..3 (nehmen|streichen|entfernen|löschen|austragen|abmelden)',
      ],
    },
    CONSENT_WITHDRAWAL: {
      asks: [
        '(widerrufe|widerrufen|widerruf|ziehe|ziehen|nehme) ..8 (einwilligung|einwilligungen|zustimmung|einverständnis|einverständniserklärung)',
        '(einwilligung|einwilligungen|zustimmung|einverständnis) ..26 (widerrufe|widerrufen|zurückziehen|ziehe ich zurück|zurück|widerruf)',
      ],
      names: ['(widerruf) ..4 (einwilligung|zustimmung|einverständnis*)', '(einwilligungswiderruf)'],
    },
    AUTOMATED_DECISION: {
      asks: [
        '(anfechten|fechte|überprüfen|prüfen|widerspreche|anfechtung|überprüfung|beanstande) ..8 (automatisiert*|automatisch*|algorithm*|ki)',
        '(automatisiert*|automatisch*|algorithm*|system|ki|computer) ..14 (mensch|menschen|menschlich*|mitarbeiter|person|sachbearbeiter) ..4 (prüf*|überprüf*|entscheid*|eingreif*|ansehen|bewert*)?',
        '(mensch|menschen|menschliche*|mitarbeiter|sachbearbeiter) ..6 (prüf*|überprüf*|entscheid*|eingreif*|bewert*) ..10 (automatisiert*|automatisch*|algorithm*|entscheidung|score)?',
      ],
      names: ['(automatisierte*|automatische*) ..3 (entscheidung|einzelentscheidung|einzelfallentscheidung)'],
      hints: [
        '(mensch|mitarbeiter|person|sachbearbeiter|mitarbeiterin) ..6 (prüf*|überprüf*|entscheid*|ansieht|anschaut|nachprüf*)',
      ],
    },
    COOKIE_CONSENT: {
      asks: [
        '(widerrufe|widerrufen|ändern|ablehnen|zurückziehen|widerspreche|ziehe) ..8 (cookie|cookies|cookie einwilligung|cookieeinwilligung)',
        '(cookie|cookies) ..12 (widerrufe|widerrufen|nachweis|ablehnen|zurückziehen|ohne meine einwilligung|ohne einwilligung|ohne zustimmung)',
        '(nachweis|beleg) ..8 (cookie|cookies)',
        '(beschwerde|rechtswidrig|unzulässig) ..6 (cookie banner|cookiebanner)',
      ],
      names: ['(cookie einwilligung|einwilligung ..3 cookies)'],
    },
  },
  marketing: [
    '(werbung|direktwerbung|werbezwecke|werbezwecken|werbe|marketing|direktmarketing|marketingzwecke|marketingzwecken|newsletter|werbliche|werbemails|werbesms|werbeanrufe)',
  ],
  negations: ['(nicht|keinesfalls|ohne|statt|anstatt|niemals|keine)'],
  mentions: [
    '(das )?recht ..1 (auf|zu|zum|der) ..1 (löschung|auskunft|berichtigung|einschränkung|datenübertragbarkeit|widerspruch|widerruf|beschwerde|vergessenwerden)',
    '(widerspruchsrecht|beschwerderecht)',
    '(bestehen|bestehens) einer automatisierten',
    '(antrag|wunsch|wunsches|antrags) auf (löschung|berichtigung|einschränkung) ..2 (aller|der|genannten|zu informieren)',
    '(ist|sind|wurde|wurden|war|waren|worden|bereits) ..2 (gelöscht|entfernt|geändert|berichtigt)',
    '(vorgenommenen|erfolgten) (löschungen|änderungen)',
  ],
  asides: [
    '(ich|wir) (weiß|wissen) ..6 (recht|rechte|darf|kann|zusteht)',
    '(mir ist|uns ist) bekannt ..8 (recht|rechte|darf|kann|zusteht)',
    '(sie haben|nutzer haben|kunden haben|betroffene haben|ihnen steht|sie können) ..6 (recht|rechte|widerrufen|widersprechen|abmelden|abbestellen)',
    '(haben sie|sie haben|sind sie) ..16 (mitzuteilen|zu informieren|verpflichtet|zu begründen|zu bestätigen)',
    '(sollten|falls|wenn) sie ..6 (ablehnen|verweigern|widersprechen)',
    '(sollten|falls|wenn|sofern) (sie|ich) ..8 (nicht|keine) ..6 (nachkommen|antworten|reagieren|erhalten|beantworten|antwort)',
    '(zur folge haben|zur folge hat)',
    '(voraussetzungen|ausnahmetatbestand) ..6',
    '(löschen|vernichten) sie ..2 (diese|dieser|die) ..1 (e mail|email|mail|nachricht)',
    '(nicht der richtige|nicht der beabsichtigte|irrtümlich erhalten)',
    '(versehentlich|bereits selbst|aus versehen) ..3 gelöscht',
    '(um sich|wenn sie sich) ..4 (abzumelden|abmelden)',
    'wir (verarbeiten|erheben|speichern|nutzen) ihre',
    '(unsere|unserer|unseren) (datenschutzerklärung|datenschutzhinweise|agb)',
    '(löschen|löscht|entfernen) ..8 nicht$',
  ],
  howTo: ['(wie|wo) (kann|können|lösche|ändere|muss|soll) (ich|wir|man)?'],
  earlier: [
    '(habe ich|ich habe|hatte ich) ..6 (gebeten|verlangt|gefordert|angefragt|nachgefragt)',
    '^(haben sie|ist) ..1 (meinen|meine|mein) ..4 (erhalten|bekommen|angekommen|eingegangen)',
    `(meine|meinen|meinem|meiner|mein|unser|unsere) ..3 (anfrage|antrag|schreiben|mail|löschantrag|auskunftsersuchen|nachricht) vom ..1 ${days}`,
    '(habe ich|ich habe|haben wir|wir haben|hatte ich|ich hatte|hatten wir|wir hatten|ich hab|hab ich|ich ..1 bereits|von mir) ..12 (gestellt|geschickt|gesendet|gebeten|geschrieben|verlangt|angefordert|beantragt|gefordert|eingereicht|übermittelt|versandt|übersandt|widersprochen|widerrufen)',
    '(schrieb|bat|stellte|beantragte|forderte|sandte|schickte|verlangte) (ich|wir)',
    '(ich|wir) ..3 (bat|baten|forderte|verlangte|beantragte|schickte)',
    '(meine|meiner|meinen|meinem|mein|unsere) ..3 (letzte|letzten|erste|ersten|vorherige|bisherige|ursprüngliche|frühere|unbeantwortete) ..2 (anfrage|antrag|schreiben|mail|e mail|nachricht|anträge)',
    '(meine|meiner|meinem|meinen|mein) ..3 (anfrage|antrag|schreiben|mail|e mail|auskunftsersuchen|antrags|löschantrag) (vom|von|blieb|wurde|ist|aus)',
  ],
  reminders: [
    'niemand ..5 (gemeldet|geantwortet|reagiert|zurückgemeldet|antwortet)',
    '(nichts|nie) ..2 (gehört|gekommen|erhalten)',
    '(und|ich) (warte|warten)',
    '(frist|monatsfrist) ..6 (gerissen|versäumt|überzogen|verpasst|verstreichen|nicht eingehalten)',
    '(kümmern sie sich|melden sie sich) ..2 endlich',
    '(zweite|zweites|dritte|drittes) ..1 (mail|schreiben|erinnerung|anfrage|nachricht)',
    '(fehlt|aussteht|steht) ..5 (antwort|rückmeldung|auskunft) ..2',
    '(funkstille|schweigen|stille seither|keine reaktion|niemand ..2 geantwortet|wann ..4 (antwort|antworten|auskunft))',
    '(passiert ist nichts|nichts passiert|nichts geschehen|nichts getan|nichts unternommen)',
    '(mahnung|erinnerung|erinnere|erinnern|nachfassen|zahlungserinnerung)',
    '(erneut|nochmals|nochmal|wiederholt|noch einmal|abermals|zum zweiten mal|ein weiteres mal) ..4 (an sie|wende|fordere|auffordern|schreibe|melde|erinnere|anfrage|antrag|bitte ich)',
    '(wende|schreibe|melde|fordere|kontaktiere|frage) ..5 (erneut|nochmals|nochmal|wiederholt|abermals|noch einmal)',
    '(bisher|bislang|bis heute|noch|immer noch|seitdem|seither|leider) ..3 (keine|nicht|nichts|ohne) ..6 (antwort|reaktion|rückmeldung|beantwortet|reagiert|gehört|geantwortet|erhalten|geschehen)',
    '(keine|keinerlei|nie eine|ohne) ..1 (antwort|reaktion|rückmeldung|auskunft) ..3 (erhalten|bekommen|geblieben|eingegangen|gekommen)',
    '(nicht|nie) ..1 (beantwortet|reagiert|geantwortet)',
    '(warte|warten) ..3 (noch|immer|seit|weiterhin|vergeblich)',
    '(frist|monat|monatsfrist) ..5 (abgelaufen|verstrichen|vergangen|vorbei|überschritten|um)',
    '(wo bleibt|was ist mit) ..4 (antwort|anfrage|auskunft|daten)',
    '(überfällig|ignoriert|ignorieren|unbeantwortet)',
  ],
  additions: [
    '(außerdem|zusätzlich|ferner|des weiteren|darüber hinaus|zudem|weiterhin bitte|überdies|nun auch|jetzt auch)',
  ],
  topic: [
    '(personenbezogen*|datenschutz*|dsgvo|gdpr|ds gvo|meine daten|meiner daten|meinen daten|persönlichen daten|datenverarbeitung|datenleck|meine angaben|meine kontaktdaten|auftragsverarbeitung*|avv|datenpanne|cookie|cookies)',
  ],
  messages: [
    '(bekomme|bekommen|erhalte|erhalten|erhielt|bekam|kriege|schicken|geschickt|zugeschickt|belästigt|bombardiert|habe) ..6 (sms|textnachrichten|nachrichten|anrufe|whatsapp)',
    '(sms|textnachrichten|nachrichten) ..4 (von|bekommen|erhalten|schicken|geschickt|im namen)',
  ],
  stranger: [
    '(nie|niemals|nichts|noch nie) ..5 (bestellt|gekauft|gewesen|war|besucht|zu tun|ausgeliehen)',
    '(kenne|kennen) ..3 (nicht|gar nicht|keine)',
    'vorbesitzer ..3 nummer',
    '(gar nicht|nicht) für mich ',
    '(nie|niemals|nicht|keine) ..8 (gegeben|mitgeteilt|weitergegeben|eingewilligt|zugestimmt|angegeben|überlassen|hinterlassen|erteilt|angemeldet|registriert)',
    '(kein|keine|nicht|nie|niemals) ..3 (kunde|kundin|kunden|nutzer|nutzerin)',
    '(nie|niemals|noch nie) ..4 (genutzt|gehört|benutzt|registriert|angemeldet)',
    '(ihr|ihre|ihrer|ihres|ihrem) ..2 (kunde|kunden|firma|unternehmen|name|dienst|plattform|system) ..6 (schickt|versendet|verschickt|erscheint|auftaucht|steht|sendet|angezeigt|geschickt)',
    '(über|via|durch) ..1 (sie|ihre plattform|ihren dienst|ihr system|sendberry) ..3 (verschickt|versendet|geschickt|gesendet)',
  ],
  customer: [
    '(mein|meinem|meinen|meines) ..2 (konto|kundenkonto|account|vertrag|abo|abonnement|benutzerkonto)',
    '(kundennummer|kunden nr|vertragsnummer|kundenkonto)',
    '(bin|war|waren|sind|als) ..3 (kunde|kundin|nutzer|nutzerin) (bei ihnen|ihres|von ihnen)?',
  ],
  onBehalf: [
    '(im namen|namens|im auftrag) ..4 (mandant*|mandanten|mandantin|klient*|unserer|meines|meiner|vollmacht|herrn|frau)',
    '(vertrete|vertreten|vertritt) ..5 (mandant*|herrn|frau|interessen|klient*|meine|meinen)',
    '(unser|unsere|unserer|unserem|mein|meine|meiner|meinem) (mandant*|mandantschaft|klient*)',
    '(vollmacht|vollmachtsurkunde) ..4 (anbei|beigefügt|liegt bei|im anhang|ist beigefügt|angehängt)',
    '(anbei|beigefügt|im anhang|beiliegend*) ..4 vollmacht',
    '(rechtsanwalt|rechtsanwältin|rechtsanwälte|anwaltskanzlei) ..6 (für|vertret*|mandant*)',
    '(ordnungsgemäße bevollmächtigung|anwaltlich versichert|gesetzlicher vertreter|gesetzliche vertreterin|betreuer|erziehungsberechtigt*)',
    '(daten|konto|nummer) (meines|meiner) (sohnes|tochter|kindes|kinder|mutter|vaters|frau|mannes|ehemannes)',
  ],
  authority: [
    '(beschwerde) ..8 (eingegangen|erreicht|vorliegt|erhalten|gegen sie|gegen ihr|über ihr)',
    '(stellungnahme|auskunftsersuchen|anhörung) ..8 (bis|gebeten|bitte|bitten|abzugeben)',
  ],
  notRequests: [
    '(abwesenheitsnotiz|automatische antwort|abwesend|außer haus|im urlaub|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen)',
    '(gewonnen|gewinn|gewinner|lotterie|herzlichen glückwunsch|ausgewählt|erbschaft|bitcoin|krypto*)',
    '(rechnung|rechnungen|zahlungsziel|lieferschein|kostenvoranschlag|preisliste)',
    '(bewerbung|bewerbe|lebenslauf|stellenangebot|stellenausschreibung|anschreiben)',
    '(sonderangebot|rabatt|unsere lösung|unsere dienstleistungen|unser angebot|unsere produkte|kostenlos testen|webinar|newsletter|zusammenarbeit|leadgenerierung|kooperation)',
    '(im browser ansehen|im browser öffnen|klicken sie hier|hier klicken|hier abmelden|vom newsletter abmelden)',
  ],
}
