"""Result figures, each with the number that it is a share of."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from lms.binomes.models import Meeting
from lms.learning.models import Assignment
from lms.quality.audit.dossier import Found
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Placed, day, listed, share
from lms.quality.tables import Row, pair_ref, ref


def completion_rate(scope: Scope) -> Found:
    """Courses completed among those assigned, each counted for each person who has it."""
    done = {(c.person_id, c.course_id): c for c in scope.completions}

    def placed() -> Iterator[Placed]:
        seen = set()
        for slug, assignment in scope.assignments:
            for person in _people(assignment):
                if (person, assignment.course_id) in seen or assignment.withdrawn_at:
                    continue
                seen.add((person, assignment.course_id))
                completion = done.get((person, assignment.course_id))
                cells = (
                    ref(person),
                    assignment.course.title,
                    day(assignment.assigned_at),
                    day(completion.completed_at) if completion else None,
                )
                yield slug, Row(cells)

    headings = (_("Person"), _("Course"), _("Assigned on"), _("Completed on"))
    return listed(_("Completion rate of the courses"), headings, placed(), figure=_filled)


def _people(assignment: Assignment) -> tuple[int, ...]:
    binome = assignment.binome
    if binome is not None:
        return binome.mentor_id, binome.mentee_id
    return (assignment.person_id,) if assignment.person_id else ()


def _filled(rows: Sequence[Row]) -> str:
    return share(sum(row.cells[-1] is not None for row in rows), len(rows))


def meetings_rate(scope: Scope) -> Found:
    """Meetings held among those held or cancelled; those to come are not counted."""
    words = {"held": _("held"), "cancelled": _("cancelled")}
    meetings = Meeting.objects.filter(binome__programme__in=scope.programmes)

    def placed() -> Iterator[Placed]:
        for meeting in meetings.select_related("binome").order_by("starts_at", "pk"):
            if meeting.state in words:
                cells = (
                    pair_ref(meeting.binome_id),
                    day(meeting.starts_at),
                    words[meeting.state],
                    meeting.real_minutes,
                )
                yield scope.slugs[meeting.binome.programme_id], Row(cells)

    def held(rows: Sequence[Row]) -> str:
        return share(sum(row.cells[2] == words["held"] for row in rows), len(rows))

    headings = (_("Binôme"), _("Day"), _("State"), _("Minutes confirmed by both"))
    return listed(_("Share of meetings held"), headings, placed(), figure=held)
