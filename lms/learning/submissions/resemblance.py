"""Where a submitted file may come from: the starter, another exercise, somebody else.

Signals, never proofs: two people of a binôme sit at one desk.
"""

from collections.abc import Iterator
from typing import Any

from django.db.models import Q

from courses.models import Exercise
from courses.office.fingerprint import signal
from lms.learning.submissions.submission import Submission, fingerprint_of

MOST = 20


def resemblances(
    submission: Submission, authored: dict, prints: dict[str, Any]
) -> list[dict[str, Any]]:
    """[{"kind": "starter" | "model" | "other_exercise" | "other_person", …}].

    `prints` are the fingerprints of the learner's own starter and of the model answer.
    """
    for kind in ("starter", "model"):
        if kind in prints and _same(submission, prints[kind]):
            return [{"kind": kind}]
    found = [*_other_exercises(submission, authored), *_other_people(submission, prints)]
    return found[:MOST]


def _same(submission: Submission, prints: dict[str, Any]) -> bool:
    return signal(submission.fingerprint, fingerprint_of(prints)) in ("same_file", "same_content")


def _other_exercises(submission: Submission, authored: dict) -> Iterator[dict[str, Any]]:
    exercises = Exercise.objects.filter(live=True, kind=authored["kind"])
    for title, prints in exercises.exclude(slug=authored["exercise"]).values_list(
        "title", "prints"
    ):
        if any(name in prints and _same(submission, prints[name]) for name in ("starter", "model")):
            yield {"kind": "other_exercise", "title": title}
            return
    mine = _alike(submission).filter(attempt__person=submission.attempt.person_id)
    for other in mine.exclude(attempt__activity=submission.attempt.activity)[:1]:
        yield {"kind": "other_exercise", "title": other.attempt.authored["title"]}


def _other_people(submission: Submission, prints: dict[str, Any]) -> Iterator[dict[str, Any]]:
    starter = fingerprint_of(prints.get("starter", {}))
    for other in _alike(submission).exclude(attempt__person=submission.attempt.person_id)[:MOST]:
        how = signal(submission.fingerprint, other.fingerprint, starter)
        if how:
            yield {
                "kind": "other_person",
                "how": how,
                "submission": str(other.pk),
                "person": other.attempt.person_id,
            }


def _alike(submission: Submission) -> Any:
    """Candidates: the same bytes, the same content, or the same last author."""
    alike = Q(sha256=submission.sha256)
    if submission.content:
        alike |= Q(content=submission.content)
    if submission.last_author:
        alike |= Q(
            last_author=submission.last_author, attempt__activity=submission.attempt.activity
        )
    found = Submission.objects.filter(alike).select_related("attempt").defer("sketch")
    return found.order_by("attempt__submitted_at")
