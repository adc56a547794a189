"""The programme of a training: what a person knows before enrolling (article L6353-8)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from django.utils.translation import gettext as _

from lms.certificates.contents.document import Document
from lms.certificates.contents.formats import hours as hours_text
from lms.certificates.contents.parties import Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    title: str
    hours: Decimal
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ProgrammeContent(Document):
    """`version` and `updated_on` name the programme that was shown to the person.
    `access` says how and how soon one enrols, `accessibility_terms` what can be adapted,
    `correspondence` where the course stands among the public frames of reference."""

    kind: ClassVar[str] = "programme"

    action: str
    version: str
    updated_on: date
    audience: str
    prerequisites: str
    correspondence: str = ""
    objectives: tuple[str, ...]
    parts: tuple[Part, ...]
    hours: Decimal
    methods: str
    resources: str = ""
    assessment: str
    trainers: tuple[str, ...] = ()
    access: str
    price: str = ""
    rules: str = ""
    accessibility_terms: str
    contact: Contact
    accessibility: Contact

    def title(self) -> str:
        return _("Programme: %(action)s") % {"action": self.action}

    def missing(self) -> list[str]:
        planned = sum((part.hours for part in self.parts), Decimal(0))
        return self.lacking(
            (self.action, _("The title of the training is missing.")),
            (self.version, _("The version of the programme is missing.")),
            (self.audience, _("The programme does not say for whom it is.")),
            (self.prerequisites, _("The prerequisites are missing (“none” is an answer).")),
            (self.objectives, _("The training states no objective.")),
            (self.parts, _("The programme has no part.")),
            (self.hours > 0, _("The duration of the training is missing.")),
            (self.methods, _("The teaching methods are missing.")),
            (self.assessment, _("The way of assessing is missing.")),
            (self.access, _("How and how soon one can enrol is missing.")),
            (self.accessibility_terms, _("What can be adapted to a disability is missing.")),
            (self.contact.reachable, _("Nobody is named to answer questions.")),
            (self.accessibility.reachable, _("The disability referent is not named.")),
            (
                not self.parts or round(planned * 60) == round(self.hours * 60),
                _("The parts last %(parts)s and the training %(whole)s: they must agree.")
                % {"parts": hours_text(planned), "whole": hours_text(self.hours)},
            ),
        )
