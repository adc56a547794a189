"""What is good for nearly every Word document."""

from courses.office.good_practice import Advice, register_good_practice

register_good_practice(
    "word",
    (
        Advice(
            {"id": "titres", "check": "word.headings"},
            "Vos titres sont de vrais titres",
            "Your titles are real headings",
        ),
        Advice(
            {"id": "vides", "check": "word.no_empty_paragraphs"},
            "Vos espaces ne sont pas des lignes vides",
            "Your spacing is not made of empty lines",
        ),
        Advice(
            {"id": "espaces", "check": "word.no_spaces_for_layout"},
            "Vos alignements tiennent sans espaces à la suite",
            "Your alignments hold without runs of spaces",
        ),
        Advice(
            {"id": "images", "check": "word.alt_text"},
            "Vos images sont décrites",
            "Your pictures are described",
        ),
        Advice(
            {"id": "pages", "check": "word.page_number"},
            "Vos pages sont numérotées",
            "Your pages are numbered",
        ),
        Advice(
            {"id": "titre", "check": "word.property", "name": "title", "present": True},
            "Votre document porte un titre dans ses propriétés",
            "Your document has a title in its properties",
        ),
        Advice(
            {"id": "langue", "check": "word.property", "name": "language", "present": True},
            "La langue de votre texte est indiquée",
            "The language of your text is given",
        ),
        Advice(
            {"id": "revisions", "check": "word.no_tracked_changes"},
            "Il ne reste pas de modification suivie",
            "No tracked change is left",
        ),
        Advice(
            {"id": "commentaires", "check": "word.no_comments"},
            "Il ne reste pas de commentaire",
            "No comment is left",
        ),
    ),
)
