"""The contract of an activity, after Open edX's XBlock.

| XBlock                    | here                                                   |
|---------------------------|--------------------------------------------------------|
| content-scope fields      | `block`, edited in the CMS; `author` makes them plain  |
| student_view              | `template` with `view(state)`, which never holds a key |
| user-state-scope fields   | `State`, which the runtime builds from the attempt     |
| handlers                  | `act(action, state, form)`                             |
| runtime.publish(...)      | the `Outcome` that `act` returns                       |

A kind of activity knows no learner and writes nothing: the runtime does.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, ClassVar, Literal

from courses.scores import Finding, Score

Role = Literal["mentor", "mentee"]
Form = Mapping[str, list[str]]
NONE: Mapping[str, int] = {}


class Refusal(Exception):
    """An action that cannot be done now. The message is for the learner."""


@dataclass(frozen=True, slots=True)
class State:
    """One learner's attempt, as an activity sees it."""

    authored: dict
    number: int = 0  # 0: nothing begun yet
    answers: Mapping[str, Any] = field(default_factory=dict)
    findings: Mapping[str, Finding] = field(default_factory=dict)  # item -> once it is marked
    hints: Mapping[str, int] = field(default_factory=dict)  # item -> how many were asked for
    submitted: bool = False
    completed: bool = False
    passed: bool | None = None  # None: not submitted, or still to be marked by a person
    earned: float | None = None
    possible: float | None = None
    role: Role | None = None
    partner: str = ""  # the other's first name, "" outside a binôme
    partner_confirmed: bool = False
    attempts_left: int | None = None  # None: no limit


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an action changes. The runtime records it in one transaction."""

    answers: Mapping[str, Any] = field(default_factory=dict)  # to save, item by item
    hints: Mapping[str, int] = field(default_factory=dict)
    score: Score | None = None  # findings are kept with the responses of the same item
    submit: bool = False  # the attempt is over
    passed: bool | None = None
    complete: bool = False
    complete_partner: bool = False
    message: str = ""


class Activity:
    name: ClassVar[str]
    label: ClassVar[Any]
    icon: ClassVar[str] = "circle"
    block: ClassVar[type | None]  # None: the kind is never authored (see `reading`)
    template: ClassVar[str]  # inside the lesson: gets `face`, `state`, `activity`, `slugs`
    page_template: ClassVar[str | None] = None  # a page of its own, where one is needed
    actions: ClassVar[frozenset[str]] = frozenset()
    opening: ClassVar[str]  # the action that begins an attempt
    once: ClassVar[bool] = False  # done for good: no second attempt
    shared: ClassVar[bool] = False  # both of the binôme take part
    own_draw: ClassVar[bool] = False  # what is drawn is the learner's own, the same at each try

    def summary(self, value: Any) -> dict:
        """What progress needs to say, without opening the lesson: {"title": str, …}."""
        raise NotImplementedError

    def face(self, value: Any) -> dict:
        """What the lesson shows of it before any attempt; holds no key."""
        return self.author(value)

    def author(self, value: Any) -> dict:
        """The authored fields as plain JSON-able data."""
        raise NotImplementedError

    def begin(self, authored: dict, random: Random, seen: frozenset[str]) -> dict:
        """What this attempt answers (kept with it): draws and orders are made here.

        `seen` holds the items that this learner has met in former attempts.
        """
        return authored

    def attempts_allowed(self, authored: dict) -> int | None:
        return None

    def view(self, state: State) -> dict:
        """What `page_template` needs. Holds no key until the answer may be shown."""
        raise NotImplementedError

    def act(self, action: str, state: State, form: Form) -> Outcome:
        """Raises Refusal with a sentence for the learner when the action cannot be done."""
        raise NotImplementedError

    def mark(
        self, authored: dict, answers: Mapping[str, Any], hints: Mapping[str, int] = NONE
    ) -> Score:
        """Pure: same input, same score. Used again for everyone after a key is corrected."""
        raise NotImplementedError
