import type { ContextWords } from './words'

/** What turns the words of a wish around, or tells what a mail is about. */
export const frContext: ContextWords = {
  service: [
    '(doublon*|en double|liste de désinscription|liste de désabonnement|groupe de contacts|liste importée)',
    '(campagne*|modèle|modèles|nom d expéditeur|expéditeur|mot de passe|carte bancaire|carte|solde|paiement*|tarif*|forfait|api|livraison|bouton|remboursement|prix)',
  ],
  notAsking: [
    '(ne|n) ..2 (demande|réclame|sollicite) ..1 (pas|nullement|aucune|aucunement) ..1 (la|le|une|un|de|que|d|à)',
    '(ne|n) ..2 (souhaite|veux|voudrais|désire) ..1 (pas|nullement) ..3 (suppression|supprimer|fermer|fermeture|copie|clôture|clôturer|effacer|modifier)',
    '(pas une|pas d une|aucune) (demande|requête) ..2',
    '(inutile de|pas besoin de) ..2',
  ],
  contrast: ['(mais|seulement|cependant|toutefois|plutôt|juste|souhaite|voudrais|merci de|en revanche)'],
  later: [
    '(me réserve|nous réservons|réserve) ..3 (droit|droits|possibilité)',
    '(plus tard|ultérieurement|séparément|le cas échéant|à l avenir) ..4 (peut être|demanderai|reviendrai|éventuellement)',
    '(peut être|éventuellement) ..4 (plus tard|ultérieurement)',
    '(à défaut|sinon|faute de quoi|dans le cas contraire) ..4 (saisirai|porterai|je|nous|serai|devrai)',
  ],
  hypothetical: [
    '(que se passe|qu advient|que devient|que deviendraient|que se passerait) ..4',
    '(ai je|a t on|avons nous|est ce que j ai|est ce qu on a) ..2 (le droit|droit)',
    '(si quelqu un|si un client|si un destinataire|supposons|en théorie|imaginons|dans l hypothèse)',
    '(quelle est|quel est) ..2 (procédure|politique|différence|démarche)',
    'comment (traitez vous|gérez vous|procédez vous) ..3',
  ],
  thirdParty: [
    '(notre|nos|mon|ma|un|une|certains|des) ..3 (destinataire*|abonné*|client*|contact|membre*|patient*|salarié*|usager*|acheteur*|adhérent*) ..5 (demande|demandé|demandent|souhaite|veut|exige|réclame|écrit|plaint|plainte|voudrait)',
    '(reçu|recevons) ..3 (demande|plainte|réclamation) ..3 (d un|d une|de la part) ..3 (client*|abonné*|destinataire|patient*|membre)',
  ],
  term: ['(mois|délai|délais|30 jours|trente jours|semaines|légal) '],
  regulator: ['(cnil|autorité|plainte|tribunal|avocat|régulateur|réclamation|dvi)'],
  letter: [
    '(ci dessous)',
    '(demande|courrier|courriel|mail|message|lettre|e mail|email|requête|écrit|demandé|sollicité|adressé|envoyé|contacté)',
  ],
  matter: [
    '(iso 27001|certifié*|certification)',
    '(entraîner|entraînement|entraînez) ..6 (ia|intelligence artificielle|modèles|modèle)',
    '(sous traitant|sous traitants|hors ue|hors de l union|hors d europe|clauses contractuelles|durée de conservation|durées de conservation|politique de confidentialité|délégué à la protection|base légale|base juridique|registre des traitements|centre de données)',
    '(serveurs|serveur|hébergé|hébergées|hébergement|stockées|données) ..6 (en europe|ue|france|états unis|lettonie|cloud|amazon|aws|google|situés|union)',
    '(où|dans quel pays) ..5 (serveurs|stockées|hébergées|données)',
    '(combien de temps|pendant combien|quelle durée) ..6 (conserv*|gard*|stock*)',
    '(piraté|piratage|piratée|fuite de données|fuite|violation de données|hackers|cyberattaque|faille)',
    '(lisez vous|vendez vous|écoutez vous|analysez vous|utilisez vous) ..5 (messages|données|appels|conversations|ia)',
    'prestataires (américains|étrangers)',
  ],
  outsider: [
    '(abonnement annuel|au sommaire|dans notre numéro)',
    '(connectez vous|identifiez vous|saisissez) ..5 (mot de passe|consulter|lire|confirmer|vérifier)',
    '(aidons|accompagnons|assistons|conseillons) ..3 (entreprises|sociétés|organisations)',
    '(bref échange|court échange|un appel rapide|rendez vous téléphonique)',
    '(pouvons nous|pourrions nous|puis je vous) ..3 (envoyer|présenter|proposer|montrer)',
    '(candidat|candidate|recrutement|cabinet de recrutement)',
    '(audit fournisseur*|fournisseur*)',
    '(questionnaire|évaluation fournisseur|cher fournisseur|chers fournisseurs|cher partenaire)',
    '(mémoire|thèse|étudiante|étudiant|master|licence|entretien de|entretien|conférence|journaliste|enquête universitaire|intervenant)',
    '(inscrivez vous|tarif préférentiel|places limitées|participez)',
    '(formation|formations|séminaire|webinaire|atelier) ..14 (euros|prix|tarif|inscri*|places|participation|remise|pour les dpo)',
    '(nous proposons|nous vous proposons|notre offre|nos experts|nous accompagnons|audit|devis|sans engagement|dpo externalisé|nos prestations|mise en conformité)',
    '(dernier avis|certificat ..4 (expire|renouvel*)|confirmez votre compte|registre européen|payer sous)',
    '(dans ce numéro|lire la suite|en savoir plus|vous pouvez vous désabonner)',
  ],
  throughUs: [
    '(par|via|depuis|avec|grâce à|passe par|passent par|de) ..1 (vous|votre ..1 (plateforme|système|service|lien|passerelle)|vos services|sendberry)',
    '(envoyé*|envoie|expédié*|transmis) ..3 (par|via|depuis) ..1 (vous|votre|vos|sendberry)',
  ],
  remindedOf: [
    '(reçois|reçu|recevons|envoyez|envoyer|recevoir) ..6 (rappel|rappels|relance|relances)',
    '(rappels|rappel) ..3 (de (paiement|rendez vous|rdv)|à mes|aux (clients|élèves))',
  ],
  thanks: [
    '(merci|remercie) ..2 (pour la|pour votre) ..1 (suppression|correction|rectification|modification|réponse)',
    '(merci|remercie) ..1 (d avoir|de m avoir|de l avoir|pour avoir) ..6',
  ],
  wonder: [
    '(aimerais savoir|voudrais savoir|souhaite savoir|me demande|savoir|pouvez vous me dire|expliquer|expliquez|éclaircissement*|renseign*)',
  ],
  newsletter: [
    '(dans ce numéro|se désabonner|vous désabonner|désinscription|lettre d information|inscription)',
  ],
  lawTalk: ['(droit|droits) (d|de|à)', '(droits)'],
}
