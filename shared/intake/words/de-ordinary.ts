import type { OrdinaryWords } from './words'

/** What people say in ordinary words, and what they tell without asking. */
export const deOrdinary: OrdinaryWords = {
  mine: ['(mein|meine|meinen|meiner|meines|meinem)'],
  media: [
    '(konto|account|profil|nutzerkonto|kundenkonto)',
    '(foto|fotos|bild|bilder|video|videos|aufnahme|aufnahmen|aufzeichnung|aufzeichnungen|mitschnitt|mitschnitte|selfie|scan|scans|vorlage|stimmabdruck|lebenslauf|bewerbung|bewerbungsunterlagen|unterlagen|dokumente|ausweiskopie|anschreiben)',
  ],
  footage: [
    '(notizen|notiz|bewertung|bewertungen|beurteilung|vermerke)',
    '(aufnahme|aufnahmen|aufzeichnung|aufzeichnungen|videoaufnahme*|videoaufzeichnung*|kamera*|mitschnitt|mitschnitte|chatverlauf|protokoll|protokolle|personalakte|akte|gesprächsnotiz*)',
  ],
  shown: [
    '(ich|wir) ..3 (zu sehen|sichtbar|zu hören|erkennbar|aufgenommen|gefilmt|auftauche|erscheine)',
    '(von mir|mit mir|über mich|auf der ich|auf denen ich|in der ich|auf dem ich|mich zeigt|mich zeigen)',
    'mein* ..2 (gespräch*|anruf*|telefonat*|besuch*|personalakte|akte|chat*)',
  ],
  noMore: [
    '(keine|keinen|kein|keinerlei|nie|nicht) ..2 (mehr|weitere|weiteren|weiterer|wieder|länger)',
    '(keine weitere|keine weiteren|keinerlei|genug von|schluss mit|verschont von|ohne weitere|ab sofort keine|künftig keine|nie wieder|satt)',
  ],
  getting: [
    '(bekomme|erhalte|kriege|bekommen wir|schicken sie mir|schickt ihr mir|landen|schreiben sie mir|rufen sie mich)',
  ],
  need: [
    '(ich|wir) ..1 (brauche|brauchen|benötige|benötigen|bräuchte|wüsste|hätte|hätten|erwarte|erwarten|würde|würden|mag|habe ..1 anspruch)',
    '(wüsste ich|hätte ich|bräuchte ich|würde ich|wäre ich|wären wir|brauche ich|benötige ich|möge|seien sie so|sorgen sie|nehmt|nehmen sie|schickt|könnten|könntet|kann jemand|könnte jemand)',
  ],
  told: [
    '(ihre|ihrer|eure|eurer|ihr|ihrem|der|die|ihren) ..3 (datenschutzerklärung|hinweis*|agb|webseite|website|seite|faq|banner|antwort|kollege|kollegin|kollegen|support|mitarbeiter*) ..4 (steht|heißt|sagt|sagte|schreibt|schrieb|behauptet|erklärt|erklärte|versprach|angegeben|teilte)',
    '(in|laut|gemäß) ..1 (ihre*|eure*|der) ..1 (datenschutzerklärung|hinweis*|agb|webseite|website|faq|vertrag)',
    '(habe|haben) ..2 (gelesen|gehört|gesehen) ..1 (dass|wie)',
    '(nachbar*|freund*|kolleg*|cousin*|schwester|bruder|mann|frau|chef*|bekannte*) ..6 (gebeten|wollte|will|hat ..6 verlangt|hat ..6 beantragt|hat ..6 geschrieben|hat ..6 bekommen|erzählt|hatte|bat|verlangte|widerrief|widersprach)',
    '(ich|wir) ..1 (habe|haben|hab) ..8 (selbst|bereits|schon|inzwischen|gerade) ..3 (gelöscht|entfernt|abgemeldet|heruntergeladen|exportiert)',
    '(sie|ihr|ihre kollegin|ihr kollege) (haben|habt|hat|hatten) ..6 (gelöscht|entfernt|berichtigt|korrigiert|geändert|geschickt|gesperrt|eingestellt|exportiert)',
    '(wir|unser unternehmen|unsere firma) (löschen|verarbeiten|speichern|berichtigen|korrigieren|erheben) ',
    '(ein|eine|der|die) (betroffene person|betroffener|person|nutzer|nutzerin|betroffene) ..1 (hat|haben|kann|möchte|darf)',
  ],
  practice: [
    '(wie|wann|warum|wo|wer|wie lange|wie schnell|nach welcher) ..2 (werden|wird|löschen|lösche|kann|können|läuft|funktioniert|muss|stellt|stelle|geht|korrigieren|bearbeiten|macht|widerruft|widerrufe) ..8 (gelöscht|löschen|berichtigt|berichtigen|korrigiert|bearbeitet|widerrufen|widerspruch|antrag|anfrage|einwilligung)',
    '^(löschen|löscht|korrigieren|korrigiert|bieten|prüfen) (sie|ihr|man) ..3 (automatisch|normalerweise|eigentlich|immer|üblicherweise|grundsätzlich|generell)',
    '(wenn|falls|sobald|nachdem) (ich|wir|man|jemand|ein kunde) ..6 (lösche|löschen|kündige|kündigen|gehe|widerrufe|widerspreche|bitte|bitten|will|möchte|wollte|würde|sollte|verlangt|möchten|schließe)',
    '(welche|welches|welcher) ..2 (verfahren|unterlagen|schritte|formular|ablauf)',
    '(aus neugier|rein interessehalber|nur interessehalber|nur so|grundsätzlich|prinzipiell|theoretisch|rein theoretisch)',
  ],
  chase: [
    '(erste|erster|zweite|zweiter|zweites|dritte|dritter|drittes|letzte|nochmalige) ..1 (erinnerung|anlauf|mahnung|nachfrage|versuch)',
    '(auf|zu) ..2 (meine|meinen|mein|meinem|meiner) ..3 (mail|e mail|email|schreiben|anfrage|antrag|brief|nachricht|ersuchen) ..10 (nicht|keine|nichts|niemand|kein) ..4 (reagiert|geantwortet|antwort|reaktion|gehört|rückmeldung|beantwortet|zurück)',
    '(seit|nach) ..3 (tagen|wochen|monaten|monat|woche) ..6 (nichts|keine antwort|keine reaktion|nicht reagiert|nicht geantwortet|funkstille|schweigen|warte)',
    '(noch mit ..2 (antwort|rückmeldung|reaktion) rechnen)',
  ],
  footer: [
    '(nicht) ..3 (richtige|vorgesehene|beabsichtigte|bestimmungsgemäße)* ..2 (adressat|empfänger)',
    '(irrtümlich|versehentlich|fälschlicherweise) ..3 (erhalten|zugegangen|zugesandt|empfangen)',
    '(nachricht|e mail|email|mail|mitteilung) ..5 (vertraulich*|vertrauliche)',
    '(ausschließlich|nur|allein) ..3 (adressaten|empfänger|adressat) ..2 (bestimmt|gedacht)',
    '(verarbeiten wir|wir verarbeiten|verarbeitet die) ..3 daten ..4 (gemäß|nach|im einklang|entsprechend)',
    '(personenbezogene daten) (verarbeiten wir|werden) ..4 (gemäß|nach der|im einklang|entsprechend)',
  ],
}
