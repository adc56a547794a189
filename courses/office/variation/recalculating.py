"""A workbook whose numbers have changed: its program calculates it anew when it opens it."""

from typing import Any

from courses.office.excel.facts.xml import local
from courses.office.variation.cells import forget_results
from courses.office.variation.rewriting import Rewriting

# What stands before `calcPr` in a workbook, in the order of the format.
BEFORE = {
    "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets",
    "functionGroups", "externalReferences", "definedNames",
}  # fmt: skip


def ask_for_results(rewriting: Rewriting) -> None:
    """Results that no longer hold are forgotten; pivot tables are read again on opening."""
    package = rewriting.package
    for part, content in package.parts.items():
        kind = package.content_type(part)
        if kind.endswith("worksheet+xml") and b"<f" in content:
            root = rewriting.tree(part)
            if forget_results(root):
                rewriting.keep(part, root)
        elif kind.endswith("pivotCacheDefinition+xml"):
            root = rewriting.tree(part)
            root.set("refreshOnLoad", "1")
            rewriting.keep(part, root)
    root = rewriting.tree(package.main)
    _calculation(root).set("fullCalcOnLoad", "1")
    rewriting.keep(package.main, root)


def _calculation(root: Any) -> Any:
    found = next((element for element in root if local(element) == "calcPr"), None)
    if found is None:
        found = root.makeelement(root.tag.rpartition("}")[0] + "}calcPr")
        at = sum(local(element) in BEFORE for element in root)
        root.insert(at, found)
    return found
