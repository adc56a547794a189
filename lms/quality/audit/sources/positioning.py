"""Where people stood at the beginning, and the change of path that it caused."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from courses.bank.questions import Level
from courses.pages import Tool
from lms.learning.models import Event, Positioning
from lms.learning.positioning.skipping import SKIPPED
from lms.quality.audit.dossier import Found
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Placed, day, listed
from lms.quality.tables import Row, ref


def positionings(scope: Scope) -> Found:
    finished = Positioning.objects.filter(
        person__in=list(scope.people), finished_at__isnull=False
    ).order_by("finished_at", "pk")

    def placed() -> Iterator[Placed]:
        for one in finished:
            cells = (
                ref(one.person_id),
                str(Tool(one.tool).label),
                str(Level(one.level).label) if one.level else "",
                f"{one.confidence:.0%}".replace("%", " %"),
                day(one.finished_at),
            )
            for slug in scope.slugs_of(one.person_id):
                yield slug, Row(cells)

    headings = (_("Person"), _("Tool"), _("Level"), _("Certainty"), _("Finished on"))
    return listed(_("Positionings"), headings, placed())


def path_changes(scope: Scope) -> Found:
    """Lessons skipped because of a positioning; the log of adaptations also has those that a
    trainer let somebody skip, and those taken back."""
    because = {
        "above": _("the level found is above that of the course"),
        "shown": _("every question about it was answered right"),
    }
    events = Event.objects.filter(person__in=list(scope.people), verb=SKIPPED)

    def placed() -> Iterator[Placed]:
        for event in events.order_by("at", "pk"):
            if "positioning" not in event.data:
                continue
            cells = (
                ref(event.person_id),
                lesson_of(scope, event),
                because.get(event.data.get("because", ""), ""),
                str(Level(event.data["level"]).label) if event.data.get("level") else "",
                day(event.at),
            )
            for slug in scope.slugs_of(event.person_id):
                yield slug, Row(cells)

    headings = (_("Person"), _("Lesson skipped"), _("Because"), _("Level found"), _("On"))
    return listed(_("Paths changed by a positioning"), headings, placed())


def lesson_of(scope: Scope, event: Event) -> str:
    outline = scope.outlines.get(event.course_id or 0)
    lesson = outline.lesson(event.lesson_id) if outline and event.lesson_id else None
    return lesson.title if lesson else ""
