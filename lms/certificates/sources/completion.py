from datetime import date
from typing import Any

from django.utils import timezone

from lms.certificates.contents.completion import CompletionContent
from lms.certificates.letterheads import Letterhead
from lms.certificates.sources.base import Source, Subject
from lms.certificates.sources.trainees import Trainee, find_trainee, trainees_in

KIND = CompletionContent.kind


def content(subject: Subject, letterhead: Letterhead, common: dict[str, Any]) -> CompletionContent:
    of: Trainee = subject.of
    account = of.account
    begun = [completion.started_at for completion in of.completions]
    starts = [timezone.localdate(at) for at in (*begun, *(s.starts_at for s in of.sessions))]
    return CompletionContent(
        person=of.name,
        action=of.programme.name,
        started_on=min(starts, default=None),
        ended_on=ended_on(of, [line.on for line in account.training]),
        hours=account.training_hours,
        evidence=tuple(f"{line.title} : {line.evidence}" for line in account.training),
        distance=bool(of.completions),
        **common,
    )


def ended_on(of: Trainee, days: list[date]) -> date | None:
    """The last day of training once nothing is left to do, or once the programme is over."""
    over = of.programme.ends_on < timezone.localdate()
    if not days or (len(of.completions) < of.assigned and not over):
        return None
    return max(days)


SOURCE = Source(KIND, trainees_in(KIND), find_trainee(KIND), content)
