import type { OrdinaryWords } from './words'

/** What people say in ordinary words, and what they tell without asking. */
export const frOrdinary: OrdinaryWords = {
  mine: ['(mon|ma|mes)'],
  media: [
    '(compte|profil)',
    '(photo|photos|photographie*|image|images|vidéo|vidéos|enregistrement|enregistrements|selfie|scan|scans|gabarit|empreinte|cv|lettre de motivation|candidature|documents|pièce d identité|passeport)',
  ],
  footage: [
    '(notes|note|évaluation|évaluations|appréciation*|compte rendu)',
    '(enregistrement|enregistrements|vidéo|vidéos|caméra|caméras|vidéosurveillance|images|transcription|transcriptions|dossier personnel|dossier|conversation|conversations|historique des échanges)',
  ],
  shown: [
    '(je|on me|on m) ..3 (apparais|figure|vois|voit|visible|filmé*|entend|enregistré*|parle)',
    '(où je|sur lequel je|sur laquelle je|sur lesquelles je|me montre|me concernant|de moi|avec moi|dans laquelle je)',
    '(mon|ma|mes) ..2 (appel|appels|conversation*|visite|entretien|échange|échanges|dossier personnel|dossier)',
  ],
  noMore: [
    '(plus de|plus d|plus aucun|plus aucune|plus la moindre|plus jamais|aucun autre|aucune autre|marre|ras le bol|assez de|assez d|fini)',
  ],
  getting: ['(reçois|recevons|m envoyez|m écrivez|m appelez|arrivent|m envoie|m envoient|m inondez)'],
  need: [
    '(j ai besoin|il me faut|il nous faut|nous avons besoin|j attends|j aimerais|j apprécierais|je compte|ayez l|auriez vous|pouvez|pourriez|serait il|faites en sorte|faites le nécessaire|merci de|j ai droit à|je tiens à|je vous saurais|aimerais)',
  ],
  told: [
    '(votre|vos|la|le|leur) ..3 (notice|politique|conditions|site|page|faq|bandeau|bannière|réponse|collègue|collègues|support|conseiller|service) ..3 (dit|indique|indiquait|précise|mentionne|explique|prétend|promet|affirme|affirmé|a écrit|a dit|m a|stipule|annonce)',
    '(selon|d après) (votre|vos)',
    '(ai|avons) ..1 (lu|entendu|vu|appris|remarqué) (que|comment|dans)',
    '(voisin*|ami|amie|collègue|cousin*|soeur|frère|mari|femme|patron*|connaissance|compagn*) ..4 (demandé|demande|écrit|voulait|veut|reçu|exigé|retiré|raconté|dit|opposé*|voulu)',
    '(j ai|nous avons) (déjà |moi même |entre temps |finalement )?(supprimé|effacé|corrigé|téléchargé|exporté|réussi|désactivé) ',
    '(vous|votre collègue|votre équipe|votre support) (avez|aviez|a|m avez|l avez) ..2 (supprimé|effacé|corrigé|modifié|envoyé|rectifié|limité|arrêté|exporté)',
    'que vous (supprimez|effacez|corrigez|complétez|conservez|traitez|rectifiez|limitez|modifiez|transmettez)',
    '(nous|notre société|notre entreprise) (supprimons|effaçons|traitons|conservons|corrigeons|collectons|rectifions) ',
    '(une|la|un|l) (personne concernée|utilisateur|personne|abonné|intéressé) ..1 (a|peut|souhaite|dispose|demande)',
  ],
  practice: [
    '(comment|quand|pourquoi|où|qui|au bout de combien|combien) ..4 (supprim*|effac*|rectifi*|corrig*|retirer|s opposer|exercer|exporter|fonctionne|demander|fait on|faut il|se passe|faire)',
    '^(supprimez vous|effacez vous|corrigez vous|vérifiez vous|est ce que vous (effacez|supprimez|corrigez|vérifiez)) ',
    '(si|quand|lorsque|une fois que) (je|j|on|quelqu un|un client|nous) ..4 (demande|demandais|demandait|ferme|fermais|résilie|supprime|supprimais|pars|partais|retire|retirais|voulais|veux|voulait|m oppose|opposais|décidais|clôture)',
    '(quelle|quel|quels|quelles) ..2 (procédure|démarche|documents|étapes|formulaire|délai)',
    '(par curiosité|simple curiosité|à titre d information|en général|en principe|théoriquement|simple question)',
  ],
  chase: [
    '(première|deuxième|seconde|troisième|nouvelle|dernière|énième|2e|3e) ..1 (relance|rappel|tentative)',
    '(toujours|encore) (rien|aucune|pas|sans) ..4 (part|réponse|retour|nouvelle|nouvelles|reçu|répondu|depuis)',
    '(ma|mon|mes) ..2 (demande|courrier|courriel|mail|message|lettre) ..6 (sans réponse|lettre morte|sans suite|oublié*|égaré*|perdu*|ignoré*)',
    '(depuis|après) ..3 (semaines|mois|jours|semaine) ..5 (rien|aucune|pas de|silence|sans)',
  ],
  footer: [
    '(n êtes pas|pas) ..3 (destinataire)',
    '(reçu|recevez|reçoit) ..5 (par erreur)',
    '(message|courriel|mail|e mail|courrier|informations) ..8 (confidentiel*)',
    '(destiné*|usage) ..2 (exclusivement|uniquement|exclusif|exclusive) ..3 destinataire*',
    '(traitons|sont traitées) ..3 (données personnelles|données à caractère personnel|données) ..3 (conformément|dans le respect)',
  ],
}
