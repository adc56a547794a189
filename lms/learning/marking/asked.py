"""One item of somebody's attempt as the trainer sees it: what was asked, answered and expected."""

from dataclasses import dataclass

from courses.activities import kinds
from lms.learning.abilities import Itemised
from lms.learning.attempts import Response
from lms.learning.marking.keys import effective
from lms.learning.states import responses_of, state_of


@dataclass(frozen=True)
class Asked:
    authored: dict | None  # None: a check of an activity, which has no question of its own
    shown: dict | None  # what the question's own template needs
    sentence: str  # what is said of a check
    words: str  # the answer, where it is a text


def asked(response: Response) -> Asked:
    """Two queries."""
    attempt = response.attempt
    kind = kinds()[attempt.kind]
    words = response.answer if isinstance(response.answer, str) else ""
    if not isinstance(kind, Itemised):
        return Asked(None, None, response.message or response.item, words)
    responses = responses_of(attempt)
    corrections = [r.correction for r in responses if r.item == response.item and r.correction]
    authored = effective(kind, attempt.authored, corrections)
    state = state_of(attempt, None, responses=responses)
    shown = kind.item_view(state, response.item)
    if shown and shown["shown"]:
        words = shown["shown"]["words"]
    return Asked(kind.item(authored, response.item), shown, response.message, words)
