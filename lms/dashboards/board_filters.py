"""What a coordinator asks of the board: a name, a health, what is late. Kept in the address."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import overload
from urllib.parse import urlencode

from django.db.models import Q
from django.http import QueryDict
from django.utils import timezone

from lms.binomes.models import Binome, Programme
from lms.binomes.pairs import BinomeQuerySet
from lms.dashboards.board import BinomeRow, board_rows, courses_of
from lms.dashboards.wellbeing import wellbeing_of

STATES = ("green", "watch", "trouble")


@dataclass(frozen=True)
class BoardFilters:
    """`state` is one of STATES or empty."""

    search: str = ""
    state: str = ""
    late: bool = False

    @classmethod
    def read(cls, asked: QueryDict) -> "BoardFilters":
        """Whatever the address says that is no filter is left aside."""
        state = asked.get("etat", "")
        return cls(
            search=asked.get("q", "").strip(),
            state=state if state in STATES else "",
            late=bool(asked.get("retard")),
        )

    @property
    def query(self) -> str:
        """For an address; empty when nothing is asked."""
        asked = {"q": self.search, "etat": self.state, "retard": "1" if self.late else ""}
        return urlencode({name: value for name, value in asked.items() if value})

    def binomes(self, programme: Programme) -> BinomeQuerySet:
        """What the database alone can tell: the names, and a date that has passed."""
        found = (
            Binome.objects.open()
            .filter(programme=programme)
            .select_related("programme", "mentor", "mentee")
            # The key parts namesakes, so that nobody falls between two pages.
            .order_by("mentor__last_name", "mentor__first_name", "mentee__last_name", "pk")
        )
        for word in self.search.split():
            found = found.filter(
                Q(mentor__first_name__icontains=word)
                | Q(mentor__last_name__icontains=word)
                | Q(mentee__first_name__icontains=word)
                | Q(mentee__last_name__icontains=word)
            )
        if self.late:
            passed = Q(assignments__due_on__lt=timezone.localdate(), assignments__withdrawn_at=None)
            found = found.filter(passed).distinct()
        return found


class RowsAsked(Sequence[BinomeRow]):
    """The rows of the board that the filters leave, made only as far as they are looked at.

    A constant number of queries for a slice or for all, however many binômes.
    """

    def __init__(self, programme: Programme, filters: BoardFilters) -> None:
        found = filters.binomes(programme)
        self.known = self.courses = None
        self.binomes: BinomeQuerySet | list[Binome] = found
        if filters.state:
            self.known = wellbeing_of(list(found))
            self.binomes = [b for b in found if self.known[b.pk].health.state == filters.state]
        if filters.late:
            self.courses = courses_of(list(self.binomes))
            self.binomes = [
                b for b in self.binomes if any(c.late for c in self.courses.get(b.pk, []))
            ]

    def __len__(self) -> int:
        return len(self.binomes) if isinstance(self.binomes, list) else self.binomes.count()

    @overload
    def __getitem__(self, asked: int) -> BinomeRow: ...

    @overload
    def __getitem__(self, asked: slice) -> list[BinomeRow]: ...

    def __getitem__(self, asked: int | slice) -> BinomeRow | list[BinomeRow]:
        if isinstance(asked, int):
            return self._rows([self.binomes[asked]])[0]
        return self._rows(list(self.binomes[asked]))

    def _rows(self, binomes: list[Binome]) -> list[BinomeRow]:
        return board_rows(binomes, self.known, self.courses)
