"""What is good for nearly every presentation."""

from courses.office.good_practice import Advice, register_good_practice

register_good_practice(
    "powerpoint",
    [
        Advice(
            {"id": "titres", "check": "powerpoint.title", "unique": True},
            "Chaque diapositive a son titre",
            "Each slide has its title",
        ),
        Advice(
            {"id": "descriptions", "check": "powerpoint.alt_text"},
            "Les images sont décrites",
            "Pictures are described",
        ),
        Advice(
            {"id": "contraste", "check": "powerpoint.contrast", "min": 4.5, "large_min": 3},
            "Les textes ressortent sur leur fond",
            "Texts stand out from their background",
        ),
        Advice(
            {"id": "taille", "check": "powerpoint.min_font", "size": 16},
            "Les textes se lisent de loin",
            "Texts can be read from a distance",
        ),
        Advice(
            {"id": "mots", "check": "powerpoint.max_words", "words": 50},
            "Les diapositives restent légères",
            "Slides stay light",
        ),
        Advice(
            {"id": "bords", "check": "powerpoint.inside_slide"},
            "Rien ne dépasse du bord",
            "Nothing crosses the edge",
        ),
        Advice(
            {"id": "numeros", "check": "powerpoint.slide_number"},
            "Les diapositives sont numérotées",
            "Slides are numbered",
        ),
        Advice(
            {"id": "transitions", "check": "powerpoint.transition", "min": 0, "max_kinds": 1},
            "Les transitions restent sobres",
            "Transitions stay quiet",
        ),
        Advice(
            {
                "id": "titre_fichier",
                "check": "powerpoint.property",
                "name": "title",
                "present": True,
            },
            "Le fichier porte un titre",
            "The file has a title",
        ),
    ],
)
