"""What the documents of one moment have in common: issuer, signatory, words, notice."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import override

from lms.certificates.contents.parties import Signatory
from lms.certificates.issuers import Issuer
from lms.certificates.templates import Template, picture


@dataclass
class Letterhead:
    """Read once for as many documents as one likes."""

    issuer: Issuer = field(default_factory=Issuer.current)
    _made: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    @cached_property
    def templates(self) -> dict[str, Template]:
        found = Template.objects.select_related("logo", "signature", "stamp")
        return {template.kind: template for template in found}

    def of(self, kind: str, language: str) -> dict[str, Any]:
        """Fields that every document content takes, for that kind and language."""
        if (kind, language) not in self._made:
            with override(language):
                self._made[kind, language] = self._fields(kind, language)
        return self._made[kind, language]

    def _fields(self, kind: str, language: str) -> dict[str, Any]:
        general = self.templates.get("") or Template()
        template = self.templates[kind].over(general) if kind in self.templates else general
        organisation = self.issuer.organisation()
        logo = picture(template.logo, _("Logo of %(name)s") % {"name": organisation.name})
        return {
            "language": language,
            "organisation": replace(organisation, logo=logo),
            "signatory": template.signatory(self._signatory),
            "place": self.issuer.place,
            "wording": template.wording,
            "notice": _("Demonstration: this document proves nothing") if settings.DEMO else "",
        }

    @cached_property
    def _signatory(self) -> Signatory:
        return self.issuer.signatory()
