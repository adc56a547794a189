"""One question of each kind, as a trainer would write it, with its right answer."""

CHOICES = [
    {"id": "a", "text": "Accueil", "feedback": "Oui : groupe Styles."},
    {"id": "b", "text": "Insertion", "feedback": "Insertion ajoute des objets."},
    {"id": "c", "text": "Révision", "feedback": ""},
]
SINGLE_CHOICE = {
    "shuffle": True,
    "choices": [{**c, "credit": v} for c, v in zip(CHOICES, [1.0, 0.0, 0.5], strict=True)],
}
MULTIPLE_CHOICE = {
    "shuffle": True,
    "choices": [{**c, "weight": v} for c, v in zip(CHOICES, [0.5, -1.0, 0.5], strict=True)],
}
TRUE_FALSE = {"right": False, "feedback_true": "Relisez la leçon 3.", "feedback_false": ""}
SHORT_ANSWER = {
    "answers": [
        {"text": "l'été", "credit": 1.0, "feedback": "C'est cela."},
        {"text": "la saison chaude", "credit": 0.5, "feedback": "Son nom ?"},
        {"text": "l'hiver", "credit": 0.0, "feedback": "C'est l'inverse."},
    ],
    "case_sensitive": False,
    "accent_sensitive": False,
    "wildcards": False,
}
NUMERICAL = {
    "answers": [
        {"low": 1234.5, "high": 1234.5, "credit": 1.0, "feedback": "Juste."},
        {"low": 1200.0, "high": 1300.0, "credit": 0.5, "feedback": "Presque."},
        {"low": None, "high": None, "credit": 0.0, "feedback": "Reprenez le calcul."},
    ],
    "units": [{"name": "m", "factor": 1.0}, {"name": "km", "factor": 1000.0}],
    "unit_required": False,
}
MATCHING = {
    "pairs": [
        {"id": "p1", "left": "Word", "right": "texte"},
        {"id": "p2", "left": "Excel", "right": "calcul"},
        {"id": "p3", "left": "PowerPoint", "right": "diaporama"},
    ],
    "distractors": [{"id": "d1", "text": "messagerie"}],
}
ORDERING = {
    "items": [
        {"id": "k9", "text": "Ouvrir"},
        {"id": "k2", "text": "Modifier"},
        {"id": "k7", "text": "Enregistrer"},
        {"id": "k1", "text": "Fermer"},
    ]
}
GAP_FILL = {
    "text": "<p>On annule avec Ctrl + {{1}}, dans l'onglet {{2}}.</p>",
    "gaps": [
        {
            "id": "1",
            "mode": "typed",
            "choices": [],
            "answers": [
                {"text": "Z", "credit": 1.0, "feedback": ""},
                {"text": "Y", "credit": 0.0, "feedback": "Y rétablit."},
            ],
        },
        {
            "id": "2",
            "mode": "list",
            "choices": ["Accueil", "Insertion", "#N/A"],
            "answers": [
                {"text": "Accueil", "credit": 1.0, "feedback": ""},
                {"text": "Insertion", "credit": 0.25, "feedback": "Regardez à gauche."},
                {"text": "#N/A", "credit": 0.0, "feedback": ""},
            ],
        },
    ],
}
CLASSIFY = {
    "columns": [{"id": "c1", "title": "Word"}, {"id": "c2", "title": "Excel"}],
    "cards": [
        {"id": "c5a3d3cf6e", "text": "Sommaire", "column": "c1"},
        {"id": "5c0a2d2e11", "text": "Filtre", "column": "c2"},
        {"id": "94ab3f0c77", "text": "Formule", "column": "c2"},
    ],
}
HOTSPOT = {
    "image": "/static/ruban.png",
    "alt": "Le ruban de Word",
    "regions": [
        {"id": "r1", "label": "Gras", "x": 10.0, "y": 20.0, "w": 5.0, "h": 10.0}
        | {"right": True, "feedback": "Oui."},
        {"id": "r2", "label": "Italique", "x": 14.0, "y": 20.0, "w": 6.0, "h": 10.0}
        | {"right": False, "feedback": "Un peu à gauche."},
    ],
}
FREE_TEXT = {
    "rubric": [
        {"id": "f1", "criterion": "Dit que A1 se décale", "points": 2.0},
        {"id": "f2", "criterion": "Donne un exemple", "points": 1.0},
    ],
    "model_answer": "<p>A1 se décale, <b>$A$1</b> ne bouge pas.</p>",
    "min_words": 10,
    "max_words": None,
}

CONTENTS = {
    "single_choice": SINGLE_CHOICE,
    "multiple_choice": MULTIPLE_CHOICE,
    "true_false": TRUE_FALSE,
    "short_answer": SHORT_ANSWER,
    "numerical": NUMERICAL,
    "matching": MATCHING,
    "ordering": ORDERING,
    "gap_fill": GAP_FILL,
    "classify": CLASSIFY,
    "hotspot": HOTSPOT,
    "free_text": FREE_TEXT,
    "description": {},
}
