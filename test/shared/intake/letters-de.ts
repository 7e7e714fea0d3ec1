import type { Letter } from './mail-of'

/** Letters written for this test, each with what a DPO would say it asks for. None is a copy of a real one. */
export const letters: readonly Letter[] = [
  {
    it: 'is short and without umlauts',
    text: 'Bitte loeschen Sie alle meine Daten. Gruss Max',
    asks: ['ERASURE'],
  },
  {
    it: 'asks for information',
    text: 'Hallo, welche Daten haben Sie über mich gespeichert? Viele Grüße, Lena',
    asks: ['ACCESS'],
  },
  {
    it: 'is formal',
    subject: 'Auskunft nach Art. 15 DSGVO',
    text: 'Sehr geehrte Damen und Herren,\n\nhiermit verlange ich Auskunft über die zu meiner Person gespeicherten Daten sowie eine Kopie davon.\n\nMit freundlichen Grüßen\nLena Vogt',
    asks: ['ACCESS'],
  },
  {
    it: 'wants no advertising',
    text: 'Ich widerspreche der Nutzung meiner Daten zu Werbezwecken. Schicken Sie mir keine Werbung mehr!',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'objects in general',
    text: 'Ich lege Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten nach Art. 21 Abs. 1 DSGVO ein.',
    asks: ['OBJECTION'],
  },
  {
    it: 'withdraws',
    text: 'Hiermit widerrufe ich meine Einwilligung zur Datenverarbeitung mit sofortiger Wirkung.',
    asks: ['CONSENT_WITHDRAWAL'],
  },
  {
    it: 'has a new name',
    text: 'Ich habe geheiratet. Bitte ändern Sie meinen Nachnamen in Schneider.',
    asks: ['RECTIFICATION'],
  },
  {
    it: 'restricts',
    text: 'Bitte schränken Sie die Verarbeitung meiner Daten ein, bis die Richtigkeit geprüft ist.',
    asks: ['RESTRICTION'],
  },
  {
    it: 'says not to delete',
    text: 'Bitte löschen Sie meine Daten nicht. Ich brauche sie noch für ein Verfahren, sperren Sie die Daten nur.',
    asks: ['RESTRICTION'],
  },
  {
    it: 'ports',
    text: 'Bitte übermitteln Sie mir meine Daten in einem maschinenlesbaren Format (Datenübertragbarkeit).',
    asks: ['PORTABILITY'],
  },
  {
    it: 'knows of more rights',
    text: 'Ich bitte um Auskunft gemäß Art. 15 DSGVO. Mir ist bekannt, dass mir auch das Recht auf Löschung nach Art. 17 zusteht.',
    asks: ['ACCESS'],
  },
  {
    it: 'reminds',
    subject: 'Mahnung',
    text: 'Am 12. Januar habe ich Ihnen einen Antrag auf Löschung meiner Daten geschickt. Bis heute habe ich keine Antwort erhalten.',
    asks: ['REMINDER'],
  },
  {
    it: 'gets texts as a stranger',
    text: 'Ich bekomme ständig SMS von „LuckyBet“. Ich bin nicht Ihr Kunde und habe meine Nummer nie angegeben. Woher haben Sie meine Nummer? Löschen Sie meine Nummer sofort.',
    asks: ['ACCESS', 'ERASURE'],
    role: 'processor',
  },
  {
    it: 'contests a machine',
    text: 'Mein Konto wurde automatisch gesperrt. Ich verlange, dass ein Mensch diese Entscheidung überprüft.',
    asks: ['AUTOMATED_DECISION'],
  },
  {
    it: 'asks a question',
    text: 'Können Sie mir sagen, wer bei Ihnen Datenschutzbeauftragter ist und wo die personenbezogenen Daten der Kunden liegen?',
    asks: ['ENQUIRY'],
  },
  {
    it: 'is on holiday',
    subject: 'Abwesenheitsnotiz',
    text: 'Vielen Dank für Ihre Nachricht. Ich bin bis 15. August im Urlaub.',
    asks: [],
  },
  { it: 'needs support', text: 'Hallo, ich kann mich nicht einloggen. Können Sie mir helfen?', asks: [] },
  {
    it: 'erases the account',
    text: 'Guten Tag, ich möchte, dass Sie mein Konto samt aller gespeicherten Daten vollständig löschen.',
    asks: ['ERASURE'],
  },
  {
    it: 'asks for the source',
    text: 'Woher stammt eigentlich meine E-Mail-Adresse in Ihrem System und an wen wurde sie weitergegeben? Bitte geben Sie mir dazu Auskunft.',
    asks: ['ACCESS'],
  },
  {
    it: 'leaves the newsletter',
    text: 'Bitte tragen Sie mich aus Ihrem Newsletter-Verteiler aus.',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'a wrong address',
    text: 'In meinem Profil steht noch die alte Anschrift. Bitte korrigieren Sie die Adresse auf Lindenstraße 4, 10969 Berlin.',
    asks: ['RECTIFICATION'],
  },
  {
    it: 'a lawyer',
    text: 'Namens und in Vollmacht unserer Mandantin Frau Erika Muster begehren wir Auskunft nach Art. 15 DSGVO. Eine Vollmacht liegt bei.',
    asks: ['ACCESS'],
    representative: true,
  },
  {
    it: 'chases',
    text: 'Leider haben Sie auf mein Auskunftsersuchen vom 3. Februar immer noch nicht reagiert. Die Monatsfrist ist abgelaufen.',
    asks: ['REMINDER'],
  },
  {
    it: 'erasure and withdrawal',
    text: 'Ich ziehe meine Einwilligung zurück und fordere Sie auf, sämtliche Daten über mich zu löschen.',
    asks: ['CONSENT_WITHDRAWAL', 'ERASURE'],
  },
  {
    it: 'an application',
    text: 'Sehr geehrte Damen und Herren, anbei erhalten Sie meine Bewerbung als Softwareentwicklerin nebst Lebenslauf.',
    asks: [],
  },
  {
    it: 'is long-winded',
    text: 'Guten Tag,\n\nvor einigen Jahren habe ich mich bei Ihnen registriert, nutze den Dienst aber schon lange nicht mehr. Ich wäre Ihnen sehr verbunden, wenn Sie mein Benutzerkonto und sämtliche damit verbundenen Daten entfernen könnten.\n\nHerzliche Grüße\nHannelore Kraus',
    asks: ['ERASURE'],
  },
  {
    it: 'numbers the wishes',
    text: 'Ich fordere Sie auf,\n1. mir Auskunft über meine gespeicherten Daten zu erteilen,\n2. unrichtige Daten zu berichtigen und\n3. meine Telefonnummer zu löschen.',
    asks: ['ACCESS', 'ERASURE', 'RECTIFICATION'],
  },
  {
    it: 'answers about identity',
    subject: 'AW: Ihre Anfrage 2026-AA-0006',
    text: 'Guten Tag, anbei der gewünschte Identitätsnachweis.',
    asks: [],
  },
  {
    it: 'complains of a leak',
    text: 'Ich habe von einer Datenpanne bei Ihnen gelesen. Bin ich davon betroffen?',
    asks: ['ENQUIRY'],
  },
  {
    it: 'a footer',
    text: 'Bitte senden Sie uns das unterschriebene Angebot zurück.\n\nHinweise zum Datenschutz: Wir verarbeiten Ihre personenbezogenen Daten gemäß unserer Datenschutzerklärung. Sie haben das Recht auf Auskunft, Berichtigung und Löschung.',
    asks: [],
  },
  {
    it: 'refuses texts',
    text: 'Ich möchte keine Werbe-SMS mehr von Ihnen bekommen!',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'a customer asks how',
    text: 'Wie kann ich in Ihrem Portal einen Kontakt aus meiner Empfängerliste löschen?',
    asks: [],
  },
  {
    it: 'stops the use',
    text: 'Hören Sie auf, meine Daten an Dritte weiterzugeben. Ich widerspreche dieser Verarbeitung ausdrücklich.',
    asks: ['OBJECTION'],
  },
  {
    it: 'erases after the contract',
    text: 'Unser Vertrag ist letztes Jahr ausgelaufen, es gibt also keinen Grund mehr, meine Angaben aufzubewahren. Vernichten Sie diese bitte und bestätigen Sie mir das schriftlich.',
    asks: ['ERASURE'],
  },
  {
    it: 'wants to know who saw it',
    text: 'Ich möchte gern Einsicht in alle Unterlagen nehmen, die Sie über mich führen, und wissen, wer darauf zugegriffen hat.',
    asks: ['ACCESS'],
  },
  {
    it: 'wants out of the list',
    text: 'Bitte streichen Sie mich von Ihrer Mailingliste',
    asks: ['OBJECTION_MARKETING'],
  },
  { it: 'asks the price', text: 'Was kostet der Versand von 5000 Nachrichten nach Lettland?', asks: [] },
  {
    it: 'asks on the basis of the law',
    text: 'Auf Grundlage der DSGVO bitte ich um Mitteilung, welche meiner Daten Sie zu welchem Zweck verarbeiten und wie lange Sie diese speichern.',
    asks: ['ACCESS'],
  },
  {
    it: 'two wishes',
    text: '1) Ich widerrufe meine Einwilligung in Werbung. 2) Senden Sie mir eine Kopie aller über mich gespeicherten Daten.',
    asks: ['ACCESS', 'CONSENT_WITHDRAWAL'],
  },
  {
    it: 'waits',
    text: 'Haben Sie meinen Löschantrag vom 3. Februar erhalten? Ich habe seitdem nichts gehört.',
    asks: ['REMINDER'],
  },
  {
    it: 'a typing error',
    text: 'Mein Geburtsdatum ist falsch hinterlegt. Richtig ist der 12.05.1984. Bitte ändern.',
    asks: ['RECTIFICATION'],
  },
  { it: 'a thank-you', text: 'Vielen Dank für die schnelle Antwort, alles klar!', asks: [] },
]
