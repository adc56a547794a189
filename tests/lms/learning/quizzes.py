"""Quizzes whose questions have one-word titles, so that a test can answer them by name."""

from courses.models import CoursePage, Quiz
from tests import material
from tests.courses.questions.examples import CONTENTS


def quiz(title: str = "Bases", questions=None, **settings) -> Quiz:
    made = Quiz(title=title, slug=title.lower(), **settings)
    made.items = [("question", one) for one in questions or [undo(), season()]]
    made.save()
    made.save_revision().publish()
    return made


def undo():
    """Right: "juste", wrong: "faux"."""
    return material.question("annuler")


def season(**fields):
    """Right: "l'été"; half: "la saison chaude"."""
    return material.question("saison", "short_answer", CONTENTS["short_answer"], **fields)


def essay(**fields):
    """Two points and one point in the rubric."""
    return material.question("texte", "free_text", CONTENTS["free_text"], **fields)


def course(*quizzes: Quiz, slug: str = "bases") -> CoursePage:
    """One lesson per quiz."""
    return material.course(slug, [[material.quiz_block(one)] for one in quizzes])
