"""A person in a programme: what completion certificate, hours statement and convocation
are about."""

from collections.abc import Callable
from dataclasses import dataclass

from lms.binomes.models import Binome, Meeting, Programme
from lms.certificates.belonging import assignments_in, completions_in, people_in
from lms.certificates.contents.parties import Person
from lms.certificates.hours import Account, training_lines
from lms.certificates.presence import Signed, signed_in
from lms.certificates.sessions import TrainingSession
from lms.certificates.sources.base import Only, Subject, identifiers
from lms.certificates.together import meeting_lines, meetings_in
from lms.learning.models import CourseCompletion
from lms.people.models import User


@dataclass(frozen=True)
class Trainee:
    """`assigned` counts the courses given to the person, `completions` are those finished."""

    person: User
    programme: Programme
    completions: tuple[CourseCompletion, ...]
    assigned: int
    meetings: tuple[Meeting, ...] = ()
    signed: tuple[Signed, ...] = ()

    @property
    def account(self) -> Account:
        """Every document of the person takes its hours from here."""
        return Account(training_lines(self.completions, self.signed), meeting_lines(self.meetings))

    @property
    def sessions(self) -> tuple[TrainingSession, ...]:
        return tuple(one.session for one in self.signed)

    @property
    def name(self) -> Person:
        employer = self.person.organisation
        return Person(name=self.person.get_full_name(), employer=employer.name if employer else "")


def trainees_in(kind: str) -> Callable[[Programme, Only], list[Subject]]:
    def subjects(programme: Programme, only: Only = None) -> list[Subject]:
        return [_subject(kind, trainee) for trainee in trainees(programme, only)]

    return subjects


def find_trainee(kind: str) -> Callable[[str], Subject]:
    def find(key: str) -> Subject:
        programme_id, person_id = identifiers(key)
        programme = Programme.objects.get(pk=programme_id)
        [found] = trainees(programme, {person_id})
        return _subject(kind, found)

    return find


def trainees(programme: Programme, only: Only = None) -> list[Trainee]:
    """Everybody of the programme, in alphabetical order: a handful of queries."""
    wanted = people_in(programme).select_related("organisation")
    people = {p.pk: p for p in (wanted if only is None else wanted.filter(pk__in=only))}
    binomes = list(Binome.objects.filter(programme=programme))
    of: dict[int, list[int]] = {}
    for binome in binomes:
        for person_id in (binome.mentor_id, binome.mentee_id):
            of.setdefault(person_id, []).append(binome.pk)
    done: dict[int, list[CourseCompletion]] = {}
    for completion in completions_in(programme).filter(person__in=people):
        done.setdefault(completion.person_id, []).append(completion)
    assigned, met, signed = _assigned(programme), meetings_in(binomes), signed_in(programme)
    return [
        Trainee(
            person,
            programme,
            tuple(done.get(pk, ())),
            len(assigned.get(pk, ())),
            tuple(m for binome in of.get(pk, ()) for m in met.get(binome, ())),
            tuple(signed.get(pk, ())),
        )
        for pk, person in sorted(people.items(), key=lambda item: _alphabetical(item[1]))
    ]


def _alphabetical(person: User) -> tuple[str, str, int]:
    return person.last_name.casefold(), person.first_name.casefold(), person.pk


def _assigned(programme: Programme) -> dict[int, set[int]]:
    """By person, the courses given to them."""
    found: dict[int, set[int]] = {}
    for course, *people in assignments_in(programme).values_list(
        "course_id", "binome__mentor_id", "binome__mentee_id", "person_id"
    ):
        for person in filter(None, people):
            found.setdefault(person, set()).add(course)
    return found


def _subject(kind: str, trainee: Trainee) -> Subject:
    return Subject(
        kind=kind,
        key=f"{kind}-{trainee.programme.pk}-{trainee.person.pk}",
        of=trainee,
        who=str(trainee.person),
        title=trainee.programme.name,
        person=trainee.person,
        programme=trainee.programme,
        language=trainee.person.language,
    )
