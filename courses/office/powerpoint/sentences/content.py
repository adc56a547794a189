"""Sentences about what slides hold: descriptions, notes, objects, links, footers."""

from courses.office.sentences import Template, register_sentences

register_sentences(
    {
        "powerpoint.alt_text.right": {
            "fr": ("L'image est décrite.", "Les {n} images et objets sont décrits."),
            "en": ("The picture is described.", "All {n} pictures and objects are described."),
        },
        "powerpoint.alt_text.nothing": {
            "fr": "Il n'y a pas d'image à décrire.",
            "en": "There is no picture to describe.",
        },
        "powerpoint.alt_text.few": {
            "fr": (
                "Images décrites : {n} sur {wanted}. Insérez ce qui manque, puis dites en une "
                "phrase ce qu'on y voit."
            ),
            "en": (
                "{n} picture is described, {wanted} asked for: insert the picture, then describe "
                "it.",
                "{n} pictures are described, {wanted} asked for: insert the pictures, then "
                "describe them.",
            ),
        },
        "powerpoint.alt_text.missing": {
            "fr": (
                "{n} image ou objet sur {total} n'a pas de texte de remplacement : décrivez en une "
                "phrase ce qu'on y voit.",
                "{n} images ou objets sur {total} n'ont pas de texte de remplacement : décrivez en "
                "une phrase ce qu'on y voit.",
            ),
            "en": (
                "{n} picture or object of {total} has no alternative text: say in one sentence "
                "what it shows.",
                "{n} pictures or objects of {total} have no alternative text: say in one sentence "
                "what each shows.",
            ),
        },
        "powerpoint.alt_text.poor": {
            "fr": "Le texte de remplacement « {text} » ne dit pas ce qu'on voit : remplacez-le par "
            "une phrase ({n} à revoir sur {total}).",
            "en": "The alternative text “{text}” does not say what is seen: replace it with a "
            "sentence ({n} of {total} to take up again).",
        },
        "powerpoint.notes.right": {
            "fr": (
                "La diapositive a ses commentaires.",
                "Les {n} diapositives ont leurs commentaires.",
            ),
            "en": ("The slide has its notes.", "All {n} slides have their notes."),
        },
        "powerpoint.notes.wrong": {
            "fr": (
                "{n} diapositive sur {total} n'a pas de commentaires : écrivez dans le volet "
                "Commentaires ce que vous direz.",
                "{n} diapositives sur {total} n'ont pas de commentaires : écrivez dans le volet "
                "Commentaires ce que vous direz.",
            ),
            "en": (
                "{n} slide of {total} has no notes: write in the Notes pane what you will say.",
                "{n} slides of {total} have no notes: write in the Notes pane what you will say.",
            ),
        },
        "powerpoint.slide_number.right": {
            "fr": ("La diapositive est numérotée.", "Les {n} diapositives sont numérotées."),
            "en": ("The slide is numbered.", "All {n} slides are numbered."),
        },
        "powerpoint.slide_number.wrong": {
            "fr": (
                "{n} diapositive sur {total} n'affiche pas le numéro automatique : cochez "
                "Insertion › Numéro de diapositive.",
                "{n} diapositives sur {total} n'affichent pas le numéro automatique : cochez "
                "Insertion › Numéro de diapositive.",
            ),
            "en": (
                "{n} slide of {total} does not show the automatic number: tick Insert › Slide "
                "Number.",
                "{n} slides of {total} do not show the automatic number: tick Insert › Slide "
                "Number.",
            ),
        },
        "powerpoint.footer.right": {
            "fr": (
                "La diapositive a un pied de page.",
                "Les {n} diapositives ont un pied de page.",
            ),
            "en": ("The slide has a footer.", "All {n} slides have a footer."),
        },
        "powerpoint.footer.wrong": {
            "fr": (
                "{n} diapositive sur {total} n'a pas de pied de page : cochez Insertion › En-tête "
                "et pied de page.",
                "{n} diapositives sur {total} n'ont pas de pied de page : cochez Insertion › "
                "En-tête et pied de page, puis « Appliquer partout ».",
            ),
            "en": (
                "{n} slide of {total} has no footer: tick Insert › Header & Footer.",
                "{n} slides of {total} have no footer: tick Insert › Header & Footer, then “Apply "
                "to All”.",
            ),
        },
        "powerpoint.footer.with_text.right": {
            "fr": (
                "Le pied de page dit bien « {text} ».",
                "Le pied de page des {n} diapositives dit bien « {text} ».",
            ),
            "en": (
                "The footer does say “{text}”.",
                "The footer of all {n} slides does say “{text}”.",
            ),
        },
        "powerpoint.footer.with_text.wrong": {
            "fr": (
                "{n} diapositive sur {total} n'a pas le pied de page « {text} » : tapez-le dans "
                "Insertion › En-tête et pied de page.",
                "{n} diapositives sur {total} n'ont pas le pied de page « {text} » : tapez-le dans "
                "Insertion › En-tête et pied de page, puis « Appliquer partout ».",
            ),
            "en": (
                "{n} slide of {total} lacks the footer “{text}”: type it in Insert › Header & "
                "Footer.",
                "{n} slides of {total} lack the footer “{text}”: type it in Insert › Header & "
                "Footer, then “Apply to All”.",
            ),
        },
    }
)


def counted(
    key: str, fr: tuple[str, str], en: tuple[str, str], advice: tuple[str, str]
) -> dict[str, dict[str, Template]]:
    """The three sentences about how many of a thing there are.

    `fr` and `en` hold "{n} thing" in the singular and the plural, `advice` ends the sentence
    in French and in English.
    """

    def each(frame: str, things: tuple[str, str], end: str = "") -> tuple[str, str]:
        one, many = (frame.replace("THING", thing).replace("ADVICE", end) for thing in things)
        return one, many

    return {
        f"powerpoint.{key}.enough": {
            "fr": each("La présentation contient THING.", fr),
            "en": each("The presentation holds THING.", en),
        },
        f"powerpoint.{key}.few": {
            "fr": each(
                "La présentation contient THING, il en faut {wanted} : ADVICE.", fr, advice[0]
            ),
            "en": each("The presentation holds THING, {wanted} are needed: ADVICE.", en, advice[1]),
        },
        f"powerpoint.{key}.none": {
            "fr": each("Il manque THING : ADVICE.", fr, advice[0]),
            "en": each("Missing: THING. To do: ADVICE.", en, advice[1]),
        },
    }


register_sentences(
    {
        **counted(
            "chart",
            ("{n} graphique natif", "{n} graphiques natifs"),
            ("{n} native chart", "{n} native charts"),
            (
                "créez-le avec Insertion › Graphique, une image de graphique ne suffit pas",
                "make it with Insert › Chart, a picture of a chart is not enough",
            ),
        ),
        **counted(
            "table",
            ("{n} vrai tableau", "{n} vrais tableaux"),
            ("{n} real table", "{n} real tables"),
            (
                "créez-le avec Insertion › Tableau, plutôt qu'avec des zones de texte",
                "make it with Insert › Table, rather than with text boxes",
            ),
        ),
        **counted(
            "smartart",
            ("{n} graphique SmartArt", "{n} graphiques SmartArt"),
            ("{n} SmartArt graphic", "{n} SmartArt graphics"),
            ("choisissez-le avec Insertion › SmartArt", "choose it with Insert › SmartArt"),
        ),
        **counted(
            "media",
            ("{n} vidéo ou son", "{n} vidéos ou sons"),
            ("{n} video or sound", "{n} videos or sounds"),
            (
                "ajoutez-le avec Insertion › Vidéo ou Audio",
                "add it with Insert › Video or Audio",
            ),
        ),
        **counted(
            "hyperlink",
            ("{n} lien", "{n} liens"),
            ("{n} link", "{n} links"),
            (
                "sélectionnez un texte ou une image, puis Insertion › Lien",
                "select a text or a picture, then Insert › Link",
            ),
        ),
        **counted(
            "sections",
            ("{n} section", "{n} sections"),
            ("{n} section", "{n} sections"),
            (
                "cliquez droit entre deux diapositives, puis « Ajouter une section »",
                "right-click between two slides, then “Add Section”",
            ),
        ),
        **counted(
            "custom_show",
            ("{n} diaporama personnalisé", "{n} diaporamas personnalisés"),
            ("{n} custom show", "{n} custom shows"),
            (
                "créez-le avec Diaporama › Diaporama personnalisé",
                "make it with Slide Show › Custom Slide Show",
            ),
        ),
    }
)
