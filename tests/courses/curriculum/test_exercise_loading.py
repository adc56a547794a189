"""Exercises of `content/` in the CMS: loaded once, updated, never over a trainer's work."""

import shutil

import pytest

from courses.curriculum.loading import load
from courses.curriculum.problems import ContentError
from courses.models import CourseOutline, Exercise, LessonPage
from tests.exercises import CONTENT, NOTE

pytestmark = pytest.mark.django_db
COURSE = """---
titre: Notes
outil: word
niveau: initial
public: tous
duree: 20
objectifs: [savoir]
---
Bonjour.
"""
MODULE = "---\ntitre: Premier\nobjectif: Un geste.\n---\nTexte.\n"
LESSON = """---
titre: L’exercice
objectif: savoir
duree: 10
public: tous
---
Texte.

::: exercice note-brute
:::
"""


@pytest.fixture
def root(tmp_path):
    course = tmp_path / "courses" / "notes"
    lesson = course / "01-premier" / "01-exercice"
    lesson.mkdir(parents=True)
    (course / "course.md").write_text(COURSE)
    (course / "01-premier" / "module.md").write_text(MODULE)
    (lesson / "lesson.md").write_text(LESSON)
    shutil.copytree(NOTE, course / "exercices" / "note-brute")
    return tmp_path


def sheet(root):
    return root / "courses/notes/exercices/note-brute/exercice.yaml"


def change(root, old: str, new: str) -> None:
    text = sheet(root).read_text()
    assert old in text
    sheet(root).write_text(text.replace(old, new, 1))


def activity():
    return next(block for block in LessonPage.objects.get().body if block.block_type == "office")


def test_an_exercise_comes_with_its_lesson(root):
    load(root)
    made = Exercise.objects.get()
    assert (made.slug, made.live, made.kind, made.pass_mark) == ("note-brute", True, "word", 80)
    assert activity().value["exercise"] == made
    assert made.bench.count() == 7
    outlined = CourseOutline.objects.get().outline.lessons[0].activities[0]
    assert (outlined.kind, outlined.title) == ("office", made.title)


def test_loading_again_changes_nothing(root):
    load(root)
    revisions, block = Exercise.objects.get().latest_revision_id, activity().id
    report = load(root)
    assert (report.made, report.updated) == (0, 0)
    assert Exercise.objects.get().latest_revision_id == revisions
    assert activity().id == block


def test_a_changed_sheet_updates_the_exercise_though_its_lesson_is_the_same(root):
    load(root)
    before = Exercise.objects.get()
    change(root, "reussite: 80", "reussite: 70")
    report = load(root)
    after = Exercise.objects.get()
    assert (report.updated, after.pass_mark, after.pk) == (1, 70, before.pk)
    assert after.starter.name == before.starter.name  # the file itself has not changed


def test_a_changed_file_is_taken_and_its_fingerprint_with_it(root):
    load(root)
    before = Exercise.objects.get()
    shutil.copy(NOTE / "erreurs/numero-tape.docx", sheet(root).parent / "depart.docx")
    load(root)
    after = Exercise.objects.get()
    assert after.starter.name != before.starter.name
    assert after.prints["starter"]["sha256"] != before.prints["starter"]["sha256"]
    assert after.prints["model"] == before.prints["model"]


def test_what_a_trainer_has_edited_waits_beside_the_new_version(root):
    load(root)
    edited = Exercise.objects.get()
    edited.title = "Le titre de Claire"
    edited.save_revision().publish()
    change(root, "reussite: 80", "reussite: 70")
    report = load(root)
    assert report.waiting == ["Rendre la note diffusable"]
    kept = Exercise.objects.get()
    assert (kept.title, kept.pass_mark) == ("Le titre de Claire", 80)
    assert kept.get_latest_revision_as_object().pass_mark == 70


def test_a_fault_in_an_exercise_loads_nothing_at_all(root):
    change(root, "check: word.list", "check: word.liste")
    with pytest.raises(ContentError, match=r"word\.liste"):
        load(root)
    assert not Exercise.objects.exists()
    assert not LessonPage.objects.exists()


def test_a_lesson_that_names_an_absent_exercise_says_where(root):
    lesson = root / "courses/notes/01-premier/01-exercice/lesson.md"
    lesson.write_text(LESSON.replace("note-brute", "absent"))
    with pytest.raises(ContentError, match="absent"):
        load(root)


def test_a_further_file_keeps_its_name(root):
    folder = root / "courses/notes/exercices"
    shutil.rmtree(folder)
    shutil.copytree(CONTENT / "powerpoint-operationnel/exercices/bilan", folder / "note-brute")
    load(root)
    made = Exercise.objects.get()
    assert [annex.name for annex in made.annexes.all()] == ["chiffres.xlsx"]
    assert [file["name"] for file in made.face()["files"]] == ["note-brute.pptx", "chiffres.xlsx"]
