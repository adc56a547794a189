"""What a roster says: a row for each person, and what is wrong with a row."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.utils.translation import gettext as _


@dataclass(frozen=True)
class RosterRow:
    """One person. `number` is the row's number in the spreadsheet, the first row being 1.

    `already` holds the roles for which the person is a volunteer before the import.
    """

    number: int
    first_name: str
    last_name: str
    email: str
    roles: frozenset[str]
    site: str = ""
    manager: str = ""
    remote: bool = False
    skills: Mapping[str, int] = field(default_factory=dict)
    needs: Mapping[str, int] = field(default_factory=dict)
    slots: frozenset[int] = frozenset()
    languages: frozenset[str] = frozenset()
    capacity: int = 1
    already: frozenset[str] = frozenset()

    @property
    def new_roles(self) -> frozenset[str]:
        return self.roles - self.already


@dataclass(frozen=True)
class Problem:
    """`row` is None when the whole file is concerned; `column` is its heading or ""."""

    row: int | None
    column: str
    message: str

    def __str__(self) -> str:
        if self.row is None:
            return self.message
        where = _("Row %(row)d, %(column)s: %(message)s")
        if not self.column:
            where = _("Row %(row)d: %(message)s")
        return where % {"row": self.row, "column": self.column, "message": self.message}
