"""What the organisation has issued: never changed, at most revoked or replaced."""

from datetime import timedelta
from typing import Any, NoReturn

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages
from django.db import models, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.models import Programme
from lms.certificates.contents.document import Document as Content
from lms.certificates.contents.kinds import KINDS
from lms.certificates.making import Made, make
from lms.certificates.numbers import new_code
from lms.certificates.public_keys import PublicKey
from lms.certificates.snapshots import from_json
from lms.people.models import User

# All that may happen to a document once it is issued.
EVENTS = {
    "file", "sha256", "signed_with", "replaced_at", "revoked_at", "revoked_by",
    "revocation_reason",
}  # fmt: skip


PATIENCE = timedelta(minutes=10)


class Immutable(RuntimeError):
    """Somebody tried to change or delete what has been issued."""


def private_storage() -> Storage:
    return storages["private"]


class DocumentQuerySet(models.QuerySet["Document"]):
    def current(self) -> "DocumentQuerySet":
        """The last version of each document, whether it is revoked or not."""
        return self.filter(replaced_at=None)

    def valid(self) -> "DocumentQuerySet":
        return self.current().filter(revoked_at=None)


class Document(models.Model):
    class Kind(models.TextChoices):
        CERTIFICATE = "certificate", _("certificate")
        BINOME_CERTIFICATE = "binome_certificate", _("certificate of the binôme")
        ATTESTATION = "attestation", _("end-of-training attestation")
        COMPLETION = "completion", _("completion certificate")
        CONVOCATION = "convocation", _("convocation")
        PROGRAMME = "programme", _("training programme")
        ATTENDANCE = "attendance", _("attendance sheet")
        DISTANCE = "distance", _("evidence of distance training")
        HOURS_STATEMENT = "hours_statement", _("statement of hours")

    class State(models.TextChoices):
        VALID = "valid", _("valid")
        REPLACED = "replaced", _("replaced")
        REVOKED = "revoked", _("revoked")

    key = models.CharField(max_length=100, help_text="What it is issued for.")
    version = models.PositiveSmallIntegerField(_("version"), default=1)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    number = models.CharField(_("number"), max_length=20, unique=True)
    code = models.CharField(_("verification code"), max_length=24, unique=True, default=new_code)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        related_name="documents",
        verbose_name=_("person"),
    )
    programme = models.ForeignKey(
        Programme,
        on_delete=models.PROTECT,
        null=True,
        related_name="documents",
        verbose_name=_("programme"),
    )
    title = models.CharField(_("title"), max_length=300)
    content = models.JSONField(help_text="What it says, for ever.")
    issued_at = models.DateTimeField(_("issued"), default=timezone.now)
    file = models.FileField(upload_to="documents/%Y/", storage=private_storage, blank=True)
    sha256 = models.CharField(max_length=64, blank=True, db_index=True)
    signed_with = models.ForeignKey(
        PublicKey,
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
        verbose_name=_("signature"),
    )
    replaces = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        related_name="replacement",
        verbose_name=_("replaces"),
    )
    replaced_at = models.DateTimeField(_("replaced"), null=True, blank=True)
    revoked_at = models.DateTimeField(_("revoked"), null=True, blank=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    revocation_reason = models.TextField(_("reason for revoking"), blank=True)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["-issued_at", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["key", "version"], name="each_version_issued_once")
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.title}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Raises `Immutable` for a change to anything but what may happen to a document."""
        if not self._state.adding and not set(kwargs.get("update_fields") or {"*"}) <= EVENTS:
            raise Immutable(f"{self.number} is issued: correct it by a new version")
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("verify_document", args=[self.code])

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise Immutable(f"{self.number} is issued: revoke it")

    @property
    def state(self) -> "Document.State":
        if self.revoked_at:
            return self.State.REVOKED
        return self.State.REPLACED if self.replaced_at else self.State.VALID

    @property
    def says(self) -> Content:
        return from_json(KINDS[self.kind], self.content)

    @property
    def file_name(self) -> str:
        return f"{self.get_kind_display()} {self.number}.pdf"

    def revoke(self, by: User, reason: str) -> None:
        """Raises ValueError without a reason."""
        if not reason.strip():
            raise ValueError("A document is revoked for a reason.")
        self.revoked_at, self.revoked_by, self.revocation_reason = timezone.now(), by, reason
        self.save(update_fields=["revoked_at", "revoked_by", "revocation_reason"])

    @property
    def waiting_long(self) -> bool:
        """Its PDF should be there by now: the worker is stopped, or the key cannot be opened."""
        return not self.file and timezone.now() - self.issued_at > PATIENCE

    def pdf(self) -> bytes:
        """The PDF: made and signed once, then always the same file.

        Making it is the work of the worker: a page gives it only once `file` is there.
        Raises `KeyUnavailable` when the organisation's key cannot be opened.
        """
        if not self.file:
            self.keep(make(self.says, getattr(self, "badge", None)))
        with self.file.open("rb") as stored:
            return stored.read()

    def keep(self, made: Made) -> None:
        """Store what was made, unless somebody else has done so first."""
        with transaction.atomic():
            kept = Document.objects.select_for_update().defer("content").get(pk=self.pk)
            if not kept.file:
                kept.file.save(f"{kept.number}.pdf", ContentFile(made.pdf), save=False)
                kept.sha256 = made.sha256
                if made.certificate:
                    kept.signed_with = PublicKey.of_certificate(made.certificate)
                kept.save(update_fields=["file", "sha256", "signed_with"])
                if made.token:
                    self.badge.sign(made.token, made.jwk)
        self.file, self.sha256, self.signed_with = kept.file, kept.sha256, kept.signed_with
