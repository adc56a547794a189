"""Reads the rows of a roster one after the other and remembers who came before."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from django.utils.translation import gettext as _

from . import cells
from .columns import BY_KEY, COLUMNS, EXAMPLE_EMAIL, Column
from .rows import Problem, RosterRow
from .theme_levels import levels

LONGEST_NAME = 100


class Reader:
    """`rows` gathers the good rows, `problems` what is wrong with the others."""

    def __init__(
        self,
        columns: Mapping[str, int],
        themes: Mapping[str, str],
        tools: Mapping[str, Collection[str]],
        already: Mapping[str, Collection[str]],
    ) -> None:
        self.columns = columns
        self.already = already
        self.rows: list[RosterRow] = []
        self.problems: list[Problem] = []
        self.first_seen: dict[str, int] = {}
        self.readers: dict[str, Callable[[str], Any]] = {
            "first_name": cells.text(LONGEST_NAME),
            "last_name": cells.text(LONGEST_NAME),
            "email": cells.email,
            "roles": cells.roles,
            "site": cells.text(LONGEST_NAME),
            "manager": cells.email,
            "remote": cells.yes_or_no,
            "skills": levels(themes, tools),
            "needs": levels(themes, tools),
            "slots": cells.hours,
            "languages": cells.names,
            "capacity": cells.capacity,
        }

    def take(self, number: int, row: list[str]) -> None:
        words = {key: row[at] for key, at in self.columns.items() if at < len(row) and row[at]}
        if not words or words.get("email", "").casefold() == EXAMPLE_EMAIL:
            return
        read: dict[str, Any] = {}
        found = [
            Problem(number, str(column.label), message)
            for column in COLUMNS
            if (message := self._read(column, words, read))
        ]
        found += self._against_others(number, read)
        self.problems += found
        if not found:
            known = frozenset(self.already.get(read["email"], ()))
            self.rows.append(RosterRow(number=number, already=known, **read))

    def _read(self, column: Column, words: Mapping[str, str], read: dict[str, Any]) -> str:
        if column.key not in words:
            return _("Fill in this cell.") if column.required else ""
        try:
            read[column.key] = self.readers[column.key](words[column.key])
        except ValueError as unclear:
            return str(unclear)
        return ""

    def _against_others(self, number: int, read: Mapping[str, Any]) -> list[Problem]:
        email = read.get("email")
        if not email:
            return []
        problems = []
        first = self.first_seen.setdefault(email, number)
        if first != number:
            message = _(
                "The same address is on row %(first)d: keep one row, with both roles if needed."
            ) % {"first": first}
            problems.append(Problem(number, str(BY_KEY["email"].label), message))
        if read.get("manager") == email:
            message = _("This is the person's own address: write their manager's, or leave empty.")
            problems.append(Problem(number, str(BY_KEY["manager"].label), message))
        return problems
