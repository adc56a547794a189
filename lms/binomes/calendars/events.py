"""What a calendar needs to know of a meeting. Plain data, no database."""

from dataclasses import dataclass
from datetime import datetime

PARIS = "Europe/Paris"


@dataclass(frozen=True)
class Guest:
    name: str
    email: str
    accepted: bool = False


@dataclass(frozen=True)
class MeetingEvent:
    """One meeting as a calendar shows it.

    `uid` never changes during the life of the meeting, and is unique in the world
    ("meeting-12@binome.example.fr"). `sequence` grows by one with every move or cancellation;
    a calendar ignores what has a lower one. `changed_at` and `starts_at` are aware datetimes;
    naive ones raise ValueError.
    """

    uid: str
    sequence: int
    changed_at: datetime
    starts_at: datetime
    minutes: int
    title: str
    guests: tuple[Guest, ...] = ()
    place: str = ""
    url: str = ""
    description: str = ""
    is_cancelled: bool = False
    zone: str = PARIS

    def __post_init__(self) -> None:
        if self.starts_at.tzinfo is None or self.changed_at.tzinfo is None:
            raise ValueError("a meeting's times need a time zone")
        if self.minutes <= 0:
            raise ValueError("a meeting lasts more than zero minutes")
