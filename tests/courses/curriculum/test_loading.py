from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from courses.curriculum.loading import load
from courses.curriculum.problems import ContentError
from courses.models import CourseOutline, CoursePage, LessonPage, Question, Quiz

pytestmark = pytest.mark.django_db

COURSE = """---
titre: Les gestes
outil: word
niveau: initial
public: tous
duree: 30
objectifs:
  - annuler une action
---
Pour commencer.
"""
MODULE = "---\ntitre: Premiers gestes\nobjectif: Oser.\n---\nDeux phrases.\n"
LESSON = """---
titre: Annuler
objectif: annuler une action
duree: 10
public: tous
---
::: situation
Bernard a effacé un paragraphe.
:::

## Revenir en arrière

Le geste est **sans danger**.

| Touche | Effet |
| --- | --- |
| Ctrl + Z | annule |

::: etapes Annuler
1. Cliquez sur la flèche. {Accueil › Annuler}
   2016-2019 : elle est tout en haut.
   LibreOffice : {Édition › Annuler}
2. Recommencez.
:::

::: figure dessin.svg
alt: La flèche qui revient
:::

::: coach
Première question : Que voulez-vous retrouver ?
Indice : Regardez la flèche.
Montrer sur un autre fichier : Annulez une frappe.
À éviter : Prendre la souris.
:::

::: ensemble Casser une copie
duree: 15
1. Cassez.
2. Réparez.
:::

::: quiz questions.gift
titre: Annuler
reussite: 60
essais: 2
corrections: suite
reprise: tout
:::
"""
GIFT = """$CATEGORY: Word/Initial/Annuler

// [tag:objectif:annuler]
::Le raccourci:: Quel raccourci annule ? {
=Ctrl + Z#Oui.
~Ctrl + S#Il enregistre.
}
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 36"><rect width="9"/></svg>'


@pytest.fixture
def content(tmp_path: Path) -> Path:
    lesson = tmp_path / "courses/gestes/01-debut/01-annuler"
    lesson.mkdir(parents=True)
    (tmp_path / "courses/gestes/course.md").write_text(COURSE)
    (tmp_path / "courses/gestes/01-debut/module.md").write_text(MODULE)
    (lesson / "lesson.md").write_text(LESSON)
    (lesson / "questions.gift").write_text(GIFT)
    (lesson / "dessin.svg").write_text(SVG)
    return tmp_path


def lesson_file(content: Path) -> Path:
    return content / "courses/gestes/01-debut/01-annuler/lesson.md"


def blocks(kind: str) -> list:
    return [b for b in LessonPage.objects.get().body if b.block_type == kind]


def test_a_course_comes_in_whole_and_published(content):
    load(content)
    assert CoursePage.objects.get().live
    lesson = CourseOutline.objects.get().outline.lessons[0]
    assert [(a.kind, a.title) for a in lesson.activities] == [
        ("together", "Casser une copie"),
        ("quiz", "Annuler"),
    ]
    quiz = Quiz.objects.get()
    assert (quiz.pass_mark, quiz.max_attempts, quiz.answers_at_end) == (60, 2, False)
    assert quiz.retry_only_wrong is False
    question = Question.objects.get()
    assert (question.objective, question.category.name) == ("annuler", "Annuler")


def test_each_block_says_what_the_file_says(content):
    load(content)
    first, second = blocks("steps")[0].value["steps"]
    assert "Cliquez sur la flèche." in str(first["action"])
    assert (first["path"], first["older"]) == ("Accueil › Annuler", "elle est tout en haut.")
    assert first["libreoffice"] == "Édition › Annuler"
    assert (second["path"], second["libreoffice"]) == ("", "")
    assert blocks("figure")[0].value["alt"] == "La flèche qui revient"
    assert blocks("coach")[0].value["avoid"] == "Prendre la souris."
    assert "<b>sans danger</b>" in str(blocks("text")[0].value)
    assert [c["heading"] for c in blocks("table")[0].value.columns] == ["Touche", "Effet"]


def test_loading_again_changes_nothing(content):
    load(content)
    before = LessonPage.objects.get().latest_revision_id
    report = load(content)
    assert (report.made, report.updated, report.waiting) == (0, 0, [])
    assert LessonPage.objects.get().latest_revision_id == before


def test_a_new_version_of_the_file_is_published_and_keeps_the_activities(content):
    load(content)
    before = [b.id for b in LessonPage.objects.get().body]
    path = lesson_file(content)
    path.write_text(path.read_text().replace("Bernard", "Yannick"))
    report = load(content)
    assert report.updated == 1
    page = LessonPage.objects.get()
    assert "Yannick" in str(page.body[0].value["text"])
    assert [b.id for b in page.body] == before


def test_what_a_trainer_has_edited_is_never_overwritten(content):
    load(content)
    page = LessonPage.objects.get()
    page.title = "Annuler, par Claire"
    page.save_revision().publish()
    path = lesson_file(content)
    path.write_text(
        path.read_text().replace("titre: Annuler\nobjectif", "titre: Défaire\nobjectif")
    )
    said = StringIO()
    call_command("load_curriculum", content=content, stdout=said)
    assert "attend en brouillon" in said.getvalue()
    page = LessonPage.objects.get()
    assert page.title == "Annuler, par Claire"
    assert page.get_latest_revision_as_object().title == "Défaire"
    again = load(content)
    assert (again.updated, again.waiting) == (0, [])


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("::: situation", "::: situasion", 7, "n’existe pas"),
        ("alt: La flèche qui revient\n", "", 26, "alt"),
        ("À éviter : Prendre la souris.\n", "", 30, "À éviter"),
        ("duree: 10", "duree: dix", 1, "minutes"),
        ("public: tous", "public: chef", 1, "public"),
        ("dessin.svg", "absent.svg", 26, "manque"),
        ("reussite: 60", "reussite: beaucoup", 43, "nombre"),
    ],
)
def test_a_malformed_file_is_named_with_its_line_and_nothing_comes_in(
    content, old, new, line, reason
):
    path = lesson_file(content)
    path.write_text(path.read_text().replace(old, new, 1))
    with pytest.raises(ContentError, match=reason) as error:
        load(content)
    assert (error.value.path, error.value.line) == (path, line)
    assert not CoursePage.objects.exists()
    assert not Question.objects.exists()


def test_a_faulty_question_is_named_with_its_line(content):
    path = lesson_file(content).parent / "questions.gift"
    path.write_text(GIFT + "\n::Sans fin:: Une accolade manque {\n=oui\n")
    with pytest.raises(ContentError) as error:
        load(content)
    assert (error.value.path, error.value.line) == (path, 9)


def test_the_command_says_in_one_sentence_what_is_wrong(content):
    lesson_file(content).write_text("Sans en-tête")
    with pytest.raises(CommandError, match="Rien n’a été chargé"):
        call_command("load_curriculum", content=content, stdout=StringIO())
