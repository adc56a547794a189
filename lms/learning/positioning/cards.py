"""Where a person is led to a positioning: what the home and the course page say of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Subquery

from courses.pages import Tool
from lms.learning.assignments import AssignmentQuerySet
from lms.learning.positioning.bank import categories
from lms.learning.positioning.records import Positioning
from lms.people.models import User


@dataclass(frozen=True)
class PositioningCard:
    tool: str
    begun: bool
    level: str  # of the latest positioning; empty: none is over

    @property
    def label(self) -> str:
        return str(Tool(self.tool).label)


def with_positioning(assignments: AssignmentQuerySet, person: User) -> AssignmentQuerySet:
    """The same query with what `cards_of` reads; it costs none of its own."""
    own = Positioning.objects.filter(person=person, tool=OuterRef("course__tool"))
    over = own.filter(finished_at__isnull=False).order_by("-finished_at")
    return assignments.annotate(
        has_positioning=Exists(categories().filter(name__iexact=OuterRef("course__tool"))),
        positioning_begun=Exists(own.filter(finished_at=None)),
        positioned_level=Subquery(over.values("level")[:1]),
    )


def cards_of(assignments: Iterable[Any]) -> list[PositioningCard]:
    """The tools of these assignments that have a bank, each once."""
    cards = {
        a.course.tool: PositioningCard(a.course.tool, a.positioning_begun, a.positioned_level or "")
        for a in assignments
        if a.has_positioning
    }
    return list(cards.values())


def to_do(cards: Iterable[PositioningCard]) -> list[PositioningCard]:
    """Those that wait: begun, or never done."""
    return [card for card in cards if card.begun or not card.level]
