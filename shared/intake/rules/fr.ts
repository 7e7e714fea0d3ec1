import { fr as words } from '../words/fr'
import { days, type LanguageRules } from './rules'

const erase =
  '(supprimer|supprimez|supprime|supprimiez|effacer|effacez|effaciez|détruire|détruisez|retirer|retirez|enlever|enlevez|éliminer|éliminez|suprimer|suprimez)'
const mine = '(mes|mon|ma|toutes|tous|tout|toute|les|la|le|ses|son|nos|ces|cette|ce|l|leurs|quelconques|d|de)'
const things =
  '(données|donnees|informations|information|infos|compte|profil|numéro|numéros|téléphone|portable|e mail|email|mail|adresse|coordonnées|fichiers|historique|dossier|traces|renseignements)'

export const fr: LanguageRules = {
  language: 'fr',
  words,
  acts: [
    '(est il|serait il) possible',
    '(demande|demander|demandons|demandant|exige|exiger|exigeons|prie|prions|souhaite|souhaitons|souhaiterais|souhaiterait|voudrais|voudrait|veux|veut|désire|réclame|sollicite|requiers)',
    '(veuillez|merci de|s il vous plait|s il vous plaît|svp|s il te plaît|stp|bien vouloir)',
    '(pouvez vous|pourriez vous|puis je|est ce que je peux|peut on)',
    '(exerce|exercer|exerçant|fais valoir|invoque|usage de mon droit|par la présente)',
    '(envoyez|communiquez|fournissez|transmettez|donnez|confirmez|indiquez|dites)',
  ],
  rights: {
    ACCESS: {
      asks: [
        '(communiquer|transmettre|fournir|envoyer|adresser|donner|remettre|recevoir|obtenir|avoir|envoyez|communiquez|fournissez|transmettez|donnez|consulter|connaître) ..4 (copie|copies|ensemble|intégralité|totalité|liste|toutes|relevé|extrait) ..8 (données|informations|donnees|me concernant|sur moi)',
        '(communiquer|transmettre|fournir|envoyer|donner|recevoir|obtenir|envoyez|communiquez|fournissez|transmettez|donnez|connaître|consulter|savoir) ..4 (mes|les|quelles) ..2 (données|informations|donnees|infos) ..3 (personnelles|perso|que vous|me concernant|sur moi|vous)',
        '(demande|demander|exerce|exercer|souhaite|voudrais|obtenir|faire valoir) ..5 (l accès|accès|droit d accès|acces)',
        '(confirmer|confirmez|indiquer|indiquez|dire|dites|savoir|informer) ..4 (si|que) ..3 (vous )?(traitez|détenez|possédez|conservez|avez|stockez) ..8 (données|informations|concernant|sur moi)',
        '(dire|dites|indiquer|indiquez|savoir|expliquer|expliquez|informer) ..4 (où|d où|comment) ..4 (vous|provient|proviennent|avez) ..6 (mon|mes|numéro|données|adresse|coordonnées)',
        '(où|d où|comment) (avez vous|vous avez|vous tenez|tenez vous) ..3 (eu|obtenu|trouvé|récupéré|mon|mes|pris) ..3 (numéro|données|adresse|coordonnées|mail|mon|mes)',
        '(qui vous a) ..3 (donné|fourni|transmis|vendu) ..3 (mon|mes)',
        '(à qui|avec qui) ..5 (transmis|communiqué|vendu|partagé|partagez|transmises|communiquées)',
        '(au titre de|en vertu de|sur le fondement de|dans le cadre de|conformément à) (mon|mes) droit* d accès',
        '(demande d accès|droit d accès) ..6 (données|rgpd|article|informations|concernant)',
      ],
      names: [
        '(demande d accès|droit d accès|accès) ..4 (données|informations|rgpd|personnelles|article)',
        '(copie|copies|extrait) ..5 (données|informations|personnelles)',
        '(demande d accès)',
        '(copie|copies|transcription) ..3 (enregistrement|enregistrements|conversation|correspondance|vidéo|appel)',
      ],
      hints: [
        '^(traitez|détenez|conservez|possédez|stockez|avez) vous ..3 (mes|me concernant|sur moi|des données)',
        '(quelles|quelle|quels|lesquelles) ..3 (données|informations|infos|donnees) ..8 (sur moi|à mon sujet|me concernant|de moi|mon sujet)',
        '(tout ce que|ce que|tout) ..1 (vous) ..2 (savez|avez|détenez|conservez|possédez) ..3 (sur moi|me concernant|à mon sujet)',
      ],
    },
    RECTIFICATION: {
      asks: [
        '(remplacer|remplacez|changer) ..3 par (le|la|mon|ma) (bon|bonne|correct|correcte)',
        '(ancienne|ancien|vieille) (adresse|nom|numéro|e mail|mail) ..6 (remplacer|modifier|corriger|changer|mettre à jour|rectifier)',
        '(nom|prénom|adresse|date de naissance) ..4 (mal écrit|mal orthographié|mal saisi|erroné|mal écrite|erronée)',
        '(rectifier|rectifiez|corriger|corrigez|modifier|modifiez|mettre à jour|mettez à jour|actualiser|compléter|changer|changez) ..4 (mes|mon|ma|les|le|la|l|cette|ces) ..3 (données|nom|prénom|adresse|informations|coordonnées|date de naissance|numéro|email|mail|erreur|orthographe)',
        '(nom|adresse|données|prénom|informations|date de naissance|numéro) ..5 (est|sont) ..2 (incorrect*|erroné*|inexact*|faux|fausse|mal orthographié|périmé*|incomplet*|incomplète*)',
        '(faire|procéder à) ..3 (rectification|correction|modification|mise à jour)',
      ],
      names: [
        '(rectification|correction|mise à jour|modification) ..5 (données|nom|adresse|informations|coordonnées|inexactes)',
        '(demande de rectification|droit de rectification)',
      ],
    },
    ERASURE: {
      asks: [
        `${erase} (immédiatement |définitivement |donc |aussi |également |svp )?${mine} (${mine})? ..1 ${things}`,
        `(supprimer|supprimez|effacer|effacez) (tout|toute information) ..3 (me concernant|sur moi)`,
        `(supprimer|supprimez|effacer|effacez|retirer|retirez|enlever|enlevez|supprimé) ..3 (de|dans) ..3 (base|bases|fichiers|fichier|système|systèmes|base de données|registres)`,
        'si ..4 (données|numéro|compte|informations) ..2 (ne|n) ..3 pas ..2 (supprimé*|effacé*)',
        '(droit à l oubli|être oublié|oubliez moi) ',
        '(clôturer|fermer|fermez|clôturez) ..2 compte ..4 (supprimer|effacer|supprimez|effacez)',
      ],
      names: [
        '(suppression|effacement|destruction) ..6 (données|informations|compte|profil|numéro|coordonnées|personnelles)',
        '(demande d effacement|demande de suppression|droit à l effacement|droit à l oubli)',
        '(données|compte|informations|coordonnées) ..3 (supprimées|supprimé|effacées|effacé|supprimés|détruites)',
      ],
      hints: [
        '(de|et|puis|donc|veuillez|merci de) (les|le|la|tout) (détruire|supprimer|effacer|supprimez|effacez)',
        '(et|puis)? (effacez|supprimez) (les|le|moi|la|tout)$',
      ],
    },
    RESTRICTION: {
      asks: [
        '(n utilisez|utilisez) ..6 (conservez|gardez) ..2 (seulement|simplement|uniquement)',
        '(limiter|limitez|restreindre|restreignez|geler|suspendre|suspendez|bloquer|gelez|limite) ..4 (traitement|utilisation|usage|données)',
        '(ne pas supprimer|ne supprimez pas|conserver|conservez) ..8 (sans|limiter|mais|ne pas) ..2 (utiliser|les utiliser|traiter|limiter)',
      ],
      names: ['(limitation|restriction|gel|suspension) ..3 (traitement|utilisation|données)'],
    },
    PORTABILITY: {
      asks: [
        '(lisible par machine|lisible par une machine|lisibles par machine|lisible machine|lisible par ordinateur)',
        '(transférer|transférez|transmettre|transmettez|porter|envoyer) ..6 (à|vers|chez) ..1 (un autre|un nouveau|mon nouveau|autre|une autre) ..3 (prestataire|responsable|fournisseur|opérateur|entreprise|société|plateforme)',
        '(données|contacts|informations) ..8 (csv|json|xml)',
      ],
      names: ['(portabilité|format structuré)'],
    },
    OBJECTION: {
      asks: [
        '(m oppose|m opposer|nous opposons|s oppose|opposé|opposée|m y oppose) ..8 (traitement|utilisation|profilage|usage|données)',
        '(opposition) ..3 (au|à|contre) ..6 (traitement|utilisation|profilage|usage)',
        '(cesser|cessez|arrêter|arrêtez|stopper|stoppez) ..3 (de traiter|d utiliser|traitement|utilisation|d exploiter|de partager|le profilage) ..4 (mes|données|données personnelles)?',
      ],
      names: ['(droit d opposition|opposition) ..4 traitement'],
      hints: [
        '(ne souhaite pas|ne veux pas|ne souhaite plus|ne veux plus|refuse) ..3 que ..6 (traitiez|traitées|utilisiez|utilisées|utilisez|traitez|soient utilisées)',
      ],
    },
    OBJECTION_MARKETING: {
      asks: [
        '(ne|n) ..2 (plus|pas) ..2 (utilisées|utilisés|utiliser|utilisiez|servent|exploitées) ..4 (publicitaires|marketing|prospection|commerciales|publicité)',
        '(m oppose|m opposer|opposition|oppose|refuse|ne veux|ne souhaite) ..14 (prospection|marketing|publicité*|publicitaire*|démarchage|commerciale*|newsletter)',
        '(cesser|cessez|arrêter|arrêtez|stop|stopper|stoppez|ne plus|plus de|plus aucune|plus recevoir|ne m envoyez plus) ..6 (prospection|marketing|publicité*|pub|pubs|publicitaire*|démarchage|spam|spams|commerciaux|commerciales)',
        '(liste d opposition|liste rouge|bloctel|liste de suppression)',
      ],
      names: ['(prospection|démarchage) ..3 opposition'],
      hints: [
        '(ne m envoyez plus|ne plus m envoyer|ne plus recevoir|plus recevoir|cessez de m envoyer|arrêtez de m envoyer|arrêtez d envoyer|cesser de m envoyer|ne m écrivez plus|ne m appelez plus|ne me contactez plus|plus me contacter|arrêter de m envoyer) ..4 (sms|messages|mails|emails|e mails|newsletter|newsletters|courriels|de|vos)?',
        '(stop|arrêtez|cessez) ..2 (sms|messages|mails|emails|newsletter|newsletters|courriels|envois)',
        '(désabonner|désabonnez|désinscrire|désinscrivez|désinscription|désabonnement|me désabonner)',
        '(retirer|retirez|enlever|enlevez|rayer|supprimer) ..3 de ..3 (liste|listes|diffusion|newsletter|mailing)',
      ],
    },
    CONSENT_WITHDRAWAL: {
      asks: [
        '(retire|retirer|retirons|révoque|révoquer|annule|annuler|retrait) ..4 (consentement|accord|autorisation)',
        '(consentement|accord|autorisation) ..5 (retire|retiré|révoque|révoqué|annulé|retirer)',
        '(ne consens plus|je ne consens plus)',
      ],
      names: ['(retrait|révocation) ..4 (consentement|accord)'],
    },
    AUTOMATED_DECISION: {
      asks: [
        '(contester|conteste|contestons|réexamen|réexaminer|revoir|opposer|oppose|examiner) ..8 (automatisé*|automatique*|algorithm*|robot)',
        '(automatisé*|automatique*|automatiquement|algorithm*|robot|système) ..14 (humain|humaine|personne|être humain|quelqu un|employé) ..4 (examine|réexamine|vérifie|intervention|intervienne|regarde|décide)?',
        '(intervention humaine|examen humain|réexamen humain)',
      ],
      names: ['(décision|décisions) ..3 (automatisée|automatisées|automatique|automatiques)'],
      hints: [
        '(humain|personne|employé|conseiller|agent) ..4 (réexamine|examine|vérifie|regarde|décide|revoie|étudie|réétudie)',
      ],
    },
    COOKIE_CONSENT: {
      asks: [
        '(retire|retirer|refuse|refuser|modifier|révoque|annuler|oppose) ..8 (cookie|cookies|traceurs)',
        '(cookie|cookies|traceurs) ..10 (retire|retirer|preuve|refuser|révoque|sans mon consentement|sans consentement|sans mon accord)',
        '(preuve) ..8 (cookie|cookies|traceurs)',
        '(plainte|illégal*|non conforme) ..6 (bandeau|bannière) ..2 (cookie|cookies)?',
      ],
      names: ['consentement ..4 (cookie|cookies)'],
    },
  },
  marketing: [
    '(prospection|marketing|publicité|publicités|publicitaire|publicitaires|démarchage|commerciale|commerciales|newsletter|newsletters)',
  ],
  negations: ['(ne|n|ne pas|sans|pas|jamais|au lieu de)'],
  mentions: [
    '(oppose|opposons|contre|au lieu de|plutôt que|sans|pas) ..3 (effacement|suppression|destruction)',
    '(droit|droits) (d |de |à |au |à l |à la )?(opposition|effacement|accès|rectification|limitation|portabilité|l oubli|introduire|retirer|réclamation)',
    '(existence) ..2 (processus|prise de décision|décisions) ..2 automatisé*',
    '(demande|souhait) (de|d) (suppression|rectification|effacement) de ..1 (ces|ses)',
    '(cette|ladite) (demande de suppression|opposition|suppression)',
    '(été|a été|est|sont|déjà) ..1 (supprimé*|effacé*|modifié*)',
  ],
  asides: [
    '(je|nous) (sais|savons|suis conscient|suis consciente|suis informé|suis informée) ..6 (droit|peux|pouvons|puis)',
    '(vous|clients|utilisateurs|abonnés|personnes concernées) (disposez|avez|disposent|ont|pouvez) ..6 (droit|droits|retirer|opposer|désinscrire|désabonner)',
    '(vous devez|vous êtes tenu*|vous êtes dans l obligation) ..4 (communiquer|informer|fournir|répondre|confirmer|justifier)',
    'si vous (vous opposez|refusez|rejetez)',
    '(si|s) ..3 (ne répondez|n obtiens|ne reçois|n ai pas|répondez pas)',
    '(à défaut|en l absence) ..2 réponse',
    'sans réponse (de votre part)? (sous|dans|avant|d ici)',
    '(conditions) ..6 (remplies|réunies)',
    '(supprimer|détruire|effacer|détruisez|supprimez) ..1 (ce|cet|le présent|cette) ..1 (message|mail|e mail|email|courriel|communication)',
    '(pas le destinataire|pas destinataire|reçu par erreur)',
    '(par erreur|accidentellement|moi même) ..2 (supprimé|effacé)',
    '(pour vous|cliquez ici pour) ..1 (désabonner|désinscrire)',
    'nous (traitons|collectons|conservons) vos',
    '(notre|nos) (politique|conditions|équipe|solution|services)',
  ],
  howTo: ['comment (puis je|faire|peut on|je peux|supprimer|modifier|faut il)'],
  earlier: [
    '(ai|avons|avais|avions) (déjà |bien )?(envoyé|adressé|demandé|écrit|sollicité|fait ..3 demande|formulé|transmis|exercé|contacté|soumis|déposé|requis)',
    '(vous ai|vous avons|vous avais) (déjà )?(envoyé|adressé|demandé|écrit|sollicité|contacté|transmis)',
    '(ma|mon|mes|notre) ..3 (précédent*|dernier|dernière|première|premier|initiale|initial) ..2 (demande|courrier|courriel|mail|message|e mail)',
    `(ma|mon|mes|notre) (demande|courrier|courriel|mail|message|lettre|e mail) ..3 du ${days}`,
    '(ma|mon|mes|notre) (demande|courrier|courriel|mail|message|lettre|e mail) ..3 (envoyé*|daté*|reste|restée|resté|est restée)',
    '(avez vous|vous avez) ..2 reçu ..1 (ma|mon)',
  ],
  reminders: [
    'personne ..5 (manifesté|répondu|donné suite|réagi|répond)',
    '(et|j) (attends|attend)',
    '(deuxième|troisième|second|seconde) ..1 (courrier|message|mail|relance|demande|rappel)',
    '(laissé passer|pas respecté) ..3 délai',
    '(silence radio|silence|toujours rien|aucune nouvelle|personne ne m a répondu|quand allez vous ..2 répondre|aucune réponse|pas de réponse)',
    '(rien ne s est passé|rien n a été fait|rien n a changé)',
    '(rappel|rappelle|rappeler|relance|relancer|relancé|avertissement|mise en demeure|relançons)',
    '(nouvelle fois|à nouveau|de nouveau|encore une fois|deuxième fois|troisième fois|réitère|seconde fois) ',
    '(toujours|encore|jamais|à ce jour|malheureusement|ce jour) (pas|aucune|aucun|sans|rien|eu|reçu) ..4 (reçu|obtenu|réponse|retour|répondu|nouvelles|suite|part)',
    '(pas|jamais|rien|aucune|aucun) (encore|toujours)? (reçu|eu|obtenu) ..3 (réponse|retour|nouvelles|suite|part)',
    '(pas|jamais|rien) (encore|toujours)? répondu',
    '(sans|aucune|aucun|pas de|pas eu de) (réponse|retour|nouvelle|nouvelles|suite) ..1 (de votre part|à ce jour|depuis|reçue|à ma)',
    '(délai|mois|30 jours) ..5 (dépassé|expiré|écoulé|passé|échu|révolu|écoulés)',
    '(j attends|attends|attendons) ..2 (toujours|encore|depuis)',
    '(où en est|qu en est il de) ..4 (demande|réponse)',
    '(ignoré|ignorez|restée sans|resté sans)',
  ],
  additions: ['(en outre|de plus|par ailleurs|également|aussi|en plus|désormais|cette fois)'],
  topic: [
    '(données personnelles|données à caractère personnel|rgpd|gdpr|protection des données|vie privée|cnil|confidentialité|mes données|mes coordonnées|mes informations|sous traitants|sous traitance|fuite de données|cookies|traitement de)',
  ],
  messages: [
    '(reçois|recevons|reçoit|reçu|reçus|recevoir|recu|envoyé|envoie|envoyez|harcelé|bombardé) ..5 (sms|textos|texto|messages|appels|whatsapp)',
    '(sms|textos|texto|messages) ..4 (de|provenant|reçus|reçu|envoyé*|de la part)',
  ],
  stranger: [
    '(jamais|rien) ..3 (commandé|acheté|été|allé|allée|emprunté|visité|mis les pieds)',
    '(ne les|ne la|ne le) ..1 (connais|connaît) pas',
    '(ancien|précédent) (propriétaire|titulaire)',
    '(jamais|pas) ..2 (donné|communiqué|fourni|transmis|accepté|consenti|autorisé|inscrit|inscrite|souscrit|laissé) ..6',
    '(pas|jamais|ni) ..2 (client|cliente|clients|utilisateur|utilisatrice)',
    '(jamais|pas) ..2 (utilisé|entendu|enregistré|enregistrée)',
    '(votre|vos|un de vos|l un de vos) ..2 (client|clients|société|nom|entreprise|plateforme|service) ..6 (envoie|envoient|apparaît|apparait|figure|ressort|utilise|m a envoyé)',
    '(envoyé*|envoi|passe|transite*) ..3 (par|via|grâce à) ..1 (vous|votre plateforme|sendberry|vos services)',
  ],
  customer: [
    '(mon|mes) ..1 (compte|abonnement|contrat|espace client|profil)',
    '(numéro|n|no|référence) (de )?(client|contrat|compte)',
    '(suis|étais|étant|en tant que) ..3 (client|cliente|utilisateur|utilisatrice|abonné|abonnée) (chez vous|de votre)?',
  ],
  onBehalf: [
    '(en tant que|en ma qualité de) ..2 (mère|père|parent|tuteur|tutrice|curateur|curatrice|représentant*)',
    'en (son|leur) nom',
    '(suis) ..2 (la mère|le père|tuteur|tutrice|curateur)',
    '(au nom de|pour le compte de|au nom et pour le compte) ..2 (mon|ma|notre|nos|mme|m|monsieur|madame|client*)',
    '(mon|ma|notre|nos) (client|cliente|clients|mandant|mandante)',
    '(représente|représentons|représentant|conseil de|agissant pour|agissons pour|agis pour|mandaté|mandatée|mandatés) ..2 (mon|ma|notre|les intérêts|mme|m|monsieur|madame|par|client*)',
    '(mandat|procuration|pouvoir) ..4 (ci joint|ci jointe|joint|jointe|annexé|en pièce jointe|joint à)',
    '(ci joint|ci jointe|en pièce jointe|joint) ..4 (mandat|procuration|pouvoir)',
    '(avocat|avocate) de (m|mme|monsieur|madame)',
    '(données|compte|numéro) de (mon|ma) (fils|fille|enfant|mère|père|mari|femme)',
    '(représentant légal|tuteur|tutrice)',
  ],
  authority: [
    '(saisie|saisi|reçu|été destinataire|adressé|instruit) ..6 (plainte|réclamation|plaintes)',
    '(plainte|réclamation) ..6 (à l encontre|contre|concernant|reçue|relative)',
    '(transmettre|communiquer|fournir|apporter) ..5 (observations|explications|éléments de réponse|précisions) ',
  ],
  notRequests: [
    '(réponse automatique|absent du bureau|absente du bureau|en congé|en congés|message non distribué|échec de la remise)',
    '(gagné|gagnant|loterie|félicitations|héritage|bitcoin|crypto*|sélectionné)',
    '(facture|factures|devis|bon de commande|avoir n|échéance de paiement)',
    '(candidature|curriculum vitae|cv|lettre de motivation|offre d emploi|postuler|poste de)',
    '(offre spéciale|promotion exceptionnelle|réduction|nos services|notre solution|notre offre|essai gratuit|webinaire|newsletter|partenariat|référencement)',
    '(voir dans le navigateur|cliquez ici|version en ligne|se désabonner|vous désabonner)',
  ],
}
