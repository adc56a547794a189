"""What a coordinator or referent can do, from the lightest to the last resort."""

from collections.abc import Collection
from dataclasses import dataclass

from django.utils.translation import gettext as _

from .facts import ActKind

LADDER: tuple[ActKind, ...] = ("nudge", "talk", "pause", "re_pair")


@dataclass(frozen=True)
class Act:
    kind: ActKind
    sentence: str


def proposed(starts: Collection[ActKind], taken: Collection[ActKind]) -> tuple[Act, ...]:
    """The next act first, then the heavier ones.

    `starts` are the first acts of the signs seen: the heaviest of them decides where helping
    starts. What was `taken` already is not proposed again, nor anything lighter; re-pairing
    always stays open.
    """
    if not starts:
        return ()
    start = max(LADDER.index(kind) for kind in starts)
    after = max((LADDER.index(kind) + 1 for kind in taken), default=0)
    first = min(max(start, after), len(LADDER) - 1)
    return tuple(Act(kind, _sentence(kind)) for kind in LADDER[first:])


def _sentence(kind: ActKind) -> str:
    return {
        "nudge": _("Send both a kind word with a proposed date."),
        "talk": _("Talk with each of them, separately."),
        "pause": _("Adjust the rhythm, or pause until a date chosen together."),
        "re_pair": _(
            "Form new binômes, without fault: progress is kept and the hierarchy is told nothing."
        ),
    }[kind]
