"""What a trainer says of each objective, once a person has completed a course.

Each saying is a row, with its author and its moment; the last one counts, none is changed.
"""

from collections.abc import Iterable
from typing import Any, NoReturn

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.certificates.contents.attestation import ACQUIRED, NOT_ASSESSED, NOT_YET, PARTLY
from lms.certificates.objectives.proposals import Proposal
from lms.learning.models import CourseCompletion
from lms.people.models import User


class ObjectiveAssessment(models.Model):
    class Result(models.TextChoices):
        ACQUIRED = ACQUIRED, _("acquired")
        PARTLY = PARTLY, _("being acquired")
        NOT_YET = NOT_YET, _("not acquired yet")
        NOT_ASSESSED = NOT_ASSESSED, _("not assessed")

    completion = models.ForeignKey(
        CourseCompletion, on_delete=models.CASCADE, related_name="objective_assessments"
    )
    objective = models.TextField(help_text="The sentence as it was assessed.")
    result = models.CharField(max_length=12, choices=Result)
    proposed = models.CharField(
        max_length=12, choices=Result, help_text="What the results on the platform proposed."
    )
    evidence = models.TextField(blank=True, help_text="The results that the trainer had in view.")
    word = models.TextField(_("a word of the trainer"), blank=True)
    assessed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    assessed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("assessment of an objective")
        verbose_name_plural = _("assessments of objectives")
        ordering = ["assessed_at", "pk"]

    def __str__(self) -> str:
        return f"{self.objective}: {self.result}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RuntimeError("an assessment is never changed: say it anew")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise RuntimeError("an assessment is never changed: say it anew")


class WordNeeded(ValueError):
    """A result that goes against the proposal, or that nothing proves, needs a word."""


def needs_word(proposal: Proposal, result: str) -> bool:
    return result != proposal.result or not proposal.evidence


@transaction.atomic
def assess(
    completion: CourseCompletion, said: Iterable[tuple[Proposal, str, str]], by: User
) -> list[ObjectiveAssessment]:
    """Write down (proposal, result, word) of each objective. Raises `WordNeeded`."""
    rows = []
    for proposal, result, word in said:
        if needs_word(proposal, result) and not word.strip():
            raise WordNeeded(proposal.objective)
        rows.append(
            ObjectiveAssessment(
                completion=completion,
                objective=proposal.objective,
                result=result,
                proposed=proposal.result,
                evidence=proposal.evidence,
                word=word.strip(),
                assessed_by=by,
            )
        )
    return ObjectiveAssessment.objects.bulk_create(rows)


def latest(completions: Iterable[int]) -> dict[int, dict[str, ObjectiveAssessment]]:
    """By completion, then by objective, what was said last: one query."""
    found: dict[int, dict[str, ObjectiveAssessment]] = {}
    rows = ObjectiveAssessment.objects.filter(completion__in=list(completions))
    for row in rows.select_related("assessed_by"):
        found.setdefault(row.completion_id, {})[row.objective] = row
    return found
