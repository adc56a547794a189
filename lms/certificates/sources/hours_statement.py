from typing import Any

from lms.certificates.contents.hours_statement import HoursStatementContent
from lms.certificates.letterheads import Letterhead
from lms.certificates.sources.base import Source, Subject
from lms.certificates.sources.trainees import Trainee, find_trainee, trainees_in

KIND = HoursStatementContent.kind


def content(
    subject: Subject, letterhead: Letterhead, common: dict[str, Any]
) -> HoursStatementContent:
    of: Trainee = subject.of
    account = of.account
    return HoursStatementContent(
        person=of.name,
        programme=of.programme.name,
        training=account.training,
        together=account.together,
        **common,
    )


SOURCE = Source(KIND, trainees_in(KIND), find_trainee(KIND), content)
