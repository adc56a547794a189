"""Who issues the papers of a programme: its trainers, and the administrators."""

from typing import Any

from django.db.models import QuerySet

from lms.binomes.models import Binome, Programme
from lms.certificates.documents import Document
from lms.certificates.sources.base import identifiers
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


def may_open(user: Any, document: Document) -> bool:
    """Whose document it is, the two for the certificate of their binôme, and who issues it."""
    if document.person_id is not None and document.person_id == user.pk:
        return True
    return _is_one_of_the_two(user, document) or may_issue(user, document.programme)


def _is_one_of_the_two(user: Any, document: Document) -> bool:
    if document.kind != Document.Kind.BINOME_CERTIFICATE or not isinstance(user, User):
        return False
    return Binome.objects.of(user).filter(pk=identifiers(document.key)[0]).exists()


def programmes_of(user: User) -> QuerySet[Programme]:
    """The programmes whose papers this person may issue."""
    if user.is_superuser:
        return Programme.objects.all()
    return Programme.objects.filter(trainers=user) if user.is_trainer else Programme.objects.none()
