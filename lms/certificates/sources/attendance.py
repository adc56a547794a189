from dataclasses import dataclass, replace
from typing import Any

from lms.binomes.models import Programme
from lms.certificates.contents.attendance import AttendanceContent, Presence
from lms.certificates.letterheads import Letterhead
from lms.certificates.presence import half_day_of
from lms.certificates.sessions import TrainingSession
from lms.certificates.sources.base import Only, Source, Subject, identifiers

KIND = AttendanceContent.kind


def subjects(programme: Programme, only: Only = None) -> list[Subject]:
    sessions = TrainingSession.objects.filter(programme=programme)
    return [subject_of(s) for s in sessions.select_related("programme", "trainer")]


def find(key: str) -> Subject:
    related = "programme", "trainer"
    [number] = identifiers(key)
    return subject_of(TrainingSession.objects.select_related(*related).get(pk=number))


def subject_of(session: TrainingSession) -> Subject:
    return Subject(
        kind=KIND,
        key=f"{KIND}-{session.pk}",
        of=session,
        who=session.title,
        title=session.title,
        programme=session.programme,
    )


def blank_of(session: TrainingSession) -> Subject:
    """The sheet to print, with nobody's signature yet."""
    return replace(subject_of(session), key="", of=Blank(session))


@dataclass(frozen=True)
class Blank:
    session: TrainingSession


def content(subject: Subject, letterhead: Letterhead, common: dict[str, Any]) -> AttendanceContent:
    blank = isinstance(subject.of, Blank)
    session: TrainingSession = subject.of.session if blank else subject.of
    half_day = half_day_of(session)
    if blank:
        trainees = tuple(Presence(name=trainee.name) for trainee in half_day.trainees)
        trainer = Presence(name=half_day.trainer.name)
        half_day = replace(half_day, trainees=trainees, trainer=trainer, scan=None)
        unsigned = replace(common["signatory"], signature=None, stamp=None)
        common = common | {"signatory": unsigned}
    return AttendanceContent(
        action=session.programme.name, half_days=(half_day,), blank=blank, **common
    )


SOURCE = Source(KIND, subjects, find, content, personal=False)
