"""The one change that would open the most binômes to somebody unmatched."""

from collections import Counter
from collections.abc import Mapping, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .candidates import Candidate
from .obstacles import Facing
from .wording import day, level

# Only what a person or the coordinator can change; never a reporting line, never a refusal.
CHANGEABLE = ("one_shared_hour", "one_level_above", "room_left", "not_forbidden")


def change_for(who: Candidate, facing: Facing, labels: Mapping[str, str]) -> str:
    """A sentence. Counts only partners who are excluded by that one rule alone."""
    near = {rule: facing.only_blocked_by(rule) for rule in CHANGEABLE}
    rule = max(near, key=lambda name: len(near[name]))
    others = near[rule]
    if not others:
        return _("Several conditions are missing at once: no single change opens a binôme.")
    if rule == "one_shared_hour":
        return _open_a_day(others)
    if rule == "one_level_above" and facing.role == "mentee":
        return _ask_another_level(who, others, labels)
    if rule == "one_level_above":
        return _show_more(who, others, labels)
    if rule == "room_left":
        return _opens(
            ngettext(
                "One place more with a mentor would open %(count)d binôme.",
                "One place more with a mentor would open %(count)d binômes.",
                len(others),
            ),
            len(others),
        )
    return _opens(
        ngettext(
            "Lifting the coordinator's exclusion would open %(count)d binôme.",
            "Lifting the coordinator's exclusions would open %(count)d binômes.",
            len(others),
        ),
        len(others),
    )


def _opens(sentence: str, count: int, **words: str) -> str:
    return sentence % {"count": count, **words}


def _open_a_day(others: Sequence[Candidate]) -> str:
    days = Counter(number for other in others for number in {hour // 24 for hour in other.slots})
    if not days:
        return _("The possible partners have not given their free slots yet.")
    number, count = min(days.items(), key=lambda item: (-item[1], item[0]))
    return _opens(
        ngettext(
            "A slot in common on %(day)s would open %(count)d binôme.",
            "A slot in common on %(day)s would open %(count)d binômes.",
            count,
        ),
        count,
        day=day(24 * number),
    )


def _ask_another_level(
    who: Candidate, others: Sequence[Candidate], labels: Mapping[str, str]
) -> str:
    """Aiming lower in one of the themes asked, as high as still opens the most."""
    opened: Counter[tuple[str, int]] = Counter()
    for theme, wanted in who.needs.items():
        for aim in range(1, wanted):
            opened[theme, aim] = sum(1 for other in others if other.skills.get(theme, 0) > aim)
    theme, aim = max(opened, key=lambda key: (opened[key], key[1], key[0]), default=("", 0))
    count = opened[theme, aim]
    if not count:
        return _("One more mentor in the themes asked would open a binôme.")
    return _opens(
        ngettext(
            "Aiming first at the level “%(level)s” in %(theme)s would open %(count)d binôme.",
            "Aiming first at the level “%(level)s” in %(theme)s would open %(count)d binômes.",
            count,
        ),
        count,
        theme=labels.get(theme, theme),
        level=level(aim),
    )


def _show_more(who: Candidate, others: Sequence[Candidate], labels: Mapping[str, str]) -> str:
    """The theme where a higher level of the mentor would open the most."""
    opened = Counter(
        (theme, wanted + 1)
        for other in others
        for theme, wanted in other.needs.items()
        if wanted > 0
    )
    # "At least this level" also serves those who want less.
    served = {
        (theme, reach): sum(n for (t, r), n in opened.items() if t == theme and r <= reach)
        for theme, reach in opened
        if reach <= 3
    }
    if not served:
        return _("The possible partners want a level that nobody can be above.")
    theme, reach = min(served, key=lambda key: (-served[key], key[1], key[0]))
    count = served[theme, reach]
    return _opens(
        ngettext(
            "The level “%(level)s” in %(theme)s would open %(count)d binôme.",
            "The level “%(level)s” in %(theme)s would open %(count)d binômes.",
            count,
        ),
        count,
        theme=labels.get(theme, theme),
        level=level(reach),
    )
