from collections.abc import Sequence

from courses.activities import kinds
from courses.activities.base import State
from lms.learning.access import Access
from lms.learning.attempts import Attempt, Response
from lms.learning.corrections import Correction
from lms.learning.marking.keys import effective, followed


def responses_of(attempt: Attempt) -> list[Response]:
    """One query, with what was contested and corrected."""
    return list(attempt.responses.select_related("contest", "correction"))


def state_of(
    attempt: Attempt,
    access: Access | None,
    attempts_left: int | None = None,
    responses: Sequence[Response] | None = None,
    corrections: Sequence[Correction] | None = None,
) -> State:
    """The attempt as its activity sees it. One query, two for a shared activity.

    It holds the key that its marks follow, or that of `corrections` where they are given.
    """
    if responses is None:
        responses = responses_of(attempt)
    keys = followed(responses) if corrections is None else corrections
    return build(
        effective(kinds()[attempt.kind], attempt.authored, keys),
        access,
        attempt,
        responses,
        _partner_confirmed(attempt, access),
        attempts_left,
    )


def build(
    authored: dict,
    access: Access | None,
    attempt: Attempt | None = None,
    responses: Sequence[Response] = (),
    partner_confirmed: bool = False,
    attempts_left: int | None = None,
) -> State:
    partner = access.partner if access else None
    return State(
        authored=authored,
        number=attempt.number if attempt else 0,
        answers={r.item: r.answer for r in responses},
        findings={r.item: r.finding for r in responses if r.finding},
        hints={r.item: r.hints for r in responses if r.hints},
        submitted=bool(attempt and attempt.submitted_at),
        completed=bool(attempt and attempt.completed_at),
        passed=attempt.passed if attempt else None,
        earned=attempt.earned if attempt else None,
        possible=attempt.possible if attempt else None,
        role=access.role if access else None,
        partner=partner.get_short_name() if partner else "",
        partner_confirmed=partner_confirmed,
        attempts_left=attempts_left,
    )


def _partner_confirmed(attempt: Attempt, access: Access | None) -> bool:
    if access is None or access.binome is None or not kinds()[attempt.kind].shared:
        return False
    return Attempt.objects.filter(
        person=access.partner,
        lesson=attempt.lesson_id,
        activity=attempt.activity,
        binome=access.binome,
        submitted_at__isnull=False,
    ).exists()
