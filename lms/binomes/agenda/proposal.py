"""An agenda for the next meeting, from what happened since the last one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .cards import CoachCard, for_contest, for_failed_item, for_objective, for_work_done
from .facts import Role, SinceLastMeeting

type PointKind = Literal["opening", "done", "failed", "contest", "objective", "launch", "closing"]

FRAME_MINUTES = 5
DONE_MINUTES = 5
# Less than this, and a point is only touched upon.
SHORTEST_POINT = 10
MOST_POINTS = 4


@dataclass(frozen=True)
class Point:
    kind: PointKind
    title: str
    minutes: int
    card: CoachCard | None = None


@dataclass(frozen=True)
class Agenda:
    """`points` fill the meeting's minutes exactly; `for_later` holds what does not fit."""

    points: tuple[Point, ...]
    for_later: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        return sum(point.minutes for point in self.points)


type Topic = tuple[PointKind, str, CoachCard]


def propose(since: SinceLastMeeting) -> Agenda:
    """What troubles most comes first: items missed most often, then contests, then objectives.

    Raises ValueError for a meeting shorter than 20 minutes: nothing but the frame would fit.
    """
    if since.minutes < 2 * FRAME_MINUTES + SHORTEST_POINT:
        raise ValueError("a meeting lasts at least 20 minutes")
    if since.is_first:
        return Agenda(_framed(since, _launch(since)))
    room = since.minutes - 2 * FRAME_MINUTES
    done = _work_done(since) if since.done and room >= DONE_MINUTES + SHORTEST_POINT else []
    room -= sum(point.minutes for point in done)
    topics = list(_topics(since))
    fitting = min(MOST_POINTS, room // SHORTEST_POINT, len(topics))
    middle = done + [
        Point(kind, title, minutes, card)
        for (kind, title, card), minutes in zip(topics, _shares(room, fitting), strict=False)
    ]
    if not topics:
        middle.append(Point("objective", _("A task of the week, done by the mentee alone."), room))
    return Agenda(_framed(since, middle), tuple(title for _kind, title, _card in topics[fitting:]))


def _topics(since: SinceLastMeeting) -> Iterable[Topic]:
    for failed in sorted(since.failed, key=lambda one: -one.times):
        title = _("%(name)s, “%(activity)s”: %(item)s") % {
            "name": since.name(failed.by),
            "activity": failed.activity,
            "item": failed.item,
        }
        people = since.other(failed.by), since.name(failed.by)
        yield "failed", title, for_failed_item(failed, *people)
    for contest in since.contests:
        title = _("Contested marking in “%(activity)s”: %(item)s") % {
            "activity": contest.activity,
            "item": contest.item,
        }
        people = since.other(contest.by), since.name(contest.by)
        yield "contest", title, for_contest(contest, *people)
    for objective in since.objectives:
        title = _("Objective of %(name)s without evidence: %(objective)s") % {
            "name": since.name(objective.of),
            "objective": objective.title,
        }
        people = since.other(objective.of), since.name(objective.of)
        yield "objective", title, for_objective(objective, *people)


def _work_done(since: SinceLastMeeting) -> list[Point]:
    titles = list(dict.fromkeys(one.title for one in since.done))
    learner: Role = "mentee" if any(one.by == "mentee" for one in since.done) else "mentor"
    title = ngettext(
        "Done since last time: %(titles)s",
        "Done since last time (%(count)d activities): %(titles)s",
        len(titles),
    ) % {"count": len(titles), "titles": " · ".join(titles)}
    card = for_work_done(since.other(learner), since.name(learner))
    return [Point("done", title, DONE_MINUTES, card)]


def _launch(since: SinceLastMeeting) -> list[Point]:
    titles = (
        _("Get to know each other: two real tasks of each."),
        _("The charter: objectives of both, rhythm, confidentiality, free end."),
        _("First objectives, one in each direction, with the level of today."),
        _("The dates of the next meetings."),
    )
    shares = _shares(since.minutes - 2 * FRAME_MINUTES, len(titles))
    return [Point("launch", title, share) for title, share in zip(titles, shares, strict=True)]


def _framed(since: SinceLastMeeting, middle: list[Point]) -> tuple[Point, ...]:
    opening = _("What each did alone since last time.")
    if since.is_first:
        opening = _("Welcome: how each feels today.")
    closing = _("What each will reuse this week, and the next date.")
    return (
        Point("opening", opening, FRAME_MINUTES),
        *middle,
        Point("closing", closing, FRAME_MINUTES),
    )


def _shares(minutes: int, count: int) -> list[int]:
    """Minutes cut into equal shares; what is left over goes to the first ones."""
    if not count:
        return []
    share, rest = divmod(minutes, count)
    return [share + (place < rest) for place in range(count)]
