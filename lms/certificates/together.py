"""What the two of a binôme did together: the meetings that both confirm, the objectives reached."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone
from django.utils.translation import gettext as _

from lms.binomes.models import Binome, Meeting, Objective
from lms.certificates.contents.hours_statement import HoursLine, total

EXACT = Decimal("0.0001")


@dataclass(frozen=True)
class Together:
    """One line a meeting, and the objectives reached, either way round."""

    lines: tuple[HoursLine, ...] = ()
    achieved: tuple[str, ...] = ()

    @property
    def hours(self) -> Decimal:
        return total(self.lines)


def together_of(binome: Binome) -> Together:
    reached = binome.objectives.filter(state=Objective.State.REACHED)
    return Together(
        meeting_lines(binome.meetings.confirmed_by_both()),
        tuple(objective.title for objective in reached),
    )


def meeting_lines(meetings: Iterable[Meeting]) -> tuple[HoursLine, ...]:
    """Meetings confirmed by both, in their order, each as long as both say that it was."""
    return tuple(
        HoursLine(
            on=timezone.localdate(meeting.starts_at),
            title=_("Meeting %(number)s of the binôme") % {"number": number},
            hours=(Decimal(meeting.real_minutes or 0) / 60).quantize(EXACT),
            evidence=_("Duration confirmed by both"),
        )
        for number, meeting in enumerate(meetings, start=1)
    )


def meetings_in(binomes: Iterable[Binome]) -> dict[int, list[Meeting]]:
    """By binôme, in one query."""
    found: dict[int, list[Meeting]] = {}
    for meeting in Meeting.objects.confirmed_by_both().filter(binome__in=binomes):
        found.setdefault(meeting.binome_id, []).append(meeting)
    return found
