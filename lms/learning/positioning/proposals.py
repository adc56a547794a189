"""Lessons that a positioning makes superfluous for a person. Pure.

A lesson is proposed when its course is of a lower level than the person's, beyond reasonable
doubt, or of the same level and every question on it was answered right. Never when a question
on it was missed, and never in a course that ends without checking its level: the quiz and the
exercise of that module stay to be done, and nobody completes a course by skipping it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from courses.outline import LessonOutline, Outline, concerns
from lms.learning.positioning.engine import LEVELS, Given, Verdict

CHECK_MODULE = "verifier-le-niveau"
BEYOND_DOUBT = 0.85

Because = Literal["above", "shown"]


@dataclass(frozen=True, slots=True)
class ObjectiveResult:
    """What the answers say of one objective. `right` counts answers that earned all."""

    objective: str
    level: str
    asked: int
    right: int

    @property
    def shown(self) -> bool:
        return self.right == self.asked


@dataclass(frozen=True, slots=True)
class Proposal:
    lesson: LessonOutline
    because: Because


def by_objective(answers: Iterable[Given]) -> list[ObjectiveResult]:
    """From the lowest level up, in the order asked."""
    found: dict[tuple[str, str], list[float]] = {}
    for given in answers:
        found.setdefault((given.item.level, given.item.objective), []).append(given.credit)
    results = [
        ObjectiveResult(objective, level, len(credits), sum(c >= 1 for c in credits))
        for (level, objective), credits in found.items()
    ]
    return sorted(results, key=lambda result: LEVELS.index(result.level))


def proposals(
    outline: Outline, role: str | None, verdict: Verdict, results: Iterable[ObjectiveResult]
) -> list[Proposal]:
    """`role` is the person's in this course: mentor, mentee or None."""
    if outline.level not in LEVELS or not checks_its_level(outline):
        return []
    of_objective = {r.objective: r for r in results if r.level == outline.level}
    above = verdict.above(outline.level) >= BEYOND_DOUBT
    found = []
    for lesson in skippable(outline, role):
        result = of_objective.get(lesson.slug)
        if result is not None and not result.shown:
            continue
        if above:
            found.append(Proposal(lesson, "above"))
        elif result is not None and verdict.level == outline.level:
            found.append(Proposal(lesson, "shown"))
    return found


def checks_its_level(outline: Outline) -> bool:
    return any(
        activity.required
        for module in outline.modules
        if module.slug == CHECK_MODULE
        for lesson in module.lessons
        for activity in lesson.activities
    )


def skippable(outline: Outline, role: str | None) -> list[LessonOutline]:
    """The lessons of this role outside of the module that checks the level."""
    return [
        lesson
        for module in outline.modules
        if module.slug != CHECK_MODULE
        for lesson in module.lessons
        if concerns(lesson.audience, role)
    ]
