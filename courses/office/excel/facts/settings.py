"""How each sheet is shown, printed, filtered and protected."""

from dataclasses import dataclass
from typing import Any

from courses.office.excel.facts.workbook import Workbook
from courses.office.excel.facts.xml import child, children, flag, whole
from courses.office.excel.references import Area, BadReference, parse_area
from courses.office.package import Package


@dataclass(frozen=True)
class SheetSettings:
    """`frozen` is (rows, columns) that stay in view; `print_titles` the repeated rows or columns.

    `fit_to_width` is the number of pages in width, None when nothing is fitted.
    """

    sheet: str
    frozen: tuple[int, int]
    orientation: str
    fit_to_width: int | None
    print_area: tuple[Area, ...]
    print_titles: tuple[Area, ...]
    filtered: tuple[Area, ...]
    protected: bool


def read_settings(package: Package, workbook: Workbook) -> tuple[SheetSettings, ...]:
    """The settings of every sheet, in order."""
    return tuple(
        _settings(package.xml(sheet.part), sheet.name, workbook) for sheet in workbook.sheets
    )


def _settings(root: Any, sheet: str, workbook: Workbook) -> SheetSettings:
    setup, protection = child(root, "pageSetup"), child(root, "sheetProtection")
    filters = [f.get("ref", "") for f in children(root, "autoFilter")]
    tables = [t.area for t in workbook.tables if t.area.sheet == sheet and t.filtered]
    return SheetSettings(
        sheet=sheet,
        frozen=_frozen(root),
        orientation="portrait" if setup is None else setup.get("orientation", "portrait"),
        fit_to_width=_fit(root, setup),
        print_area=_named_areas(workbook, "_xlnm.Print_Area", sheet),
        print_titles=_named_areas(workbook, "_xlnm.Print_Titles", sheet),
        filtered=(*_areas(filters, sheet), *tables),
        protected=protection is not None and flag(protection, "sheet"),
    )


def _frozen(root: Any) -> tuple[int, int]:
    views = child(root, "sheetViews")
    view = None if views is None else child(views, "sheetView")
    pane = None if view is None else child(view, "pane")
    if pane is None or not pane.get("state", "split").startswith("frozen"):
        return 0, 0
    return int(_number(pane.get("ySplit"))), int(_number(pane.get("xSplit")))


def _number(text: str | None) -> float:
    try:
        return min(max(float(text or 0), 0), 1_048_576)
    except ValueError:
        return 0


def _fit(root: Any, setup: Any) -> int | None:
    properties = child(root, "sheetPr")
    fitting = None if properties is None else child(properties, "pageSetUpPr")
    if fitting is None or not flag(fitting, "fitToPage"):
        return None
    return 1 if setup is None else whole(setup.get("fitToWidth"), 1)


def _named_areas(workbook: Workbook, name: str, sheet: str) -> tuple[Area, ...]:
    defined = next((n for n in workbook.names if n.name == name and (n.sheet or "") == sheet), None)
    return () if defined is None else _areas(_split(defined.formula), sheet)


def _split(formula: str) -> list[str]:
    """At the commas that are not inside a quoted sheet name."""
    pieces, quoted = [""], False
    for character in formula:
        quoted = quoted != (character == "'")
        if character == "," and not quoted:
            pieces.append("")
        else:
            pieces[-1] += character
    return pieces


def _areas(texts: list[str], sheet: str) -> tuple[Area, ...]:
    areas = []
    for text in texts:
        try:
            areas.append(parse_area(text, sheet))
        except BadReference:
            continue
    return tuple(areas)
