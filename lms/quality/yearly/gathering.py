"""The lines of hours of a year, from the account that every document takes its hours from."""

from collections.abc import Iterator

from django.db.models import Q, QuerySet
from django.utils import timezone

from lms.binomes.models import Meeting, Programme, Volunteer
from lms.certificates.belonging import completions_outside
from lms.certificates.contents.hours_statement import HoursLine
from lms.certificates.hours import training_lines
from lms.certificates.sessions import TrainingSession
from lms.certificates.sources.trainees import Trainee, trainees
from lms.learning.models import CourseCompletion
from lms.quality.audit.scope import during
from lms.quality.yearly.figures import HoursOf, Slot, YearFigures, figures_of


def year_of(programmes: QuerySet[Programme], year: int, *, whole: bool = False) -> YearFigures:
    """A handful of queries a programme, however many people are in it.

    `whole`: of the organisation, with the courses that were followed outside any programme.
    """
    training: list[HoursOf] = []
    together: list[HoursOf] = []
    sessions: dict[int, TrainingSession] = {}
    for programme in _active(programmes, year):
        for trainee in trainees(programme):
            training += _training(trainee)
            together += (_line(trainee, line) for line in trainee.account.together)
            sessions |= {session.pk: session for session in trainee.sessions}
    if whole:
        training += _outside(year)
    return figures_of(year, training, together, _slots(sessions))


def _active(programmes: QuerySet[Programme], year: int) -> QuerySet[Programme]:
    """Those of the year, and those in which something of the year happened out of their dates."""
    completed = CourseCompletion.objects.filter(completed_at__year=year)
    people = completed.filter(assignment__binome=None).values("person")
    return programmes.filter(
        Q(pk__in=during(programmes, year).values("pk"))
        | Q(pk__in=completed.values("assignment__binome__programme"))
        | Q(pk__in=Volunteer.objects.filter(person__in=people).values("programme"))
        | Q(pk__in=Meeting.objects.filter(starts_at__year=year).values("binome__programme"))
        | Q(pk__in=TrainingSession.objects.filter(starts_at__year=year).values("programme"))
    )


def _outside(year: int) -> Iterator[HoursOf]:
    """Courses completed in the year by people who had them alone and applied nowhere."""
    related = "person__organisation", "course", "carried_out"
    completed = completions_outside().filter(completed_at__year=year).select_related(*related)
    for completion in completed:
        employer = completion.person.organisation
        [line] = training_lines([completion], ())
        yield HoursOf(
            person=completion.person_id,
            name=completion.person.get_full_name(),
            employer=employer.name if employer else "",
            programme="",
            title=line.title,
            on=line.on,
            hours=line.hours,
            distance=True,
            tool=completion.course.tool,
        )


def _training(trainee: Trainee) -> Iterator[HoursOf]:
    distance = set(training_lines(trainee.completions, ()))
    tools = {
        (timezone.localdate(one.completed_at), one.course.title): one.course.tool
        for one in trainee.completions
    }
    for line in trainee.account.training:
        yield _line(
            trainee,
            line,
            distance=line in distance,
            tool=tools.get((line.on, line.title), "") if line in distance else "",
        )


def _line(trainee: Trainee, line: HoursLine, distance: bool = False, tool: str = "") -> HoursOf:
    return HoursOf(
        person=trainee.person.pk,
        name=trainee.name.name,
        employer=trainee.name.employer,
        programme=trainee.programme.slug,
        title=line.title,
        on=line.on,
        hours=line.hours,
        distance=distance,
        tool=tool,
    )


def _slots(sessions: dict[int, TrainingSession]) -> Iterator[Slot]:
    """Sessions that the trainer and at least one person have signed."""
    kept = TrainingSession.objects.filter(pk__in=sessions).select_related("trainer", "programme")
    for session in kept:
        yield Slot(
            trainer=session.trainer_id,
            name=str(session.trainer),
            programme=session.programme.slug,
            title=session.title,
            starts_at=timezone.localtime(session.starts_at),
            ends_at=timezone.localtime(session.ends_at),
        )
