"""What the organisation has issued: never changed, at most revoked or replaced."""

import hashlib

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages
from django.db import models, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.models import Programme
from lms.certificates.contents.certificate import CertificateContent
from lms.certificates.contents.document import Document as Content
from lms.certificates.contents.make import make
from lms.certificates.numbers import new_code
from lms.certificates.snapshots import from_json
from lms.people.models import User

CONTENTS: dict[str, type[Content]] = {CertificateContent.kind: CertificateContent}


def private_storage() -> Storage:
    return storages["private"]


class Document(models.Model):
    class Kind(models.TextChoices):
        CERTIFICATE = "certificate", _("certificate")

    class State(models.TextChoices):
        VALID = "valid", _("valid")
        REVOKED = "revoked", _("revoked")

    key = models.CharField(
        max_length=100, unique=True, help_text="What it is issued for: the same thing once only."
    )
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
    sha256 = models.CharField(max_length=64, blank=True)
    revoked_at = models.DateTimeField(_("revoked"), null=True, blank=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    revocation_reason = models.TextField(_("reason for revoking"), blank=True)

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["-issued_at"]

    def __str__(self) -> str:
        return f"{self.number} {self.title}"

    def get_absolute_url(self) -> str:
        return reverse("verify_document", args=[self.code])

    @property
    def state(self) -> "Document.State":
        return self.State.REVOKED if self.revoked_at else self.State.VALID

    @property
    def says(self) -> Content:
        return from_json(CONTENTS[self.kind], self.content)

    def revoke(self, by: User, reason: str) -> None:
        if not reason.strip():
            raise ValueError("A document is revoked for a reason.")
        self.revoked_at, self.revoked_by, self.revocation_reason = timezone.now(), by, reason
        self.save(update_fields=["revoked_at", "revoked_by", "revocation_reason"])

    def pdf(self) -> bytes:
        """The PDF: made once, then always the same file."""
        if not self.file:
            self._store(make(self.says))
        with self.file.open("rb") as stored:
            return stored.read()

    def _store(self, data: bytes) -> None:
        with transaction.atomic():
            kept = Document.objects.select_for_update().get(pk=self.pk)
            if not kept.file:
                kept.file.save(f"{kept.number}.pdf", ContentFile(data), save=False)
                kept.sha256 = hashlib.sha256(data).hexdigest()
                kept.save(update_fields=["file", "sha256"])
        self.refresh_from_db(fields=["file", "sha256"])
