/** One short letter a line, several wordings for each right: [text, rights joined by commas]. */
type ShortLetters = Readonly<Record<string, readonly (readonly [string, string])[]>>

export const shortLetters: ShortLetters = {
  de: [
    [
      'Gemäß Artikel 17 DSGVO fordere ich die sofortige Löschung aller mich betreffenden personenbezogenen Daten.',
      'ERASURE',
    ],
    [
      'Auf Ihren Rechnungen ist mein Name falsch geschrieben: Christina, nicht Kristina. Können Sie das korrigieren?',
      'RECTIFICATION',
    ],
    [
      'Bitte sorgen Sie dafür, dass meine Daten nicht mehr für Werbung genutzt werden.',
      'OBJECTION_MARKETING',
    ],
    ['Verarbeiten Sie meine Daten? Falls ja, schicken Sie mir bitte alles, was Sie haben.', 'ACCESS'],
    [
      'Ich stimme der Verarbeitung meiner Daten nicht mehr zu und widerrufe die erteilte Einwilligung.',
      'CONSENT_WITHDRAWAL',
    ],
    ['Bitte exportieren Sie meine Daten als CSV-Datei, damit ich sie woanders nutzen kann.', 'PORTABILITY'],
    ['Ich widerspreche der Verarbeitung meiner Daten auf Grundlage berechtigter Interessen.', 'OBJECTION'],
    [
      'Mein Antrag wurde von Ihrem System automatisch abgelehnt. Ich möchte, dass ein Mitarbeiter das noch einmal prüft.',
      'AUTOMATED_DECISION',
    ],
    [
      'Letzten Monat habe ich Sie gebeten, meine Daten zu löschen, passiert ist nichts. Ich warte auf Ihre Antwort!',
      'REMINDER',
    ],
    [
      'Warum rufen Sie mich an und bieten Kredite an? Dem habe ich nie zugestimmt. Nehmen Sie mich von Ihren Listen.',
      'OBJECTION_MARKETING',
    ],
    ['Ich kann mich nicht einloggen, Passwort vergessen.', ''],
    [
      'Ich möchte wissen, ob Sie Daten über mich speichern, wofür Sie diese nutzen und wer sie erhält.',
      'ACCESS',
    ],
    [
      'Ich bitte um Bestätigung, ob Sie mich betreffende Daten verarbeiten, und gegebenenfalls um eine Kopie.',
      'ACCESS',
    ],
    ['Ich will mein Profil und den gesamten Verlauf löschen.', 'ERASURE'],
    [
      'In meinem Vertrag steht die alte Adresse, bitte ändern Sie sie auf Hauptstraße 3, Köln.',
      'RECTIFICATION',
    ],
    ['Bitte nehmen Sie mich aus dem Newsletter.', 'OBJECTION_MARKETING'],
    ['Ich ziehe mein Einverständnis zur Verwendung meiner Fotos und Daten zurück.', 'CONSENT_WITHDRAWAL'],
    ['Auf meine Anfrage vom 12. März zu meinen Daten fehlt immer noch eine Antwort.', 'REMINDER'],
    ['Bitte schicken Sie mir eine Kopie der Januar-Rechnung.', ''],
    ['Wer ist Ihr Datenschutzbeauftragter und wie erreiche ich ihn?', 'ENQUIRY'],
    [
      'Unter Berufung auf mein Recht auf Vergessenwerden verlange ich die Vernichtung aller Daten zur Nummer +371 29 123 456.',
      'ERASURE',
    ],
    [
      'In meinem Konto steht eine fremde Telefonnummer. Bitte ersetzen Sie diese durch die richtige.',
      'RECTIFICATION',
    ],
    ['Ich hätte gern einen Ausdruck von allem, was Sie über mich wissen.', 'ACCESS'],
    ['Ich möchte nicht, dass meine Daten für Direktmarketing verwendet werden.', 'OBJECTION_MARKETING'],
    ['Bitte fügen Sie unserem Team einen neuen Benutzer hinzu.', ''],
  ],
  fr: [
    [
      "Conformément à l'article 17 du RGPD, j'exige la suppression immédiate de toutes les données personnelles me concernant.",
      'ERASURE',
    ],
    [
      'Sur vos factures, mon prénom est mal écrit : Christine et non Kristine. Pouvez-vous corriger ?',
      'RECTIFICATION',
    ],
    [
      'Merci de faire en sorte que mes données ne soient plus utilisées à des fins publicitaires.',
      'OBJECTION_MARKETING',
    ],
    ['Traitez-vous mes données personnelles ? Si oui, envoyez-moi tout ce que vous avez.', 'ACCESS'],
    [
      "Je ne suis plus d'accord pour que vous traitiez mes données et je retire le consentement donné.",
      'CONSENT_WITHDRAWAL',
    ],
    [
      'Veuillez exporter mes données au format CSV afin que je puisse les réutiliser ailleurs.',
      'PORTABILITY',
    ],
    ["Je m'oppose à ce que vous traitiez mes données sur la base de l'intérêt légitime.", 'OBJECTION'],
    [
      "Ma demande a été rejetée automatiquement par votre système. Je veux qu'un humain la réexamine.",
      'AUTOMATED_DECISION',
    ],
    [
      "Le mois dernier, je vous ai demandé de supprimer mes données mais rien ne s'est passé. J'attends votre réponse !",
      'REMINDER',
    ],
    [
      "Pourquoi m'appelez-vous pour me proposer des crédits ? Je n'ai jamais accepté. Retirez-moi de vos listes.",
      'OBJECTION_MARKETING',
    ],
    ["Je ne peux pas me connecter, j'ai oublié mon mot de passe.", ''],
    [
      'Je voudrais savoir si vous conservez des données sur moi, à quoi elles servent et qui les reçoit.',
      'ACCESS',
    ],
    [
      'Je souhaite savoir si vous traitez des données me concernant et, le cas échéant, en obtenir une copie.',
      'ACCESS',
    ],
    ['Je veux supprimer mon profil et tout mon historique.', 'ERASURE'],
    [
      'Mon contrat mentionne mon ancienne adresse, merci de la remplacer par 3 rue Haute, Lyon.',
      'RECTIFICATION',
    ],
    ['Veuillez me désinscrire de la newsletter.', 'OBJECTION_MARKETING'],
    [
      "Je reviens sur mon accord et retire l'autorisation d'utiliser mes photos et données.",
      'CONSENT_WITHDRAWAL',
    ],
    ["Je n'ai toujours aucune réponse à ma demande du 12 mars concernant mes données.", 'REMINDER'],
    ["Merci de m'envoyer une copie de la facture de janvier.", ''],
    ['Qui est votre délégué à la protection des données et comment le contacter ?', 'ENQUIRY'],
    [
      "Faisant usage de mon droit à l'oubli, j'exige la destruction de toutes les données liées au numéro +371 29 123 456.",
      'ERASURE',
    ],
    ["Mon compte contient le numéro d'un inconnu. Merci de le remplacer par le bon.", 'RECTIFICATION'],
    ['Je voudrais une impression de tout ce que vous savez sur moi.', 'ACCESS'],
    ['Je ne veux pas que mes données servent au marketing direct.', 'OBJECTION_MARKETING'],
    ["Merci d'ajouter un nouvel utilisateur à notre équipe.", ''],
  ],
}
