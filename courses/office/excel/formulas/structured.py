"""References to a table's columns: Ventes[Montant], Ventes[[#This Row],[Prix]], Ventes[@Prix]."""

import re

from courses.office.excel.facts.tables import Table
from courses.office.excel.references import Area

# "[#This Row]" and "[Prix]", but also the bare "Prix" that other programs write after a comma.
_PIECES = re.compile(r"\[((?:'.|[^\[\]'])*)\]|([^\[\],:]+)")
_ITEMS = ("#all", "#data", "#headers", "#totals", "#this row")


def structured_area(text: str, table: Table, at: Area) -> Area | None:
    """The area meant by a structured reference standing in the cell `at`.

    None when a column is unknown or the row lies outside the table.
    """
    inside = text[text.index("[") + 1 : text.rindex("]")].strip()
    items, columns = _parts(inside)
    span = _columns(columns, table)
    if span is None:
        return None
    rows = _rows(items, table, at)
    if rows is None:
        return None
    return Area(table.area.sheet, rows[0], span[0], rows[1], span[1])


def _parts(inside: str) -> tuple[list[str], list[str]]:
    """The special items and the columns named between the outer brackets."""
    items: list[str] = []
    if inside.startswith("@"):
        items.append("#this row")
        inside = inside[1:].strip()
    if "[" not in inside:
        pieces = [inside] if inside else []
    else:
        pieces = [bracketed or bare for bracketed, bare in _PIECES.findall(inside)]
    columns = []
    for piece in (piece.strip() for piece in pieces):
        if piece.lower() in _ITEMS:
            items.append(piece.lower())
        elif piece:
            columns.append(_unescaped(piece))
    return items, columns


def _unescaped(name: str) -> str:
    return re.sub(r"'(.)", r"\1", name)


def _columns(names: list[str], table: Table) -> tuple[int, int] | None:
    if not names:
        return table.area.left, table.area.right
    known = [column.casefold() for column in table.columns]
    try:
        at = [known.index(name.casefold()) + table.area.left for name in names]
    except ValueError:
        return None
    return min(at), max(at)


def _rows(items: list[str], table: Table, at: Area) -> tuple[int, int] | None:
    area, body = table.area, table.body
    if "#this row" in items:
        inside = at.sheet.casefold() == area.sheet.casefold() and body.top <= at.top <= body.bottom
        return (at.top, at.top) if inside else None
    if "#all" in items:
        return area.top, area.bottom
    spans = []
    if "#headers" in items:
        spans.append((area.top, area.top))
    if "#totals" in items:
        if not table.total_rows:
            return None
        spans.append((area.bottom, area.bottom))
    if "#data" in items or not spans:
        spans.append((body.top, body.bottom))
    return min(top for top, _ in spans), max(bottom for _, bottom in spans)
