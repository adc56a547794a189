"""Charts: kind, title, axis titles, cells shown."""

from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import excel_check, locate, share
from courses.office.excel.checks.rules import MIN
from courses.office.excel.facts.charts import CHART_KINDS, Chart
from courses.office.excel.references import Area, covered
from courses.office.excel.wording import any_of
from courses.office.params import Param, Params
from courses.office.sentences import Place, Sentence


@excel_check(
    "excel.chart",
    Params(
        Param("type", "choices", choices=CHART_KINDS),
        Param("titled", "boolean", default=False),
        Param("axis_titles", "boolean", default=False),
        Param("refers_to", "texts"),
        MIN,
    ),
)
def chart(spec: dict[str, Any], book: Book) -> Outcome:
    """At least `min` charts have all that is asked."""
    if not book.charts:
        return failed("excel.chart.none")
    areas = [locate(book, text) for text in spec["refers_to"] or ()]
    lacks = [(one, _lacks(one, spec, areas)) for one in book.charts]
    right = [one for one, missing in lacks if not missing]
    if len(right) >= spec["min"]:
        return passed("excel.chart.right", [_place(one) for one in right], n=len(right))
    wrong = [(one, missing) for one, missing in lacks if missing]
    if not wrong:
        return failed(
            "excel.chart.too_few",
            [_place(one) for one in right],
            share(len(right), spec["min"]),
            n=len(right),
            min=spec["min"],
        )
    nearest, missing = min(wrong, key=lambda pair: len(pair[1]))
    return failed(
        "excel.chart.lacks",
        (_place(nearest),),
        share(len(right), spec["min"]) if spec["min"] > 1 else None,
        chart=_place(nearest),
        missing=missing,
    )


def _place(one: Chart) -> Place:
    return Place("chart", {"n": one.number, "sheet": one.sheet})


def _lacks(one: Chart, spec: dict[str, Any], areas: list[Area]) -> list[Sentence]:
    """What a chart lacks, each as the end of "il manque …"."""
    missing = []
    if spec["type"] and not set(spec["type"]) & set(one.kinds):
        kinds = [Sentence(f"excel.chart.kind.{kind}") for kind in spec["type"]]
        found = [Sentence(f"excel.chart.kind.{kind}") for kind in one.kinds]
        missing.append(Sentence("excel.chart.lacks.kind", {"kinds": any_of(kinds), "found": found}))
    if spec["titled"] and not one.title:
        missing.append(Sentence("excel.chart.lacks.title"))
    if spec["axis_titles"] and one.axis_titles < one.axes:
        missing.append(Sentence("excel.chart.lacks.axis_titles", {"n": one.axes - one.axis_titles}))
    for area in areas:
        if not covered(area, one.sources):
            missing.append(Sentence("excel.chart.lacks.data", {"range": area.address}))
    return missing
