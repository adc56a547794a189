"""What shows that an objective is reached: given by one of the two, and taken back with a why."""

import hashlib
import uuid
from pathlib import PurePath
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages
from django.db import models, transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.file_types import extension_of
from lms.binomes.objectives import Objective
from lms.people.models import User

FOLDER = "evidence"


def private_storage() -> Storage:
    return storages["private"]


class EvidenceQuerySet(models.QuerySet["Evidence"]):
    def standing(self) -> "EvidenceQuerySet":
        return self.filter(withdrawn_at=None)


class Evidence(models.Model):
    """`source` names an attempt, where it is one; `name`, `size` and `sha256` describe a file.

    What is withdrawn keeps its row, and loses its file.
    """

    class Kind(models.TextChoices):
        EXERCISE = "exercise", _("an activity passed")
        WORK = "work", _("a file of our work")
        WORD = "word", _("a word of the other")

    objective = models.ForeignKey(Objective, on_delete=models.CASCADE, related_name="evidence")
    kind = models.CharField(_("evidence"), max_length=8, choices=Kind)
    words = models.CharField(_("which one"), max_length=300)
    source = models.CharField(max_length=40, blank=True)
    file = models.FileField(storage=private_storage, blank=True)
    name = models.CharField(max_length=200, blank=True)
    size = models.PositiveIntegerField(default=0, help_text="In bytes.")
    sha256 = models.CharField(max_length=64, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    withdrawn_why = models.CharField(_("why"), max_length=300, blank=True)

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return self.words

    def may_be_withdrawn_by(self, user: Any) -> bool:
        """By whoever gave it, and by the person whose work it speaks of."""
        return self.withdrawn_at is None and user.pk in (self.by_id, self.objective.person.pk)


def give_file(objective: Objective, by: User, name: str, data: bytes, words: str) -> Evidence:
    """Keep a file as evidence, privately, under a name that tells nothing.

    It is called as its author called it, with the ending of what it holds. Raises NotTaken.
    """
    extension = extension_of(data)
    called = PurePath(name.replace("\\", "/")).stem.strip()[:180] or _("file")
    kept = private_storage().save(f"{FOLDER}/{uuid.uuid4().hex}.{extension}", ContentFile(data))
    try:
        return Evidence.objects.create(
            objective=objective,
            kind=Evidence.Kind.WORK,
            words=words or f"{called}.{extension}",
            file=kept,
            name=f"{called}.{extension}",
            size=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
            by=by,
        )
    except BaseException:
        private_storage().delete(kept)
        raise


@transaction.atomic
def withdraw(evidence: Evidence, by: User, why: str) -> bool:
    """Take evidence back: that it was there, who took it back and why stay. False the second
    time. Raises ValueError for whoever may not."""
    if evidence.withdrawn_at is None and not evidence.may_be_withdrawn_by(by):
        raise ValueError("evidence is withdrawn by its author or by whom it speaks of")
    taken = Evidence.objects.standing().filter(pk=evidence.pk)
    if not taken.update(withdrawn_at=timezone.now(), withdrawn_by=by, withdrawn_why=why, file=""):
        return False
    _forget(evidence.file.name or "")
    return True


@receiver(post_delete, sender=Evidence)
def file_goes_with_its_row(instance: Evidence, **kwargs: Any) -> None:
    """Whoever has their account deleted leaves no file behind."""
    _forget(instance.file.name or "")


def _forget(place: str) -> None:
    if place:
        transaction.on_commit(lambda: private_storage().delete(place))
