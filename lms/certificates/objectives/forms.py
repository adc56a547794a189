from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lms.certificates.objectives.proposals import Proposal
from lms.certificates.objectives.records import ObjectiveAssessment, needs_word


@dataclass(frozen=True)
class Row:
    """One objective of the form: what is proposed, what was said before, its two fields."""

    proposal: Proposal
    said: ObjectiveAssessment | None
    result: forms.BoundField
    word: forms.BoundField

    @property
    def proposed_label(self) -> str:
        return str(ObjectiveAssessment.Result(self.proposal.result).label)


class AssessmentForm(forms.Form):
    """A result for each objective, the proposed one to begin with, and a word where needed."""

    def __init__(
        self,
        *args: Any,
        proposals: Sequence[Proposal],
        said: dict[str, ObjectiveAssessment],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.proposals, self.said = proposals, said
        for number, proposal in enumerate(proposals):
            before = said.get(proposal.objective)
            self.fields[f"result_{number}"] = forms.ChoiceField(
                label=gettext_lazy("Result"),
                choices=ObjectiveAssessment.Result.choices,
                initial=before.result if before else proposal.result,
            )
            self.fields[f"word_{number}"] = forms.CharField(
                label=gettext_lazy("A word, printed on the attestation"),
                required=False,
                max_length=300,
                initial=before.word if before else "",
                widget=forms.Textarea(attrs={"rows": 2}),
            )

    def rows(self) -> list[Row]:
        return [
            Row(
                proposal,
                self.said.get(proposal.objective),
                self[f"result_{number}"],
                self[f"word_{number}"],
            )
            for number, proposal in enumerate(self.proposals)
        ]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        for number, proposal in enumerate(self.proposals):
            result, word = given.get(f"result_{number}"), given.get(f"word_{number}", "")
            if result and needs_word(proposal, result) and not word.strip():
                self.add_error(f"word_{number}", _why_needed(proposal))
        return given

    def answers(self) -> list[tuple[Proposal, str, str]]:
        given = self.cleaned_data
        return [
            (proposal, given[f"result_{number}"], given[f"word_{number}"])
            for number, proposal in enumerate(self.proposals)
        ]


def _why_needed(proposal: Proposal) -> str:
    if not proposal.evidence:
        return _("No result on the platform shows this objective: write in a word how you know.")
    return _("You say otherwise than the results: write why in a word.")
