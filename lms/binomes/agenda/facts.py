"""What happened in a binôme since its last meeting. Plain data, no database."""

from dataclasses import dataclass
from typing import Literal

type Role = Literal["mentor", "mentee"]
type Tool = Literal["word", "excel", "powerpoint", ""]


@dataclass(frozen=True)
class ActivityDone:
    by: Role
    title: str


@dataclass(frozen=True)
class ItemFailed:
    """An item of a quiz, or a check of an Office file, that was not right the last time.

    `item` is a sentence or a few words that both may read; `times` counts the tries.
    `tool` is "" where no software is concerned.
    """

    by: Role
    activity: str
    item: str
    kind: Literal["quiz", "office"]
    tool: Tool = ""
    times: int = 1


@dataclass(frozen=True)
class Contest:
    """An item whose marking somebody contests; the trainer decides."""

    by: Role
    activity: str
    item: str


@dataclass(frozen=True)
class ObjectiveOpen:
    """An objective of one of the two that no evidence supports yet."""

    of: Role
    title: str


@dataclass(frozen=True)
class SinceLastMeeting:
    """`is_first` is True while no meeting has been held: the launch has its own agenda."""

    mentor: str
    mentee: str
    minutes: int = 45
    is_first: bool = False
    done: tuple[ActivityDone, ...] = ()
    failed: tuple[ItemFailed, ...] = ()
    contests: tuple[Contest, ...] = ()
    objectives: tuple[ObjectiveOpen, ...] = ()

    def name(self, role: Role) -> str:
        return self.mentor if role == "mentor" else self.mentee

    def other(self, role: Role) -> str:
        return self.mentee if role == "mentor" else self.mentor
