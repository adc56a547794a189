"""Pivot tables: the fields shown in rows, in columns and as values; slicers; queries."""

from dataclasses import dataclass
from typing import Any

from courses.office.excel.facts.workbook import Workbook
from courses.office.excel.facts.xml import child, children, descendants, whole
from courses.office.package import Package


@dataclass(frozen=True)
class Pivot:
    """`values` holds the summed fields, `value_names` the names shown for them."""

    sheet: str
    name: str
    place: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[str, ...]
    value_names: tuple[str, ...]


@dataclass(frozen=True)
class Pivots:
    tables: tuple[Pivot, ...]
    slicers: tuple[str, ...]
    queries: tuple[str, ...]


def read_pivots(package: Package, workbook: Workbook) -> Pivots:
    """Everything that summarises or imports data."""
    tables: list[Pivot] = []
    slicers: list[str] = []
    for sheet in workbook.sheets:
        for rel in package.rels(sheet.part):
            if rel.external or rel.target not in package.parts:
                continue
            if rel.type == "pivotTable":
                tables.append(_pivot(package, rel.target, sheet.name))
            elif rel.type in ("slicer", "timeline"):
                found = descendants(package.xml(rel.target), "slicer", "timeline")
                slicers.extend(s.get("caption") or s.get("name", "") for s in found)
    return Pivots(tuple(tables), tuple(slicers), _queries(package))


def _pivot(package: Package, part: str, sheet: str) -> Pivot:
    root = package.xml(part)
    fields = _cache_fields(package, part)
    place, data = child(root, "location"), child(root, "dataFields")
    shown = [] if data is None else list(children(data, "dataField"))
    names = [_field(fields, whole(d.get("fld"), -1)) for d in shown]
    return Pivot(
        sheet=sheet,
        name=root.get("name", ""),
        place="" if place is None else place.get("ref", ""),
        rows=_axis(root, "rowFields", fields),
        columns=_axis(root, "colFields", fields),
        values=tuple(names),
        value_names=tuple(d.get("name", "") for d in shown),
    )


def _cache_fields(package: Package, part: str) -> list[str]:
    for rel in package.rels(part):
        if rel.type == "pivotCacheDefinition" and rel.target in package.parts:
            found = child(package.xml(rel.target), "cacheFields")
            fields = () if found is None else children(found, "cacheField")
            return [field.get("name", "") for field in fields]
    return []


def _axis(root: Any, name: str, fields: list[str]) -> tuple[str, ...]:
    found = child(root, name)
    shown = () if found is None else children(found, "field")
    indexes = [whole(field.get("x"), -2) for field in shown]
    return tuple(_field(fields, index) for index in indexes if index >= 0)


def _field(fields: list[str], index: int) -> str:
    return fields[index] if 0 <= index < len(fields) else ""


def _queries(package: Package) -> tuple[str, ...]:
    """Names of the queries of Power Query, as the connections tell them."""
    names = []
    for rel in package.rels(package.main):
        if rel.type != "connections" or rel.target not in package.parts:
            continue
        for connection in descendants(package.xml(rel.target), "connection"):
            properties = child(connection, "dbPr")
            source = "" if properties is None else properties.get("connection", "")
            if "Microsoft.Mashup" in source or connection.get("type") == "100":
                names.append(_query_name(connection.get("name", ""), source))
    if not names and any(_is_mashup(package, part) for part in package.parts):
        names.append("Power Query")
    return tuple(dict.fromkeys(names))


def _query_name(name: str, source: str) -> str:
    for piece in source.split(";"):
        key, _, value = piece.partition("=")
        if key.strip().lower() == "location" and value:
            return value
    return name.rpartition(" - ")[2]


def _is_mashup(package: Package, part: str) -> bool:
    if not part.lower().startswith("customxml/item"):
        return False
    head = package.parts[part][:600]
    return b"DataMashup" in head or "DataMashup".encode("utf-16-le") in head
