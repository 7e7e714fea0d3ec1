import { frContext } from './fr-context'
import { frOrdinary } from './fr-ordinary'
import type { LanguageWords } from './words'

const data =
  '(données|donnees|informations|information|infos|info|renseignements|éléments|dossier|fichier|fichiers|enregistrements|enregistrement|fiche|documents|traces|historique)'
const thing =
  '(données|donnees|informations|information|infos|compte|comptes|profil|numéro|numéros|numero|téléphone|portable|e mail|email|mail|adresse|coordonnées|fichiers|historique|dossier|traces|renseignements|photo|photos|portrait|image|images|vidéo|vidéos|pièces|pièce|identité|inscription|fiche|enregistrement|enregistrements|contacts|nom|témoignage|interview|messages)'
const my = '(mes|mon|ma|ses|sa|miennes|client|fils|fille|enfant|mère|père)'
const me =
  '(moi|nous|lui|elle|ma personne|mon ..1 (numéro|nom|compte|mail|email|client|fils|enfant)|ma ..1 (fille|personne|cliente)|ce numéro|mon sujet)'

export const fr: LanguageWords = {
  ...frContext,
  ...frOrdinary,
  erase: [
    '(sortez|sortir|sors) (mon|ma|mes|moi|ce|cette) ..3',
    '(supprimer|supprimez|supprime|supprimiez|supprimes|effacer|effacez|efface|effaciez|détruire|détruisez|détruisiez|enlever|enlevez|enleviez|éliminer|éliminez|purger|purgez|radier|radiez|rayer|rayez|ôter|anéantir|virer|virez|dégager|dégagez|nettoyer|nettoyez|suprimer|suprimez|suprimé|oublier|oubliez|débarrasser|anonymiser|désinscrire)',
    '(retirer|retirez|retiriez) ..4 (données|numéro|nom|photo|vidéo|coordonnées|adresse|portrait|image|témoignage|me|moi|informations|profil|compte)',
    '(faire|faites|fasse) ..1 (disparaître|disparaitre|le ménage)',
  ],
  erased: [
    '(supprimé|supprimés|supprimée|supprimées|effacé|effacés|effacée|effacées|détruit|détruits|détruite|détruites|suppression|effacement|destruction|radiation|éliminées|purgées)',
  ],
  gone: [
    '(veux|souhaite) ..2 plus ..2 (exister|figurer|être) ..3 (chez vous|vos fichiers|votre base|vos bases)',
    '(disparaisse|disparaissent|disparaître|disparaitre)',
    '(ne|n|plus|cesser|cessez|arrêter|arrêtez) ..3 (conserver|conserviez|conservez|garder|gardiez|gardez|stocker|stockiez|stockez|détenir|déteniez|exister|existe|figurer|apparaître|subsiste|reste|restent|avoir|ayez)',
    '(aucune|aucun|pas de|plus de|plus aucune) ..3 (raison|motif|droit|nécessité|trace) ..6 (conserver|garder|détenir|chez vous|de moi)',
    '(rien|plus rien|aucune trace) ..4 (reste|subsiste|demeure|de moi|sur moi)',
    '(plus nécessaires|plus utiles)',
  ],
  nothing: ['(rien|aucune trace|aucune|aucun|plus rien|plus)'],
  remain: ['(reste|restent|rester|subsiste|subsister|demeure|exister|existe|figurer|figure|conservé|trouve)'],
  myThing: [
    '(ma|mon|mes) ..2 (carte d identité|passeport|pièce|papiers|documents|signature|voix|scan|scans)',
    `${my} ..3 ${thing}`,
    `${thing} ..6 (sur|de|à|concernant|relatives à|relatifs à|liées à|liés à|au sujet de) ..1 ${me}`,
    `${thing} ..3 (me concernant|que vous ..2 (avez|détenez|conservez|possédez) ..3 (sur moi|me concernant|à mon sujet))`,
    '(ce|cet|le) (compte|profil|numéro|portrait|témoignage)',
    '(cette|la) (photo|vidéo|adresse|fiche)',
  ],
  myData: [
    `${my} ..3 ${data}`,
    `${data} ..7 (sur|concernant|relatives à|relatifs à|liées à|au sujet de) ..1 ${me}`,
    `${data} ..6 (me concernant|à mon sujet|me concernent|le concernant|la concernant)`,
    `(ses|sa|son|de ses) ..1 ${data}`,
  ],
  family: [
    '(frère|sœur|mère|père|fils|fille|enfant*|mari|femme|grand mère|tuteur|tutrice|curateur|client*|au nom de|en son nom)',
  ],
  aboutMe: [
    `(sur|de|concernant|relatif à|relative à|relatives à|relatifs à|lié à|liées à|liés à|rattaché à|rattachées à|au sujet de) ${me}`,
    '(me concernant|me concerne|me concernent|à mon sujet|à mon propos|à mon nom|le concernant|la concernant|mon sujet)',
  ],
  all: [
    '(tout|toute|toutes|tous|la totalité|l intégralité|l ensemble|ce que|n importe quoi|quoi que ce soit)',
  ],
  it: ['(le|la|les|l|ça|cela|ceci|celles|ceux|celui|celle|ces|ce|cette|cet)'],
  place: [
    '(base|bases|base de données|fichier|fichiers|système|systèmes|registres|serveur|serveurs|crm|archives|plateforme|outils)',
  ],
  me: ['(moi|me|m|nous|mon fils|ma fille|mon enfant|numéro)'],
  give: [
    '(communiquer|communiquez|communiquiez|transmettre|transmettez|transmettiez|fournir|fournissez|fournissiez|envoyer|envoyez|envoie|adresser|adressez|donner|donnez|remettre|remettez|recevoir|obtenir|consulter|connaître|voir|montrer|montrez|accéder|accès|produire|faire parvenir|parvenir|mettre à disposition|imprimer|délivrer|récupérer|divulguer|me dire|prendre connaissance)',
  ],
  copy: [
    '(copie|copies|relevé|extrait|liste|récapitulatif|synthèse|export|transcription|impression|duplicata|état|double|inventaire)',
  ],
  tell: [
    '(dire|dites|dis|indiquer|indiquez|savoir|expliquer|expliquez|informer|informez|confirmer|confirmez|préciser|précisez|connaître|apprendre|demander|éclairer|renseigner|révéler|répondre|répondez|communiquer|communiquez|comprendre)',
  ],
  what: [
    '(quelles|quelle|quels|quel|lesquelles|ce que|ce qu|si|tout ce que|tout|toutes|que|qu|quoi|quelles sortes)',
  ],
  hold: [
    '(détenez|détient|conservez|conserve|possédez|stockez|avez|traitez|traitées|savez|collectez|collectées|gardez|disposez|enregistré|enregistrées|collecté|conservées|détenues|stockées|possession|stocké|recueilli|recueillies|figurent|figure)',
  ],
  whence: [
    '(où|d où|comment|qui|de qui|par qui|quelle source|quelle est la source|l origine|source|provenance|par quel moyen) ..7 (eu|obtenu|obtenues|trouvé|récupéré|pris|tenez|provient|proviennent|vient|viennent|donné|fourni|transmis|vendu|acheté|procuré|sortez|sort|avez|a|de|déniché)',
  ],
  youGot: [
    '(comment|où|d où|par qui) ..3 (avez|a|êtes) ..2 (vous|on)? ..3 (eu|obtenu|obtenue|trouvé|trouvée|procuré|procurée|récupéré|su|connu)',
  ],
  contactPoint: ['(numéro|téléphone|portable|mail|email|e mail|courriel|adresse|coordonnées|mes données)'],
  whom: [
    '(à qui|avec qui|quels tiers|quelles sociétés|des tiers|destinataires|qui|quels destinataires|à quels|à quelles|d autres|autres sociétés)',
  ],
  share: [
    '(transmis|transmises|communiqué|communiquées|vendu|vendues|partagé|partagez|partagées|divulgué|divulguées|donné|données|cédé|cédées|eu accès|accès|consulté|reçu|vu|transmettez|fournies)',
  ],
  fix: [
    '(mettre|mettez|remettre|remettez) ..5 (en ordre|en règle)',
    '(mettre|mettez|mettiez) ..5 à jour',
    '(régler|réglez|remettre en ordre|inscrire|inscrivez)',
    '(rectifier|rectifiez|corriger|corrigez|modifier|modifiez|mettre à jour|mettez à jour|actualiser|actualisez|compléter|complétez|changer|changez|remplacer|remplacez|réparer|ajuster|reprendre|corrigiez|rectifiiez|modifiiez|corrige|corigez|coriger|arranger|arrangez|noter|notez|prendre note|prenez note)',
  ],
  fixed: [
    '(rectification|correction|modification|mise à jour|changement|corrigé|corrigée|corrigées|rectifié|rectifiée|rectifiées|modifié|modifiée|remplacement)',
  ],
  field: [
    '(anniversaire)',
    '(m appelle|je me nomme|habite)',
    '(nom|noms|prénom|nom de famille|nom de jeune fille|patronyme|adresse|code postal|rue|numéro|numéros|téléphone|portable|date de naissance|année de naissance|naissance|âge|sexe|civilité|e mail|email|mail|courriel|données|informations|coordonnées|fiche|mention|orthographe|titre|genre|dossier|compte|profil|appartement|identité|madame|monsieur)',
  ],
  identity: [
    '(anniversaire)',
    '(suis) ..1 (une femme|un homme)',
    '(m appelez|m écrivez)',
    '(nom de famille|nom de jeune fille|mon nom|mon prénom|prénom|patronyme|date de naissance|année de naissance|né le|née le|né en|née en|code postal|civilité|rue|mon adresse|adresse postale|sexe|madame|monsieur x)',
  ],
  wrong: [
    '(pas|non|au lieu de) (0*|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
    '(alors que|alors qu|tandis que|bien que)',
    '(incorrect*|erron*|inexact*|faux|fausse|fausses|faute|erreur|erreurs|périm*|incompl*|ancien|ancienne|anciens|vieux|vieille|obsolète|mal|au lieu de|et non|plutôt que|pas à jour|plus valable|plus la bonne|plus le bon|inversé*|confondu*|coquille|toujours au nom|manque|n est pas|ne correspond*|pas par|pas avec|ne suis pas|trompé*)',
    '(écrit|s écrit|orthographié) ..3 (avec|sans)',
  ],
  newly: [
    '(reprends|repris|repris) ..2 (nom)',
    '(suite à mon) (divorce|mariage|déménagement)',
    '(marié|mariée|divorcé|divorcée|déménagé|emménagé|changé|mariage|divorce|déménagement|remariée)',
    '(nouveau|nouvelle|nouvel|désormais|maintenant|dorénavant|bon|bonne|vrai|vraie|exact|exacte|correct|correcte|en réalité|je suis un|je suis une)',
  ],
  restrict: [
    '(limiter|limitez|limitation|restreindre|restreignez|restriction|geler|gelez|gel|suspendre|suspendez|suspension|bloquer|bloquez|blocage|limite|figer|figez|limitiez|geliez|suspendiez|mettre en pause|verrouiller)',
  ],
  processing: [
    '(traitement|traitements|traiter|traitées|traitiez|utilisation|utiliser|utilisées|utilisés|usage|profilage|profils|analyse|analyser|analysez|exploitation|suivi|intérêt légitime|intérêts légitimes|évaluation|notation|surveillance|exploiter|enregistrement|écoute|statistiques|partage)',
  ],
  notUse: [
    '(personne|rien|ne) ..4 (touche|travaille|fasse|faire|toucher)',
    '(personne|que personne) ..2 (ne|n|y)',
    '(ne|n|sans|aucun|aucune|ni) ..5 (utiliser|utilisez|utilisées|utilisés|traiter|traitées|traitez|toucher|touchez|exploiter|exploitées|autre usage|usage|utilisation|traitement|transmettre|modifier|servir|faire)',
    '(cessez|cesser|arrêtez|arrêter|abstenir|abstenez) ..4',
  ],
  keepOnly: [
    '(conservation|stockage) (seulement|uniquement|seule)',
    '(conserver|conservez|garder|gardez|conservées|stocker|stockez) ..6 (seulement|simplement|uniquement|sans|mais|ne plus|n y)',
    '(seulement|simplement|uniquement|juste) ..3 (conserver|conservez|garder|gardez|stocker|conservées)',
    '(ne|sans|plutôt que|au lieu) ..3 (supprimer|supprimez|effacer|effacez|supprimées|détruire)',
  ],
  until: [
    '(jusqu|tant que|pendant|le temps|en attendant|d ici|provisoirement|temporairement|pour l instant)',
    '(justice|tribunal|procès|procédure|litige|contestation|contentieux|droits en justice|vérification|vérifiez)',
  ],
  portable: [
    '(un autre|autre|nouveau) ..1 (système|logiciel|service|outil|prestataire) ..4 (lire|importer|charger)',
    '(lisible|exploitable|réutilisable|importable) ..3 (autre|nouveau|ailleurs)',
    '(lisible par machine|lisible par une machine|lisibles par machine|lisible machine|lisible par ordinateur|portabilité|format structuré|exploitable par machine|lisible par un ordinateur)',
  ],
  format: ['(csv|json|xml|xlsx|excel|tableur|export|exporter|exportez|fichier|format)'],
  hand: [
    '(transférer|transférez|transfert|transmettre|transmettez|porter|envoyer|envoyez|migrer|exporter|exportez|importer|récupérer|emporter|basculer|directement|reprendre|charger)',
  ],
  elsewhere: [
    '(un autre|une autre|autre|nouveau|nouvel|nouvelle|concurrent|d autres) ..2 (prestataire|responsable|fournisseur|opérateur|entreprise|société|plateforme|service|outil|système)',
    '(ailleurs|je change de|je passe chez|je pars chez|je quitte|passons chez|la concurrence|concurrent)',
  ],
  ownInput: [
    '(j|je|nous|ai|moi même) ..4 (fournies|fourni|saisies|saisi|entrées|entré|données|importées|importé|renseignées|renseigné|chargées|transmises|déposées|mis|créés)',
    '(contacts|carnet d adresses|modèles|groupes|listes|abonnés)',
  ],
  objectTo: [
    '(m oppose|m opposer|nous opposons|s oppose|opposé|opposée|m y oppose|opposition|oppose|proteste)',
  ],
  notWant: [
    '(arrêtez|cessez) d',
    '(ne|n) ..2 (souhaite|veux|voudrais|accepte|autorise|consens|désire) ..1 (pas|plus)',
    '(refuse|interdis|refusons|opposé à)',
    '(cesser|cessez|arrêter|arrêtez|stopper|stoppez)',
  ],
  profiling: [
    '(analyser|suivre|observer|évaluer|surveiller|étudier) ..1 (comment|ce que|la façon|la manière) ..4',
    'être (profilé|profilée|suivi|suivie|pisté|pistée|tracé)',
    '(établir|créer|dresser|constituer|établissez|dressez) ..4 (profil|profils)',
    '(profilage|profiler|analyser|analyse|analysez|suivre|suivi|traquer|pister|évaluer|évaluation|surveiller|espionner|enregistrer) ..4 (mes|mon|ma|moi|me|comportement*|utilisation)',
  ],
  stop: [
    '(cesser|cessez|arrêter|arrêtez|stop|stopper|stoppez|ne plus|n envoyez plus|plus de|plus aucun|plus aucune|plus recevoir|refuse|ne veux|ne souhaite|désabonn*|désinscri*|assez|marre|ras le bol|ne me|ne m|plus jamais|halte|interdis|interdit|n utilisez)',
  ],
  leaveMe: [
    '(n en veux|n en souhaite|ne veux|n en voulons) plus',
    '(arrêter|arrêtez|arrête|cesser|cessez|cesse|stop|laissez moi tranquille|tranquille|assez|ça suffit|stopper|y mettre fin)',
  ],
  marketing: [
    '(prospection|marketing|publicité*|pub|pubs|publicitaire*|démarchage|commerciaux|commerciale|commerciales|spam|spams|newsletter|newsletters|promotions|promos|promo|offres|sollicitations|réclames|lettre d information|infolettre|vendeurs|télévente|commercial)',
  ],
  sending: [
    '(envoyer|envoyez|envoi|envois|écrire|écrivez|appeler|appelez|appelle|appellent|appels|contacter|contactez|solliciter|recevoir|reçois|sms|messages|mails|emails|e mails|courriels|textos|harceler|relancer|déranger|dérangez)',
  ],
  withdraw: [
    '(prend fin|n est plus valable|ne vaut plus|caduc|caduque)',
    '(retire|retirer|retirons|retrait|révoque|révoquer|révocation|annule|annuler|reprends|reviens sur|rétracte|changé d avis|plus valable)',
  ],
  consent: [
    '(consentement|accord|autorisation|consenti|accepté|acceptation|autorisé|permission|donné mon|signé)',
  ],
  machine: [
    '(tout seul|toute seule)',
    '(automatisé*|automatique*|automatiquement|algorithm*|robot|robots|machine|ordinateur|logiciel|système|ia|bot|intelligence artificielle|scoring|score|programme|secondes|filtre)',
  ],
  decided: [
    '(décision|décisions|décidé|refusé|refus|bloqué|blocage|suspendu|suspension|rejeté|rejet|fermé|résilié|limité|classé|écarté|exclu|banni|verdict)',
  ],
  human: ['(humain|humaine|personne|être humain|quelqu un|employé|conseiller|agent|salarié|collaborateur)'],
  review: [
    '(occupe|traite|prenne en charge|prend en charge|lise)',
    '(réexamin*|examin*|vérifi*|regard*|décide|revoie|revoir|étudi*|réétudi*|intervention|intervien*|contrôl*|reconsidér*|juge|évalue|se penche|reprenne|point de vue|annule)',
  ],
  contest: [
    '(contest*|réexam*|revoir|oppose|n accepte pas|refuse|désaccord|pas d accord|conteste|réclame|injuste|infirm*|annuler)',
  ],
  cookie: [
    '(pixel|pixels|uniquement nécessaires|seulement nécessaires|google analytics)',
    '(cookie|cookies|traceur|traceurs|pixel|bandeau cookies)',
  ],
  cookieMatter: [
    '(retire*|refus*|modifier|révoqu*|annul*|oppos*|preuve|consent*|accord|bandeau|bannière|bouton|illégal*|sans|avant|plainte|accept*|conforme|trompeu*)',
  ],
  cookieWish: [
    '(montrez|prouvez|justifiez) ..8 (accepté|consenti|consentement|accord)',
    '(retire*|révoqu*|preuve*|prouv*|justifi*|n ai pas consenti|jamais consenti|jamais accepté|ne consens|refus*|illégal*|illicite*|sans mon|sans consentement|m oppose|désactivé*)',
  ],
}
