from typing import Any

from lms.certificates.contents.certificate import CertificateContent
from lms.certificates.hours import announced, hours_of
from lms.certificates.letterheads import Letterhead
from lms.certificates.results import result_of
from lms.certificates.sources.base import Source, Subject
from lms.certificates.sources.followed import Followed, find_followed, followed_in

KIND = CertificateContent.kind


def content(subject: Subject, letterhead: Letterhead, common: dict[str, Any]) -> CertificateContent:
    of: Followed = subject.of
    return CertificateContent(
        person_name=of.person.get_full_name(),
        course=of.course.title,
        objectives=tuple(str(block.value) for block in of.course.objectives),
        hours=hours_of(of.completion) if of.completion else announced(of.course),
        started_on=of.started_on,
        completed_on=of.completed_on,
        result=result_of(of.completion) if of.completion else "",
        **common,
    )


SOURCE = Source(KIND, followed_in(KIND), find_followed(KIND), content)
