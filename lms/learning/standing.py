"""Where people stand in courses: their attempts, read once, and the progress they make."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from courses.outline import Outline
from lms.learning.assignments import Assignment
from lms.learning.attempts import Attempt
from lms.learning.completion import Progress, Try, progress, what_is_done


@dataclass(frozen=True)
class Standing:
    """The attempts of some people in some courses, without what was answered."""

    attempts: dict[tuple[int, int], list[Attempt]] = field(default_factory=dict)

    def of(self, person_id: int, course_id: int) -> list[Attempt]:
        return self.attempts.get((person_id, course_id), [])

    def activity(
        self, person_id: int, course_id: int, lesson_id: int, activity_id: str
    ) -> list[Attempt]:
        return [
            attempt
            for attempt in self.of(person_id, course_id)
            if attempt.lesson_id == lesson_id and attempt.activity == activity_id
        ]

    def progress(
        self, person_id: int, outline: Outline, role: str | None, paired: bool
    ) -> Progress:
        done = what_is_done(outline, tries(self.of(person_id, outline.id)))
        return progress(outline, role, paired, done)


def tries(attempts: Iterable[Attempt]) -> list[Try]:
    return [
        Try(a.lesson_id, a.activity, a.number, a.completed_at is not None)
        for a in attempts
        if a.submitted_at is not None
    ]


def standing(people: Iterable[int], courses: Iterable[int]) -> Standing:
    """One query, whatever the number of people and courses."""
    found: dict[tuple[int, int], list[Attempt]] = {}
    attempts = Attempt.objects.filter(person__in=set(people), course__in=set(courses))
    for attempt in attempts.defer("authored").order_by("number"):
        found.setdefault((attempt.person_id, attempt.course_id), []).append(attempt)
    return Standing(found)


def standing_in(assignments: Iterable[Assignment]) -> Standing:
    assignments = list(assignments)
    people = {person.pk for a in assignments for person in a.people}
    return standing(people, {a.course_id for a in assignments})
