"""The minutes that compte-rendu sets: a works council of a fictional company."""

TITLE = "Compte rendu de la réunion du comité social et économique"
HEAD = (
    "Établissements Corvelle, site du Port, salle des Tilleuls",
    "Réunion ordinaire du jeudi 19 février 2026, de 9 h 30 à 12 h 15",
    "Présents : la présidente, six membres titulaires, deux membres suppléants, le médecin du "
    "travail. Excusé : un membre titulaire.",
)

# Part: sub-parts with their paragraphs.
PARTS: dict[str, dict[str, tuple[str, ...]]] = {
    "Ouverture de la réunion": {
        "Adoption du compte rendu précédent": (
            "La présidente ouvre la réunion à 9 h 30 et vérifie que le quorum est atteint. Elle "
            "rappelle que les échanges sont notés pour le compte rendu et que chacun peut demander "
            "une interruption de séance.",
            "Le compte rendu de la réunion du 22 janvier a été envoyé dix jours avant la séance. "
            "Deux corrections sont demandées : l’effectif du site de la Gare est de 41 personnes, "
            "et non 44 ; la date de la visite de l’atelier est le 3 février. Ainsi corrigé, il est "
            "adopté à l’unanimité.",
        ),
        "Suivi des décisions": (
            "Sur les neuf décisions prises en janvier, six sont appliquées. La pose de bandes "
            "antidérapantes dans l’escalier du quai est reportée au 6 mars, car le fournisseur a "
            "livré une largeur qui ne convenait pas.",
            "Les membres demandent que le tableau de suivi soit affiché près des vestiaires, et "
            "pas seulement sur l’intranet : une partie des équipes n’a pas de poste informatique. "
            "La présidente accepte. L’affichage sera fait chaque premier lundi du mois.",
        ),
    },
    "Activité et emploi": {
        "Situation des trois sites": (
            "Le carnet de commandes couvre quatorze semaines au Port et onze aux Tilleuls. À la "
            "Gare, il en couvre sept, en raison des travaux de voirie qui compliquent les "
            "livraisons depuis novembre. La direction ne prévoit pas d’activité partielle.",
            "Un membre demande si des commandes peuvent passer d’un site à l’autre. La présidente "
            "répond que deux familles de produits s’y prêtent. Une étude est en cours ; elle sera "
            "présentée en avril, avec ses effets sur les horaires et sur les déplacements.",
        ),
        "Recrutements et départs": (
            "Depuis le 1er janvier, la société compte cinq arrivées et deux départs. Trois postes "
            "restent ouverts : deux caristes et un technicien de maintenance. Les annonces "
            "internes sont affichées depuis le 9 février.",
            "Les membres rappellent l’accord de 2024 : une candidature interne reçoit une réponse "
            "écrite sous quinze jours. Deux personnes attendent encore. La présidente s’engage à "
            "répondre avant la fin du mois et à donner la raison en cas de refus.",
        ),
        "Formation": (
            "Le plan de formation prévoit 96 stagiaires en 2026. La priorité va aux habilitations, "
            "puis aux outils bureautiques : beaucoup de formulaires papier disparaissent cette "
            "année. Des binômes seront proposés entre collègues, sur la base du volontariat.",
            "Les membres souhaitent que le temps passé en binôme soit compté comme temps de "
            "travail et inscrit au planning. Cette demande est acceptée. Un point sera fait en "
            "juin avec les premiers binômes.",
        ),
    },
    "Santé et sécurité": {
        "Accidents et situations dangereuses": (
            "Deux accidents avec arrêt ont eu lieu depuis la dernière réunion : une chute de "
            "plain-pied sur le quai du Port et une coupure à la main aux Tilleuls. Les deux "
            "personnes ont repris leur poste. Les arbres des causes sont joints au registre.",
            "Onze situations dangereuses ont été signalées, contre quatre le mois précédent. La "
            "commission y voit un bon signe : les fiches simplifiées sont mieux utilisées. Huit "
            "situations sont traitées ; les trois autres figurent au plan d’action.",
        ),
        "Accueil des visiteurs": (
            "La nouvelle organisation de l’accueil commence le 16 mars. Une note est affichée sur "
            "chaque site. Le marquage au sol du Port sera peint pendant la semaine du 9 mars, de "
            "nuit, pour ne pas gêner les chariots.",
            "Le médecin du travail demande que le point de rassemblement soit mieux signalé. Deux "
            "panneaux supplémentaires seront posés, à hauteur des yeux, avec un pictogramme "
            "lisible à vingt mètres.",
        ),
        "Visite de l’atelier": (
            "La visite du 3 février a porté sur le bruit et l’éclairage. Les mesures sont sous les "
            "seuils, sauf près de la presse 4, où le port de protections reste obligatoire. Un "
            "capot sera essayé en avril.",
            "Plusieurs personnes se plaignent de reflets sur les écrans de contrôle. Des stores "
            "sont commandés. En attendant, les postes 2 et 3 sont tournés d’un quart de tour.",
        ),
    },
    "Organisation du temps de travail": {
        "Horaires d’été": (
            "La direction propose de reconduire les horaires d’été du 22 juin au 28 août : prise "
            "de poste à 6 h et fin à 13 h 30, avec deux pauses. Les équipes de nuit ne sont pas "
            "concernées.",
            "Les membres demandent qu’un transport soit prévu pour les personnes sans voiture, le "
            "premier bus n’arrivant qu’à 6 h 20. Un covoiturage sera organisé par l’accueil, et un "
            "quart d’heure de souplesse est accordé. L’avis du comité est favorable.",
        ),
        "Télétravail": (
            "Trente-deux personnes télétravaillent un jour par semaine, neuf deux jours. L’enquête "
            "de décembre montre une satisfaction élevée, mais aussi des réunions plus longues. Un "
            "guide de bonnes pratiques sera écrit avec des volontaires.",
            "La question du matériel reste ouverte. La prise en charge d’un second écran est à "
            "l’étude ; la réponse sera donnée en mars, avec le coût pour l’année.",
        ),
    },
    "Activités sociales et culturelles": {
        "Budget": (
            "Le trésorier présente les comptes de 2025, approuvés par l’expert-comptable. Le solde "
            "est de 6 840 euros. Le comité décide de le reporter sur les chèques vacances et sur "
            "la journée des familles.",
            "Le budget de 2026 est adopté par cinq voix et une abstention. Il réserve 15 % aux "
            "retraités de l’entreprise, comme l’an passé.",
        ),
        "Journée des familles": (
            "Elle aura lieu le samedi 13 juin, au site des Tilleuls. Les visites de l’atelier se "
            "feront par groupes de douze, avec un parcours fermé et des protections pour les "
            "enfants.",
            "Un appel à volontaires part le 2 mars. Le comité prend en charge le repas et "
            "l’assurance. La direction prête la salle et le matériel de sonorisation.",
        ),
    },
    "Questions diverses": {
        "Stationnement": (
            "Dix places sont perdues à la Gare pendant les travaux. La mairie propose le parking "
            "du gymnase, à quatre minutes à pied, jusqu’au 30 juin. Le trajet est éclairé. Les "
            "badges sont à retirer à l’accueil.",
        ),
        "Prochaine réunion": (
            "La prochaine réunion ordinaire aura lieu le jeudi 19 mars 2026 à 9 h 30, au site de "
            "la Gare. Les questions sont à envoyer avant le 9 mars. La séance est levée à 12 h 15.",
        ),
    },
}

TABLE_PART = "Plan d’action"
TABLE_INTRO = (
    "Le tableau reprend toutes les actions ouvertes à la date de la réunion. Il est mis à jour "
    "avant chaque séance et affiché près des vestiaires."
)
TABLE_HEADERS = ("N°", "Site", "Action décidée", "Chargé de l’action", "Échéance", "Avancement")
# Site, action, who, when, how far.
ACTIONS = (
    ("Port", "Poser les bandes antidérapantes de l’escalier", "Maintenance", "6 mars", "Commandé"),
    ("Port", "Peindre le cheminement des visiteurs", "Services généraux", "13 mars", "Planifié"),
    ("Port", "Essayer un capot sur la presse 4", "Méthodes", "24 avril", "À l’étude"),
    ("Port", "Commander des stores pour les postes 2 et 3", "Achats", "20 mars", "Commandé"),
    ("Port", "Poser deux panneaux au point de rassemblement", "Sécurité", "10 mars", "En cours"),
    ("Port", "Revoir le plan de circulation des chariots", "Logistique", "30 avril", "À l’étude"),
    (
        "Port",
        "Remplacer les casiers abîmés du vestiaire",
        "Services généraux",
        "15 mai",
        "Devis reçu",
    ),
    (
        "Tilleuls",
        "Afficher le tableau de suivi près des vestiaires",
        "Secrétariat",
        "2 mars",
        "En cours",
    ),
    ("Tilleuls", "Changer les gants du poste de découpe", "Achats", "28 février", "Fait"),
    ("Tilleuls", "Former quatre personnes au tutorat", "Ressources humaines", "29 mai", "Planifié"),
    ("Tilleuls", "Vérifier l’éclairage du parking", "Maintenance", "13 mars", "En cours"),
    ("Tilleuls", "Préparer la journée des familles", "Comité", "13 juin", "En cours"),
    ("Tilleuls", "Tester les fiches de poste illustrées", "Méthodes", "30 avril", "Planifié"),
    (
        "Tilleuls",
        "Installer une fontaine à eau à l’étage",
        "Services généraux",
        "31 mars",
        "Commandé",
    ),
    (
        "Gare",
        "Étudier le transfert de deux familles de produits",
        "Direction",
        "16 avril",
        "En cours",
    ),
    ("Gare", "Distribuer les badges du parking du gymnase", "Accueil", "2 mars", "Fait"),
    ("Gare", "Signaler l’accès provisoire des camions", "Logistique", "27 février", "Fait"),
    ("Gare", "Réparer la porte coupe-feu du couloir nord", "Maintenance", "6 mars", "En cours"),
    ("Gare", "Revoir les horaires de livraison", "Logistique", "20 mars", "À l’étude"),
    ("Gare", "Ajouter un miroir à la sortie du quai", "Sécurité", "13 mars", "Commandé"),
    (
        "Trois sites",
        "Répondre aux candidatures internes",
        "Ressources humaines",
        "28 février",
        "En cours",
    ),
    (
        "Trois sites",
        "Inscrire le temps de binôme au planning",
        "Ressources humaines",
        "16 mars",
        "Planifié",
    ),
    ("Trois sites", "Écrire le guide du télétravail", "Volontaires", "30 avril", "En cours"),
    (
        "Trois sites",
        "Chiffrer la prise en charge du second écran",
        "Finances",
        "19 mars",
        "À l’étude",
    ),
    (
        "Trois sites",
        "Organiser le covoiturage des horaires d’été",
        "Accueil",
        "1er juin",
        "Planifié",
    ),
    (
        "Trois sites",
        "Simplifier la fiche de situation dangereuse",
        "Sécurité",
        "31 mars",
        "En cours",
    ),
    (
        "Trois sites",
        "Mettre à jour le livret d’accueil",
        "Ressources humaines",
        "15 mai",
        "À l’étude",
    ),
    ("Trois sites", "Faire le point avec les premiers binômes", "Formation", "18 juin", "Planifié"),
)
