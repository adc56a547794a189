from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from lms.learning.attempts import Attempt, Response
from lms.learning.completion import SKIP
from lms.learning.contests import Contest
from lms.learning.trained import trained_by
from lms.people.models import User

PER_PAGE = 50


def trainer_of(request: HttpRequest) -> User:
    user = request.user
    if not isinstance(user, User) or not (user.is_trainer or user.is_superuser):
        raise PermissionDenied
    return user


def waiting_for(user: User):
    """The responses that this trainer still has to read, the oldest first."""
    return (
        Response.objects.filter(trained_by(user, "attempt"), marked=True, earned=None)
        .filter(attempt__submitted_at__isnull=False)
        .order_by("attempt__submitted_at", "pk")
    )


def contests_for(user: User):
    return Contest.objects.filter(trained_by(user, "response__attempt"))


def attempts_for(user: User):
    return Attempt.objects.filter(trained_by(user), submitted_at__isnull=False).exclude(
        activity=SKIP
    )


def tabs(user: User, current: str) -> dict:
    """Two queries: what waits in each of the trainer's queues."""
    return {
        "current_tab": current,
        "to_mark": waiting_for(user).count(),
        "to_answer": contests_for(user).filter(state=Contest.State.OPEN).count(),
    }
