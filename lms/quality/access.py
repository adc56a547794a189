"""Who works on quality: trainers for their programmes, administrators for all."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from lms.people.models import User


def handles_quality(user: User) -> bool:
    return user.is_trainer or user.is_superuser


def handler_of(request: HttpRequest) -> User:
    """Raises PermissionDenied for whoever neither trains nor administers."""
    user = request.user
    if not isinstance(user, User) or not handles_quality(user):
        raise PermissionDenied
    return user


def person_of(request: HttpRequest) -> User:
    user = request.user
    if not isinstance(user, User):
        raise PermissionDenied
    return user
