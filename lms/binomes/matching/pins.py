"""Keeping the coordinator's pinned pairs, as far as the hard rules allow."""

from collections.abc import Iterable, Mapping

from django.utils.translation import gettext as _

from .candidates import PairIds, id_order
from .cohort import Cohort, Mask

type Cell = tuple[int, int]
type Refusal = tuple[PairIds, tuple[str, ...]]


def keep_pins(
    cohort: Cohort, rules: Mapping[str, Mask], pinned: Iterable[PairIds]
) -> tuple[set[Cell], list[Refusal]]:
    """The cells of the pins that hold, and the refused pins with a sentence for each rule."""
    kept: set[Cell] = set()
    refused: list[Refusal] = []
    for mentor, mentee in sorted(pinned, key=lambda ids: tuple(map(id_order, ids))):
        row, column = cohort.row_of.get(mentor), cohort.column_of.get(mentee)
        if row is None or column is None:
            refused.append(((mentor, mentee), (broken_rule("both_volunteer"),)))
            continue
        why = [broken_rule(name) for name, mask in rules.items() if not mask[row, column]]
        if not why and _is_full(cohort, kept, row, column):
            why = [_("The other pinned pairs leave no place for this one.")]
        if why:
            refused.append(((mentor, mentee), tuple(why)))
        else:
            kept.add((row, column))
    return kept, refused


def broken_rule(name: str) -> str:
    """What keeps two people apart, in a sentence."""
    return {
        "both_volunteer": _("Both must be volunteers, each in this role."),
        "no_reporting_line": _("One of them is above the other in the reporting line."),
        "one_level_above": _("The mentor is not one level above any need of the mentee."),
        "one_shared_hour": _("They have no free hour in common."),
        "room_left": _("The mentor has no place left."),
        "not_forbidden": _("The coordinator has set this pair aside."),
        "not_declined": _("This pair was proposed before and not accepted."),
        "one_way": _("These two already go together the other way round."),
    }[name]


def _is_full(cohort: Cohort, kept: set[Cell], row: int, column: int) -> bool:
    places_used = sum(1 for other, _column in kept if other == row)
    return places_used >= cohort.mentors[row].capacity or any(
        other == column for _row, other in kept
    )
