"""The coordinator's board: who has done what share, and what is late. No score, no answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from courses.outline import Outline
from lms.binomes.models import Binome, Programme
from lms.dashboards.wellbeing import Wellbeing, wellbeing_of
from lms.learning.completion import Progress
from lms.learning.models import Assignment
from lms.learning.standing import Standing, standing_in


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


@dataclass(frozen=True)
class BinomeRow:
    binome: Binome
    courses: Sequence[CourseRow]
    wellbeing: Wellbeing

    @property
    def late(self) -> bool:
        return any(course.late for course in self.courses)

    @property
    def complete(self) -> bool:
        return bool(self.courses) and all(course.complete for course in self.courses)


@dataclass(frozen=True)
class Board:
    programme: Programme
    rows: Sequence[BinomeRow]


def board_of(
    programme: Programme,
    binomes: Sequence[Binome],
    wellbeing: dict[int, Wellbeing] | None = None,
) -> Board:
    """Two queries, and those of the health where it is not given; however many binômes."""
    assignments = list(
        Assignment.objects.filter(binome__in=[b.pk for b in binomes], withdrawn_at=None)
        .with_outline()
        .order_by("assigned_at")
    )
    now = standing_in(assignments)
    outlines: dict[int, Outline] = {}
    courses: dict[int, list[CourseRow]] = {}
    for assignment in assignments:
        outline = outlines.setdefault(assignment.course_id, assignment.outline)
        courses.setdefault(assignment.binome_id or 0, []).append(_row(assignment, outline, now))
    known = wellbeing_of(binomes) if wellbeing is None else wellbeing
    return Board(programme, [BinomeRow(b, courses.get(b.pk, []), known[b.pk]) for b in binomes])


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
