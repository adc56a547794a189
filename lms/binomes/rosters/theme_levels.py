"""The themes of a cell, each with its level: "Excel: advanced; Mail and calendar: 2"."""

import re
from collections.abc import Callable, Collection, Mapping

from django.utils.translation import gettext as _

from .columns import plain

LEVELS = {
    **dict.fromkeys(("1", "initial", "debutant", "beginner", "notions"), 1),
    **dict.fromkeys(("2", "operationnel", "intermediaire", "operational", "intermediate"), 2),
    **dict.fromkeys(("3", "avance", "expert", "advanced"), 3),
}

type Names = Mapping[str, tuple[str, ...]]


def levels(
    themes: Mapping[str, str], tools: Mapping[str, Collection[str]]
) -> Callable[[str], dict[str, int]]:
    """A reader of themes with levels.

    `themes` maps each theme's key to its name on screen, of which the words before a colon are
    enough; `tools` maps the name of a tool to the keys of its themes. A theme of its own has the
    last word over its tool.
    """
    short = {key: short_name(name) for key, name in themes.items()}
    names: Names = {
        **{plain(tool): tuple(keys) for tool, keys in tools.items()},
        **{plain(name): (key,) for key, name in short.items()},
        **{plain(name): (key,) for key, name in themes.items()},
        **{plain(key): (key,) for key in themes},
    }
    known = "; ".join([*tools, *sorted(short.values())])

    def read(words: str) -> dict[str, int]:
        found = [one for part in parts(words, ";\n") for one in _read_part(part, names, known)]
        found.sort(key=lambda one: -len(one[0]))
        return {key: level for keys, level in found for key in keys}

    return read


def short_name(theme: str) -> str:
    return theme.partition(":")[0].strip()


def parts(words: str, signs: str) -> list[str]:
    return [part.strip() for part in re.split(f"[{signs}]", words) if part.strip()]


def _read_part(part: str, names: Names, known: str) -> list[tuple[tuple[str, ...], int]]:
    """One theme whose name may hold commas, or several that commas part."""
    theme, _space, said = plain(part).rpartition(" ")
    if said in LEVELS and theme in names:
        return [(names[theme], LEVELS[said])]
    smaller = parts(part, ",/")
    if len(smaller) > 1:
        return [one for each in smaller for one in _read_part(each, names, known)]
    if said not in LEVELS:
        raise ValueError(
            _("“%(words)s” has no level: add initial, operational or advanced.") % {"words": part}
        )
    raise ValueError(
        _("“%(words)s” is not a theme of this programme: choose among %(themes)s.")
        % {"words": part, "themes": known}
    )
