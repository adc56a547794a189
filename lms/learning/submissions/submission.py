"""A file that a learner handed in, and what its attempt was marked from."""

import uuid
from typing import Any

from django.db import models, transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

from courses.exercises.storage import private_storage
from courses.office.fingerprint import Fingerprint
from lms.learning.attempts import Attempt

FOLDER = "submissions"


class Submission(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    attempt = models.OneToOneField(Attempt, on_delete=models.CASCADE, related_name="submission")
    file = models.FileField(storage=private_storage, upload_to=FOLDER)
    name = models.CharField(max_length=200, help_text="As the learner called it.")
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64, db_index=True)
    content = models.CharField(
        max_length=64, blank=True, db_index=True, help_text="Hash blind to saving again."
    )
    last_author = models.CharField(max_length=200, blank=True)
    producer = models.CharField(max_length=200, blank=True)
    version = models.CharField(max_length=20, help_text="The office suite to explain first.")
    engine = models.CharField(max_length=60, help_text="What marked.")
    prints = models.JSONField(default=dict)
    sketch = models.JSONField(default=dict, help_text="What its picture is drawn from.")
    resemblances = models.JSONField(default=list, help_text="Signals for the trainer, not proofs.")

    class Meta:
        verbose_name = _("submitted file")
        verbose_name_plural = _("submitted files")

    def __str__(self) -> str:
        return self.name

    @property
    def fingerprint(self) -> Fingerprint:
        return fingerprint_of(self.prints)

    @property
    def remarks(self) -> list[dict[str, Any]]:
        """What the learner is told: only of exercises, never of other people."""
        kinds = ("starter", "other_exercise", "other_copy")
        return [r for r in self.resemblances if r["kind"] in kinds]

    def read(self) -> bytes:
        with self.file.open("rb") as file:
            return file.read()


def fingerprint_of(prints: dict[str, Any]) -> Fingerprint:
    names = ("sha256", "content", "author", "last_author", "created")
    return Fingerprint(
        **{name: prints.get(name, "") for name in names},
        revisions=tuple(prints.get("revisions", ())),
        family=prints.get("family", "unknown"),
    )


@receiver(post_delete, sender=Submission)
def file_goes_with_its_row(instance: Submission, **kwargs: Any) -> None:
    """Whoever has their account deleted leaves no file behind."""
    place = instance.file.name or ""
    transaction.on_commit(lambda: private_storage().delete(place))
