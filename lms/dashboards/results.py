"""What a trainer sees of the people they train: progress, results, where it resists."""

from collections.abc import Sequence
from dataclasses import dataclass

from courses.outline import Outline
from lms.binomes.models import Binome, Programme
from lms.learning.completion import Progress, what_counts
from lms.learning.former_results import who_has_former_results
from lms.learning.models import Assignment, Attempt
from lms.learning.positioning.proposals import checks_its_level
from lms.learning.retention.results import looked_back
from lms.learning.standing import Standing, standing_in
from lms.people.models import User


@dataclass(frozen=True)
class Result:
    title: str
    attempt: int  # the one that counts
    attempts: int
    percent: int | None
    passed: bool


@dataclass(frozen=True)
class Later:
    """What was still known some days after it was completed."""

    title: str
    attempt: int
    days: int
    percent: int


@dataclass(frozen=True)
class PersonRow:
    person: User
    role: str
    progress: Progress
    results: Sequence[Result]
    former_results: bool  # some were brought in from another tool
    later: Sequence[Later] = ()


@dataclass(frozen=True)
class FollowRow:
    binome: Binome
    course: str
    slug: str  # of the course
    adaptable: bool  # lessons may be skipped in it
    people: Sequence[PersonRow]


def results_of(programme: Programme) -> list[FollowRow]:
    """Three queries, however many binômes."""
    assignments = list(
        Assignment.objects.filter(
            binome__programme=programme, binome__closed_at=None, withdrawn_at=None
        ).with_outline()
    )
    now = standing_in(assignments)
    outlines: dict[int, Outline] = {}
    for assignment in assignments:
        outlines.setdefault(assignment.course_id, assignment.outline)
    former = who_has_former_results(p.pk for a in assignments for p in a.people)
    return [_follow(a, outlines[a.course_id], now, former) for a in assignments]


def _follow(assignment: Assignment, outline: Outline, now: Standing, former: set[int]) -> FollowRow:
    people = []
    for person in assignment.people:
        role = assignment.role_of(person) or ""
        progress = now.progress(person.pk, outline, role, paired=True)
        attempts = now.of(person.pk, outline.id)
        results, later = _results(outline, attempts), _later(outline, attempts)
        people.append(PersonRow(person, role, progress, results, person.pk in former, later))
    if assignment.binome is None:
        raise ValueError("Only what is assigned to binômes is followed here.")
    return FollowRow(
        assignment.binome, outline.title, outline.slug, checks_its_level(outline), people
    )


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
                rule = activity.detail.get("counts", "best")
                counts = what_counts(rule, [a for a in tried if a.submitted_at])
                if counts is not None:
                    results.append(_result(activity.title, counts, len(tried)))
    return results


def _later(outline: Outline, attempts: Sequence[Attempt]) -> list[Later]:
    found = []
    for one in looked_back(attempts):
        lesson = outline.lesson(one.attempt.lesson_id)
        activity = lesson.activity(one.activity) if lesson else None
        if activity is not None:
            found.append(Later(activity.title, one.attempt.pk, one.days, one.percent))
    return found


def _result(title: str, counts: Attempt, tried: int) -> Result:
    percent = int((counts.earned or 0) * 100 / (counts.possible or 1) + 1e-9)
    return Result(title, counts.pk, tried, percent, bool(counts.passed))
