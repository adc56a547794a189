"""The coordinator's board: who has done what share, and what is late. No score, no answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.utils import timezone

from courses.outline import Outline
from lms.binomes.models import Binome
from lms.dashboards.wellbeing import Wellbeing, wellbeing_of
from lms.learning.completion import Progress
from lms.learning.models import Assignment
from lms.learning.standing import Standing, standing_in

type CourseState = Literal["completed", "late", "under_way", "not_begun"]


@dataclass(frozen=True)
class CourseRow:
    title: str
    due_on: date | None
    mentor: Progress
    mentee: Progress

    @property
    def complete(self) -> bool:
        return self.mentor.complete and self.mentee.complete

    @property
    def late(self) -> bool:
        return bool(self.due_on and self.due_on < timezone.localdate() and not self.complete)

    @property
    def state(self) -> CourseState:
        if self.complete:
            return "completed"
        if self.late:
            return "late"
        return "under_way" if self.mentor.begun or self.mentee.begun else "not_begun"


@dataclass(frozen=True)
class BinomeRow:
    binome: Binome
    courses: Sequence[CourseRow]
    wellbeing: Wellbeing


type CoursesByBinome = dict[int, list[CourseRow]]


def board_rows(
    binomes: Sequence[Binome],
    known: Mapping[int, Wellbeing] | None = None,
    courses: CoursesByBinome | None = None,
) -> list[BinomeRow]:
    """One row a binôme; what is not known yet is asked: seven queries, however many binômes."""
    wellbeing = wellbeing_of(binomes) if known is None else known
    assigned = courses_of(binomes) if courses is None else courses
    return [BinomeRow(one, assigned.get(one.pk, []), wellbeing[one.pk]) for one in binomes]


def courses_of(binomes: Sequence[Binome]) -> CoursesByBinome:
    """Two queries, however many binômes."""
    assignments = list(
        Assignment.objects.filter(binome__in=[b.pk for b in binomes], withdrawn_at=None)
        .with_outline()
        .order_by("assigned_at")
    )
    now = standing_in(assignments)
    outlines: dict[int, Outline] = {}
    courses: CoursesByBinome = {}
    for assignment in assignments:
        outline = outlines.setdefault(assignment.course_id, assignment.outline)
        courses.setdefault(assignment.binome_id or 0, []).append(_row(assignment, outline, now))
    return courses


def _row(assignment: Assignment, outline: Outline, now: Standing) -> CourseRow:
    binome = assignment.binome
    if binome is None:
        raise ValueError("The board shows what is assigned to binômes.")
    return CourseRow(
        title=outline.title,
        due_on=assignment.due_on,
        mentor=now.progress(binome.mentor_id, outline, "mentor", paired=True),
        mentee=now.progress(binome.mentee_id, outline, "mentee", paired=True),
    )
