import type { Letter } from './mail-of'

/** Letters written for this test, each with what a DPO would say it asks for. None is a copy of a real one. */
export const letters: readonly Letter[] = [
  { it: 'is short', text: 'supprimez mes donnees svp', asks: ['ERASURE'] },
  {
    it: 'asks what is held',
    text: 'Bonjour, quelles données détenez-vous sur moi ? Merci',
    asks: ['ACCESS'],
  },
  {
    it: 'is formal',
    subject: "Demande d'accès",
    text: "Madame, Monsieur,\n\nEn application de l'article 15 du RGPD, je vous prie de bien vouloir me communiquer une copie de l'ensemble des données personnelles me concernant.\n\nCordialement,\nPaul Martin",
    asks: ['ACCESS'],
  },
  {
    it: 'refuses marketing',
    text: "Je m'oppose à l'utilisation de mes données à des fins de prospection commerciale.",
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'objects in general',
    text: "Je m'oppose au traitement de mes données personnelles pour des raisons tenant à ma situation particulière (article 21.1 du RGPD).",
    asks: ['OBJECTION'],
  },
  {
    it: 'withdraws',
    text: 'Par la présente, je retire mon consentement au traitement de mes données.',
    asks: ['CONSENT_WITHDRAWAL'],
  },
  {
    it: 'moved',
    text: "J'ai déménagé, merci de mettre à jour mon adresse : 8 rue Pasteur, 33000 Bordeaux.",
    asks: ['RECTIFICATION'],
  },
  {
    it: 'restricts',
    text: 'Je demande la limitation du traitement de mes données le temps de vérifier leur exactitude.',
    asks: ['RESTRICTION'],
  },
  {
    it: 'ports',
    text: 'Je souhaite recevoir mes données dans un format structuré et lisible par machine (droit à la portabilité).',
    asks: ['PORTABILITY'],
  },
  {
    it: 'knows of more rights',
    text: "Je demande l'accès à mes données personnelles. Je sais que je dispose également du droit à l'effacement (article 17).",
    asks: ['ACCESS'],
  },
  {
    it: 'reminds',
    text: "Le 10 janvier, je vous ai adressé une demande d'accès à mes données. Je n'ai toujours pas reçu de réponse de votre part.",
    asks: ['REMINDER'],
  },
  {
    it: 'gets texts as a stranger',
    text: "Je reçois des SMS de « PROMO+ » alors que je n'ai jamais donné mon numéro et que je ne suis pas client chez vous. D'où tenez-vous mon numéro ? Supprimez-le.",
    asks: ['ACCESS', 'ERASURE'],
    role: 'processor',
  },
  {
    it: 'contests a machine',
    text: "Mon compte a été bloqué automatiquement. Je demande qu'une personne humaine réexamine cette décision automatisée.",
    asks: ['AUTOMATED_DECISION'],
  },
  {
    it: 'says not to delete',
    text: 'Ne supprimez pas mes données, je vous demande seulement de limiter leur traitement.',
    asks: ['RESTRICTION'],
  },
  {
    it: 'asks a question',
    text: 'Pourriez-vous me dire combien de temps vous conservez les données personnelles de vos clients ?',
    asks: ['ENQUIRY'],
  },
  {
    it: 'needs support',
    text: "Bonjour, je n'arrive pas à me connecter à mon espace. Pouvez-vous m'aider ?",
    asks: [],
  },
  {
    it: 'applies',
    text: 'Madame, Monsieur, je vous adresse ma candidature au poste de commercial. Vous trouverez mon CV ci-joint.',
    asks: [],
  },
  {
    it: 'erases everything',
    text: "Bonjour, je n'utilise plus votre service. Merci d'effacer toutes les informations que vous avez sur moi.",
    asks: ['ERASURE'],
  },
  {
    it: 'wants the source',
    text: 'Comment avez-vous obtenu mon adresse mail ? Je souhaite aussi savoir à qui vous avez transmis mes coordonnées.',
    asks: ['ACCESS'],
  },
  {
    it: 'no more advertising',
    text: 'Arrêtez de m’envoyer vos pubs !!! Ras le bol.',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'a misspelt name',
    text: 'Mon nom est mal orthographié dans votre fichier, veuillez corriger : LEROY et non LEROI.',
    asks: ['RECTIFICATION'],
  },
  {
    it: 'a lawyer',
    text: "Agissant pour le compte de ma cliente, Mme Durand, je sollicite la communication de ses données personnelles sur le fondement de l'article 15 du RGPD. Mandat ci-joint.",
    asks: ['ACCESS'],
    representative: true,
  },
  {
    it: 'chases',
    text: 'Je vous relance au sujet de ma demande de suppression du 2 février, restée sans réponse.',
    asks: ['REMINDER'],
  },
  {
    it: 'withdraws and erases',
    text: 'Je retire mon accord et je veux que mes données soient effacées de vos fichiers.',
    asks: ['CONSENT_WITHDRAWAL', 'ERASURE'],
  },
  { it: 'a quote', text: 'Bonjour, veuillez trouver ci-joint notre facture du mois de mars.', asks: [] },
  {
    it: 'is long-winded',
    text: "Bonjour,\n\nIl y a quelques années, j'avais créé un compte sur votre site que je n'utilise plus. Pourriez-vous, s'il vous plaît, procéder à la suppression définitive de ce compte ainsi que de toutes les informations qui y sont rattachées ?\n\nBien cordialement,\nMonique Petit",
    asks: ['ERASURE'],
  },
  {
    it: 'lists the wishes',
    text: 'Je demande :\n- une copie de mes données personnelles\n- la rectification de mon adresse\n- la suppression de mon numéro de téléphone',
    asks: ['ACCESS', 'ERASURE', 'RECTIFICATION'],
  },
  {
    it: 'answers about identity',
    subject: 'RE: Votre demande 2026-AA-0007',
    text: "Bonjour, veuillez trouver ci-joint le justificatif d'identité demandé.",
    asks: [],
  },
  {
    it: 'complains of a leak',
    text: "J'ai appris qu'il y a eu une fuite de données chez vous. Suis-je concerné ?",
    asks: ['ENQUIRY'],
  },
  {
    it: 'a footer',
    text: "Merci de nous retourner le contrat signé.\n\nNous traitons vos données conformément à notre politique de confidentialité. Vous disposez d'un droit d'accès, de rectification et d'effacement.",
    asks: [],
  },
  {
    it: 'refuses texts',
    text: 'Je ne veux plus recevoir vos SMS publicitaires.',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'a customer asks how',
    text: 'Comment puis-je supprimer un contact de ma liste de destinataires dans votre interface ?',
    asks: [],
  },
  {
    it: 'wants the call recording',
    text: "Je souhaite obtenir une copie de l'enregistrement de mon appel du 4 mai, au titre de mon droit d'accès.",
    asks: ['ACCESS'],
  },
  {
    it: 'erases after the contract',
    text: "Notre contrat a pris fin l'an dernier, vous n'avez donc plus de raison de garder mes coordonnées. Je vous demande de les détruire et de me le confirmer par écrit.",
    asks: ['ERASURE'],
  },
  {
    it: 'wants to know who saw it',
    text: "J'aimerais consulter tout ce que vous avez dans vos dossiers à mon sujet et savoir qui y a eu accès.",
    asks: ['ACCESS'],
  },
  {
    it: 'wants out of the list',
    text: 'Merci de me retirer de votre liste de diffusion',
    asks: ['OBJECTION_MARKETING'],
  },
  { it: 'asks the price', text: "Combien coûte l'envoi de 5000 messages vers la Lettonie ?", asks: [] },
  {
    it: 'asks on the basis of the law',
    text: 'Sur le fondement du RGPD, je vous prie de m’indiquer quelles données vous traitez à mon sujet, à quelles fins et pour quelle durée.',
    asks: ['ACCESS'],
  },
  {
    it: 'two wishes',
    text: '1) Je retire mon consentement à la prospection. 2) Envoyez-moi une copie de tout ce que vous détenez sur moi.',
    asks: ['ACCESS', 'CONSENT_WITHDRAWAL'],
  },
  {
    it: 'waits',
    text: "Avez-vous bien reçu ma demande d'effacement du 3 février ? Je n'ai pas eu de nouvelles depuis.",
    asks: ['REMINDER'],
  },
  {
    it: 'a typing error',
    text: 'Ma date de naissance est erronée dans vos fichiers : il faut lire 12/05/1984.',
    asks: ['RECTIFICATION'],
  },
  { it: 'a thank-you', text: 'Merci pour votre réponse rapide, tout est clair.', asks: [] },
]
