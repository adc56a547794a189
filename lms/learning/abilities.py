"""What some kinds of activity can do beyond their contract. A kind that has the methods can."""

from collections.abc import Mapping
from typing import Any, ClassVar, Protocol, runtime_checkable

from courses.activities.base import Outcome, State
from courses.scores import Score


@runtime_checkable
class Timed(Protocol):
    """Its author may limit the time of an attempt."""

    closing: ClassVar[str]  # the action that hands in what was saved

    def minutes_allowed(self, authored: dict) -> int | None:
        """None: no limit."""


@runtime_checkable
class Retriable(Protocol):
    """An attempt may begin with what was right in the former one."""

    def carry(self, former: State, authored: dict) -> tuple[dict, Outcome]:
        """What the new attempt answers, and what it takes over. Raises Refusal.

        `authored` is the activity of today, whose settings decide.
        """


@runtime_checkable
class Returns(Protocol):
    """It may come back later, to see whether what was learnt has stayed."""

    def variant(self, authored: dict) -> dict:
        """Its short form, from which a later attempt begins."""


@runtime_checkable
class Itemised(Protocol):
    """Its items are questions that live elsewhere, each with its own key."""

    def item(self, authored: dict, item: str) -> dict | None:
        """The authored question; None when the attempt does not ask it."""

    def item_view(self, state: State, item: str) -> dict | None:
        """The question with its answer and key, and the `template` that shows it."""

    def with_key(self, authored: dict, item: str, key: dict) -> dict:
        """The attempt with the corrected key of one item."""

    def alone(self, key: dict, possible: float, hints: list[dict]) -> dict:
        """An attempt at this one item, to mark one answer again."""

    def points_for(self, authored: dict, item: str, credit: float, hints: int) -> float:
        """The points of a share in [0, 1] of the item, with what its hints cost."""

    def accepting(self, question: dict, answer: Any) -> dict | None:
        """The question's content with this answer accepted too; None where a person decides."""


@runtime_checkable
class TakesFile(Protocol):
    """Its answer is a file, marked before anything is recorded."""

    handing: ClassVar[str]  # the action that hands the file in

    def file(self, authored: dict, key: str, data: bytes) -> bytes:
        """A file of the activity, kept as `data`, with what is drawn for this attempt."""

    def shares(self, authored: dict, data: bytes, copies: list[dict[str, Any]]) -> list[float]:
        """How much of what was drawn for each of `copies` a file holds, from 0 to 1."""

    def rekeyed(self, authored: dict, key: dict) -> dict:
        """What the attempt asks with a corrected key; what was drawn for it stays."""

    def examine(self, authored: dict, data: bytes) -> Any:
        """What is found in the file: `marked`, `prints`, `sketch`, `origins`, `version`. Slow.

        Raises Refusal with what to do when the file cannot be marked.
        """

    def mark(
        self, authored: dict, answers: Mapping[str, Any], hints: Mapping[str, int] = ...
    ) -> Score:
        """Of the bytes under "file"."""

    def hand_in(self, state: State, examined: Any) -> Outcome:
        """What the examined file changes."""

    def worth(self, authored: dict, item: str) -> float:
        """The points of an item, even where it could not be verified."""
