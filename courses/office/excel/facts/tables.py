"""Structured tables ("Tableau") and their columns."""

from dataclasses import dataclass

from courses.office.excel.facts.xml import child, children, whole
from courses.office.excel.references import Area, BadReference, parse_area
from courses.office.package import Package


@dataclass(frozen=True)
class Table:
    """`area` holds the header row and the total row when there are some."""

    name: str
    area: Area
    columns: tuple[str, ...]
    header_rows: int
    total_rows: int
    filtered: bool

    @property
    def body(self) -> Area:
        area = self.area
        return Area(
            area.sheet,
            area.top + self.header_rows,
            area.left,
            max(area.bottom - self.total_rows, area.top + self.header_rows),
            area.right,
        )


def read_tables(package: Package, part: str, sheet: str) -> list[Table]:
    """The tables that the relations of a worksheet name."""
    tables = []
    for rel in package.rels(part):
        if rel.type != "table" or rel.external or rel.target not in package.parts:
            continue
        root = package.xml(rel.target)
        try:
            area = parse_area(root.get("ref", ""), sheet)
        except BadReference:
            continue
        columns = child(root, "tableColumns")
        tables.append(
            Table(
                name=root.get("displayName") or root.get("name") or "",
                area=area,
                columns=tuple(
                    _column_name(c.get("name", ""))
                    for c in (() if columns is None else children(columns, "tableColumn"))
                ),
                header_rows=whole(root.get("headerRowCount"), 1),
                total_rows=whole(root.get("totalsRowCount"), 0),
                filtered=child(root, "autoFilter") is not None,
            )
        )
    return tables


def _column_name(name: str) -> str:
    return name.replace("_x000a_", "\n").replace("_x000A_", "\n")
