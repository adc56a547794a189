"""The lessons that the curriculum promises, course by course: one objective each, none dropped."""

LESSONS = {
    "word-initial": [
        "creer-enregistrer-retrouver", "saisir-rechercher-remplacer", "aligner-espacer",
        "listes-et-images", "marges-et-pages", "quiz-word-initial",
    ],
    "word-operationnel": [
        "styles-de-titre", "generer-sommaire", "tableau-en-tete-repete", "sections-et-en-tetes",
        "revisions-et-commentaires", "quiz-word-operationnel",
    ],
    "word-avance": [
        "publipostage", "formulaire", "legendes-renvois-notes", "modele-dotx",
        "proteger-accessibilite", "quiz-word-avance",
    ],
    "excel-initial": [
        "saisir-texte-nombre-date", "formats-euro-pourcentage", "calculer-somme-moyenne",
        "recopier-avec-dollar", "trier-filtrer", "imprimer-sur-une-page", "quiz-excel-initial",
    ],
    "excel-operationnel": [
        "tableau-structure", "si-et-ou", "nb-si-ens-somme-si-ens", "rechercher-sierreur",
        "validation-mise-en-forme", "choisir-graphique", "quiz-excel-operationnel",
    ],
    "excel-avance": [
        "tcd-et-segment", "power-query", "index-equiv-filtre-unique", "nommer-et-simuler",
        "proteger-tableau-de-bord", "quiz-excel-avance",
    ],
    "powerpoint-initial": [
        "theme-et-disposition", "titre-message", "inserer-aligner-image", "reordonner-projeter",
        "exporter", "quiz-powerpoint-initial",
    ],
    "powerpoint-operationnel": [
        "modifier-masque", "tableau-et-graphique", "rediger-notes", "transitions-animations",
        "sections-et-liens", "quiz-powerpoint-operationnel",
    ],
    "powerpoint-avance": [
        "modele-potx", "dispositions-et-couleurs", "declencheur-morphose", "ordre-de-lecture",
        "diaporama-personnalise", "quiz-powerpoint-avance",
    ],
    "communication": [
        "poser-le-cadre", "depasser-les-etiquettes", "ecouter-reformuler", "expliquer-sans-jargon",
        "faire-faire", "droit-a-l-erreur", "donner-un-retour", "desaccord-et-hierarchie",
        "transferer", "bilan-croise",
    ],
}  # fmt: skip
TOOLS = ("word", "excel", "powerpoint")
LEVELS = ("initial", "operationnel", "avance")
EXERCISES = {
    "word-initial": "note-brute", "word-operationnel": "compte-rendu",
    "word-avance": "guide-accueil", "excel-initial": "notes-frais", "excel-operationnel": "ventes",
    "excel-avance": "effectifs-3-sites", "powerpoint-initial": "equipe",
    "powerpoint-operationnel": "bilan", "powerpoint-avance": "charte",
}  # fmt: skip
