from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from lms.certificates.contents.parties import Organisation, Signatory


class Issuer(models.Model):
    """The training organisation that issues the documents: one per installation."""

    name = models.CharField(_("name"), max_length=200)
    address = models.TextField(_("address"), blank=True)
    siret = models.CharField(_("SIRET"), max_length=20, blank=True)
    activity_number = models.CharField(_("activity declaration number"), max_length=20, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    phone = models.CharField(_("telephone"), max_length=30, blank=True)
    place = models.CharField(_("place of signature"), max_length=100, blank=True)
    signatory_name = models.CharField(_("who signs"), max_length=150)
    signatory_role = models.CharField(_("in what capacity"), max_length=150, blank=True)

    class Meta:
        verbose_name = _("training organisation")
        verbose_name_plural = _("training organisation")

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.pk = 1
        super().save(*args, **kwargs)

    @classmethod
    def current(cls) -> "Issuer":
        """The issuer, empty until somebody has filled it in."""
        return cls.objects.first() or cls()

    def organisation(self) -> Organisation:
        return Organisation(
            name=self.name,
            address=self.address,
            siret=self.siret,
            activity_number=self.activity_number,
            email=self.email,
            phone=self.phone,
        )

    def signatory(self) -> Signatory:
        return Signatory(name=self.signatory_name, role=self.signatory_role)
