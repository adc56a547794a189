"""The attestation of a course: what its own activities have shown, objective by objective."""

from typing import Any

from django.utils.translation import gettext as _

from lms.certificates.contents.attestation import (
    ACQUIRED,
    AttestationContent,
    ObjectiveResult,
)
from lms.certificates.contents.parties import Person
from lms.certificates.hours import announced, hours_of
from lms.certificates.letterheads import Letterhead
from lms.certificates.results import assessed_in, result_of
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
        results=tuple(_results(of)),
        hours=hours_of(of.completion) if of.completion else announced(of.course),
        started_on=of.started_on,
        ended_on=of.completed_on,
        trainers=tuple(str(trainer) for trainer in trainers),
        **common,
    )


def _results(of: Followed) -> list[ObjectiveResult]:
    """A course is completed when each of its required activities is passed: so its objectives
    are acquired where something in it is marked, and not assessed where nothing is."""
    result, evidence = "", ""
    if of.completion is not None and assessed_in(of.completion):
        result = ACQUIRED
        evidence = _("Marked activities of the course: %(result)s") % {
            "result": result_of(of.completion)
        }
    return [
        ObjectiveResult(
            objective=str(block.value),
            result=result,
            evidence=evidence,
            assessed_on=of.completed_on if result else None,
        )
        for block in of.course.objectives
    ]


SOURCE = Source(KIND, followed_in(KIND), find_followed(KIND), content)
