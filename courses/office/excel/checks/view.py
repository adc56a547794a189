"""What stays in view, and how the sheet is printed."""

from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import excel_check, locate
from courses.office.excel.facts.settings import SheetSettings
from courses.office.excel.references import Area, column_letters, covered
from courses.office.excel.wording import sheet_place
from courses.office.params import Param, Params
from courses.office.sentences import Sentence

_AREA_OR_YES = {"anyOf": [{"type": "boolean"}, {"type": "string", "minLength": 1}]}


def settings_of(book: Book, sheet: str) -> SheetSettings:
    """The settings of a sheet that is there."""
    return next(one for one in book.settings if one.sheet == sheet)


@excel_check("excel.freeze_panes", Params(Param("cell", "text")))
def freeze_panes(spec: dict[str, Any], book: Book) -> Outcome:
    """`cell` is the first one that scrolls: A2 keeps the first row. More may be frozen aside."""
    area = locate(book, spec["cell"] or "A1")
    rows, columns = settings_of(book, area.sheet).frozen
    where = (sheet_place(area.sheet),)
    wanted = (area.top - 1, area.left - 1)
    if (rows, columns) == (0, 0):
        return failed("excel.freeze_panes.none", where, sheet=area.sheet)
    if (not wanted[0] or rows == wanted[0]) and (not wanted[1] or columns == wanted[1]):
        return passed("excel.freeze_panes.frozen", where, sheet=area.sheet)
    found = f"{column_letters(columns + 1)}{rows + 1}"
    return failed(
        "excel.freeze_panes.elsewhere", where, sheet=area.sheet, found=found, cell=area.address
    )


@excel_check(
    "excel.page_setup",
    Params(
        Param("sheet", "text", label="excel.sheet"),
        Param("orientation", "choice", choices=("portrait", "landscape")),
        Param("print_area", schema=_AREA_OR_YES),
        Param("print_titles", schema=_AREA_OR_YES),
        Param(
            "fit_to_width",
            schema={"anyOf": [{"type": "boolean"}, {"type": "integer", "minimum": 1}]},
        ),
        one_of=("orientation", "print_area", "print_titles", "fit_to_width"),
    ),
)
def page_setup(spec: dict[str, Any], book: Book) -> Outcome:
    """The print settings that are asked for, on one sheet."""
    sheet = _sheet(spec, book)
    found = settings_of(book, sheet)
    problems = _problems(spec, book, found)
    where = (sheet_place(sheet),)
    asked = sum(
        spec[name] not in (None, False)
        for name in ("orientation", "print_area", "print_titles", "fit_to_width")
    )
    if not problems:
        return passed("excel.page_setup.right", where, sheet=sheet)
    part = max(asked - len(problems), 0) / max(asked, 1)
    return failed("excel.page_setup.wrong", where, part, sheet=sheet, problems=problems)


def _sheet(spec: dict[str, Any], book: Book) -> str:
    if spec["sheet"]:
        return locate(book, f"'{spec['sheet']}'!A1").sheet
    for name in ("print_area", "print_titles"):
        if isinstance(spec[name], str):
            return locate(book, spec[name]).sheet
    return locate(book, "A1").sheet


def _problems(spec: dict[str, Any], book: Book, found: SheetSettings) -> list[Sentence]:
    problems = []
    if spec["orientation"] and spec["orientation"] != found.orientation:
        problems.append(Sentence(f"excel.page_setup.not_{spec['orientation']}"))
    problems.extend(_area_problem(spec, book, found.print_area, "print_area"))
    problems.extend(_area_problem(spec, book, found.print_titles, "print_titles"))
    pages = spec["fit_to_width"]
    if pages and found.fit_to_width != int(pages):
        problems.append(Sentence("excel.page_setup.not_fitted", {"n": int(pages)}))
    return problems


def _area_problem(
    spec: dict[str, Any], book: Book, found: tuple[Area, ...], name: str
) -> list[Sentence]:
    asked = spec[name]
    if not asked:
        return []
    if not found:
        return [Sentence(f"excel.page_setup.no_{name}")]
    if asked is True:
        return []
    wanted = locate(book, asked)
    if covered(wanted, found) and (name == "print_titles" or all(map(wanted.contains, found))):
        return []
    shown = [area.address for area in found]
    values = {"found": shown, "wanted": wanted.address}
    return [Sentence(f"excel.page_setup.other_{name}", values)]
