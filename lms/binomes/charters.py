from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.charter_text import default_charter
from lms.binomes.pairs import Binome


class Charter(models.Model):
    """What both sign. The text is the programme's on the day of the first signature."""

    binome = models.OneToOneField(Binome, on_delete=models.CASCADE, related_name="charter")
    text = models.TextField()
    mentor_signed_at = models.DateTimeField(null=True)
    mentee_signed_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("charter")
        verbose_name_plural = _("charters")

    def __str__(self) -> str:
        return f"{self.binome}"

    @property
    def signed_by_both(self) -> bool:
        return bool(self.mentor_signed_at and self.mentee_signed_at)

    def signed_by(self, user: Any) -> bool:
        role = self.binome.role_of(user)
        return role is not None and getattr(self, f"{role}_signed_at") is not None


def charter_of(binome: Binome) -> Charter:
    """The binôme's charter, signed or as it would be signed now."""
    found = Charter.objects.filter(binome=binome).first()
    return found or Charter(binome=binome, text=binome.programme.charter or default_charter())


def sign(binome: Binome, user: Any) -> Charter:
    """Sign once; signing again changes nothing. ValueError for anybody but the two."""
    role = binome.role_of(user)
    if role is None:
        raise ValueError("only the two of the binôme sign its charter")
    charter, _made = Charter.objects.get_or_create(
        binome=binome, defaults={"text": charter_of(binome).text}
    )
    signed = f"{role}_signed_at"
    Charter.objects.filter(pk=charter.pk, **{signed: None}).update(**{signed: timezone.now()})
    charter.refresh_from_db()
    return charter
