"""Excel: facts of a workbook, recalculation, and every `excel.*` check (registered on import)."""

from courses.office.excel import good_practice, how, labels, proposals, sentences, sketch, summary
from courses.office.excel.checks import (
    absolute,
    charts,
    constants,
    formats,
    formulas,
    habits,
    names,
    pivots,
    results,
    rules,
    sheets,
    sorting,
    values,
    view,
)

__all__ = [
    "absolute",
    "charts",
    "constants",
    "formats",
    "formulas",
    "good_practice",
    "habits",
    "how",
    "labels",
    "names",
    "pivots",
    "proposals",
    "results",
    "rules",
    "sentences",
    "sheets",
    "sketch",
    "sorting",
    "summary",
    "values",
    "view",
]
