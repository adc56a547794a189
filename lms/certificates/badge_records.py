"""The badge beside a certificate: its place in a status list, and the signed credential."""

from secrets import token_urlsafe
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from lms.certificates.badges.credential import Addresses, Recipient
from lms.certificates.badges.status_list import SIZE
from lms.certificates.documents import Document
from lms.certificates.public_keys import PublicKey


def new_salt() -> str:
    return token_urlsafe(12)


class Badge(models.Model):
    document = models.OneToOneField(Document, on_delete=models.CASCADE, related_name="badge")
    salt = models.CharField(max_length=32, default=new_salt)
    email = models.EmailField(help_text="The person's address when it was issued.")
    token = models.TextField(blank=True, help_text="The signed credential, the same for ever.")
    signed_with = models.ForeignKey(
        PublicKey, on_delete=models.PROTECT, null=True, related_name="+"
    )

    def __str__(self) -> str:
        return f"badge {self.document_id}"

    def sign(self, token: str, jwk: dict[str, str]) -> None:
        if not self.token:
            self.token, self.signed_with = token, PublicKey.of_jwk(jwk)
            self.save(update_fields=["token", "signed_with"])

    @property
    def recipient(self) -> Recipient:
        return Recipient(email=self.email, salt=self.salt)

    @property
    def status_index(self) -> int:
        return self.pk % SIZE

    @property
    def addresses(self) -> Addresses:
        return Addresses(
            issuer=absolute("badge_issuer"),
            key=absolute("badge_keys"),
            achievement=absolute("badge_achievement", self.document.code),
            credential=absolute("badge_credential", self.document.code),
            image=absolute("badge_picture"),
            status_list=absolute("badge_status", self.pk // SIZE),
        )


def absolute(name: str, *arguments: Any) -> str:
    return settings.BASE_URL + reverse(name, args=arguments)


def revoked_in(number: int) -> list[int]:
    """Places, in the status list of that number, of the badges that no longer hold."""
    first = number * SIZE
    found = Badge.objects.filter(pk__gte=first, pk__lt=first + SIZE).filter(
        Q(document__revoked_at__isnull=False) | Q(document__replaced_at__isnull=False)
    )
    return [pk % SIZE for pk in found.values_list("pk", flat=True)]
