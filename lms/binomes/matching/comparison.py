"""Two drafts side by side, and what a change of weights does."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .candidates import Candidate, Id, Pins, Weights, id_order
from .draft import Draft, Pair
from .parts import PARTS
from .run import NO_PINS, match


@dataclass(frozen=True)
class Comparison:
    """From a first draft to a second one. `total_change` is in points, second minus first."""

    kept: tuple[Pair, ...]
    only_first: tuple[Pair, ...]
    only_second: tuple[Pair, ...]
    newly_matched: tuple[Candidate, ...]
    newly_unmatched: tuple[Candidate, ...]
    total_change: float
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class WeightsEffect:
    """`part_changes` maps each part to its mean in percent before and after, where known."""

    before: Draft
    after: Draft
    comparison: Comparison
    part_changes: Mapping[str, tuple[float | None, float | None]]


def compare(first: Draft, second: Draft) -> Comparison:
    """What stays, what goes, what comes. `kept` holds the pairs as in the second draft."""
    was, becomes = ({pair.ids: pair for pair in draft.pairs} for draft in (first, second))
    kept = tuple(pair for ids, pair in becomes.items() if ids in was)
    gone = tuple(pair for ids, pair in was.items() if ids not in becomes)
    come = tuple(pair for ids, pair in becomes.items() if ids not in was)
    matched_before, matched_after = _people(was.values()), _people(becomes.values())
    newly_matched = _in_order(matched_after, matched_before)
    newly_unmatched = _in_order(matched_before, matched_after)
    change = round(second.total - first.total, 1)
    return Comparison(
        kept=kept,
        only_first=gone,
        only_second=come,
        newly_matched=newly_matched,
        newly_unmatched=newly_unmatched,
        total_change=change,
        sentences=_sentences(len(kept), len(come), len(newly_matched), len(newly_unmatched)),
    )


def effect_of_weights(
    candidates: Iterable[Candidate],
    before: Weights,
    after: Weights,
    pins: Pins = NO_PINS,
    *,
    managers: Mapping[Id, Id | None] | None = None,
    labels: Mapping[str, str] | None = None,
) -> WeightsEffect:
    """Match the same cohort with both weights and compare."""
    people = tuple(candidates)
    first, second = (
        match(people, weights, pins, managers=managers, labels=labels)
        for weights in (before, after)
    )
    old, new = first.part_means or {}, second.part_means or {}
    return WeightsEffect(
        before=first,
        after=second,
        comparison=compare(first, second),
        part_changes={name: (old.get(name), new.get(name)) for name in PARTS},
    )


def _people(pairs: Iterable[Pair]) -> dict[Id, Candidate]:
    return {one.id: one for pair in pairs for one in (pair.mentor, pair.mentee)}


def _in_order(people: Mapping[Id, Candidate], without: Mapping[Id, Candidate]):
    return tuple(people[key] for key in sorted(people.keys() - without.keys(), key=id_order))


def _sentences(kept: int, come: int, matched: int, unmatched: int) -> tuple[str, ...]:
    if not (come or matched or unmatched):
        return (_("The two drafts hold the same pairs."),)
    said = (
        (kept, ngettext("%(count)d pair stays.", "%(count)d pairs stay.", kept)),
        (come, ngettext("%(count)d pair is new.", "%(count)d pairs are new.", come)),
        (
            matched,
            ngettext(
                "%(count)d person more has a binôme.",
                "%(count)d people more have a binôme.",
                matched,
            ),
        ),
        (
            unmatched,
            ngettext(
                "%(count)d person no longer has a binôme.",
                "%(count)d people no longer have a binôme.",
                unmatched,
            ),
        ),
    )
    return tuple(sentence % {"count": count} for count, sentence in said if count)
