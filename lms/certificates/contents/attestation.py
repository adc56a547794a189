"""The attestation at the end of a training: objectives, nature, duration, what was learnt."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from django.utils.translation import gettext as _

from lms.certificates.contents.document import Document, in_order
from lms.certificates.contents.natures import TRAINING, nature_name
from lms.certificates.contents.parties import Person

ACQUIRED, PARTLY, NOT_YET = "acquired", "partly", "not_yet"
NOT_ASSESSED = "not_assessed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveResult:
    """`result` is one of those above, empty while no trainer has confirmed any. `evidence` says
    by what it was assessed (a quiz, a file handed in), `word` what the trainer adds: one of the
    two must be there."""

    objective: str
    result: str = ""
    evidence: str = ""
    assessed_on: date | None = None
    word: str = ""
    assessed_by: str = ""


@dataclass(frozen=True, kw_only=True)
class AttestationContent(Document):
    kind: ClassVar[str] = "attestation"

    person: Person
    action: str
    nature: str = TRAINING
    results: tuple[ObjectiveResult, ...]
    hours: Decimal
    started_on: date | None
    ended_on: date | None
    trainers: tuple[str, ...] = ()

    def title(self) -> str:
        return _("End-of-training attestation of %(person)s: %(action)s") % {
            "person": self.person.name,
            "action": self.action,
        }

    def missing(self) -> list[str]:
        return self.lacking(
            (self.person.name, _("The name of the person is missing.")),
            (self.action, _("The title of the training is missing.")),
            (self.results, _("The training states no objective.")),
            (self.hours > 0, _("The duration of the training is missing.")),
            (self.started_on, _("The date on which the training started is missing.")),
            (self.ended_on, _("The training is not finished.")),
            (in_order(self.started_on, self.ended_on), _("The dates are the wrong way round.")),
            *((result.result, not_assessed(result)) for result in self.results),
            *(
                (result.evidence or result.word or not result.result, no_proof(result))
                for result in self.results
            ),
        )

    def details(self) -> dict[str, Any]:
        words = {
            ACQUIRED: _("acquired"),
            PARTLY: _("being acquired"),
            NOT_YET: _("not acquired yet"),
            NOT_ASSESSED: _("not assessed"),
        }
        return {
            "nature": nature_name(self.nature),
            "results": [(row, words.get(row.result, "…")) for row in self.results],
            "confirmed": self.confirmed_at_once(),
        }

    def confirmed_at_once(self) -> ObjectiveResult | None:
        """Any of the results, when one person confirmed them all on one day: said once then."""
        confirmations = {(row.assessed_by, row.assessed_on) for row in self.results}
        return self.results[0] if len(confirmations) == 1 else None


def not_assessed(result: ObjectiveResult) -> str:
    return _("The trainer has not confirmed the result of the objective “%(objective)s” yet.") % {
        "objective": result.objective
    }


def no_proof(result: ObjectiveResult) -> str:
    return _("The result of the objective “%(objective)s” names no evidence.") % {
        "objective": result.objective
    }
