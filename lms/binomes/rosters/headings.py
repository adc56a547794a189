"""Where the headings of a roster are, and which column each of them names."""

from django.utils.translation import gettext as _

from .columns import BY_KEY, COLUMNS
from .rows import Problem
from .tables import Rows

# A title or a logo row may stand above the headings.
WITHIN = 10


def heading_row(rows: Rows) -> int | None:
    return next(
        (
            place
            for place, row in enumerate(rows[:WITHIN])
            if any(BY_KEY["email"].is_headed(word) for word in row)
        ),
        None,
    )


def columns_of(headings: list[str]) -> tuple[dict[str, int], tuple[str, ...], list[Problem]]:
    """Where each known column stands, the headings nobody knows, and what is wrong."""
    found: dict[str, int] = {}
    ignored, problems = [], []
    for place, heading in enumerate(headings):
        column = next((column for column in COLUMNS if column.is_headed(heading)), None)
        if column is None:
            ignored += [heading] if heading else []
        elif column.key in found:
            message = _("Two columns are headed “%(heading)s”: keep one.") % {"heading": heading}
            problems.append(Problem(None, heading, message))
        else:
            found[column.key] = place
    missing = [str(one.label) for one in COLUMNS if one.required and one.key not in found]
    if missing:
        message = _("Add the missing columns: %(names)s.") % {"names": ", ".join(missing)}
        problems.append(Problem(None, "", message))
    return found, tuple(ignored), problems


def no_headings() -> str:
    required = ", ".join(str(column.label) for column in COLUMNS if column.required)
    return _("No headings were found: the first row must hold %(names)s.") % {"names": required}
