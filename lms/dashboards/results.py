"""What a trainer sees of the people they train: progress, results, where it resists."""

from collections.abc import Sequence
from dataclasses import dataclass

from courses.outline import Outline
from lms.binomes.models import Binome, Programme
from lms.learning.completion import Progress
from lms.learning.models import Assignment, Attempt
from lms.learning.standing import Standing, standing_in
from lms.people.models import User


@dataclass(frozen=True)
class Result:
    title: str
    attempts: int
    percent: int | None
    passed: bool


@dataclass(frozen=True)
class PersonRow:
    person: User
    role: str
    progress: Progress
    results: Sequence[Result]


@dataclass(frozen=True)
class FollowRow:
    binome: Binome
    course: str
    people: Sequence[PersonRow]


def results_of(programme: Programme) -> list[FollowRow]:
    """Two queries, however many binômes."""
    assignments = list(
        Assignment.objects.filter(
            binome__programme=programme, binome__closed_at=None, withdrawn_at=None
        ).with_outline()
    )
    now = standing_in(assignments)
    outlines: dict[int, Outline] = {}
    for assignment in assignments:
        outlines.setdefault(assignment.course_id, assignment.outline)
    return [_follow(a, outlines[a.course_id], now) for a in assignments]


def _follow(assignment: Assignment, outline: Outline, now: Standing) -> FollowRow:
    people = []
    for person in assignment.people:
        role = assignment.role_of(person) or ""
        progress = now.progress(person.pk, outline, role, paired=True)
        attempts = now.of(person.pk, outline.id)
        people.append(PersonRow(person, role, progress, _results(outline, attempts)))
    if assignment.binome is None:
        raise ValueError("Only what is assigned to binômes is followed here.")
    return FollowRow(assignment.binome, outline.title, people)


def _results(outline: Outline, attempts: Sequence[Attempt]) -> list[Result]:
    results = []
    for lesson in outline.lessons:
        for activity in lesson.activities:
            tried = [
                a
                for a in attempts
                if (a.lesson_id, a.activity) == (lesson.id, activity.id) and a.possible
            ]
            if tried:
                best = max(int((a.earned or 0) * 100 / (a.possible or 1) + 1e-9) for a in tried)
                passed = any(a.passed for a in tried)
                results.append(Result(activity.title, len(tried), best, passed))
    return results
