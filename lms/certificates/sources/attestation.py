"""The attestation of a course: what a trainer has confirmed, objective by objective."""

from typing import Any

from django.utils import timezone

from lms.certificates.contents.attestation import AttestationContent, ObjectiveResult
from lms.certificates.contents.parties import Person
from lms.certificates.hours import announced, hours_of
from lms.certificates.letterheads import Letterhead
from lms.certificates.objectives.records import ObjectiveAssessment, latest
from lms.certificates.sources.base import Source, Subject
from lms.certificates.sources.followed import Followed, find_followed, followed_in

KIND = AttestationContent.kind


def content(subject: Subject, letterhead: Letterhead, common: dict[str, Any]) -> AttestationContent:
    of: Followed = subject.of
    trainers = subject.programme.trainers.all() if subject.programme else []
    return AttestationContent(
        person=Person(
            name=of.person.get_full_name(),
            employer=of.person.organisation.name if of.person.organisation else "",
        ),
        action=of.course.title,
        results=_results(of),
        hours=hours_of(of.completion) if of.completion else announced(of.course),
        started_on=of.started_on,
        ended_on=of.completed_on,
        trainers=tuple(str(trainer) for trainer in trainers),
        **common,
    )


def _results(of: Followed) -> tuple[ObjectiveResult, ...]:
    said: dict[str, ObjectiveAssessment] = {}
    if of.completion is not None:
        said = latest([of.completion.pk]).get(of.completion.pk, {})
    objectives = [str(block.value) for block in of.course.objectives]
    return tuple(_result(objective, said.get(objective)) for objective in objectives)


def _result(objective: str, said: ObjectiveAssessment | None) -> ObjectiveResult:
    if said is None:
        return ObjectiveResult(objective=objective)
    return ObjectiveResult(
        objective=objective,
        result=said.result,
        evidence=said.evidence,
        assessed_on=timezone.localdate(said.assessed_at),
        word=said.word,
        assessed_by=str(said.assessed_by),
    )


SOURCE = Source(KIND, followed_in(KIND), find_followed(KIND), content)
