"""A list that a person reads on a page and in a spreadsheet: the same rows in both."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

type Cell = str | int | float | Decimal | date | None


@dataclass(frozen=True, slots=True)
class Row:
    """`url` is the page of the site, from its root, that the row is about; empty: none."""

    cells: tuple[Cell, ...]
    url: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    headings: tuple[str, ...]
    rows: tuple[Row, ...]


def ref(person_id: int) -> str:
    """A person in a list that needs no name: "P00012"."""
    return f"P{person_id:05d}"


def pair_ref(binome_id: int) -> str:
    """A binôme in a list that needs no name: "B00012"."""
    return f"B{binome_id:05d}"
