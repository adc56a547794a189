"""What a positioning confirms of what volunteers say that they can show."""

from collections.abc import Iterable, Mapping
from typing import Any

from lms.binomes.models import Profile
from lms.binomes.signals import levels_asked
from lms.binomes.themes import TOOLS


def confirmed_levels(people: Iterable[int]) -> dict[int, dict[str, int]]:
    """By person and tool: the level, 1 to 3, that those who know upstairs are sure of."""
    asked = set(people)
    found: dict[int, dict[str, int]] = {}
    answers: list[tuple[Any, Any]] = levels_asked.send(Profile, people=asked)
    for _receiver, levels in answers:
        for person, by_tool in levels.items():
            found.setdefault(person, {}).update(by_tool)
    return found


def confirmed_themes(skills: Mapping[str, int], levels: Mapping[str, int]) -> frozenset[str]:
    """The themes shown at a level that the positioning in their tool reaches."""
    return frozenset(
        theme
        for tool, (_label, themes) in TOOLS.items()
        for theme in themes
        if 0 < skills.get(theme, 0) <= levels.get(tool, 0)
    )
