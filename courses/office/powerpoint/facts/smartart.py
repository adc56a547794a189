"""What a SmartArt says: the texts of its points, without those of its drawing."""

from courses.office.package import Package
from courses.office.powerpoint.facts.namespaces import DGM, DIAGRAM_URI, A, R
from courses.office.powerpoint.facts.parts import target_of
from courses.office.powerpoint.facts.tree import Element, graphic_data

# Points that carry the arrangement, not what the author wrote.
ARRANGEMENT = ("pres", "parTrans", "sibTrans")


def diagram_texts(element: Element, package: Package, part: str) -> tuple[str, ...]:
    data = graphic_data(element)
    if data is None or data.get("uri") != DIAGRAM_URI:
        return ()
    ids = data.find(f"{DGM}relIds")
    model = None if ids is None else target_of(package, part, ids.get(f"{R}dm"))
    if model is None or model not in package.parts:
        return ()
    return tuple(
        text
        for point in package.xml(model).iter(f"{DGM}pt")
        if point.get("type") not in ARRANGEMENT
        and (text := "".join(t.text or "" for t in point.iter(f"{A}t")).strip())
    )
