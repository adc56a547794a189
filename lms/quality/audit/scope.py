"""The programmes that a dossier is about, and what several sources read of them, read once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import Q, QuerySet

from courses.models import CourseOutline
from courses.outline import Outline
from lms.binomes.models import Binome, Programme, Volunteer
from lms.certificates.belonging import home_programme
from lms.certificates.models import Document, Issuer
from lms.learning.models import Assignment, CourseCompletion, ProgrammeCourse


@dataclass(frozen=True)
class Scope:
    """One programme, or those of a `year`; `whole` where no programme of it is left out."""

    programmes: tuple[Programme, ...]
    year: int | None = None
    whole: bool = False

    @cached_property
    def slugs(self) -> dict[int, str]:
        return {programme.pk: programme.slug for programme in self.programmes}

    @cached_property
    def issuer(self) -> Issuer:
        return Issuer.current()

    @cached_property
    def binomes(self) -> list[Binome]:
        """Open and closed, in the order in which they were formed."""
        found = Binome.objects.filter(programme__in=self.programmes)
        return list(found.select_related("mentor", "mentee").order_by("formed_at", "pk"))

    @cached_property
    def people(self) -> dict[int, set[str]]:
        """The programmes of each person: those of their binômes and of their applications."""
        found: dict[int, set[str]] = {}
        for binome in self.binomes:
            for person in (binome.mentor_id, binome.mentee_id):
                found.setdefault(person, set()).add(self.slugs[binome.programme_id])
        applied = Volunteer.objects.filter(programme__in=self.programmes, withdrawn_at=None)
        for person, programme in applied.values_list("person_id", "programme_id"):
            found.setdefault(person, set()).add(self.slugs[programme])
        return found

    @cached_property
    def assignments(self) -> list[tuple[str, Assignment]]:
        """With their programme: those of binômes, then those of people alone, withdrawn or not."""
        found = Assignment.objects.select_related("binome", "course").order_by("assigned_at", "pk")
        paired = found.filter(binome__programme__in=self.programmes)
        alone = found.filter(person__isnull=False).annotate(home=home_programme())
        return [
            *((self.slugs[one.binome.programme_id], one) for one in paired if one.binome),
            *((self.slugs[one.home], one) for one in alone.filter(home__in=list(self.slugs))),
        ]

    @cached_property
    def courses(self) -> dict[str, list[int]]:
        """By programme, the courses given to it or to one of its binômes."""
        found: dict[str, dict[int, None]] = {}
        given = ProgrammeCourse.objects.filter(programme__in=self.programmes)
        pairs = [
            (self.slugs[programme], course)
            for programme, course in given.values_list("programme_id", "course_id")
        ]
        pairs += [(slug, one.course_id) for slug, one in self.assignments if not one.withdrawn_at]
        for slug, course in sorted(pairs):
            found.setdefault(slug, {})[course] = None
        return {slug: list(courses) for slug, courses in found.items()}

    @cached_property
    def course_ids(self) -> set[int]:
        return {course for courses in self.courses.values() for course in courses}

    @cached_property
    def outlines(self) -> dict[int, Outline]:
        kept = CourseOutline.objects.filter(course__in=self.course_ids)
        return {one.course_id: one.outline for one in kept}

    @cached_property
    def completions(self) -> list[CourseCompletion]:
        alone = [one.pk for _slug, one in self.assignments if one.binome_id is None]
        given = Q(assignment__binome__programme__in=self.programmes) | Q(assignment__in=alone)
        found = CourseCompletion.objects.filter(given).select_related("course")
        return list(found.order_by("completed_at", "pk"))

    @cached_property
    def documents(self) -> dict[str, list[Document]]:
        """By kind, every version of every document, without what it says."""
        found: dict[str, list[Document]] = {}
        issued = Document.objects.filter(programme__in=self.programmes).defer("content")
        for document in issued.order_by("number"):
            found.setdefault(document.kind, []).append(document)
        return found

    @cached_property
    def _slug_of_assignment(self) -> dict[int, str]:
        return {one.pk: slug for slug, one in self.assignments}

    def slug_of_completion(self, completion: CourseCompletion) -> str:
        return self._slug_of_assignment[completion.assignment_id or 0]

    @cached_property
    def alone(self) -> dict[tuple[int, int], str]:
        """By person and course, the programme of a course given to that person alone."""
        return {
            (one.person_id, one.course_id): slug
            for slug, one in self.assignments
            if one.person_id is not None
        }

    def attempts(self, path: str = "") -> Q:
        """Attempts of a binôme of these programmes, or of people who have a course alone; `path`
        leads to the attempt ("attempt__"). `slug_of_attempt` tells which of them count."""
        return Q(**{f"{path}binome__programme__in": self.programmes}) | Q(
            **{
                f"{path}binome": None,
                f"{path}person__in": {person for person, _course in self.alone},
                f"{path}course__in": {course for _person, course in self.alone},
            }
        )

    def slug_of_attempt(self, programme: int | None, person: int, course: int) -> str | None:
        """`programme` is that of the attempt's binôme; None: it was made alone."""
        return self.slugs[programme] if programme else self.alone.get((person, course))

    def slugs_of(self, person_id: int) -> Iterable[str]:
        return sorted(self.people.get(person_id, ()))


def during(programmes: QuerySet[Programme], year: int) -> QuerySet[Programme]:
    """The programmes that run on at least one day of the year."""
    return programmes.filter(
        Q(starts_on__lte=date(year, 12, 31)) & Q(ends_on__gte=date(year, 1, 1))
    )
