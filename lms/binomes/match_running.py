"""Running the matching for a programme and keeping what it found."""

from collections.abc import Mapping
from typing import Any

from django.tasks import task
from django.utils import timezone
from django.utils.translation import override

from lms.binomes import themes
from lms.binomes.candidates import candidates_of, managers_of, pins_of
from lms.binomes.matching import Candidate, Draft, Pair, Weights, match
from lms.binomes.models import MatchRun, Programme
from lms.people.models import User

# Beyond this, a page would wait too long: the run goes to the queue.
AT_ONCE = 100


def weights_of(programme: Programme) -> Weights:
    return Weights(**programme.weights)


def draft_of(programme: Programme, weights: Weights) -> Draft:
    """The best draft for the volunteers of now, in the active language."""
    return match(
        candidates_of(programme),
        weights,
        pins_of(programme),
        managers=managers_of(programme),
        labels=themes.all_labels(),
    )


def ask_for_run(programme: Programme, weights: Weights, by: User) -> MatchRun:
    """A new draft: made at once for a small cohort, in the background for a large one."""
    programme.weights = weights.by_part()
    programme.save(update_fields=["weights"])
    run = MatchRun.objects.create(programme=programme, asked_by=by, weights=weights.by_part())
    cohort = programme.volunteers.filter(withdrawn_at=None).count()
    if cohort > AT_ONCE:
        carry_out.enqueue(run.pk)
    else:
        fulfil(run)
    return run


# A coordinator waits for it: it goes before the housekeeping of the search and the like.
@task(priority=50)
def carry_out(run_id: int) -> None:
    run = MatchRun.objects.select_related("programme", "asked_by").get(pk=run_id)
    with override(run.asked_by.language if run.asked_by else "fr"):
        try:
            fulfil(run)
        except Exception:
            # The page must stop waiting; the queue keeps the error for whoever runs the site.
            MatchRun.objects.filter(pk=run_id).update(failed_at=timezone.now())
            raise


def fulfil(run: MatchRun) -> None:
    draft = draft_of(run.programme, Weights(**run.weights))
    run.result = as_kept(draft)
    run.total = draft.total
    run.done_at = timezone.now()
    run.save(update_fields=["result", "total", "done_at"])


def as_kept(draft: Draft) -> dict[str, Any]:
    """The draft as MatchRun.result keeps it."""
    return {
        "pairs": [
            {
                "mentor": pair.mentor.id,
                "mentee": pair.mentee.id,
                "names": [pair.mentor.name, pair.mentee.name],
                "score": pair.score,
                "reasons": list(pair.reasons),
                "weakest": pair.weakest,
                "pinned": pair.pinned,
            }
            for pair in draft.pairs
        ],
        "unmatched": [
            {
                "who": left.who.id,
                "name": left.who.name,
                "role": left.role,
                "reason": left.reason,
                "change": left.change,
            }
            for left in draft.unmatched
        ],
        "refused": [
            {"mentor": pin.ids[0], "mentee": pin.ids[1], "reasons": list(pin.reasons)}
            for pin in draft.refused_pins
        ],
        "means": dict(draft.part_means or {}),
    }


def as_draft(kept: Mapping[str, Any]) -> Draft:
    """A kept result as a draft, with names for candidates: enough to compare two drafts."""
    return Draft(
        pairs=tuple(
            Pair(
                Candidate(pair["mentor"], pair["names"][0]),
                Candidate(pair["mentee"], pair["names"][1]),
                pair["score"],
                tuple(pair["reasons"]),
                pair["weakest"],
                pair["pinned"],
            )
            for pair in kept.get("pairs", ())
        ),
        part_means=kept.get("means", {}),
    )
