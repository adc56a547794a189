"""Who issues the papers of a programme: its trainers, and the administrators."""

from typing import Any

from django.db.models import QuerySet

from lms.binomes.models import Programme
from lms.people.models import User


def may_issue(user: Any, programme: Programme | None) -> bool:
    if not isinstance(user, User):
        return False
    if user.is_superuser:
        return True
    return (
        user.is_trainer
        and programme is not None
        and user.programmes_trained.filter(pk=programme.pk).exists()
    )


def programmes_of(user: User) -> QuerySet[Programme]:
    """The programmes whose papers this person may issue."""
    if user.is_superuser:
        return Programme.objects.all()
    return Programme.objects.filter(trainers=user) if user.is_trainer else Programme.objects.none()
