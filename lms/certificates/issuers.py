from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from lms.certificates.contents.parties import Contact, Organisation, Signatory


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
    contact_name = models.CharField(_("who answers questions"), max_length=150, blank=True)
    contact_email = models.EmailField(_("their e-mail address"), blank=True)
    contact_phone = models.CharField(_("their telephone"), max_length=30, blank=True)
    referent_name = models.CharField(_("disability referent"), max_length=150, blank=True)
    referent_email = models.EmailField(_("the referent's e-mail address"), blank=True)
    referent_phone = models.CharField(_("the referent's telephone"), max_length=30, blank=True)
    methods = models.TextField(_("teaching methods"), blank=True)
    resources = models.TextField(_("resources"), blank=True)
    assessment = models.TextField(_("way of assessing"), blank=True)
    access_terms = models.TextField(_("how and how soon one can enrol"), blank=True)
    price = models.CharField(_("price"), max_length=200, blank=True)
    rules = models.TextField(_("rules of procedure"), blank=True)
    accessibility_terms = models.TextField(_("what can be adapted to a disability"), blank=True)
    assistance_terms = models.TextField(_("assistance given at a distance"), blank=True)

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

    def contact(self) -> Contact:
        """Who answers questions; the organisation itself where nobody is named."""
        return Contact(
            name=self.contact_name or self.name,
            email=self.contact_email or self.email,
            phone=self.contact_phone or self.phone,
        )

    def referent(self) -> Contact:
        return Contact(
            name=self.referent_name, email=self.referent_email, phone=self.referent_phone
        )
