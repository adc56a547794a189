"""What stands beside a marked item: a person's comment, a contest, the marks it had before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lms.learning.attempts import Attempt, Response
from lms.learning.contests import Contest
from lms.learning.corrections import Remarking


@dataclass(frozen=True)
class Note:
    response: Response
    contest: Contest | None
    history: Sequence[Remarking]
    may_contest: bool


def notes_of(attempt: Attempt, responses: Iterable[Response]) -> dict[str, Note]:
    """By item. No query unless something was marked again; `responses` come with their contest."""
    responses = list(responses)
    history = _history(attempt, responses)
    return {r.item: _note(attempt, r, history.get(r.pk, [])) for r in responses if r.marked}


def _note(attempt: Attempt, response: Response, history: Sequence[Remarking]) -> Note:
    contest = getattr(response, "contest", None)
    return Note(response, contest, history, contest is None and may_contest(attempt, response))


def may_contest(attempt: Attempt, response: Response) -> bool:
    """A mark of an attempt that is over, which is not all the points already.

    What could not be verified, and no person has looked at, is no mark yet.
    """
    if attempt.submitted_at is None or not response.marked or response.earned is None:
        return False
    unseen = response.detail.get("verdict") == "cannot_verify" and response.judged_at is None
    return unseen or response.earned < (response.possible or 0)


def _history(attempt: Attempt, responses: list[Response]) -> dict[int, list[Remarking]]:
    if not any(r.correction_id or r.judged_at or r.detail.get("held") for r in responses):
        return {}
    found: dict[int, list[Remarking]] = {}
    for remarking in Remarking.objects.filter(response__attempt=attempt):
        found.setdefault(remarking.response_id, []).append(remarking)
    return found
