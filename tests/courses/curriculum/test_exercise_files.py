import shutil
from dataclasses import replace

import pytest

from courses.curriculum.exercise_files import SHEET, read_files, read_folder, write_files
from courses.curriculum.markdown import html
from courses.curriculum.markdown_of import markdown_of
from courses.curriculum.problems import ContentError
from tests.content.test_exercises import CONTENT, exercises

NOTE = CONTENT / "courses/word-initial/exercices/note-brute"


@exercises
def test_an_exercise_written_out_reads_the_same(path):
    found = read_folder(path.parent)
    again = read_files(found.slug, write_files(found), path.parent)
    assert again == found


@pytest.mark.parametrize(
    "text",
    [
        "Un mot **gras**, un *penché* et `=SOMME(A1:A3)`.",
        "1. Un\n2. Deux [ici](https://example.org)\n   - dedans\n   - encore\n3. Trois",
        "#### Titre\n\nTexte avec * étoile et [crochets] et <balise>.",
        "1\\. Ceci n’est pas une liste",
        "- un\n- deux",
        "Ligne une\\\nligne deux",
    ],
)
def test_rich_text_goes_to_markdown_and_back(text):
    assert html(markdown_of(html(text))) == html(text)


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(NOTE, tmp_path / "note-brute")


def change(folder, old: str, new: str) -> None:
    sheet = folder / SHEET
    text = sheet.read_text()
    assert old in text
    sheet.write_text(text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("modele: modele.docx", "modele: absent.docx", "absent.docx manque"),
        ("titre: Rendre", "titres: Rendre", "« titre » manque"),
        ("check: word.list", "check: word.liste", "word.liste"),
        ("margin: 2", "marge: 2", "marge"),
        ("reussite: 80", "reussite: 800", "pourcentage"),
        ("attendu: {lignes-vides: pass", "attendu: {lignes: pass", "« lignes » n’est le nom"),
        ("attendu: {lignes-vides: pass", "attendu: {lignes-vides: juste", "« juste »"),
        ("titre: Rendre", "titre: [Rendre", "YAML"),
    ],
)
def test_a_fault_in_the_sheet_is_named(folder, old, new, said):
    change(folder, old, new)
    with pytest.raises(ContentError, match=said):
        read_folder(folder)


@pytest.fixture
def expenses(tmp_path):
    return shutil.copytree(
        CONTENT / "courses/excel-initial/exercices/notes-frais", tmp_path / "notes-frais"
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("sorte: nombre", "sorte: chiffre", "nombre, texte ou date"),
        ("cellules: D4", "cases: D4", "« cases » n’existe pas"),
        ("de: 0.38, ", "", "« de » manque"),
        ("de: 0.38", "de: beaucoup", "une valeur ne convient pas"),
        ("de: 0.38", "de: 0.9", "au moins un pas"),
        ("cellules: D4", "cellules: D", "n’est pas une adresse"),
        ("nom: repas", "nom: bareme", "Deux valeurs"),
        ('reference: "=D7*$D$4"', 'reference: "=D7*{{repas}}"', "une valeur par cellule"),
        ("varie:\n", "rappel: peut-être\nvarie:\n", "oui ou non"),
    ],
)
def test_a_fault_in_what_varies_is_named(expenses, old, new, said):
    change(expenses, old, new)
    with pytest.raises(ContentError) as error:
        read_folder(expenses)
    assert said in str(error.value).replace("\xa0", " ")


def test_texts_and_dates_vary_too(expenses):
    change(
        expenses,
        "varie:\n",
        """varie:
  - {nom: client, sorte: texte, cellules: B7, parmi: [Vernay, Sorel]}
  - {nom: jour, sorte: date, cellules: A7, de: 2026-03-02, a: 2026-03-06}
""",
    )
    found = read_folder(expenses)
    assert [one.kind for one in found.variables] == ["text", "date", "number", "number"]
    assert found.variables[1].first == "2026-03-02"
    silent = replace(found, returns=False)
    assert read_files("notes-frais", write_files(silent), expenses) == silent


def test_the_kind_comes_from_the_starter():
    assert read_folder(NOTE).kind == "word"
    assert read_folder(CONTENT / "courses/excel-initial/exercices/notes-frais").kind == "excel"


def test_an_exercise_may_have_no_model(folder):
    change(folder, "modele: modele.docx\n", "")
    found = read_folder(folder)
    assert found.model is None
    assert read_files("x", write_files(found), folder) == replace(found, slug="x")
