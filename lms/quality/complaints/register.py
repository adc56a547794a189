"""Complaints with where each stands, for the pages that list them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from lms.quality.complaints.deadlines import Deadlines, Standing, standing
from lms.quality.complaints.working_days import working_days_between
from lms.quality.models import Complaint


@dataclass(frozen=True)
class Line:
    complaint: Complaint
    standing: Standing

    @property
    def answered_in(self) -> int | None:
        """Working days from the reception to the first answer."""
        answered = self.complaint.answered_at
        if answered is None:
            return None
        return working_days_between(self.complaint.received_on, timezone.localtime(answered).date())


def line(complaint: Complaint, today: date | None = None) -> Line:
    owed = Deadlines(complaint.acknowledge_by, complaint.answer_by)
    return Line(
        complaint,
        standing(
            owed,
            acknowledged=complaint.acknowledged_at is not None,
            answered=complaint.answered_at is not None,
            closed=complaint.closed_at is not None,
            today=today or timezone.localdate(),
        ),
    )


def lines(complaints: Iterable[Complaint], today: date | None = None) -> list[Line]:
    return [line(one, today) for one in complaints]
