"""Formulas written with nothing but plain areas: names, tables and 3-D references replaced.

This is what precedents are read from, and what the engine can calculate.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from courses.office.excel.facts.workbook import Workbook
from courses.office.excel.formulas.shifting import shift
from courses.office.excel.formulas.structured import structured_area
from courses.office.excel.formulas.text_codes import with_english_text_codes
from courses.office.excel.formulas.tokens import Token, tokens
from courses.office.excel.references import LAST_ROW, Area, BadReference, parse_area

VOLATILE = frozenset(
    ["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "CELL", "INFO"]
)
# These see the size of a reference, so that it must not be cut to the used rows.
_SIZE_MATTERS = frozenset(["ROWS", "COLUMNS", "COUNTBLANK"])
# The engine dies of a LAMBDA that calls itself, and counts for hours in the others.
_NEVER_ENDING = frozenset(["LAMBDA", "COMBIN", "COMBINA", "FACT", "FACTDOUBLE", "PERMUT"])
_LONGEST = 8_192
_DEEPEST = 100
_NESTED_NAMES = 8


@dataclass(frozen=True)
class Plain:
    """`text` begins with "="; `areas` are the precedents.

    `problem` is why the engine cannot be trusted with it: "external", "volatile", "unsupported",
    "too_long" or None; `detail` the function or the name concerned.
    """

    text: str
    areas: tuple[Area, ...] = ()
    problem: str | None = None
    detail: str = ""


class _Trouble(Exception):
    def __init__(self, problem: str, detail: str) -> None:
        super().__init__(problem)
        self.problem, self.detail = problem, detail


def plain(formula: str, at: Area, workbook: Workbook) -> Plain:
    """The formula of the cell `at` without names, tables or 3-D references. Never raises."""
    if len(formula) > _LONGEST or _depth(formula) > _DEEPEST:
        return Plain("=0", problem="too_long")
    areas: list[Area] = []
    try:
        text = "".join(_written(with_english_text_codes(formula), at, workbook, areas, 0))
    except _Trouble as trouble:
        return Plain("=0", tuple(areas), trouble.problem, trouble.detail)
    return Plain("=" + text, tuple(dict.fromkeys(areas)))


def precedents(formula: str, at: Area, workbook: Workbook) -> tuple[Area, ...]:
    """The areas that a formula reads directly."""
    return plain(formula, at, workbook).areas


def _depth(formula: str) -> int:
    deepest = depth = 0
    for character in formula:
        if character in "({[":
            depth += 1
            deepest = max(deepest, depth)
        elif character in ")}]":
            depth -= 1
    return deepest


def _written(
    formula: str, at: Area, workbook: Workbook, areas: list[Area], level: int
) -> Iterator[str]:
    parts = tokens(formula)
    called = {part.function for part in parts if part.kind == "function"}
    whole = bool(called & _SIZE_MATTERS)
    for index, part in enumerate(parts):
        if part.kind == "function" and part.function in VOLATILE:
            raise _Trouble("volatile", part.function)
        if part.kind == "function" and part.function in _NEVER_ENDING:
            raise _Trouble("unsupported", part.function)
        if part.external and part.sheet != "[0]":
            raise _Trouble("external", part.text)
        if part.kind == "reference":
            yield _reference(part, at, workbook, areas, whole)
        elif part.kind == "structured":
            yield _structured(part, at, workbook, areas)
        elif part.kind == "close" and _calls_for_place(parts, index):
            yield f"{at})"
        elif part.kind == "name":
            yield from _name(part, at, workbook, areas, level)
        else:
            yield part.text


def _calls_for_place(parts: tuple[Token, ...], closing: int) -> bool:
    """ROW() and COLUMN() mean the cell of the formula, also when a reference is moved aside."""
    if closing < 2 or parts[closing - 1].kind != "open":
        return False
    return parts[closing - 2].kind == "function" and parts[closing - 2].function in (
        "ROW",
        "COLUMN",
    )


def _reference(part: Token, at: Area, workbook: Workbook, areas: list[Area], whole: bool) -> str:
    try:
        found = [parse_area(part.address, sheet) for sheet in _sheets(part, at.sheet, workbook)]
    except BadReference:
        return "#REF!"
    clipped = [area if whole else _clipped(area, workbook) for area in found]
    areas.extend(clipped)
    return ",".join(str(area) for area in clipped) or "#REF!"


def _sheets(part: Token, current: str, workbook: Workbook) -> list[str]:
    """The sheets of a reference; several when it goes through them (Janvier:Mars!B2)."""
    names = [sheet.name for sheet in workbook.sheets]
    folded = [name.casefold() for name in names]
    try:
        start = folded.index((part.sheet or current).casefold())
        end = folded.index((part.last_sheet or part.sheet or current).casefold())
    except ValueError:
        return []
    return names[min(start, end) : max(start, end) + 1]


def _clipped(area: Area, workbook: Workbook) -> Area:
    """Whole columns end at the last used row: the engine would go through a million rows."""
    if area.bottom < LAST_ROW // 8 and area.right - area.left < 500:
        return area
    last_row, last_column = workbook.used(area.sheet)
    bottom = min(area.bottom, max(last_row, area.top))
    right = min(area.right, max(last_column, area.left))
    return Area(area.sheet, area.top, area.left, bottom, right)


def _structured(part: Token, at: Area, workbook: Workbook, areas: list[Area]) -> str:
    name = part.text.partition("[")[0].rpartition("!")[2]
    table = workbook.table(name) if name else _table_around(at, workbook)
    area = structured_area(part.text, table, at) if table else None
    if area is None:
        return "#REF!"
    areas.append(area)
    return str(area)


def _table_around(at: Area, workbook: Workbook):
    return next((table for table in workbook.tables if table.area.meets(at)), None)


def _name(
    part: Token, at: Area, workbook: Workbook, areas: list[Area], level: int
) -> Iterator[str]:
    text = part.address
    scope = part.sheet if part.sheet and not part.external else at.sheet
    defined = workbook.named(text, scope)
    if defined is None:
        table = workbook.table(text)
        if table is not None:
            areas.append(table.body)
        yield str(table.body) if table else text
        return
    if level >= _NESTED_NAMES:
        raise _Trouble("too_long", text)
    moved = shift(defined.formula, at.top - 1, at.left - 1, around=True)
    inner = "".join(_written(moved, at, workbook, areas, level + 1))
    single = len(tokens(moved)) == 1
    yield inner if single else f"({inner})"
