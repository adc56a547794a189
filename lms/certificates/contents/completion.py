"""The "certificat de réalisation", with the fields of the ministry's model.

The order of 21 December 2018 asks for the document without defining it; the model does not
bind, so the organisation may put its own words in place of these.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from django.utils.translation import gettext as _

from lms.certificates.contents.document import Document, in_order
from lms.certificates.contents.natures import NATURES, TRAINING, nature_name
from lms.certificates.contents.parties import Person


@dataclass(frozen=True, kw_only=True)
class CompletionContent(Document):
    """`hours` are those carried out. `evidence` names the pieces that establish them
    (signed attendance sheets, distance training records), kept and not printed."""

    kind: ClassVar[str] = "completion"

    person: Person
    action: str
    nature: str = TRAINING
    started_on: date | None
    ended_on: date | None
    hours: Decimal
    evidence: tuple[str, ...]
    distance: bool = False

    def title(self) -> str:
        return _("Completion certificate of %(person)s: %(action)s") % {
            "person": self.person.name,
            "action": self.action,
        }

    def missing(self) -> list[str]:
        return self.lacking(
            (self.person.name, _("The name of the person is missing.")),
            (self.person.employer, _("The name of the employer is missing.")),
            (self.action, _("The title of the training is missing.")),
            (self.started_on, _("The date on which the training started is missing.")),
            (self.ended_on, _("The training is not finished.")),
            (in_order(self.started_on, self.ended_on), _("The dates are the wrong way round.")),
            (self.hours > 0, _("No hour of training has been carried out.")),
            (self.evidence, _("No attendance sheet or record proves the hours.")),
        )

    def details(self) -> dict[str, Any]:
        return {
            "natures": [(nature_name(nature), nature == self.nature) for nature in NATURES],
        }
