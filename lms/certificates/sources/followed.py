"""A person in a course: what certificate, attestation and distance evidence are about."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.utils import timezone

from courses.models import CoursePage
from lms.binomes.models import Programme
from lms.certificates.belonging import assignments_in, completions_in, programme_of
from lms.certificates.sources.base import Only, Subject, identifiers
from lms.learning.models import Assignment, CourseCompletion
from lms.people.models import User


@dataclass(frozen=True)
class Followed:
    person: User
    course: CoursePage
    completion: CourseCompletion | None

    @property
    def started_on(self) -> date | None:
        return timezone.localdate(self.completion.started_at) if self.completion else None

    @property
    def completed_on(self) -> date | None:
        return timezone.localdate(self.completion.completed_at) if self.completion else None


def of_completion(kind: str, completion: CourseCompletion) -> Subject:
    programme = programme_of(completion.assignment)
    return _subject(
        kind, Followed(completion.person, completion.course, completion), programme, completion.pk
    )


def followed_in(kind: str) -> Callable[[Programme, Only], list[Subject]]:
    """Completed courses first, then those that are assigned and not completed yet."""

    def subjects(programme: Programme, only: Only = None) -> list[Subject]:
        known = completions_in(programme)
        completions = list(known if only is None else known.filter(person__in=only))
        done = {(c.person_id, c.course_id) for c in completions}
        found = [
            _subject(kind, Followed(c.person, c.course, c), programme, c.pk) for c in completions
        ]
        for assignment in _assigned(programme, only):
            for person in assignment.people:
                wanted = only is None or person.pk in only
                if wanted and (person.pk, assignment.course_id) not in done:
                    done.add((person.pk, assignment.course_id))
                    found.append(
                        _subject(kind, Followed(person, assignment.course, None), programme, None)
                    )
        return found

    return subjects


def find_followed(kind: str) -> Callable[[str], Subject]:
    def find(key: str) -> Subject:
        related = "person__organisation", "course", "assignment__binome__programme", "carried_out"
        completion = CourseCompletion.objects.select_related(*related).get(pk=identifiers(key)[0])
        return of_completion(kind, completion)

    return find


def _assigned(programme: Programme, only: Only) -> list[Assignment]:
    found = assignments_in(programme)
    if only is not None:
        found = found.filter(
            Q(binome__mentor__in=only) | Q(binome__mentee__in=only) | Q(person__in=only)
        )
    return list(
        found.select_related(
            "course",
            "person__organisation",
            "binome__mentor__organisation",
            "binome__mentee__organisation",
        )
    )


def _subject(
    kind: str, of: Followed, programme: Programme | None, completion: int | None
) -> Subject:
    return Subject(
        kind=kind,
        key=f"{kind}-{completion}" if completion else "",
        of=of,
        who=str(of.person),
        title=of.course.title,
        person=of.person,
        programme=programme,
        language=of.person.language,
    )
