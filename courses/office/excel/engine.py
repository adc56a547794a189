"""The calculation engine (IronCalc), fed cell by cell from the facts.

Nothing is loaded from the file itself: merged areas, drawings and whatever else makes the
engine's own importer stop or hang never reach it, and only the cells that matter are calculated.
"""

import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import ironcalc

from courses.office.excel.facts.cells import ErrorValue, Value
from courses.office.excel.references import Area

VERSION: str = ironcalc.__version__
_stdout_lock = threading.RLock()


class EngineStopped(Exception):
    """The engine refused or panicked; the message is for the log."""


@contextmanager
def _guarded() -> Iterator[None]:
    """Turn the engine's panics into EngineStopped, and keep what it prints off our output."""
    with _stdout_lock, _silenced():
        try:
            yield
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as error:  # its PanicException is no Exception
            raise EngineStopped(repr(error)[:200]) from error


@contextmanager
def _silenced() -> Iterator[None]:
    try:
        kept = os.dup(1)
    except OSError:
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)


class Engine:
    """A model with sheets of the given names. Raises EngineStopped wherever the engine fails."""

    def __init__(self, sheets: tuple[str, ...]) -> None:
        self._sheets = {name.casefold(): index for index, name in enumerate(sheets)}
        with _guarded():
            self._model = ironcalc.create("workbook")
            self._model.rename_sheet(0, sheets[0])
            for name in sheets[1:]:
                self._model.add_sheet(name)

    def fill(
        self,
        values: dict[Area, Value],
        formulas: dict[Area, str] | None = None,
        arrays: dict[Area, str] | None = None,
    ) -> None:
        """Put values and formulas in cells; `arrays` are array formulas over their whole area."""
        with _guarded():
            for area, value in values.items():
                self._put(*self._at(area), value)
            for area, formula in (formulas or {}).items():
                self._model.update_cell_with_formula(*self._at(area), formula)
            for area, formula in (arrays or {}).items():
                width, height = area.right - area.left + 1, area.bottom - area.top + 1
                self._model.set_user_array_formula(*self._at(area), width, height, formula)

    def hide_rows(self, sheet: str, rows: Iterable[int]) -> None:
        """SUBTOTAL leaves hidden rows out."""
        index = self._sheets[sheet.casefold()]
        with _guarded():
            for row in rows:
                self._model.set_row_hidden(index, row, True)

    def evaluate(self) -> None:
        with _guarded():
            self._model.evaluate()

    def values(self, areas: Sequence[Area]) -> list[Value]:
        """What the cells show after `evaluate`."""
        with _guarded():
            return [self._value(*self._at(area)) for area in areas]

    def _value(self, sheet: int, row: int, column: int) -> Value:
        value = self._model.get_cell_value(sheet, row, column)
        if isinstance(value, str) and self._model.get_cell_type(sheet, row, column) == _ERROR:
            return ErrorValue(value)
        return value

    def knows(self, function: str) -> bool:
        """Whether the engine has the function: it writes an unknown one back in small letters."""
        with _guarded():
            self._model.update_cell_with_formula(0, 1, 1, f"={function}()")
            return function in (self._model.get_cell_formula(0, 1, 1) or "")

    def _at(self, area: Area) -> tuple[int, int, int]:
        return self._sheets[area.sheet.casefold()], area.top, area.left

    def _put(self, sheet: int, row: int, column: int, value: Value) -> None:
        if value is None:
            self._model.clear_cell_contents(sheet, row, column)
        elif isinstance(value, bool):
            self._model.update_cell_with_bool(sheet, row, column, value)
        elif isinstance(value, str):
            self._model.update_cell_with_text(sheet, row, column, value)
        elif isinstance(value, ErrorValue):
            self._model.update_cell_with_formula(sheet, row, column, f"={value.code}")
        else:
            self._model.update_cell_with_number(sheet, row, column, float(value))


_ERROR = ironcalc.CellType.ErrorValue
