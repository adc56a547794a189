from collections.abc import Sequence

from courses.activities import kinds
from courses.activities.base import State
from lms.learning.access import Access
from lms.learning.attempts import Attempt, Response


def state_of(attempt: Attempt, access: Access, attempts_left: int | None = None) -> State:
    """The attempt as its activity sees it. One query, two for a shared activity."""
    responses = list(attempt.responses.all())
    return build(
        attempt.authored, access, attempt, responses, _partner_confirmed(attempt, access),
        attempts_left,
    )  # fmt: skip


def build(
    authored: dict,
    access: Access,
    attempt: Attempt | None = None,
    responses: Sequence[Response] = (),
    partner_confirmed: bool = False,
    attempts_left: int | None = None,
) -> State:
    partner = access.partner
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
        role=access.role,
        partner=partner.get_short_name() if partner else "",
        partner_confirmed=partner_confirmed,
        attempts_left=attempts_left,
    )


def _partner_confirmed(attempt: Attempt, access: Access) -> bool:
    if access.binome is None or not kinds()[attempt.kind].shared:
        return False
    return Attempt.objects.filter(
        person=access.partner,
        lesson=attempt.lesson_id,
        activity=attempt.activity,
        binome=access.binome,
        submitted_at__isnull=False,
    ).exists()
