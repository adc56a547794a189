"""What sources have in common: rows by programme become one item a programme."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from lms.quality.audit.dossier import Found, Item, Lack, Paper
from lms.quality.audit.scope import Scope
from lms.quality.tables import Row, Table

type Source = Callable[[Scope], Found]
type Placed = tuple[str, Row]  # the short name of a programme, and a row about it
type Figure = Callable[[Sequence[Row]], str]


def count(rows: Sequence[Row]) -> str:
    return str(len(rows))


def listed(
    title: str,
    headings: Sequence[str],
    placed: Iterable[Placed],
    *,
    figure: Figure = count,
    papers: Mapping[str, Sequence[Paper]] | None = None,
    lacks: Sequence[Lack] = (),
) -> Found:
    """One item for each programme that has rows."""
    rows: dict[str, list[Row]] = {}
    for of, row in placed:
        rows.setdefault(of, []).append(row)
    items = (
        Item(
            of=of,
            title=title,
            figure=figure(mine),
            table=Table(tuple(headings), tuple(mine)),
            papers=tuple((papers or {}).get(of, ())),
        )
        for of, mine in rows.items()
    )
    return Found(tuple(items), tuple(lacks))


def day(moment: datetime | None) -> date | None:
    return timezone.localdate(moment) if moment else None


def share(part: int, whole: int) -> str:
    """ "75 % (n = 8)": a rate is never given without the number that it is a rate of."""
    percent = round(part * 100 / whole) if whole else 0
    if part < whole:
        percent = min(percent, 99)  # "100 %" is said of all of them only
    return _("%(percent)d %% (n = %(number)d)") % {"percent": percent, "number": whole}


def delay(start: datetime, end: datetime | None) -> int | None:
    """In whole days; None while nobody has answered."""
    return (timezone.localdate(end) - timezone.localdate(start)).days if end else None
