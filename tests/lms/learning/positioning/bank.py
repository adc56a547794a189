"""A small positioning bank and a course that checks its level, for tests."""

from courses.bank.categories import Category
from courses.models import CoursePage, ModulePage, Question
from courses.questions import kinds
from lms.learning.positioning.engine import LEVELS
from tests import material

OBJECTIVES = ("lecon-1", "lecon-2", "lecon-3")


def question(level: str, objective: str, number: int) -> Question:
    made = Question(
        category=Category.at(("Positionnement", "Word", level)),
        title=f"{level} {objective} {number}",
        text=f"<p>{level} {objective} {number} ?</p>",
        content=[
            {
                "type": "single_choice",
                "value": kinds()["single_choice"].value(material.two_choices()),
            }
        ],
        level=level,
        objective=objective,
    )
    made.save()
    return made


def bank(per_objective: int = 2) -> None:
    """Objectives of the lowest level are the lessons of `course`; the others have no lesson."""
    for level in LEVELS:
        for objective in OBJECTIVES:
            name = objective if level == "initial" else f"{level}-{objective}"
            for number in range(per_objective):
                question(level, name, number)


def course(slug: str = "gestes", **fields) -> CoursePage:
    """Three lessons to read, the last also done together, and the module that checks the level."""
    page = material.course(
        slug,
        [[material.text()], [material.text()], [material.text(), material.together()]],
        **fields,
    )
    module = ModulePage(
        title="Vérifier le niveau", slug="verifier-le-niveau", objective="Vérifier."
    )
    page.add_child(instance=module)
    material.lesson(module, f"quiz-{slug}", [material.quiz_block(material.quiz(f"Niveau {slug}"))])
    module.save_revision().publish()
    return page
