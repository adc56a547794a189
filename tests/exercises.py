"""Exercises for tests: those of content/, made as the loader makes them."""

from pathlib import Path

from courses.curriculum.exercise_files import read_folder
from courses.curriculum.exercise_storing import fill
from courses.models import CoursePage, Exercise
from tests import material

CONTENT = Path(__file__).parents[1] / "content" / "courses"
NOTE = CONTENT / "word-initial/exercices/note-brute"
EXPENSES = CONTENT / "excel-initial/exercices/notes-frais"
ACTIVITY = "exercice"


def exercise(folder: Path = NOTE) -> Exercise:
    made = Exercise(slug=folder.name)
    fill(made, read_folder(folder))
    made.save()
    made.save_revision().publish()
    return made


def block(made: Exercise, activity: str = ACTIVITY) -> dict:
    value = {"exercise": made.pk, "required": True}
    return {"type": "office", "id": activity, "value": value}


def course(*made: Exercise, slug: str = "bureau") -> CoursePage:
    """One lesson per exercise."""
    lessons = [[material.text(), block(one, f"{ACTIVITY}-{one.slug}")] for one in made]
    return material.course(slug, lessons)


def file(name: str, folder: Path = NOTE) -> bytes:
    return (folder / name).read_bytes()


MODEL, STARTER, WRONG = "modele.docx", "depart.docx", "erreurs/tirets-tapes.docx"
