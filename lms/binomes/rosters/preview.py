"""What importing a roster would do, before anything is done."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from .headings import columns_of, heading_row, no_headings
from .reader import Reader
from .rows import Problem, RosterRow
from .tables import Unreadable, rows_of


@dataclass(frozen=True)
class Preview:
    """`rows` are the good rows only: a row with a problem is not among them."""

    rows: tuple[RosterRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    ignored_columns: tuple[str, ...] = ()

    @property
    def is_clean(self) -> bool:
        return not self.problems

    @property
    def newcomers(self) -> tuple[RosterRow, ...]:
        """The rows that would add something; importing the same file again finds none."""
        return tuple(row for row in self.rows if row.new_roles)


def preview(
    content: bytes,
    *,
    themes: Mapping[str, str],
    tools: Mapping[str, Collection[str]] | None = None,
    already: Mapping[str, Collection[str]] | None = None,
) -> Preview:
    """Read a roster without changing anything.

    `themes` maps the key of each theme to its name, `tools` the name of a tool to the keys of its
    themes; `already` maps the e-mail, in lower case, of
    each volunteer of the programme to their roles ("mentor", "mentee"). Never raises for what a
    file holds: an unreadable file is a problem of the preview.
    """
    try:
        rows = rows_of(content)
    except Unreadable as unreadable:
        return Preview(problems=(Problem(None, "", str(unreadable)),))
    place = heading_row(rows)
    if place is None:
        return Preview(problems=(Problem(None, "", no_headings()),))
    columns, ignored, problems = columns_of(rows[place])
    if problems:
        return Preview(problems=tuple(problems), ignored_columns=ignored)
    people = Reader(columns, themes, tools or {}, already or {})
    for number, row in enumerate(rows[place + 1 :], start=place + 2):
        people.take(number, row)
    if not people.rows and not people.problems:
        people.problems.append(Problem(None, "", _("No person is listed under the headings.")))
    return Preview(tuple(people.rows), tuple(people.problems), ignored)
