"""The findings of a page, as they are marked in the picture of the file."""

from collections.abc import Mapping, Sequence
from typing import Any

from courses.office.picture import Mark


def marks_of(groups: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Mark]:
    """`groups` as result.numbered gives them: done, redo, unseen."""
    return [
        Mark(one["number"], group, one["places"])  # type: ignore[arg-type]
        for group, found in groups.items()
        for one in found
    ]
