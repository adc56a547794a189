"""Who is due to be asked, and on which day. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

type Audience = Literal["mentee", "mentor", "employer", "trainer"]
type Event = Literal["programme", "course"]

# Nobody is asked about what ended long before the questionnaire was there.
LATEST_DAYS = 30


@dataclass(frozen=True)
class Ending:
    """Something has ended for a person: the programme, or a course of it."""

    person: int
    audience: Audience
    event: Event
    programme: int
    on: date
    course: int | None = None


@dataclass(frozen=True)
class Rule:
    """A questionnaire is asked `days` after an event."""

    questionnaire: int
    audience: Audience
    event: Event
    days: int


@dataclass(frozen=True)
class Due:
    questionnaire: int
    person: int
    programme: int
    course: int | None
    on: date


def due(endings: Iterable[Ending], rules: Iterable[Rule], today: date) -> list[Due]:
    """What is to be asked today or was on one of the last thirty days, each once."""
    wanted = list(rules)
    found: dict[Due, None] = {}
    for ending in endings:
        for rule in wanted:
            on = ending.on + timedelta(days=rule.days)
            matches = (rule.audience, rule.event) == (ending.audience, ending.event)
            if matches and timedelta(0) <= today - on <= timedelta(days=LATEST_DAYS):
                one = Due(rule.questionnaire, ending.person, ending.programme, ending.course, on)
                found.setdefault(one)
    return list(found)


def end_for_learner(ends_on: date, closed_on: Iterable[date | None]) -> date:
    """When the programme ends for somebody: with their last binôme, at its end at the latest.

    `closed_on` has a day for each of their binômes, None for one that goes on.
    """
    days = list(closed_on)
    closed = [day for day in days if day is not None]
    return min(ends_on, max(closed)) if closed and len(closed) == len(days) else ends_on
