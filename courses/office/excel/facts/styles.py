"""The formats of cells: the number format code, locked or not."""

from dataclasses import dataclass
from typing import Any

from courses.office.excel.facts.number_formats import BUILT_IN
from courses.office.excel.facts.xml import child, children, flag, whole
from courses.office.package import Package


@dataclass(frozen=True)
class CellStyle:
    number_format: str = "General"
    locked: bool = True
    quote_prefix: bool = False


@dataclass(frozen=True)
class Styles:
    cells: tuple[CellStyle, ...]

    def of(self, index: int) -> CellStyle:
        return self.cells[index] if 0 <= index < len(self.cells) else CellStyle()


def read_styles(package: Package) -> Styles:
    """The styles part; without one, every cell has the standard format."""
    part = next((r.target for r in package.rels(package.main) if r.type == "styles"), None)
    if part is None or part not in package.parts:
        return Styles(())
    root = package.xml(part)
    codes = {whole(f.get("numFmtId"), -1): f.get("formatCode", "") for f in _items(root, "numFmts")}
    parents = [_style(xf, codes, None) for xf in _items(root, "cellStyleXfs")]
    styles = []
    for xf in _items(root, "cellXfs"):
        parent = whole(xf.get("xfId"))
        styles.append(_style(xf, codes, parents[parent] if parent < len(parents) else None))
    return Styles(tuple(styles))


def _items(root: Any, name: str) -> list[Any]:
    found = child(root, name)
    return [] if found is None else list(children(found, "numFmt" if name == "numFmts" else "xf"))


def _style(xf: Any, codes: dict[int, str], parent: CellStyle | None) -> CellStyle:
    identifier = whole(xf.get("numFmtId"))
    code = codes.get(identifier) or BUILT_IN.get(identifier, "General")
    protection = child(xf, "protection")
    locked = parent.locked if parent else True
    if protection is not None:
        locked = flag(protection, "locked", default=True)
    return CellStyle(code, locked, flag(xf, "quotePrefix"))
