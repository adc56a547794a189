"""A workbook under marking: its facts, each read once and only when asked for."""

from functools import cached_property

from courses.office.excel.facts.charts import Chart, read_charts
from courses.office.excel.facts.pivots import Pivots, read_pivots
from courses.office.excel.facts.rules import Rules, read_rules
from courses.office.excel.facts.settings import SheetSettings, read_settings
from courses.office.excel.facts.workbook import Workbook, read_workbook
from courses.office.excel.recalculation import Recalculation
from courses.office.excel.references import Area, BadReference, parse_area
from courses.office.package import Package


class Book:
    """Give it to `tools.facts`, so that all checks of a marking share it."""

    def __init__(self, package: Package) -> None:
        self._package = package

    @cached_property
    def workbook(self) -> Workbook:
        return read_workbook(self._package)

    @cached_property
    def recalculation(self) -> Recalculation:
        return Recalculation(self.workbook)

    @cached_property
    def charts(self) -> tuple[Chart, ...]:
        return read_charts(self._package, self.workbook)

    @cached_property
    def pivots(self) -> Pivots:
        return read_pivots(self._package, self.workbook)

    @cached_property
    def rules(self) -> Rules:
        return read_rules(self._package, self.workbook)

    @cached_property
    def settings(self) -> tuple[SheetSettings, ...]:
        return read_settings(self._package, self.workbook)

    def area(self, text: str) -> Area:
        """The area that a spec names; without a sheet, on the first one.

        A defined name or a table will do as well. Raises BadReference.
        """
        try:
            area = parse_area(text, self.workbook.first_sheet)
        except BadReference:
            return self._named(text)
        sheet = self.workbook.sheet(area.sheet)
        name = sheet.name if sheet else area.sheet
        return Area(name, area.top, area.left, area.bottom, area.right)

    def _named(self, text: str) -> Area:
        table = self.workbook.table(text.strip())
        if table is not None:
            return table.body
        defined = self.workbook.named(text.strip(), self.workbook.first_sheet)
        if defined is None:
            raise BadReference(text)
        return parse_area(defined.formula, self.workbook.first_sheet)
