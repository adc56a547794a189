from typing import Any

from django.utils import timezone

from lms.binomes.models import Programme
from lms.certificates.attendances import Attendance
from lms.certificates.contents.convocation import ConvocationContent, Session
from lms.certificates.letterheads import Letterhead
from lms.certificates.sessions import TrainingSession
from lms.certificates.sources.base import Only, Source, Subject
from lms.certificates.sources.trainees import Trainee, find_trainee, trainees_in

KIND = ConvocationContent.kind


def subjects(programme: Programme, only: Only = None) -> list[Subject]:
    """The people who are expected in a session; nobody else is summoned."""
    expected = set(
        Attendance.objects.filter(session__programme=programme).values_list("person", flat=True)
    )
    return [s for s in trainees_in(KIND)(programme, only) if s.of.person.pk in expected]


def content(subject: Subject, letterhead: Letterhead, common: dict[str, Any]) -> ConvocationContent:
    of: Trainee = subject.of
    sessions = list(
        TrainingSession.objects.filter(
            programme=of.programme, attendances__person=of.person
        ).select_related("trainer")
    )
    return ConvocationContent(
        person=of.name,
        action=of.programme.name,
        sessions=tuple(
            Session(
                starts_at=timezone.localtime(session.starts_at),
                ends_at=timezone.localtime(session.ends_at),
                place=session.place,
                link=session.link,
            )
            for session in sessions
        ),
        trainers=tuple(dict.fromkeys(str(session.trainer) for session in sessions)),
        contact=letterhead.issuer.contact(),
        accessibility=letterhead.issuer.referent(),
        **common,
    )


SOURCE = Source(KIND, subjects, find_trainee(KIND), content)
