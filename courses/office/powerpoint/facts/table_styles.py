"""What the style of a table gives to each of its cells: fill and colour of the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from courses.office.powerpoint.facts.colours import Colour
from courses.office.powerpoint.facts.fills import NO_FILL, UNKNOWN_FILL, Fill, Painter
from courses.office.powerpoint.facts.namespaces import A
from courses.office.powerpoint.facts.parts import SlideParts, related
from courses.office.powerpoint.facts.tree import Element, is_true

PLAIN_STYLES = (
    "",
    "{2D5ABB26-0587-4C30-8999-92F81FD0307C}",
    "{5940675A-B579-460E-94D1-54222C63F5DA}",
)


@dataclass(frozen=True)
class Cell:
    """A cell with its fill; `text` is the colour that the style gives, None when it gives none."""

    element: Element
    fill: Fill
    text: Colour | None
    text_known: bool


def cells_of(table: Element, parts: SlideParts, painter: Painter) -> Iterator[Cell]:
    flags = table.find(f"{A}tblPr")
    style_id = "" if flags is None else flags.findtext(f"{A}tableStyleId") or ""
    style = find_style(parts, style_id)
    missing = style is None and style_id.upper() not in PLAIN_STYLES
    rows = table.findall(f"{A}tr")
    for down, row in enumerate(rows):
        cells = row.findall(f"{A}tc")
        for across, cell in enumerate(cells):
            names = regions(flags, down, across, len(rows), len(cells))
            found = [
                r for n in names if style is not None and (r := style.find(f"{A}{n}")) is not None
            ]
            fill = painter.written(cell.find(f"{A}tcPr")) or style_fill(found, painter)
            if fill is None:
                fill = UNKNOWN_FILL if missing else NO_FILL
            yield Cell(cell, fill, style_text(found, painter), not missing)


def find_style(parts: SlideParts, style_id: str) -> Element | None:
    name = related(parts.package, parts.package.main, "tableStyles")
    if name is None:
        return None
    styles = parts.package.xml(name).iter(f"{A}tblStyle")
    return next((s for s in styles if s.get("styleId", "").upper() == style_id.upper()), None)


def regions(
    flags: Element | None, down: int, across: int, rows: int, columns: int
) -> Iterator[str]:
    """Names of the parts of the style that hold for a cell, strongest first."""

    def on(name: str) -> bool:
        return flags is not None and is_true(flags.get(name))

    first_row = on("firstRow") and down == 0
    if first_row:
        yield "firstRow"
    if on("lastRow") and down == rows - 1:
        yield "lastRow"
    if on("firstCol") and across == 0:
        yield "firstCol"
    if on("lastCol") and across == columns - 1:
        yield "lastCol"
    if on("bandRow") and not first_row:
        yield "band1H" if (down - on("firstRow")) % 2 == 0 else "band2H"
    if on("bandCol"):
        yield "band1V" if (across - on("firstCol")) % 2 == 0 else "band2V"
    yield "wholeTbl"


def style_fill(found: list[Element], painter: Painter) -> Fill | None:
    for region in found:
        fill = painter.written(region.find(f"{A}tcStyle/{A}fill"))
        if fill is None:
            fill = painter.referenced(region.find(f"{A}tcStyle/{A}fillRef"))
        if fill is not None:
            return fill
    return None


def style_text(found: list[Element], painter: Painter) -> Colour | None:
    for region in found:
        colour = painter.palette.resolve(region.find(f"{A}tcTxStyle"))
        if colour is not None:
            return colour
    return None
