"""The public halves of the keys that have signed: kept, so that a new key betrays no old paper."""

import json
from hashlib import sha256
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.certificates.badges.key import jwk_fingerprint


class PublicKey(models.Model):
    class Use(models.TextChoices):
        DOCUMENTS = "documents", _("documents (X.509 certificate)")
        BADGES = "badges", _("badges (JWK)")

    fingerprint = models.CharField(max_length=64, unique=True)
    use = models.CharField(max_length=10, choices=Use)
    content = models.BinaryField()
    first_used_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.use} {self.fingerprint[:16]}"

    @property
    def jwk(self) -> dict[str, Any]:
        return json.loads(bytes(self.content))

    @classmethod
    def of_certificate(cls, der: bytes) -> "PublicKey":
        return cls._kept(cls.Use.DOCUMENTS, sha256(der).hexdigest(), der)

    @classmethod
    def of_jwk(cls, jwk: dict[str, str]) -> "PublicKey":
        return cls._kept(cls.Use.BADGES, jwk_fingerprint(jwk), json.dumps(jwk).encode())

    @classmethod
    def _kept(cls, use: str, fingerprint: str, content: bytes) -> "PublicKey":
        kept, _made = cls.objects.get_or_create(
            fingerprint=fingerprint, defaults={"use": use, "content": content}
        )
        return kept

    @classmethod
    def trusted(cls) -> list[bytes]:
        """The certificates whose signatures are ours, as DER."""
        found = cls.objects.filter(use=cls.Use.DOCUMENTS).values_list("content", flat=True)
        return [bytes(content) for content in found]
