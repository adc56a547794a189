"""Charts, old (c:chartSpace) and new (cx:chartSpace): kind, titles, cells shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from courses.office.excel.facts.workbook import Workbook
from courses.office.excel.facts.xml import child, children, descendants, first, flag, local, text_of
from courses.office.excel.formulas.plain import precedents
from courses.office.excel.references import Area, cell_area
from courses.office.package import Package

_KINDS = {
    "barChart": "bar", "bar3DChart": "bar", "lineChart": "line", "line3DChart": "line",
    "pieChart": "pie", "pie3DChart": "pie", "ofPieChart": "pie", "doughnutChart": "doughnut",
    "areaChart": "area", "area3DChart": "area", "scatterChart": "scatter",
    "bubbleChart": "bubble", "radarChart": "radar", "stockChart": "stock",
    "surfaceChart": "surface", "surface3DChart": "surface",
}  # fmt: skip
_NEW_KINDS = {
    "clusteredColumn": "histogram", "paretoLine": "pareto", "boxWhisker": "box",
    "waterfall": "waterfall", "treemap": "treemap", "sunburst": "sunburst", "funnel": "funnel",
    "regionMap": "map",
}  # fmt: skip
CHART_KINDS = (
    "column", "bar", "line", "pie", "doughnut", "area", "scatter", "bubble", "radar", "stock",
    "surface", "histogram", "pareto", "box", "waterfall", "treemap", "sunburst", "funnel", "map",
)  # fmt: skip
_AXES = ("catAx", "valAx", "dateAx", "serAx")


@dataclass(frozen=True)
class Chart:
    """`title` is "" without one; `axes` the number of visible axes, `axis_titles` of the named.

    `sources` are the cells that the series show.
    """

    sheet: str
    number: int
    kinds: tuple[str, ...]
    title: str
    axes: int
    axis_titles: int
    sources: tuple[Area, ...]
    pivot: bool = False


def read_charts(package: Package, workbook: Workbook) -> tuple[Chart, ...]:
    """The charts of every sheet, in the order of the file."""
    charts = []
    for sheet in workbook.sheets:
        for number, part in enumerate(_parts(package, sheet.part), start=1):
            root = package.xml(part)
            new = "chartex" in root.tag.lower()
            reader = _new_chart if new else _chart
            charts.append(reader(root, sheet.name, number, workbook))
    return tuple(charts)


def _parts(package: Package, sheet_part: str) -> Iterator[str]:
    for drawing in package.rels(sheet_part):
        if drawing.type != "drawing" or drawing.target not in package.parts:
            continue
        for rel in package.rels(drawing.target):
            if rel.type in ("chart", "chartEx") and rel.target in package.parts:
                yield rel.target


def _chart(root: Any, sheet: str, number: int, workbook: Workbook) -> Chart:
    plot = first(root, "plotArea")
    kinds: list[str] = []
    series: list[Any] = []
    for group in () if plot is None else plot:
        kind = _KINDS.get(local(group))
        if kind is None:
            continue
        direction = child(group, "barDir")
        if kind == "bar" and (direction is None or direction.get("val", "col") == "col"):
            kind = "column"
        kinds.append(kind)
        series.extend(children(group, "ser"))
    axes = [axis for axis in (() if plot is None else plot) if local(axis) in _AXES]
    axes = [axis for axis in axes if not _deleted(axis)]
    formulas = [text_of(f) for one in series for f in descendants(one, "f")]
    return Chart(
        sheet=sheet,
        number=number,
        kinds=tuple(dict.fromkeys(kinds)),
        title=_title(root, series),
        axes=len(axes),
        axis_titles=sum(bool(_title_text(axis)) for axis in axes),
        sources=_sources(formulas, sheet, workbook),
        pivot=first(root, "pivotSource") is not None,
    )


def _deleted(axis: Any) -> bool:
    mark = child(axis, "delete")
    return mark is not None and flag(mark, "val", default=True)


def _title(root: Any, series: list[Any]) -> str:
    chart = first(root, "chart")
    if chart is None:
        return ""
    deleted = child(chart, "autoTitleDeleted")
    title = child(chart, "title")
    if title is None or (
        deleted is not None and child(title, "tx") is None and flag(deleted, "val")
    ):
        return ""
    if child(title, "tx") is not None:
        return _title_text(chart)
    # A title without words shows the name of the only series; with several, "Chart title".
    return text_of(child(series[0], "tx")).strip() if len(series) == 1 else ""


def _title_text(owner: Any) -> str:
    title = child(owner, "title")
    words = [] if title is None else [text_of(t) for t in descendants(title, "t", "v")]
    return "".join(words).strip()


def _sources(formulas: list[str], sheet: str, workbook: Workbook) -> tuple[Area, ...]:
    at = cell_area(sheet, 1, 1)
    areas = [area for formula in formulas for area in precedents(formula, at, workbook)]
    return tuple(dict.fromkeys(areas))


def _new_chart(root: Any, sheet: str, number: int, workbook: Workbook) -> Chart:
    layouts = [s.get("layoutId", "") for s in descendants(root, "series")]
    kinds = [_NEW_KINDS[layout] for layout in layouts if layout in _NEW_KINDS]
    if "pareto" in kinds:
        kinds = ["pareto"]
    chart = first(root, "chart")
    axes = [axis for axis in descendants(root, "axis") if not flag(axis, "hidden")]
    formulas = [text_of(f) for f in descendants(root, "f")]
    return Chart(
        sheet=sheet,
        number=number,
        kinds=tuple(dict.fromkeys(kinds)),
        title="" if chart is None else _title_text(chart),
        axes=len(axes),
        axis_titles=sum(bool(_title_text(axis)) for axis in axes),
        sources=_sources(formulas, sheet, workbook),
    )
