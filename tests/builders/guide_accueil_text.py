"""The welcome guide of a fictional company."""

TITLE = "Guide d’accueil"
COMPANY = "Lavandier"
SITES = ("Site des Tanneurs", "Site de la Rive", "Site du Plateau")
OPENING = (
    "Nous sommes heureux de vous accueillir. Ce guide répond aux questions de la première semaine "
    ": où aller, qui appeler, comment se déplacer sur le site. Gardez-le à portée de main.",
    "Votre tuteur vous attend à l’accueil le jour de votre arrivée, à 8 h 45. Il vous remet votre "
    "badge et vous accompagne jusqu’à midi.",
)
ARRIVING = (
    "Le parking se trouve à gauche de l’entrée. Suivez le marquage rouge jusqu’à l’accueil : il "
    "évite l’atelier, où les chariots circulent. {plan} montre le chemin.",
    "À l’accueil, présentez une pièce d’identité. Le badge provisoire est valable une semaine.",
)
TEAM = (
    "Quatre personnes vous aident pendant le premier mois : votre tuteur, l’assistante du service, "
    "la personne référente en sécurité et votre responsable. {team} les présente.",
    "Posez toutes vos questions. Personne ne s’attend à ce que vous sachiez déjà tout.",
)
FIRST_WEEK = (
    "Lundi : accueil, badge, visite du site et déjeuner avec l’équipe.",
    "Mardi et mercredi : découverte du poste avec votre tuteur.",
    "Jeudi : consignes de sécurité et exercice d’évacuation.",
    "Vendredi : point d’une demi-heure avec votre responsable.",
)
PLAN_SAYS = "Plan du site : le cheminement va du parking à l’accueil sans traverser l’atelier."
TEAM_SAYS = "Quatre collègues côte à côte derrière une table."
PLAN_CAPTION = "Le chemin du parking à l’accueil"
TEAM_CAPTION = "Les quatre personnes à votre écoute"
CONTACTS = (
    ("Madame", "Amina", "Berthier", "Assistante de gestion", "Site des Tanneurs", "02/03/2026"),
    ("Monsieur", "Paul", "Garnier", "Cariste", "Site de la Rive", "02/03/2026"),
    ("Madame", "Lucie", "Morand", "Technicienne qualité", "Site du Plateau", "09/03/2026"),
    ("Monsieur", "Hugo", "Delmas", "Magasinier", "Site de la Rive", "09/03/2026"),
    ("Madame", "Nora", "Lefort", "Comptable", "Site des Tanneurs", "16/03/2026"),
    ("Monsieur", "Yanis", "Collet", "Agent de maintenance", "Site du Plateau", "16/03/2026"),
)
CONTACT_HEADERS = ("Civilité", "Prénom", "Nom", "Fonction", "Site", "Arrivée")
