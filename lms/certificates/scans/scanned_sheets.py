"""A sheet signed on paper and scanned back in: the file, and who had signed it.

Nothing is ever changed: a replacement is another row, with its reason, and the former stays.
"""

from collections.abc import Iterable
from typing import Any, NoReturn
from uuid import uuid4

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lms.certificates.attendances import Attendance
from lms.certificates.scans.intake import NotAScan, Scan
from lms.certificates.sessions import TrainingSession
from lms.people.models import User

EVENTS = {"replaced_at"}


def private_storage() -> Storage:
    return storages["private"]


class ScannedSheet(models.Model):
    session = models.ForeignKey(TrainingSession, on_delete=models.PROTECT, related_name="scans")
    file = models.FileField(upload_to="attendance-scans/%Y/", storage=private_storage)
    name = models.CharField(max_length=200, help_text="As the file was called when it was sent.")
    media_type = models.CharField(max_length=40)
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    signed = models.ManyToManyField(
        Attendance, related_name="scans", help_text="Whose signature the sheet bears."
    )
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    recorded_at = models.DateTimeField(default=timezone.now)
    replaces = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, related_name="replacement"
    )
    reason = models.CharField(max_length=500, blank=True, help_text="Why it replaces the former.")
    replaced_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = gettext_lazy("scanned sheet")
        verbose_name_plural = gettext_lazy("scanned sheets")
        ordering = ["-recorded_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["session"], condition=Q(replaced_at=None), name="one_scan_holds_a_session"
            )
        ]

    def __str__(self) -> str:
        return f"{self.session} ({self.name})"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding and not set(kwargs.get("update_fields") or {"*"}) <= EVENTS:
            raise RuntimeError("a scanned sheet is evidence: replace it")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise RuntimeError("a scanned sheet is evidence: replace it")

    @property
    def file_name(self) -> str:
        """Under which it is given back, whatever it was called: "emargement-2026-03-03-12.pdf"."""
        day = timezone.localdate(self.session.starts_at)
        suffix = (self.file.name or "").rpartition(".")[2]
        return f"emargement-{day:%Y-%m-%d}-{self.pk}.{suffix}"

    def read(self) -> bytes:
        with self.file.open("rb") as stored:
            return stored.read()


def record_scan(
    session: TrainingSession,
    scan: Scan,
    signed: Iterable[Attendance],
    by: User,
    reason: str = "",
) -> ScannedSheet:
    """Keep the scan and who had signed it; it replaces the one that the session has.

    Raises `NotAScan`: before the session, with nobody's signature, for the same file again, or
    when it replaces another without saying why.
    """
    people = list(signed)
    if not session.begun:
        raise NotAScan(_("This session has not begun: nobody can have signed its sheet."))
    if not people:
        raise NotAScan(_("Tick those who signed the sheet."))
    with transaction.atomic():
        TrainingSession.objects.select_for_update().get(pk=session.pk)
        former = session.scans.filter(replaced_at=None).first()
        if former:
            _refuse_the_same(former, scan, people, reason)
            former.replaced_at = timezone.now()
            former.save(update_fields=["replaced_at"])
        made = ScannedSheet.objects.create(
            session=session,
            file=ContentFile(scan.content, f"{uuid4().hex}.{scan.suffix}"),
            name=scan.name,
            media_type=scan.media_type,
            size=len(scan.content),
            sha256=scan.sha256,
            recorded_by=by,
            replaces=former,
            reason=reason.strip() if former else "",
        )
        made.signed.set(people)
    return made


def _refuse_the_same(
    former: ScannedSheet, scan: Scan, people: list[Attendance], reason: str
) -> None:
    if not reason.strip():
        raise NotAScan(_("Write why this scan replaces the former one."))
    same_people = {one.pk for one in people} == set(former.signed.values_list("pk", flat=True))
    if former.sha256 == scan.sha256 and same_people:
        raise NotAScan(_("This is the scan that the session already has."))
