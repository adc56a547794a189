"""The French of content/: spaces, quotation marks, accents, spelling, plain words."""

import pytest

from tests.content import spelling, typography
from tests.content.places import CONTENT
from tests.content.prose import Passage, passages
from tests.content.wording import anglicisms, claims_of_law

pytestmark = pytest.mark.anydb


@pytest.fixture(scope="module")
def everything() -> list[Passage]:
    return passages()


def faulty(everything: list[Passage], check) -> list[str]:
    return [f"{one} → {'; '.join(found)}" for one in everything if (found := check(one.text))]


def test_all_that_is_read_is_checked(everything):
    read = {one.path for one in everything}
    written = {p for p in CONTENT.rglob("*") if p.suffix in {".md", ".gift", ".yaml"}}
    assert written <= read


def test_typography(everything):
    assert faulty(everything, typography.faults_of) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Cliquez : c’est fait", "a plain space before a sign"),
        ("Pourquoi ?", "a plain space before a sign"),
        ("Comptez 20 % du total", "a plain space before a sign"),
        ("Cliquez: c’est fait", "no unbreakable space before a colon"),
        ("Pourquoi?", "no thin space"),
        ("Oui; puis non", "no thin space"),
        ("Pourquoi\u00a0?", "a wide space"),
        ("Cliquez\u202f: c’est fait", "a thin space before a colon"),
        ("le « mot\u00a0»", "no unbreakable space inside"),
        ("le «\u00a0mot»", "no unbreakable space inside"),
        ("l'onglet", "a straight apostrophe"),
        ('le bouton "Gras" suffit', "straight quotation marks"),
        ("deux  espaces", "two spaces"),
        ("et ainsi...", "three dots"),
        ("A la fin, enregistrez", "a capital A"),
        ("C’est prêt. A vous", "a capital A"),
        ("une marge de 2 cm", "a plain space before a unit"),
    ],
)
def test_a_fault_of_typography_is_seen(text, rule):
    (found,) = typography.faults_of(text)
    assert found.startswith(rule)


@pytest.mark.parametrize(
    "text",
    [
        "Cliquez\u00a0: c’est fait\u202f! Le «\u00a0mot\u00a0» tient en 2\u00a0cm, soit 20\u00a0%.",
        "La plage A1:B20 s’ouvre à 12:30.",
        "La colonne A est vide. A2 aussi, et la cellule affiche #DIV/0!",
        "La formule =SI(B2>=500 ; \"Remise\" ; \"Plein tarif\")".replace(" ;", "\u202f;"),
        "Le bouton %, le symbole €.",
    ],
)  # fmt: skip
def test_good_typography_passes(text):
    assert typography.faults_of(text) == []


spelled = pytest.mark.skipif(
    not spelling.installed(),
    reason="hunspell and hunspell-fr are not installed: run scripts/system-packages.sh test",
)


@spelled
def test_spelling(everything):
    places: dict[str, Passage] = {}
    for one in everything:
        for word in spelling.words(one.text):
            places.setdefault(word, one)
    assert [f"{word}: {places[word]}" for word in sorted(spelling.unknown(places))] == []


@spelled
@pytest.mark.parametrize("word", ["enregistrrer", "Etape", "word", "diapositve", "Ecrire"])
def test_a_misspelt_word_is_seen(word):
    assert spelling.unknown(spelling.words(f"On lit {word} dans l’onglet.")) == {word}


@spelled
def test_what_machines_read_is_not_spelled():
    text = "Dans note-brute.docx, B12 contient NB.SI.ENS, SOMME et #REF!, qu’Excel affiche."
    assert spelling.unknown(spelling.words(text)) == set()


def test_the_projects_words_are_sorted_and_said_once():
    listed = (CONTENT / "mots.txt").read_text(encoding="utf-8").split("\n")
    assert listed == [*sorted(set(listed) - {""}), ""]


def test_french_words_are_used_where_offices_have_them(everything):
    assert faulty(everything, anglicisms) == []


def test_an_anglicism_is_seen():
    assert anglicisms("Envoyez un mail avec le template") == [
        "mail → courriel, message",
        "template → modèle",
    ]
    assert anglicisms("le détail de l’émail, la démarche") == []


def test_nothing_is_claimed_in_the_name_of_the_law(everything):
    assert faulty(everything, claims_of_law) == []


def test_a_claim_of_law_is_seen():
    assert claims_of_law("La loi impose un texte de remplacement.")
    assert claims_of_law("Voyez l’article L. 6353-1.")
    assert claims_of_law("Ce code d’article suit une loi simple.") == []
