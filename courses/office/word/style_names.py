"""The names of the built-in styles, as the file stores them and as people see them."""

from courses.office.sentences import Sentence, register_sentences

FRENCH = {
    "normal": "Normal",
    **{f"heading {level}": f"Titre {level}" for level in range(1, 10)},
    **{f"toc {level}": f"TM {level}" for level in range(1, 10)},
    "title": "Titre",
    "subtitle": "Sous-titre",
    "caption": "Légende",
    "quote": "Citation",
    "intense quote": "Citation intense",
    "no spacing": "Sans interligne",
    "list paragraph": "Paragraphe de liste",
    "list bullet": "Liste à puces",
    "list number": "Liste à numéros",
    "body text": "Corps de texte",
    "header": "En-tête",
    "footer": "Pied de page",
    "footnote text": "Note de bas de page",
    "table grid": "Grille du tableau",
    "normal table": "Tableau Normal",
    "emphasis": "Accentuation",
    "strong": "Élevé",
}
_ENGLISH = {french.casefold(): english for english, french in FRENCH.items()}


def stored_name(name: str) -> str:
    """The lower-case name that a file stores, from "Heading 1", "Titre 1" or a custom name."""
    name = name.strip().casefold()
    return _ENGLISH.get(name, name)


def shown_name(name: str) -> Sentence | str:
    """The name to show: translated when built in, else as it is."""
    return Sentence(f"word.style.{name}") if name in FRENCH else name


register_sentences(
    {
        f"word.style.{english}": {
            "fr": french,
            "en": english[0].upper() + english[1:],
        }
        for english, french in FRENCH.items()
    }
)
